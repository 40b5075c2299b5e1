"""python-telegram-bot's way to the local Telegram, without a network."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.simulator.check import Upload
from bot.simulator.faults import Fault
from bot.simulator.wire import Answer, answer, wrong_token
from bot.simulator.world import Telegram

_NOT_FOUND = b'{"ok":false,"error_code":404,"description":"Not Found"}'
_CALL = re.compile(r"/bot([^/]+)/(\w+)$")
_FILE = re.compile(r"/file/bot([^/]+)/(.+)$")


class SimulatorRequest(BaseRequest):
    """Gives every call of ``telegram.Bot`` to ``world``; broken calls raise what a real network would."""

    def __init__(self, world: Telegram) -> None:
        self.world = world

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **more: Any
    ) -> tuple[int, bytes]:
        """One HTTP exchange: status and body."""
        url = unquote(url)
        asked_file = _FILE.search(url)
        if asked_file:
            return self._file(*asked_file.groups())
        asked = _CALL.search(url)
        if asked is None:
            return 404, _NOT_FOUND
        raw = dict(request_data.json_parameters) if request_data else {}
        got = await answer(self.world, asked[1], asked[2], raw, _uploads(request_data))
        return _delivered(got)

    def _file(self, token: str, path: str) -> tuple[int, bytes]:
        content = None if wrong_token(self.world, token) else self.world.files.fetched(path)
        return (404, _NOT_FOUND) if content is None else (200, content)


def _delivered(got: Answer) -> tuple[int, bytes]:
    if got.broken is Fault.REFUSE:
        raise NetworkError("httpx.ConnectError: All connection attempts failed")
    if got.broken is not None:
        raise TimedOut
    return got.status, got.body


def _uploads(request_data: RequestData | None) -> dict[str, Upload]:
    if request_data is None or not request_data.contains_files:
        return {}
    return {name: _upload(*part) for name, part in request_data.multipart_data.items()}


def _upload(name: str, content: Any, mime: str) -> Upload:
    return Upload(name, content if isinstance(content, bytes) else content.read(), mime)
