"""What patients sent besides words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from bot.store.models import Attachment

PHOTO = "photo"


def contents(session: Session, clinic_id: int, wanted: Sequence[int]) -> Mapping[int, bytes]:
    """The bytes of these attachments of the clinic, as far as they have been fetched."""
    rows = session.exec(
        select(Attachment).where(Attachment.clinic_id == clinic_id, col(Attachment.id).in_(wanted))
    ).all()
    return {row.id: row.content for row in rows if row.id and row.content is not None}


def healing(session: Session, clinic_id: int, episode_id: int) -> Sequence[Attachment]:
    """The healing photos of an episode that have been fetched, the latest of each day, in order of days."""
    rows = session.exec(
        select(Attachment)
        .where(
            Attachment.clinic_id == clinic_id,
            Attachment.episode_id == episode_id,
            col(Attachment.healing_day).is_not(None),
            col(Attachment.content).is_not(None),
        )
        .order_by(col(Attachment.healing_day), col(Attachment.id))
    ).all()
    return list({row.healing_day: row for row in rows}.values())


def sent_as(session: Session, clinic_id: int, chat_id: int, message_id: int) -> Attachment | None:
    """What the patient sent as this Telegram message."""
    return session.exec(
        select(Attachment)
        .where(
            Attachment.clinic_id == clinic_id,
            Attachment.chat_id == chat_id,
            Attachment.message_id == message_id,
        )
        .order_by(col(Attachment.id).desc())
    ).first()


def to_fetch(session: Session, clinic_ids: Sequence[int | None], now: datetime) -> Attachment | None:
    """The attachment of these clinics whose bytes are to be fetched first."""
    return session.exec(
        select(Attachment)
        .where(col(Attachment.fetch_at) <= now, col(Attachment.clinic_id).in_(clinic_ids))
        .order_by(col(Attachment.fetch_at), col(Attachment.id))
    ).first()
