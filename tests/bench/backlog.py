"""Outboxes with a great deal in them, written by the database itself."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from sqlalchemy import text

from bot.content.message import Message
from bot.content.message import text as words
from bot.services.delivery.gateway import Call, Result, Sent, Toast
from bot.store import crypto
from bot.store.db import Database
from bot.store.models import OutboxKind, OutboxStatus, Priority

HELLO = Message(lines=(words("help-stranger"),), language="en")
FIRST_CHAT = 100_000

_SERIES = {
    "sqlite": "WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < :count) ",
    "postgresql": "WITH series AS (SELECT generate_series(1, :count) AS n) ",
}
_FILL = """
INSERT INTO outbox_message (chat_id, lane, kind, priority, due_at, status, attempts, content, created_at)
{series}SELECT :first + n, 'chat:' || CAST(:first + n AS TEXT), :kind, :priority, :due, :status, 0,
    :content, :due FROM series
"""


class Accepts:
    """A Telegram that takes everything at once, and notes what and how often."""

    def __init__(self) -> None:
        self.said = 0

    async def send(self, what: Call | Toast) -> Result:
        """Take it."""
        self.said += 1
        return Sent(self.said)


def fill(database: Database, count: int, due: datetime, *, first: int = FIRST_CHAT) -> None:
    """``count`` messages of advice, one for each chat from ``first`` on, due at that moment."""
    dialect = database.engine.dialect.name
    if dialect == "sqlite":
        insert = _FILL.format(series="").replace("INSERT", _SERIES[dialect] + "INSERT", 1)
    else:
        insert = _FILL.format(series=_SERIES[dialect])
    token = crypto.encrypt(json.dumps(HELLO.model_dump(mode="json", exclude_defaults=True)).encode())
    when = due if dialect == "postgresql" else due.strftime("%Y-%m-%d %H:%M:%S.%f")
    with database.engine.begin() as connection:
        connection.execute(
            text(insert),
            {
                "count": count,
                "first": first,
                "kind": OutboxKind.NOTICE.value,
                "priority": Priority.CARE.value,
                "due": when,
                "status": OutboxStatus.PENDING.value,
                "content": token,
            },
        )
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))


def unsaid(database: Database) -> int:
    """How many messages have not been said."""
    with database.engine.connect() as connection:
        asked = text("SELECT count(*) FROM outbox_message WHERE status <> 'sent'")
        return int(connection.execute(asked).scalar_one())


def empty(database: Database) -> None:
    """No message is left."""
    with database.engine.begin() as connection:
        connection.execute(text("DELETE FROM outbox_message"))
        connection.execute(text("DELETE FROM send_budget"))


def far(now: datetime) -> datetime:
    """A moment no bench lives to see."""
    return now + timedelta(days=60)
