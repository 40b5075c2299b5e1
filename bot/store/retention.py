"""What is over its time, by kind; each kind is found by an index and goes in batches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, and_, delete, func, or_, select, tuple_, update
from sqlmodel import Session, col

from bot.store.models import (
    Attachment,
    CallbackKey,
    Case,
    CaseStatus,
    CodeAttempt,
    Conversation,
    EnrolmentCode,
    Episode,
    InboxStatus,
    InboxUpdate,
    Invite,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
)

UNSAID = (OutboxStatus.EXPIRED, OutboxStatus.CANCELLED, OutboxStatus.FAILED)
OVER = (OutboxStatus.SENT, OutboxStatus.UNSURE, *UNSAID)  #: nothing is to be done with it any more
Over = Callable[[int, datetime], ColumnElement[bool]]


def _of_nobody(clinic_id: int, before: datetime) -> ColumnElement[bool]:
    row = OutboxMessage
    nobodys = (col(row.patient_id).is_(None), col(row.staff_id).is_(None), col(row.case_id).is_(None))
    ours = or_(col(row.clinic_id) == clinic_id, col(row.clinic_id).is_(None))
    return and_(*nobodys, ours, col(row.status).in_(OVER), col(row.created_at) < before)


def _used(row: Any, *ways: str) -> Over:
    """A code or invite that opens nothing any more."""
    return lambda clinic_id, before: and_(
        col(row.clinic_id) == clinic_id,
        col(row.created_at) < before,
        or_(col(row.expires_at) < before, *(col(getattr(row, way)).is_not(None) for way in ways)),
    )


#: Kind -> tables with what of them is over; ``words`` of messages are taken out of rows that stay.
_DELETED: dict[str, tuple[tuple[Any, Over], ...]] = {
    "tries": ((CodeAttempt, lambda _, before: col(CodeAttempt.at) < before),),
    "strangers": ((OutboxMessage, _of_nobody),),
    "buttons": ((CallbackKey, lambda _, before: col(CallbackKey.expires_at) < before),),
    "updates": (
        (
            InboxUpdate,
            lambda _, before: and_(
                col(InboxUpdate.received_at) < before, col(InboxUpdate.status) != InboxStatus.RECEIVED
            ),
        ),
    ),
    "forms": ((Conversation, lambda _, before: col(Conversation.updated_at) < before),),
    "photos": (
        (
            Attachment,
            lambda clinic_id, before: and_(
                col(Attachment.clinic_id) == clinic_id, col(Attachment.at) < before
            ),
        ),
    ),
    "codes": (
        (EnrolmentCode, _used(EnrolmentCode, "used_at", "refused_at")),
        (Invite, _used(Invite, "used_at")),
    ),
}  # fmt: skip
KINDS = (*_DELETED, "words")


def _worded(clinic_id: int, before: datetime) -> ColumnElement[bool]:
    row = OutboxMessage
    return and_(col(row.clinic_id) == clinic_id, col(row.rendered).is_not(None), col(row.sent_at) < before)


def _unsaid(clinic_id: int, before: datetime) -> ColumnElement[bool]:
    """Messages that were never said; steps stay, for they are the plan."""
    row = OutboxMessage
    return and_(
        col(row.clinic_id) == clinic_id,
        col(row.status).in_(UNSAID),
        col(row.kind) != OutboxKind.STEP,
        col(row.created_at) < before,
    )


def _tables(kind: str) -> tuple[tuple[Any, Over], ...]:
    return _DELETED.get(kind, ((OutboxMessage, _worded), (OutboxMessage, _unsaid)))


def count(session: Session, clinic_id: int, kind: str, before: datetime) -> int:
    """How many things of that kind are over."""
    questions = (
        select(func.count()).select_from(table).where(over(clinic_id, before))
        for table, over in _tables(kind)
    )
    return sum(int(session.execute(asked).scalar_one()) for asked in questions)


def delete_some(session: Session, clinic_id: int, kind: str, before: datetime, most: int) -> int:
    """Delete up to ``most`` of them (of a sent message only its words); how many that were."""
    for table, over in _tables(kind):
        key = tuple_(*table.__table__.primary_key.columns)
        columns = table.__table__.primary_key.columns
        some = select(*columns).where(over(clinic_id, before)).order_by(*columns).limit(most)
        statement: Any = delete(table).where(key.in_(some))
        if over is _worded:
            session.execute(_emptied(some))
            statement = update(table).where(key.in_(some)).values(rendered=None)
        done = session.execute(statement.execution_options(synchronize_session=False))
        if changed := cast("CursorResult[Any]", done).rowcount:
            return changed
    return 0


def _emptied(some: Any) -> Any:
    """What a message was made of goes too; a step's content is its place in the plan."""
    row = OutboxMessage
    chosen = (col(row.id).in_(some), col(row.kind) != OutboxKind.STEP)
    return update(row).where(*chosen).values(content={}).execution_options(synchronize_session=False)


def episodes_over(session: Session, clinic_id: int, before: datetime, limit: int | None) -> Sequence[int]:
    """Episodes whose session is longer ago and that nobody has an open case of, oldest first."""
    waiting = select(col(Case.episode_id)).where(col(Case.status) != CaseStatus.CLOSED)
    asked = select(col(Episode.id)).where(
        col(Episode.clinic_id) == clinic_id,
        col(Episode.session_at) < before,
        col(Episode.id).not_in(waiting),
    )
    return session.execute(asked.order_by(col(Episode.session_at)).limit(limit)).scalars().all()


def only_episode_of(session: Session, clinic_id: int, episode_id: int) -> int | None:
    """The patient who has no other episode than this one."""
    episode = session.get_one(Episode, episode_id)
    theirs = select(func.count()).select_from(Episode).where(col(Episode.patient_id) == episode.patient_id)
    return episode.patient_id if session.execute(theirs).scalar_one() == 1 else None
