"""What happens to a call between the bot and the world: ordered faults, latency, long polling."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.simulator.check import Upload
from bot.simulator.errors import ApiError, conflict
from bot.simulator.faults import Fault
from bot.simulator.world import Telegram

_TOKEN = re.compile(r"[1-9]\d{4,16}:[A-Za-z0-9_-]{30,50}")
_OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
_PAGE = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


@dataclass(frozen=True)
class Answer:
    """An HTTP answer. ``broken``: there was none, for this reason."""

    status: int = 200
    body: bytes = b""
    media_type: str = "application/json"
    broken: Fault | None = None


def wrong_token(world: Telegram, token: str) -> ApiError | None:
    """Telegram's refusal of a token: 404 when it has not the shape of one, 401 when it is not this bot's."""
    if token == world.token:
        return None
    return ApiError(401, "Unauthorized") if _TOKEN.fullmatch(token) else ApiError(404, "Not Found")


async def answer(
    world: Telegram, token: str, method: str, raw: Mapping[str, object], files: Mapping[str, Upload]
) -> Answer:
    """Telegram's answer to one call, after latency and ordered faults."""
    refused = wrong_token(world, token)
    if refused is not None:
        return refusal(refused)
    seconds = world.latency(method)
    if seconds > 0:
        await asyncio.sleep(seconds)
    with world.lock:
        ordered = world.faults.take(method, _chat_id(raw))
    if ordered is not None:
        return await _faulty(world, *ordered, method, raw, files)
    return await _plain(world, method, raw, files)


async def _plain(
    world: Telegram, method: str, raw: Mapping[str, object], files: Mapping[str, Upload]
) -> Answer:
    try:
        if method.lower() == "getupdates":
            result: Any = await _poll(world, raw)
        else:
            result = world.call(method, raw, files)
    except ApiError as refused:
        return refusal(refused)
    return Answer(200, json.dumps({"ok": True, "result": result}).encode())


async def _faulty(
    world: Telegram,
    how: Fault,
    error: ApiError | None,
    method: str,
    raw: Mapping[str, object],
    files: Mapping[str, Upload],
) -> Answer:
    if how is Fault.ERROR and error is not None:
        return refusal(error)
    if how is Fault.SERVER_ERROR:
        return refusal(ApiError(500, "Internal Server Error"))
    if how is Fault.HTML_PAGE:
        return Answer(502, _PAGE, "text/html")
    if how is Fault.TIMEOUT_AFTER:
        await _plain(world, method, raw, files)
    return Answer(broken=how)


async def _poll(world: Telegram, raw: Mapping[str, object]) -> Any:
    """getUpdates, waiting up to its ``timeout`` in real seconds while there is nothing."""
    loop, news = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        loop.call_soon_threadsafe(news.set)

    with world.lock:
        world.updates.poller += 1
        mine = world.updates.poller
        world.updates.wake()
        world.updates.listen(wake)
    try:
        return await _wait(world, raw, mine, news)
    finally:
        world.updates.forget(wake)


async def _wait(world: Telegram, raw: Mapping[str, object], mine: int, news: asyncio.Event) -> Any:
    ends = asyncio.get_running_loop().time() + float(str(raw.get("timeout") or 0))
    first = True
    while True:
        news.clear()
        _still_mine(world, mine, first)
        result = world.call("getUpdates", raw)
        left = ends - asyncio.get_running_loop().time()
        if result or left <= 0:
            return result
        first = False
        try:
            await asyncio.wait_for(news.wait(), left)
        except TimeoutError:
            ends = 0


def _still_mine(world: Telegram, mine: int, first: bool) -> None:
    if world.updates.poller != mine:
        raise conflict(_OTHER_POLLER)
    if world.updates.webhook is not None and not first:
        raise conflict("terminated by setWebhook request")


def refusal(refused: ApiError) -> Answer:
    """Telegram's JSON for a refused call."""
    return Answer(refused.code, json.dumps(refused.body()).encode())


def _chat_id(raw: Mapping[str, object]) -> int | None:
    try:
        return int(str(raw.get("chat_id")))
    except ValueError:
        return None
