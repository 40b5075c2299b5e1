"""python-telegram-bot's Bot, made careful: only Telegram's own words count as Telegram's answer.

The library tells errors apart by HTTP status alone. A proxy's 403 page would be a patient who blocked
the bot, its 404 page a token nobody knows; and one update it cannot read would hide all that came with it.
"""

from __future__ import annotations

import json
from typing import Any

from telegram import Bot
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

BETWEEN = (502, 504)  #: said in front of Telegram: the call went in, what came of it is not known
NOT_TAKEN = 503  #: said before anything is passed on


class NotTelegramError(NetworkError):
    """Somebody between us and Telegram answered. ``perhaps_done``: the call may have had its effect."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status} from a gateway")
        self.perhaps_done = status < 300 or (status >= 500 and status != NOT_TAKEN)


class CheckedRequest(BaseRequest):
    """Another request with its answers looked at before the library takes them for Telegram's."""

    def __init__(self, inner: BaseRequest) -> None:
        self._inner = inner

    @property
    def read_timeout(self) -> float | None:
        return self._inner.read_timeout

    async def initialize(self) -> None:
        """Open the connections. Safe to call twice."""
        await self._inner.initialize()

    async def shutdown(self) -> None:
        """Close the connections."""
        await self._inner.shutdown()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **more: Any
    ) -> tuple[int, bytes]:
        """One HTTP exchange: status and body. Raises NotTelegramError."""
        status, body = await self._inner.do_request(url, method, request_data, *timeouts, **more)
        is_call = method == "POST"  # a file that is fetched may hold anything
        if is_call and (status in BETWEEN or not _telegrams(status, body)):
            raise NotTelegramError(status)
        return status, body


def _telegrams(status: int, body: bytes) -> bool:
    if status < 300:
        return body.startswith(b"{")  # read in full by the library in a moment
    try:
        return "ok" in json.loads(body)
    except (ValueError, TypeError):
        return False


class Client(Bot):
    """The Bot, which also gives updates as they came, and remembers whether Telegram answers."""

    _in_doubt = False

    @property
    def in_doubt(self) -> bool:
        """The last call of somebody told nothing: it is not known whether Telegram is there."""
        return self._in_doubt

    def doubt(self, whether: bool) -> None:
        """Remember it."""
        self._in_doubt = whether

    async def raw_updates(self, offset: int | None, timeout: int, allowed: list[str]) -> list[dict[str, Any]]:
        """getUpdates, unread: ``timeout`` seconds may pass without news. Raises telegram.error.TelegramError.

        What is no update at all is left out; the others are not lost over it.
        """
        data = {"offset": offset, "timeout": timeout, "allowed_updates": allowed}
        longest = (self._request[0].read_timeout or 0) + timeout
        try:
            given: Any = await self._post("getUpdates", data, read_timeout=longest)
        except NetworkError:
            self.doubt(True)
            raise
        self.doubt(False)
        if not isinstance(given, list):
            raise NetworkError("updates that are no list")
        return [one for one in given if isinstance(one, dict) and isinstance(one.get("update_id"), int)]
