"""The send budget: rows that every process on this database shares; what they mean is in ``care.pace``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col

from bot.care import pace
from bot.care.pace import Pace, Wish
from bot.store.models import OutboxMessage, OutboxStatus, Priority, SendBudget
from bot.store.types import UtcDateTime

_RESTED = (
    select(col(SendBudget.scope), col(SendBudget.rested_at))
    .where(col(SendBudget.scope).in_(bindparam("scopes", expanding=True)))
    .order_by(col(SendBudget.scope))
    .with_for_update()
)
_POSTPONE = (
    update(OutboxMessage)
    .where(col(OutboxMessage.id) == bindparam("row"), col(OutboxMessage.status) == OutboxStatus.PENDING)
    .values(not_before=bindparam("until", type_=UtcDateTime))
)


def allot(session: Session, rows: Sequence[OutboxMessage], keep: Pace, now: datetime) -> pace.Allotted:
    """Give each of these rows its moment, and keep what that takes from the budget."""
    wishes = [_wish(row) for row in rows]
    scopes = {pace.BOT, *(pace.scope_of(wish.chat_id) for wish in wishes)}
    given = pace.allot(wishes, rested(session, scopes), keep, now)
    if given.booked:
        book(session, given.booked)
    if given.postponed:
        later = [{"row": row, "until": at} for row, at in given.postponed.items()]
        session.connection().execute(_POSTPONE, later)
    return given


def moment(session: Session, keep: Pace, now: datetime) -> datetime:
    """The next moment of the bot itself, taken."""
    whole = rested(session, [pace.BOT]).get(pace.BOT)
    at = keep.bot.free_at(whole, now, 1)
    book(session, {pace.BOT: keep.bot.rested(whole, at, 1)})
    return at


def _wish(row: OutboxMessage) -> Wish:
    edit = row.edits_id is not None or row.edits_message_id is not None
    return Wish(row.id or 0, row.chat_id, pace.EDIT if edit else 1, row.priority == Priority.URGENT)


def rested(session: Session, scopes: Iterable[str]) -> dict[str, datetime | None]:
    """When each of these scopes is rested; ours until the end of the transaction."""
    return {scope: at for scope, at in session.connection().execute(_RESTED, {"scopes": list(scopes)})}


def book(session: Session, booked: Mapping[str, datetime]) -> None:
    """Note when these scopes are rested again."""
    rows = [{"scope": scope, "rested_at": at} for scope, at in sorted(booked.items())]
    connection = session.connection()
    connection.execute(_book(connection.dialect.name), rows)


@cache
def _book(dialect: str) -> Any:
    into: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
    insert = into[dialect](SendBudget)
    return insert.on_conflict_do_update(
        index_elements=["scope"], set_={"rested_at": insert.excluded.rested_at}
    )


def pause(session: Session, until: datetime, now: datetime) -> None:
    """Stop all sending until then, for every process on this database."""
    budget = session.get(SendBudget, pace.BOT, with_for_update=True)
    if budget is None:
        session.add(SendBudget(scope=pace.BOT, paused_until=until, paused_at=now))
    else:
        budget.paused_until, budget.paused_at = max(until, budget.paused_until or until), now


def paused(session: Session, now: datetime) -> bool:
    """Whether Telegram asked for a pause that lasts."""
    budget = session.get(SendBudget, pace.BOT)
    return bool(
        budget and budget.paused_until and budget.paused_at and budget.paused_at <= now < budget.paused_until
    )
