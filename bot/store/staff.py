"""The people of a clinic."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from bot.store.models import Role, Staff


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
