"""Incoming updates: each has its effect once, and none is forgotten when its handling fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from bot.store.models import InboxStatus, InboxUpdate

_INSERT: dict[str, Callable[..., Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
TRIES = 3  #: after so many failures an update is parked and people are told


@cache
def _new(dialect: str) -> Any:
    return _INSERT[dialect](InboxUpdate).on_conflict_do_nothing().returning(col(InboxUpdate.update_id))


def begin(session: Session, update_id: int, now: datetime) -> bool:
    """Take the update in this transaction. False: its effect stands already (or it was parked).

    What it said is not kept: its effect is, and only an update whose handling fails is needed again.
    """
    connection = session.connection()
    # Where the same update is being handled at this moment, this waits until it is settled.
    first = connection.execute(
        _new(connection.dialect.name),
        {
            "update_id": update_id,
            "status": InboxStatus.HANDLED,
            "attempts": 0,
            "payload": {},
            "received_at": now,
        },
    )
    if first.first() is not None:
        return True
    row = session.get_one(InboxUpdate, update_id, with_for_update=True)
    if row.status is not InboxStatus.RECEIVED:
        return False
    row.status, row.payload = InboxStatus.HANDLED, {}
    return True


def count_failure(
    session: Session, update_id: int, payload: dict[str, Any], now: datetime, error: str
) -> bool:
    """Keep an update whose handling raised. True: this was its last try, and it is parked now."""
    row = session.get(InboxUpdate, update_id, with_for_update=True)
    if row is None:
        row = InboxUpdate(update_id=update_id, status=InboxStatus.RECEIVED, payload=payload, received_at=now)
        session.add(row)
    if row.status is not InboxStatus.RECEIVED:
        return False  # meanwhile somebody else handled or parked it
    row.attempts += 1
    row.error = error
    row.status = InboxStatus.PARKED if row.attempts >= TRIES else InboxStatus.RECEIVED
    return row.status is InboxStatus.PARKED


def park(session: Session, update_id: int, error: str) -> None:
    """Give up a stored update."""
    row = session.get_one(InboxUpdate, update_id, with_for_update=True)
    row.status, row.error = InboxStatus.PARKED, error


def waiting(session: Session) -> Sequence[InboxUpdate]:
    """Updates whose handling failed and is still to be tried again, oldest first."""
    return session.exec(
        select(InboxUpdate)
        .where(InboxUpdate.status == InboxStatus.RECEIVED)
        .order_by(col(InboxUpdate.received_at))
        .limit(100)
    ).all()
