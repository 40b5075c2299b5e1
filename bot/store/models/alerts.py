"""What leaves by another way than Telegram."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from bot.store.models.base import kept_as_text, ref, row_id
from bot.store.types import UtcDateTime


class AlertStatus(StrEnum):
    """What became of an alert of the second channel."""

    PENDING = "pending"  #: to be sent at its due time; while ``lease_until`` lasts, somebody is sending it
    SENT = "sent"  #: the other side took it
    CANCELLED = "cancelled"  #: somebody took the case first
    FAILED = "failed"  #: given up after an hour; by then the next one is due


class Channel(StrEnum):
    """What kind of way an alert takes."""

    WEBHOOK = "webhook"
    EMAIL = "email"
    OTHER = "other"  #: any other service that Apprise knows


class SecondChannelAlert(SQLModel, table=True):
    """One message to one address beside Telegram, that a case waits for somebody."""

    __tablename__ = "second_channel_alert"
    __table_args__ = (
        Index(
            "ix_second_channel_alert_due",
            "due_at",
            sqlite_where=text("status = 'pending'"),
            postgresql_where=text("status = 'pending'"),
        ),
    )
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    case_id: int = ref("case_")
    key: str = Field(unique=True)  #: refuses doubles, and lets the receiver refuse them
    channel: Channel = Field(sa_type=kept_as_text(Channel))
    target: str  #: which of the configured addresses, without showing it
    why: str  #: care.second_channel.Why
    ladder_from: datetime = Field(sa_type=UtcDateTime)  #: the case's, when this was written
    status: AlertStatus = Field(default=AlertStatus.PENDING, sa_type=kept_as_text(AlertStatus))
    due_at: datetime = Field(sa_type=UtcDateTime)
    attempts: int = 0  #: numbers the tries; what an older one has to say is not recorded
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    error: str | None = None  #: of the last try, never the address
    created_at: datetime = Field(sa_type=UtcDateTime)
