"""Outgoing messages: added, found, moved. Who says them when is in ``claims``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import CursorResult, insert, or_, update
from sqlalchemy import select as plain_select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from bot.store.models import CallbackKey, OutboxKind, OutboxMessage, OutboxStatus

_INSERT: dict[str, Callable[..., Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
_new_buttons = insert(CallbackKey)
#: Every column of a new row that its writer may leave out.
_UNSAID: dict[str, Any] = {
    name: None
    for name in OutboxMessage.model_fields
    if name
    not in (
        "id",
        "ready_at",
        "status",
        "attempts",
        "lease_until",
        "message_id",
        "sent_at",
        "rendered",
        "error",
    )
}


@dataclass(frozen=True)
class Said:
    """A message that stands in the outbox."""

    id: int


@cache
def _new_row(dialect: str) -> Any:
    once = _INSERT[dialect](OutboxMessage).on_conflict_do_nothing(index_elements=["dedupe_key"])
    return once.returning(col(OutboxMessage.id))


def add(session: Session, row: Mapping[str, Any]) -> Said:
    """Store one message, given as its columns. When its ``dedupe_key`` stands already, the row that has it.

    As an object it would take five times as long, and everything that is said passes here.
    """
    connection = session.connection()
    waiting = {**_UNSAID, "status": OutboxStatus.PENDING, "attempts": 0, **row}
    stored = connection.execute(_new_row(connection.dialect.name), waiting).scalar()
    if stored is None and (standing := keyed(session, row["dedupe_key"])):
        stored = standing.id
    return Said(stored)  # type: ignore[arg-type]  # one of the two is there


def add_buttons(session: Session, row: Mapping[str, Any]) -> None:
    """Store what the buttons of a message do, given as the columns of a ``CallbackKey``."""
    session.connection().execute(_new_buttons, row)


def keyed(session: Session, dedupe_key: str) -> OutboxMessage | None:
    """The message that has this key, whatever became of it."""
    return session.exec(select(OutboxMessage).where(OutboxMessage.dedupe_key == dedupe_key)).first()


def cancel_steps(session: Session, clinic_id: int, episode_id: int, why: str) -> int:
    """Cancel what is still planned for an episode; how many steps that were."""
    result = session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.clinic_id) == clinic_id,
            col(OutboxMessage.episode_id) == episode_id,
            col(OutboxMessage.kind) == OutboxKind.STEP,
            col(OutboxMessage.status) == OutboxStatus.PENDING,
        )
        .values(status=OutboxStatus.CANCELLED, error=why)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount


def cancel_keyed(session: Session, prefix: str, why: str) -> int:
    """Cancel what waits under dedupe keys that begin like this; how many messages that were."""
    result = session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.dedupe_key).startswith(prefix, autoescape=True),
            col(OutboxMessage.status) == OutboxStatus.PENDING,
        )
        .values(status=OutboxStatus.CANCELLED, error=why)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount


def waiting_alerts(session: Session, clinic_id: int, chat_id: int, now: datetime) -> Sequence[OutboxMessage]:
    """Cards and alerts that are due in a chat and not said yet, edits left out."""
    return session.exec(
        select(OutboxMessage).where(
            OutboxMessage.clinic_id == clinic_id,
            OutboxMessage.lane == f"chat:{chat_id}",
            OutboxMessage.status == OutboxStatus.PENDING,
            OutboxMessage.due_at <= now,
            col(OutboxMessage.kind).in_([OutboxKind.CARD, OutboxKind.ALERT]),
            col(OutboxMessage.edits_id).is_(None),
        )
    ).all()


def cancel(session: Session, rows: Sequence[OutboxMessage], why: str) -> None:
    """Cancel these messages, which wait, and what would have edited them."""
    ids = [row.id for row in rows]
    session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.status) == OutboxStatus.PENDING,
            or_(col(OutboxMessage.id).in_(ids), col(OutboxMessage.edits_id).in_(ids)),
        )
        .values(status=OutboxStatus.CANCELLED, error=why)
        .execution_options(synchronize_session=False)
    )


def steps_of(session: Session, clinic_id: int, episode_id: int) -> Sequence[OutboxMessage]:
    """Every planned step of an episode, whatever became of it, in order of time."""
    return session.exec(
        select(OutboxMessage)
        .where(
            OutboxMessage.clinic_id == clinic_id,
            OutboxMessage.episode_id == episode_id,
            OutboxMessage.kind == OutboxKind.STEP,
        )
        .order_by(col(OutboxMessage.due_at), col(OutboxMessage.id))
    ).all()


def steps_beside(session: Session, row: OutboxMessage, until: datetime) -> Sequence[OutboxMessage]:
    """Steps of the same patient's other episodes that wait and fall due by then."""
    return session.exec(
        select(OutboxMessage)
        .where(
            OutboxMessage.clinic_id == row.clinic_id,
            OutboxMessage.lane == row.lane,
            OutboxMessage.patient_id == row.patient_id,
            OutboxMessage.episode_id != row.episode_id,
            OutboxMessage.kind == OutboxKind.STEP,
            OutboxMessage.status == OutboxStatus.PENDING,
            col(OutboxMessage.due_at) <= until,
        )
        .order_by(col(OutboxMessage.due_at), col(OutboxMessage.id))
    ).all()


