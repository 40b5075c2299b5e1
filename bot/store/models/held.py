"""Words that wait for their writer to say which clinic they are for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from bot.store.models.base import ref, row_id
from bot.store.types import EncryptedJson, UtcDateTime


class HeldWords(SQLModel, table=True):
    """A message of a patient of several clinics, until they have chosen one; ten minutes at most."""

    __tablename__ = "held_words"
    id: int | None = row_id()
    clinic_id: int = ref("clinic")  #: where it goes when they do not choose
    patient_id: int = ref("patient")  #: their row at that clinic
    user_id: int = Field(sa_type=BigInteger, index=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    said: dict[str, Any] = Field(sa_type=EncryptedJson)  #: services.incoming.Incoming as JSON
