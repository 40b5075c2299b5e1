"""The HTTP side: Telegram's webhook, and a server for it and the other pages."""

from __future__ import annotations

import asyncio
import hmac
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
import uvicorn
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

LAST_REQUESTS = 5  #: seconds that requests under way may take when the process ends
BODY_LIMIT = 1_000_000  #: bytes; Telegram's updates are far smaller
BODY_TIME = 10  #: seconds for a whole body; Telegram's come in one piece
#: Updates under way at once, as many as Telegram may be told to bring; what is more comes again later.
UNDER_WAY = 100
log = structlog.get_logger()


class Receives(Protocol):
    """Takes one update in and returns when it is committed."""

    async def receive(self, raw: dict[str, Any]) -> None:
        """See ``bot.telegram.receive``."""
        ...


def make_web(
    receiver: Receives, secret: str | None, connected: Callable[[], bool], *pages: Route
) -> Starlette:
    """The application's pages. Without a secret no webhook is offered.

    Until ``connected`` an update is refused with 503, and Telegram brings it again.
    """
    room = asyncio.Semaphore(UNDER_WAY)

    async def telegram(request: Request) -> Response:
        """One update. 200 only when it is committed; otherwise Telegram sends it again."""
        if not _knows(secret, request.headers.getlist("X-Telegram-Bot-Api-Secret-Token")):
            return Response(status_code=403)
        if not connected():
            return Response(status_code=503)
        if room.locked():
            return Response(status_code=429)
        async with room:
            return await _take(receiver, request)

    return Starlette(routes=[*pages, Route("/telegram", telegram, methods=["POST"])])


def _knows(secret: str | None, given: list[str]) -> bool:
    """Whether the caller gave the secret, once."""
    return secret is not None and len(given) == 1 and hmac.compare_digest(given[0].encode(), secret.encode())


async def _take(receiver: Receives, request: Request) -> Response:
    try:
        async with asyncio.timeout(BODY_TIME):
            body = await _body(request)
    except TimeoutError:
        return Response(status_code=408)
    if body is None:
        return Response(status_code=413)
    update = _update(body)
    if update is None:
        return Response(status_code=400)
    try:
        await receiver.receive(update)
    except SQLAlchemyError:
        return Response(status_code=503)
    except Exception as error:  # not committed, so not acknowledged; and no traceback with words in it
        log.error("not stored", update_id=update["update_id"], error=type(error).__name__)
        return Response(status_code=500)
    return Response()


async def _body(request: Request) -> bytes | None:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            return None
    return body


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return update if 0 <= number < 2**63 else None


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield  # the process has its own way to stop


@dataclass
class WebServer:
    """The pages being served in this process's loop."""

    server: _Server
    task: asyncio.Task[None]

    @classmethod
    def serving(cls, web: Starlette, listener: socket.socket) -> WebServer:
        """Serve on a socket that listens already."""
        server = _Server(
            uvicorn.Config(
                web,
                log_config=None,
                access_log=False,
                lifespan="off",
                timeout_graceful_shutdown=LAST_REQUESTS,
            )
        )
        return cls(server, asyncio.ensure_future(server.serve(sockets=[listener])))

    def close(self) -> None:
        """Take no more requests; ``task`` ends when those under way are answered."""
        self.server.should_exit = True
