"""Reports, cases and the words that pass between patient and staff."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, SQLModel

from bot.care.protocol import Level
from bot.store.models.base import kept_as_text, ref, row_id
from bot.store.types import EncryptedJson, EncryptedText, UtcDateTime

#: An URGENT or EMERGENCY case that nobody has taken, as its index and its questions say it.
OPEN_RED = "status = 'open' AND level IN ('U', 'E')"


class CaseStatus(StrEnum):
    """Life of a case; the moves are in ``bot.care.escalation.MOVES``."""

    OPEN = "open"  #: nobody has it; the ladder climbs
    CLAIMED = "claimed"  #: a named person has it and owes an answer
    ANSWERED = "answered"  #: the patient was answered; still to be closed
    CLOSED = "closed"  #: a person closed it with an outcome


class Outcome(StrEnum):
    """How a person closed a case."""

    ALL_FINE = "all_fine"
    SEEN_HERE = "seen_here"
    SENT_ELSEWHERE = "sent_elsewhere"
    OTHER = "other"


class Report(SQLModel, table=True):
    """What a patient told us, asked or not."""

    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    episode_id: int = ref("episode")
    case_id: int | None = ref("case_", optional=True)
    step: str | None = None  #: the check-in it answers; None = not asked
    at: datetime = Field(sa_type=UtcDateTime)
    hours: float  #: since the end of the session
    level: Level = Field(sa_type=kept_as_text(Level))
    answers: dict[str, Any] = Field(sa_type=EncryptedJson)  #: care.triage.Report as JSON
    reasons: list[Any] = Field(default_factory=list, sa_type=EncryptedJson)


class Case(SQLModel, table=True):
    """One open matter of one episode that a person at the clinic must close."""

    __tablename__ = "case_"
    __table_args__ = (
        Index(
            "uq_case__open_episode",
            "episode_id",
            unique=True,
            sqlite_where=text("status <> 'closed'"),
            postgresql_where=text("status <> 'closed'"),
        ),
        Index(
            "ix_case__next_move_at",
            "next_move_at",
            sqlite_where=text("next_move_at IS NOT NULL"),
            postgresql_where=text("next_move_at IS NOT NULL"),
        ),
        Index(
            "ix_case__open_red",
            "ladder_from",
            sqlite_where=text(OPEN_RED),
            postgresql_where=text(OPEN_RED),
        ),
    )
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    episode_id: int = ref("episode")
    patient_id: int = ref("patient")
    reference: str  #: the episode's, with ``-2`` and so on from the second case on
    status: CaseStatus = Field(default=CaseStatus.OPEN, sa_type=kept_as_text(CaseStatus))
    level: Level = Field(sa_type=kept_as_text(Level))
    opened_at: datetime = Field(sa_type=UtcDateTime)
    ladder_from: datetime = Field(sa_type=UtcDateTime)  #: the escalation's minute 0
    answer_by: datetime = Field(sa_type=UtcDateTime)  #: what the patient was promised
    ladder_step: int = 0  #: escalation steps already taken
    next_move_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: escalation or claim expiry
    claimed_by: int | None = ref("staff", optional=True, index=False)
    claimed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: first human answer
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_by: int | None = ref("staff", optional=True, index=False)
    outcome: Outcome | None = Field(default=None, sa_type=kept_as_text(Outcome))
    close_reason: str | None = Field(default=None, sa_type=EncryptedText)
    told_patient_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: "nobody has answered yet"
    reports: int = 0  #: how many joined it
    card: dict[str, Any] = Field(default_factory=dict, sa_type=EncryptedJson)  #: what the card shows
    version: int = 1  #: every move adds one; a move on an older version is refused


class CaseMessage(SQLModel, table=True):
    """Words relayed on a case: the patient's, the staff's, or a note the patient never sees."""

    __tablename__ = "case_message"
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    case_id: int = ref("case_")
    direction: str  #: ``in`` from the patient, ``out`` to the patient, ``note``
    staff_id: int | None = ref("staff", optional=True, index=False)
    body: str | None = Field(default=None, sa_type=EncryptedText)
    media: str | None = None  #: kind of what came without words
    chat_id: int = Field(sa_type=BigInteger)  #: where it was written ...
    message_id: int = Field(sa_type=BigInteger)  #: ... and as which message
    thread_id: int | None = Field(default=None, sa_type=BigInteger)  #: ... in which forum topic
    at: datetime = Field(sa_type=UtcDateTime)
