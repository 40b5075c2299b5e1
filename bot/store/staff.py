"""The people of a clinic."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import update
from sqlmodel import Session, col, select

from bot.store.models import OutboxMessage, OutboxStatus, Role, Staff


def get(session: Session, clinic_id: int, staff_id: int | None) -> Staff | None:
    """One member of staff, also one who has left; None without an id."""
    return session.exec(select(Staff).where(Staff.clinic_id == clinic_id, Staff.id == staff_id)).first()


def active(session: Session, clinic_id: int) -> Sequence[Staff]:
    """Everyone who works there now, in the order they joined."""
    return session.exec(
        select(Staff).where(Staff.clinic_id == clinic_id, col(Staff.active)).order_by(col(Staff.id))
    ).all()


def owners(session: Session, clinic_id: int) -> Sequence[Staff]:
    """The active owners."""
    return [member for member in active(session, clinic_id) if member.role is Role.OWNER]


def silence(session: Session, clinic_id: int, staff_id: int) -> None:
    """Cancel what waits for the private chat of somebody who has left."""
    session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.clinic_id) == clinic_id,
            col(OutboxMessage.staff_id) == staff_id,
            col(OutboxMessage.chat_id) == select(Staff.user_id).where(Staff.id == staff_id).scalar_subquery(),
            col(OutboxMessage.status) == OutboxStatus.PENDING,
        )
        .values(status=OutboxStatus.CANCELLED, error="left the team")
        .execution_options(synchronize_session=False)
    )