def release(session: Session, chat_id: int, why: str, now: datetime) -> bool:
    """Let the steps of a chat that are held back for this reason be said now; False when there is none."""
    result = session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.lane) == f"chat:{chat_id}",
            col(OutboxMessage.status) == OutboxStatus.PENDING,
            col(OutboxMessage.kind) == OutboxKind.STEP,
            col(OutboxMessage.error) == why,
        )
        .values(due_at=now)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount > 0


def steps_wait(session: Session, clinic_id: int, episode_id: int) -> bool:
    """Whether a step of the episode is still to be said."""
    waiting = select(OutboxMessage.id).where(
        OutboxMessage.clinic_id == clinic_id,
        OutboxMessage.episode_id == episode_id,
        OutboxMessage.kind == OutboxKind.STEP,
        OutboxMessage.status == OutboxStatus.PENDING,
    )
    return session.exec(waiting.limit(1)).first() is not None


def cards_of_day(session: Session, clinic_id: int, patient_id: int, chat_id: int) -> Sequence[OutboxMessage]:
    """Every form of a patient's card of the day in their chat, oldest first."""
    return session.exec(
        select(OutboxMessage)
        .where(
            OutboxMessage.clinic_id == clinic_id,
            OutboxMessage.patient_id == patient_id,
            OutboxMessage.chat_id == chat_id,
            OutboxMessage.kind == OutboxKind.TODAY,
        )
        .order_by(col(OutboxMessage.id))
    ).all()


def of_telegram(session: Session, chat_id: int, message_id: int) -> OutboxMessage | None:
    """What we said as this Telegram message."""
    return session.exec(
        select(OutboxMessage)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
        .order_by(col(OutboxMessage.id).desc())
    ).first()


def newer_step_due(session: Session, row: OutboxMessage, now: datetime) -> bool:
    """Whether a later step of the same episode is due as well, so that this one has had its time."""
    return (
        session.exec(
            select(OutboxMessage.id).where(
                OutboxMessage.episode_id == row.episode_id,
                OutboxMessage.kind == OutboxKind.STEP,
                OutboxMessage.status == OutboxStatus.PENDING,
                col(OutboxMessage.due_at) > row.due_at,
                col(OutboxMessage.due_at) <= now,
            )
        ).first()
        is not None
    )


def move_chat(session: Session, old: int, new: int) -> None:
    """A group became a supergroup: what waits for the old chat goes to the new one, buttons and all."""
    waiting = (
        col(OutboxMessage.chat_id) == old,
        col(OutboxMessage.status).in_([OutboxStatus.PENDING, OutboxStatus.CLAIMED]),
    )
    session.execute(
        update(CallbackKey)
        .where(col(CallbackKey.key).in_(plain_select(col(OutboxMessage.keyboard)).where(*waiting)))
        .values(chat_id=new)
        .execution_options(synchronize_session=False)
    )
    session.execute(
        update(OutboxMessage)
        .where(*waiting)
        .values(chat_id=new, lane=f"chat:{new}", edits_message_id=None, replies_to_message_id=None)
        .execution_options(synchronize_session=False)
    )
