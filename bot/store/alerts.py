"""Alerts of the second channel: which cases need one, which wait to be sent, what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, and_, or_, text, update
from sqlalchemy import select as plain_select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from bot.care.protocol import Level
from bot.store.models import (
    AlertStatus,
    Case,
    Clinic,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    SecondChannelAlert,
)
from bot.store.models.cases import OPEN_RED

LEASE = timedelta(seconds=60)  #: longer than any one try may take
BATCH = 20
_INSERT: dict[str, Callable[..., Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


@dataclass(frozen=True)
class OpenRed:
    """An URGENT or EMERGENCY case that nobody has taken."""

    case_id: int
    clinic_id: int
    level: Level
    ladder_from: datetime
    ladders: dict[str, Any]  #: the clinic's own
    card_seen: bool  #: a card posted since ``ladder_from`` was accepted by Telegram, or is in a list


def open_red(session: Session, clinic_ids: Sequence[int | None], in_a_list: str) -> list[OpenRed]:
    """Every such case of these clinics, oldest first; a rehearsal stays in Telegram.

    ``in_a_list``: why a card was cancelled whose case a list shows instead.
    """
    listed = and_(col(OutboxMessage.status) == OutboxStatus.CANCELLED, col(OutboxMessage.error) == in_a_list)
    card = plain_select(1).where(
        col(OutboxMessage.case_id) == col(Case.id),
        col(OutboxMessage.kind) == OutboxKind.CARD,
        or_(col(OutboxMessage.status) == OutboxStatus.SENT, listed),
        col(OutboxMessage.edits_id).is_(None),
        col(OutboxMessage.created_at) >= col(Case.ladder_from),
    )
    rows = session.execute(
        plain_select(
            col(Case.id),
            col(Case.clinic_id),
            col(Case.level),
            col(Case.ladder_from),
            col(Clinic.escalation),
            card.exists(),
        )
        .join(Clinic, col(Clinic.id) == col(Case.clinic_id))
        .join(Patient, col(Patient.id) == col(Case.patient_id))
        .where(text(OPEN_RED), col(Case.clinic_id).in_(clinic_ids), ~col(Patient.rehearsal))
        .order_by(col(Case.ladder_from))
    )
    return [OpenRed(*row) for row in rows]


def missing(session: Session, keys: Iterable[str]) -> set[str]:
    """Those of these keys under which nothing is written."""
    asked = set(keys)
    if not asked:
        return asked
    known = plain_select(col(SecondChannelAlert.key)).where(col(SecondChannelAlert.key).in_(asked))
    return asked - set(session.execute(known).scalars())


def add(session: Session, **values: Any) -> bool:
    """Store one alert. False: another process wrote it at this moment."""
    insert = _INSERT[session.get_bind().dialect.name]
    added = session.connection().execute(
        insert(SecondChannelAlert).on_conflict_do_nothing().returning(col(SecondChannelAlert.id)),
        {"status": AlertStatus.PENDING, "attempts": 0, **values},
    )
    return added.first() is not None


def claim(session: Session, now: datetime) -> Sequence[SecondChannelAlert]:
    """Take what is due for one try; it is ours until the lease ends."""
    free = (
        col(SecondChannelAlert.status) == AlertStatus.PENDING,
        or_(col(SecondChannelAlert.lease_until).is_(None), col(SecondChannelAlert.lease_until) <= now),
    )
    candidates = (
        plain_select(col(SecondChannelAlert.id))
        .where(*free, col(SecondChannelAlert.due_at) <= now)
        .order_by(col(SecondChannelAlert.due_at), col(SecondChannelAlert.id))
        .limit(BATCH)
        .with_for_update(skip_locked=True)
    )
    ids = session.execute(candidates).scalars().all()
    if not ids:
        return []
    changed = session.execute(
        update(SecondChannelAlert)
        .where(col(SecondChannelAlert.id).in_(ids), *free)
        .values(attempts=col(SecondChannelAlert.attempts) + 1, lease_until=now + LEASE)
        .returning(SecondChannelAlert)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    return list(changed.scalars())


def finish(session: Session, row_id: int, attempt: int, status: AlertStatus, **values: Any) -> bool:
    """Record a try. False: its lease ended meanwhile and another try began."""
    result = session.execute(
        update(SecondChannelAlert)
        .where(
            col(SecondChannelAlert.id) == row_id,
            col(SecondChannelAlert.attempts) == attempt,
            col(SecondChannelAlert.status) == AlertStatus.PENDING,
        )
        .values(status=status, lease_until=None, **values)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def of_case(session: Session, clinic_id: int, case_id: int) -> Sequence[SecondChannelAlert]:
    """Every alert of a case, oldest first."""
    return session.exec(
        select(SecondChannelAlert)
        .where(SecondChannelAlert.clinic_id == clinic_id, SecondChannelAlert.case_id == case_id)
        .order_by(col(SecondChannelAlert.id))
    ).all()


def card_place(session: Session, clinic_id: int, case_id: int, chat_id: int) -> int | None:
    """The Telegram message of the newest card of a case in this chat."""
    return session.exec(
        select(OutboxMessage.message_id)
        .where(
            OutboxMessage.clinic_id == clinic_id,
            OutboxMessage.case_id == case_id,
            OutboxMessage.chat_id == chat_id,
            OutboxMessage.kind == OutboxKind.CARD,
            OutboxMessage.status == OutboxStatus.SENT,
            col(OutboxMessage.edits_id).is_(None),
        )
        .order_by(col(OutboxMessage.id).desc())
    ).first()
