"""Who is on duty when, and the answers that are waited for."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.store.models.base import kept_as_text, ref, row_id
from bot.store.types import UtcDateTime


class DutyShift(SQLModel, table=True):
    """A span of time in which one member of staff is on duty; several may be at once."""

    __tablename__ = "duty_shift"
    __table_args__ = (Index("ix_duty_shift_clinic_ends", "clinic_id", "ends_at"),)
    id: int | None = row_id()
    clinic_id: int = ref("clinic", index=False)
    staff_id: int = ref("staff")
    starts_at: datetime = Field(sa_type=UtcDateTime)
    ends_at: datetime = Field(sa_type=UtcDateTime)  #: not included


class AnswerState(StrEnum):
    """What became of the answer to a check-in."""

    ASKED = "asked"  #: the check-in was said
    NUDGED = "nudged"  #: and said once more in short
    SILENT = "silent"  #: no answer came in time; staff were told where the protocol asks for it
    SETTLED = "settled"  #: the patient was heard, or nobody waits for the answer any more


class AwaitedAnswer(SQLModel, table=True):
    """The answer to one check-in of one episode, from the moment the check-in is said."""

    __tablename__ = "awaited_answer"
    __table_args__ = (
        UniqueConstraint("episode_id", "step"),
        Index(
            "ix_awaited_answer_look_at",
            "look_at",
            sqlite_where=text("look_at IS NOT NULL"),
            postgresql_where=text("look_at IS NOT NULL"),
        ),
    )
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    episode_id: int = ref("episode", index=False)
    step: str
    outbox_id: int = ref("outbox_message", index=False)  #: the check-in itself
    asked_at: datetime = Field(sa_type=UtcDateTime)
    state: AnswerState = Field(default=AnswerState.ASKED, sa_type=kept_as_text(AnswerState))
    look_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: when silence has its next effect
