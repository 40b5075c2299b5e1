"""The record of who saw and did what. Rows are added, never changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from bot.store.models import AuditEvent


def record(
    session: Session,
    clinic_id: int | None,
    at: datetime,
    user_id: int | None,
    action: str,
    subject: str = "",
    **detail: Any,
) -> None:
    """Note that a Telegram user (None = the system) did ``action`` to ``subject`` (``kind:id``)."""
    session.add(
        AuditEvent(clinic_id=clinic_id, at=at, user_id=user_id, action=action, subject=subject, detail=detail)
    )


def ends(session: Session) -> tuple[AuditEvent, AuditEvent] | None:
    """The first and the last record of this installation; None in a new one. Raises WrongKeyError."""
    first = session.exec(select(AuditEvent).order_by(col(AuditEvent.id)).limit(1)).first()
    last = session.exec(select(AuditEvent).order_by(col(AuditEvent.id).desc()).limit(1)).first()
    return (first, last) if first and last else None
