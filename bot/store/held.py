"""Words that wait for their writer to choose a clinic; they belong to a person of several clinics."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, delete, select

from bot.store.models import HeldWords


def keep(session: Session, row: HeldWords) -> None:
    """Hold a message back."""
    session.add(row)
    session.flush()


def of_person(session: Session, user_id: int) -> Sequence[HeldWords]:
    """What waits for this Telegram user's choice, oldest first; taken by one process alone."""
    chosen = select(HeldWords).where(HeldWords.user_id == user_id).order_by(col(HeldWords.id))
    return session.exec(chosen.with_for_update()).all()


def oldest(session: Session) -> HeldWords | None:
    """What has waited longest."""
    return session.exec(select(HeldWords).order_by(col(HeldWords.at), col(HeldWords.id)).limit(1)).first()


def release(session: Session, user_id: int) -> None:
    """Nothing of this person waits any more."""
    session.execute(delete(HeldWords).where(col(HeldWords.user_id) == user_id))
