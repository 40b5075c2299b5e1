"""Topics of a staff group that is a forum."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.store.models.base import ref, row_id
from bot.store.types import UtcDateTime


class Topic(SQLModel, table=True):
    """The topic of one patient, known there by their pseudonym, in one staff group."""

    __table_args__ = (UniqueConstraint("episode_id", "chat_id"),)
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    episode_id: int = ref("episode", index=False)
    chat_id: int = Field(sa_type=BigInteger)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)  #: Telegram's; None: not there (any more)
    try_at: datetime = Field(sa_type=UtcDateTime)  #: when it may be made (again)
    made_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: the last time
