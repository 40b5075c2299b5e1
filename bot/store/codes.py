"""What becomes of enrolment codes, and wrong tries at codes, which belong to a person and no clinic."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, delete, func, or_, update
from sqlmodel import Session, col, select

from bot.store.models import CodeAttempt, EnrolmentCode


def bind(session: Session, clinic_id: int, code_id: int, user_id: int) -> bool:
    """Bind a fresh code to the first Telegram user who opened it. False when that was somebody else."""
    free = or_(col(EnrolmentCode.opened_by).is_(None), col(EnrolmentCode.opened_by) == user_id)
    return _move(session, clinic_id, code_id, free, opened_by=user_id)


def use(session: Session, clinic_id: int, code_id: int, user_id: int, now: datetime) -> bool:
    """Spend a code that this user opened. False when it was spent, refused or has expired meanwhile."""
    own = col(EnrolmentCode.opened_by) == user_id
    return _move(session, clinic_id, code_id, own, col(EnrolmentCode.expires_at) > now, used_at=now)


def refuse(session: Session, clinic_id: int, code_id: int, user_id: int, now: datetime) -> bool:
    """Close a code whose reader said no; who that was is forgotten."""
    own = col(EnrolmentCode.opened_by) == user_id
    return _move(session, clinic_id, code_id, own, refused_at=now, opened_by=None)


def any_made(session: Session, clinic_id: int) -> bool:
    """Whether the clinic ever made a code."""
    return (
        session.exec(select(EnrolmentCode.id).where(EnrolmentCode.clinic_id == clinic_id)).first() is not None
    )


def _move(session: Session, clinic_id: int, code_id: int, *conditions: Any, **values: Any) -> bool:
    """Change a code that is neither used nor refused; True when the row was still so."""
    result = session.execute(
        update(EnrolmentCode)
        .where(
            col(EnrolmentCode.id) == code_id,
            col(EnrolmentCode.clinic_id) == clinic_id,
            col(EnrolmentCode.used_at).is_(None),
            col(EnrolmentCode.refused_at).is_(None),
            *conditions,
        )
        .values(**values)
        .execution_options(synchronize_session="fetch")
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def add_try(session: Session, user_id: int, now: datetime, forget_before: datetime) -> None:
    """Note a wrong try of this person, and forget those that no longer slow anybody."""
    session.execute(delete(CodeAttempt).where(col(CodeAttempt.at) < forget_before))
    session.add(CodeAttempt(chat_id=user_id, at=now))


def tries_of(session: Session, user_id: int, since: datetime) -> Sequence[datetime]:
    """When this person tried a wrong code, oldest first."""
    chosen = select(CodeAttempt.at).where(CodeAttempt.chat_id == user_id, CodeAttempt.at >= since)
    return session.exec(chosen.order_by(col(CodeAttempt.at))).all()


def tries(session: Session, since: datetime) -> int:
    """How many wrong tries there were of all people together."""
    counted = select(func.count()).select_from(CodeAttempt)
    return session.exec(counted.where(CodeAttempt.at >= since)).one()
