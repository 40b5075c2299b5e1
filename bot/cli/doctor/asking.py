"""Questions to Telegram that nobody notices, over plain HTTP, because its Date header is wanted as well."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx


class Refused(Exception):
    """Telegram's answer was no."""

    def __init__(self, code: int, words: str, moved_to: int | None = None) -> None:
        super().__init__(words)
        self.code, self.words, self.moved_to = code, words, moved_to


class Away(Exception):
    """There was no answer of Telegram. The words never hold the address, which has the token in it."""


@dataclass
class Telegram:
    """One bot's side of the Bot API."""

    client: httpx.Client
    me: dict[str, Any]
    date: datetime | None = None  #: Telegram's clock at its last answer

    def ask(self, method: str, **params: Any) -> Any:
        """The result. Raises Refused and Away."""
        try:
            answer = self.client.post(method, json=params)
            body = answer.json()
        except (httpx.HTTPError, ValueError) as error:
            raise Away(type(error).__name__) from None
        if not isinstance(body, dict):
            raise Away("not an answer of Telegram")
        if "date" in answer.headers:
            self.date = parsedate_to_datetime(answer.headers["date"])
        if not body.get("ok"):
            moved = (body.get("parameters") or {}).get("migrate_to_chat_id")
            raise Refused(answer.status_code, str(body.get("description", "no reason")), moved)
        return body["result"]
