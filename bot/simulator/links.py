"""Links that lead a person to the bot."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from bot.simulator.chats import ADMIN_RIGHTS

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


def read_link(link: str, bot_username: str) -> tuple[str, bool, frozenset[str]]:
    """The payload of a t.me link (may be empty), whether it asks for a group, and the rights it asks for.

    ValueError when it leads to somebody else or carries what Telegram does not: 1-64 of A-Z a-z 0-9 _ -.
    """
    parts = urlsplit(link)
    if parts.hostname not in ("t.me", "telegram.me") or parts.path.strip("/") != bot_username:
        raise ValueError(f"{link} does not lead to @{bot_username}")
    query = parse_qs(parts.query, keep_blank_values=True)
    payload = (query.get("start") or query.get("startgroup") or [""])[0]
    if payload and not _PAYLOAD.fullmatch(payload):
        raise ValueError(f"Telegram does not carry the payload {payload!r}")
    # "+" separates the rights in the link and is read as a space.
    asked = {f"can_{one}" for one in (query.get("admin") or [""])[0].split()}
    return payload, "startgroup" in query, frozenset(asked & set(ADMIN_RIGHTS))
