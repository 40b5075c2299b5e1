"""Cases, and the words that pass on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, update
from sqlmodel import Session, col, select

from bot.care.protocol import Level
from bot.store.models import Case, CaseMessage, CaseStatus


def get(session: Session, clinic_id: int, case_id: int) -> Case | None:
    """One case."""
    return session.exec(select(Case).where(Case.clinic_id == clinic_id, Case.id == case_id)).first()


def add(session: Session, case: Case) -> Case:
    """Store a new case. Raises IntegrityError when the episode has one that is not closed."""
    session.add(case)
    session.flush()
    return case


def not_closed(session: Session, clinic_id: int, episode_id: int) -> Case | None:
    """The episode's case that still waits for a person; there is never more than one."""
    return session.exec(
        select(Case)
        .where(Case.clinic_id == clinic_id, Case.episode_id == episode_id, Case.status != CaseStatus.CLOSED)
        .execution_options(populate_existing=True)
    ).first()


def of_episode(session: Session, clinic_id: int, episode_id: int) -> Sequence[Case]:
    """Every case of an episode, oldest first."""
    return session.exec(
        select(Case).where(Case.clinic_id == clinic_id, Case.episode_id == episode_id).order_by(col(Case.id))
    ).all()


def urgent_open(session: Session, clinic_id: int, episode_id: int) -> bool:
    """Whether an URGENT or EMERGENCY case of the episode is not closed: routine tips wait for it."""
    case = not_closed(session, clinic_id, episode_id)
    return case is not None and case.level.rank >= Level.URGENT.rank


def open_of_patient(session: Session, clinic_id: int, patient_id: int) -> Case | None:
    """The gravest case of any of the patient's episodes that is not closed."""
    waiting_ = session.exec(
        select(Case).where(
            Case.clinic_id == clinic_id, Case.patient_id == patient_id, Case.status != CaseStatus.CLOSED
        )
    ).all()
    return max(waiting_, key=lambda case: case.level.rank, default=None)


def is_red(case: Case) -> bool:
    """Whether somebody must look at it soon."""
    return case.level.rank >= Level.URGENT.rank


def waiting(session: Session, clinic_id: int) -> Sequence[Case]:
    """Every case of the clinic that is not closed, the longest promised first."""
    return session.exec(
        select(Case)
        .where(Case.clinic_id == clinic_id, Case.status != CaseStatus.CLOSED)
        .order_by(col(Case.answer_by), col(Case.id))
    ).all()


def move(session: Session, case: Case, **values: Any) -> bool:
    """Change a case as it was read. False: somebody moved it first and nothing changed.

    Either way ``case`` then holds what the database holds.
    """
    session.flush()
    result = session.execute(
        update(Case)
        .where(
            col(Case.id) == case.id,
            col(Case.clinic_id) == case.clinic_id,
            col(Case.version) == case.version,
        )
        .values(version=case.version + 1, **values)
        .execution_options(synchronize_session=False)
    )
    session.refresh(case)
    return cast("CursorResult[Any]", result).rowcount == 1


def due(session: Session, clinic_ids: Sequence[int | None], now: datetime) -> Sequence[Case]:
    """Cases of these clinics whose next escalation or claim expiry has come, the most overdue first."""
    return session.exec(
        select(Case)
        .where(col(Case.next_move_at) <= now, col(Case.clinic_id).in_(clinic_ids))
        .order_by(col(Case.next_move_at), col(Case.id))
    ).all()


def add_message(session: Session, message: CaseMessage) -> CaseMessage:
    """Keep words of a case; the row's id is set."""
    session.add(message)
    session.flush()
    return message


def message(session: Session, clinic_id: int, row_id: int) -> CaseMessage | None:
    """Words of a case by their row."""
    return session.exec(
        select(CaseMessage).where(CaseMessage.clinic_id == clinic_id, CaseMessage.id == row_id)
    ).first()


def message_written(session: Session, clinic_id: int, chat_id: int, message_id: int) -> CaseMessage | None:
    """What staff wrote as this Telegram message, the latest form of it."""
    return session.exec(
        select(CaseMessage)
        .where(
            CaseMessage.clinic_id == clinic_id,
            CaseMessage.chat_id == chat_id,
            CaseMessage.message_id == message_id,
        )
        .order_by(col(CaseMessage.id).desc())
    ).first()


def thread(session: Session, clinic_id: int, case_id: int) -> Sequence[CaseMessage]:
    """Every word of a case, both ways and notes, oldest first."""
    return session.exec(
        select(CaseMessage)
        .where(CaseMessage.clinic_id == clinic_id, CaseMessage.case_id == case_id)
        .order_by(col(CaseMessage.id))
    ).all()
