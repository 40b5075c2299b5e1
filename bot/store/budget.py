"""The send budget: rows that every process on this database shares; what they mean is in ``care.pace``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col

from bot.care import pace
from bot.store.models import SendBudget

_RESTED = (
    select(col(SendBudget.scope), col(SendBudget.rested_at))
    .where(col(SendBudget.scope).in_(bindparam("scopes", expanding=True)))
    .order_by(col(SendBudget.scope))
    .with_for_update()
)


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
