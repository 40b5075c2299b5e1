"""Copies of a card or a status line that somebody deleted in Telegram."""

from __future__ import annotations

from sqlalchemy import update
from sqlmodel import Session, col, select

from bot.store.models import OutboxMessage, OutboxStatus


def newer(session: Session, clinic_id: int | None, edit: OutboxMessage) -> bool:
    """Whether the chat has a newer copy of the same case than the one ``edit`` was for."""
    found = select(OutboxMessage.id).where(
        OutboxMessage.clinic_id == clinic_id,
        OutboxMessage.case_id == edit.case_id,
        OutboxMessage.chat_id == edit.chat_id,
        OutboxMessage.kind == edit.kind,
        col(OutboxMessage.edits_id).is_(None),
        col(OutboxMessage.id) > (edit.edits_id or 0),
        col(OutboxMessage.id) != edit.id,
        col(OutboxMessage.status).in_([OutboxStatus.PENDING, OutboxStatus.CLAIMED, OutboxStatus.SENT]),
    )
    return edit.edits_id is not None and session.exec(found).first() is not None


def replace(session: Session, clinic_id: int | None, gone_id: int, new_id: int) -> None:
    """What waits to edit a message that is gone edits the one that is said in its place."""
    session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.clinic_id) == clinic_id,
            col(OutboxMessage.edits_id) == gone_id,
            col(OutboxMessage.id) != new_id,
            col(OutboxMessage.status) == OutboxStatus.PENDING,
        )
        .values(edits_id=new_id)
        .execution_options(synchronize_session=False)
    )
