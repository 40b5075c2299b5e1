"""The local Telegram over HTTP on loopback, for a bot that runs as a process of its own."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from email.utils import format_datetime

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.simulator.body import read
from bot.simulator.errors import ApiError
from bot.simulator.faults import Fault
from bot.simulator.webhook import post_forever
from bot.simulator.wire import Answer, answer, refusal, wrong_token
from bot.simulator.world import Telegram

_CALL = re.compile(r"/bot([^/]+)/(\w+)")
_FILE = re.compile(r"/file/bot([^/]+)/(.+)")


def http_app(world: Telegram) -> Starlette:
    """An ASGI app answering as Telegram does: /bot<token>/<method> and /file/bot<token>/<path>.

    While it runs it posts updates to the webhook, if the bot has set one.
    """

    async def call(request: Request) -> Response:
        response = _response(await _answered(world, request))
        response.headers["date"] = format_datetime(world.clock.now(), usegmt=True)
        return response

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with httpx.AsyncClient(timeout=10) as client:
            posting = asyncio.create_task(post_forever(world, client))
            yield
            posting.cancel()
            with suppress(asyncio.CancelledError):
                await posting

    return Starlette(routes=[Route("/{path:path}", call, methods=["GET", "POST"])], lifespan=lifespan)


async def _answered(world: Telegram, request: Request) -> Answer:
    asked_file = _FILE.fullmatch(request.url.path)
    if asked_file and not wrong_token(world, asked_file[1]):
        content = world.files.fetched(asked_file[2])
        if content is not None:
            return Answer(200, content, media_type="application/octet-stream")
    asked = _CALL.fullmatch(request.url.path)
    if asked is None:
        return refusal(ApiError(404, "Not Found"))
    try:
        content_type = request.headers.get("content-type", "")
        raw, files = read(content_type, request.url.query, await request.body())
    except ApiError as refused:
        return refusal(refused)
    return await answer(world, asked[1], asked[2], raw, files)


def _response(got: Answer) -> Response:
    if got.broken is not None:
        return _Broken(got.broken)
    return Response(got.body, got.status, media_type=got.media_type)


class _Broken(Response):
    """No answer: the connection breaks, or nothing comes until the caller gives up."""

    def __init__(self, how: Fault) -> None:
        super().__init__()
        self.how = how

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.how is not Fault.REFUSE:
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        # A body shorter than announced makes the server close the connection under the caller.
        headers = [(b"content-length", b"64")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


@contextmanager
def serving(world: Telegram, port: int = 0) -> Iterator[str]:
    """Serves ``world`` from a thread; gives the root address, as AFTERCARE_TELEGRAM_API_URL wants it.

    ``port`` 0 takes a free one. Loopback only.
    """
    with socket.create_server(("127.0.0.1", port)) as listening:
        # Else an answer's body waits for the caller to acknowledge its head, 40 ms.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        config = uvicorn.Config(
            http_app(world),
            log_level="critical",
            access_log=False,
            date_header=False,  # the world has a clock of its own
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            world.updates.wake()
            thread.join(timeout=5)
