"""What keeps the promises about people's data: the sealed audit, and who was erased."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from bot.store.models.base import kept_as_text, ref, row_id
from bot.store.types import EncryptedText, UtcDateTime


class Forgetting(StrEnum):
    """What becomes of a patient's rows when they ask to be forgotten."""

    ERASE = "erase"  #: they are deleted
    RESTRICT = "restrict"  #: they stay without a name until their period ends, and nobody sees them


class AuditLink(SQLModel, table=True):
    """One link of the chain over the audit, added in batches after the events themselves.

    Each link's hash covers the one before it and its event, so nothing can be taken out or put in between.
    """

    __tablename__ = "audit_link"
    position: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    event_id: int = Field(foreign_key="audit_event.id", sa_type=BigInteger, unique=True)
    hash: str


class Erasure(SQLModel, table=True):
    """Somebody was forgotten: kept so that they stay forgotten when an older backup is restored."""

    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    person: str = Field(index=True)  #: keyed hash of clinic and Telegram user; not the id itself
    how: Forgetting = Field(sa_type=kept_as_text(Forgetting))
    at: datetime = Field(sa_type=UtcDateTime)


class KeptSecret(SQLModel, table=True):
    """A secret that outlives the encryption key it was derived from."""

    __tablename__ = "kept_secret"
    name: str = Field(primary_key=True)
    secret: str = Field(sa_type=EncryptedText)
