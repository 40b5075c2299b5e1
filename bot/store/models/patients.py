"""Patients, their codes and their episodes."""

from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, SmallInteger, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.store.models.base import kept_as_text, ref, row_id
from bot.store.types import EncryptedBytes, EncryptedJson, EncryptedText, UtcDateTime


class EpisodeStatus(StrEnum):
    """Where an episode stands."""

    ACTIVE = "active"  #: its steps are sent
    PAUSED = "paused"  #: its steps wait for the patient
    STOPPED = "stopped"  #: the patient asked for no more; reports still reach the clinic
    SUPERSEDED = "superseded"  #: a later session took over; history kept
    FINISHED = "finished"  #: every step is over


class ResultSeen(StrEnum):
    """How the skin looks to the patient compared with before the treatment; five steps, best first."""

    VERY_MUCH = "very_much"  #: very much better
    MUCH = "much"  #: much better
    SOME = "some"  #: a little better
    SAME = "same"  #: no change
    WORSE = "worse"


class EnrolmentCode(SQLModel, table=True):
    """A single-use, expiring code that opens an episode. Only its keyed hash is stored."""

    __tablename__ = "enrolment_code"
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    code_hash: str = Field(unique=True)
    protocol: str
    area: str | None = None
    staff_flags: list[str] = Field(default_factory=list, sa_type=JSON)  #: risk flags that only staff know
    session_at: datetime = Field(sa_type=UtcDateTime)  #: T0, the end of the session
    language: str | None = None
    own_reference: str | None = Field(default=None, sa_type=EncryptedText)  #: the clinic's own, never a name
    created_by: str  #: ``staff:<id>`` or ``cli``
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    opened_by: int | None = Field(default=None, sa_type=BigInteger)  #: the Telegram user it is bound to
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    refused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class CodeAttempt(SQLModel, table=True):
    """A wrong try at a code, kept to slow the next ones."""

    __tablename__ = "code_attempt"
    id: int | None = row_id()
    chat_id: int = Field(sa_type=BigInteger, index=True)  #: private chat of who tried, wherever they did
    at: datetime = Field(sa_type=UtcDateTime, index=True)


class Patient(SQLModel, table=True):
    """A person of one clinic. No surname, no birth date: what is not kept cannot leak."""

    __table_args__ = (
        UniqueConstraint("clinic_id", "user_id"),
        Index(
            "ix_patient_asked_to_forget",
            "forget_asked_at",
            sqlite_where=text("forget_asked_at IS NOT NULL"),
            postgresql_where=text("forget_asked_at IS NOT NULL"),
        ),
    )
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    user_id: int = Field(sa_type=BigInteger, index=True)
    chat_id: int = Field(sa_type=BigInteger)
    first_name: str = Field(sa_type=EncryptedText)
    language: str
    timezone: str  #: IANA
    rehearsal: bool = False  #: a member of staff who lives a course in fast motion; never in any figure
    consent_version: str
    consent_at: datetime = Field(sa_type=UtcDateTime)
    unreachable_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    day_clock: time | None = None  #: local; when day messages come, None: as each protocol says
    forget_asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: waits for an open red case
    restricted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: forgotten; seen by nobody


class Episode(SQLModel, table=True):
    """One patient, one session, one protocol version."""

    __table_args__ = (
        UniqueConstraint("clinic_id", "reference"),
        Index(
            "ix_episode__hurry_at",
            "hurry_at",
            sqlite_where=text("hurry_at IS NOT NULL"),
            postgresql_where=text("hurry_at IS NOT NULL"),
        ),
    )
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    patient_id: int = ref("patient")
    reference: str  #: pseudonym for staff, e.g. ``A17``
    own_reference: str | None = Field(default=None, sa_type=EncryptedText)  #: the clinic's own, never a name
    own_hash: str | None = Field(default=None, index=True)  #: keyed hash of it, to find it by
    protocol: str
    protocol_version: int
    area: str | None = None
    session_at: datetime = Field(sa_type=UtcDateTime)
    joined_at: datetime = Field(sa_type=UtcDateTime)
    status: EpisodeStatus = Field(default=EpisodeStatus.ACTIVE, sa_type=kept_as_text(EpisodeStatus))
    staff_flags: list[str] = Field(default_factory=list, sa_type=JSON)  #: as on the code
    hurry_at: datetime | None = Field(
        default=None, sa_type=UtcDateTime
    )  #: when its waiting is next cut short
    risk_answers: dict[str, Any] = Field(default_factory=dict, sa_type=EncryptedJson)  #: flag -> RiskAnswer
    risk_answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    quieter: bool = False  #: the patient asked for the essential steps alone
    stopped_why: str | None = None  #: the patient's one-tap reason: many, fine, useless, call
    result: ResultSeen | None = Field(default=None, sa_type=kept_as_text(ResultSeen))  #: at the end
    happy: int | None = Field(default=None, sa_type=SmallInteger)  #: with the result, 0 to 10
    rating: int | None = Field(default=None, sa_type=SmallInteger)  #: of the care here, 1 to 5


class Attachment(SQLModel, table=True):
    """A picture, voice or file a patient sent; the bytes stay with Telegram until they are needed.

    A healing photo is fetched at once: without metadata, no larger than staff need to compare it.
    """

    __table_args__ = (
        Index(
            "ix_attachment__fetch_at",
            "fetch_at",
            sqlite_where=text("fetch_at IS NOT NULL"),
            postgresql_where=text("fetch_at IS NOT NULL"),
        ),
    )

    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    episode_id: int = ref("episode")
    case_id: int | None = ref("case_", optional=True)
    kind: str  #: photo, voice, document ...
    file_id: str = Field(sa_type=EncryptedText)
    caption: str | None = Field(default=None, sa_type=EncryptedText)
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int = Field(sa_type=BigInteger)
    healing_day: int | None = None  #: of a healing photo: the day of the course it shows
    fetch_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: when its bytes are fetched next
    content: bytes | None = Field(default=None, sa_type=EncryptedBytes)  #: a JPEG, once it was fetched
    at: datetime = Field(sa_type=UtcDateTime, index=True)
