"""How the whole installation stands: what waits and since when. Counts and times only, of every clinic.

Each question reads what is pending from an index made for it; none reads what is done.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, literal, select, text, union_all
from sqlmodel import Session, col

from bot.store.models import (
    AlertStatus,
    Case,
    InboxStatus,
    InboxUpdate,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Priority,
    SecondChannelAlert,
    SendBudget,
)
from bot.store.models.cases import OPEN_RED
from bot.store.types import UtcDateTime

#: A message that failed is tried again within this time, so whatever is late is tried by then.
TRIED_AGAIN = timedelta(minutes=10)
BOT = "bot"  #: the budget every message shares


@dataclass(frozen=True)
class Waiting:
    """Things that are due, and since when the oldest has been."""

    count: int = 0
    since: datetime | None = None


@dataclass(frozen=True)
class Standing:
    """What is due now and not done."""

    queue: dict[Priority, Waiting]  #: messages, also those whose last try failed
    inbox: Waiting  #: updates whose handling failed and is tried again
    red: Waiting  #: URGENT and EMERGENCY cases that nobody has taken; no rehearsals
    next_move_at: datetime | None  #: of any case's ladder; in the past: a step is late
    alerts: Waiting  #: of the second channel
    booked_until: datetime | None  #: how far ahead the budget of the whole bot is spent
    paused_until: datetime | None  #: Telegram asked for silence


def read(session: Session, now: datetime) -> Standing:
    """The installation as it stands ``now``."""
    moves = select(func.min(col(Case.next_move_at), type_=UtcDateTime)).where(
        col(Case.next_move_at).is_not(None)
    )
    budget = session.get(SendBudget, BOT)
    return Standing(
        queue=_queue(session, now),
        inbox=_waiting(session, col(InboxUpdate.received_at), InboxUpdate.status == InboxStatus.RECEIVED),
        red=_waiting(
            session,
            col(Case.ladder_from),
            text(OPEN_RED),
            col(Patient.id) == col(Case.patient_id),
            ~col(Patient.rehearsal),
        ),
        next_move_at=session.execute(moves).scalar(),
        alerts=_waiting(
            session,
            col(SecondChannelAlert.created_at),
            SecondChannelAlert.status == AlertStatus.PENDING,
            col(SecondChannelAlert.due_at) <= now + TRIED_AGAIN,
        ),
        booked_until=budget.rested_at if budget else None,
        paused_until=budget.paused_until if budget else None,
    )


def _waiting(session: Session, since: Any, *of: Any) -> Waiting:
    asked = select(func.count(), func.min(since, type_=UtcDateTime)).where(*of)
    return Waiting(*session.execute(asked).one())


def _queue(session: Session, now: datetime) -> dict[Priority, Waiting]:
    rows = session.execute(_due(), {"now": now, "tried": now + TRIED_AGAIN})
    return {Priority(priority): Waiting(count, since) for priority, count, since in rows}


@cache
def _due() -> Any:
    """Each priority is asked for by itself, so that the index gives exactly what is due."""
    row = OutboxMessage
    tried = func.coalesce(col(row.not_before), col(row.due_at))
    return union_all(*(
        select(literal(priority.value), func.count(), func.min(col(row.due_at), type_=UtcDateTime)).where(
            col(row.status) == OutboxStatus.PENDING,
            col(row.priority) == priority.value,
            tried <= bindparam("tried", type_=UtcDateTime),
            col(row.due_at) <= bindparam("now", type_=UtcDateTime),
        )
        for priority in Priority
    ))  # fmt: skip
