"""Topics of the patients of a clinic in its staff group."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from bot.store.models import Case, CaseStatus, OutboxMessage, OutboxStatus, Patient, Topic

GONE = "topic gone"  #: why a message waits: its topic is made anew
_INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def of_episode(session: Session, clinic_id: int, chat_id: int, episode_id: int) -> Topic | None:
    """The topic of an episode in this group, whether it is there or still to be made."""
    return session.exec(
        select(Topic).where(
            Topic.clinic_id == clinic_id, Topic.chat_id == chat_id, Topic.episode_id == episode_id
        )
    ).first()


def of_thread(session: Session, clinic_id: int, chat_id: int, thread_id: int) -> Topic | None:
    """Whose topic this is; None for one that people made."""
    return session.exec(
        select(Topic).where(
            Topic.clinic_id == clinic_id, Topic.chat_id == chat_id, Topic.thread_id == thread_id
        )
    ).first()


def get(session: Session, clinic_id: int, topic_id: int) -> Topic | None:
    """One topic; None when its patient was forgotten meanwhile."""
    return session.exec(select(Topic).where(Topic.clinic_id == clinic_id, Topic.id == topic_id)).first()


def next_missing(session: Session, clinic_id: int, chat_id: int) -> tuple[int, datetime] | None:
    """The episode that is to have its topic next, and from when on: it has a case, and no topic yet.

    Whoever rehearses gets none, for it would stay there.
    """
    return session.connection().execute(_MISSING, {"clinic": clinic_id, "chat": chat_id}).first()


_at = func.coalesce(col(Topic.try_at), col(Case.opened_at))
_MISSING = (
    select(col(Case.episode_id), _at)
    .join(Patient, col(Patient.id) == col(Case.patient_id))
    .outerjoin(
        Topic, and_(col(Topic.chat_id) == bindparam("chat"), col(Topic.episode_id) == col(Case.episode_id))
    )
    .where(
        col(Case.clinic_id) == bindparam("clinic"),
        col(Case.status) != CaseStatus.CLOSED,
        col(Patient.rehearsal).is_(False),
        col(Topic.thread_id).is_(None),
    )
    .order_by(_at, col(Case.id))
    .limit(1)
)


def begin(
    session: Session, clinic_id: int, chat_id: int, episode_id: int, now: datetime, again: datetime
) -> int | None:
    """Note that the topic is being made; its row. None: another process does it.

    ``again`` is when somebody else may try, should nothing more be heard of it.
    """
    connection = session.connection()
    insert = _INSERT[connection.dialect.name](Topic)
    made = insert.values(clinic_id=clinic_id, chat_id=chat_id, episode_id=episode_id, try_at=again)
    free = and_(col(Topic.thread_id).is_(None), col(Topic.try_at) <= now)
    once = made.on_conflict_do_update(
        index_elements=["episode_id", "chat_id"], set_={"try_at": again}, where=free
    )
    begun: int | None = connection.execute(once.returning(col(Topic.id))).scalar()
    return begun


def let_go(session: Session, clinic_id: int, chat_id: int) -> None:
    """What waits in this group for a topic to be made anew waits no longer."""
    session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.clinic_id) == clinic_id,
            col(OutboxMessage.chat_id) == chat_id,
            col(OutboxMessage.status) == OutboxStatus.PENDING,
            col(OutboxMessage.error) == GONE,
        )
        .values(not_before=None)
        .execution_options(synchronize_session=False)
    )
