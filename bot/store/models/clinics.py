"""The tenant and its people."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.store.models.base import kept_as_text, ref, row_id
from bot.store.models.privacy import Forgetting
from bot.store.types import EncryptedJson, UtcDateTime


class Mode(StrEnum):
    """What a patient sees beside the clinic's answer."""

    RELAY = "relay"  #: fixed texts, priority to staff
    PROTOCOL = "protocol"  #: adds the approved self-care text for EXPECTED


class Role(StrEnum):
    """What a member of staff may do."""

    OWNER = "owner"  #: binds the group, invites, is told when nobody answers
    STAFF = "staff"  #: enrols, claims, answers, closes


class InviteKind(StrEnum):
    """What a single-use invite gives."""

    OWNER = "owner"
    STAFF = "staff"
    GROUP = "group"  #: binds a Telegram group to the clinic; only the owner can use it


class Clinic(SQLModel, table=True):
    """One clinic. ``emergency_number`` is confirmed by a person at set-up, never guessed."""

    id: int | None = row_id()
    name: str
    timezone: str  #: IANA
    language: str
    emergency_number: str
    phone: str
    mode: Mode = Field(default=Mode.RELAY, sa_type=kept_as_text(Mode))
    group_chat_id: int | None = Field(default=None, sa_type=BigInteger, unique=True)
    #: from when on its group's forum topics may be made; None: it has none
    topics_from: datetime | None = Field(default=None, sa_type=UtcDateTime)
    quiet_from: time = time(21, 0)
    quiet_until: time = time(8, 0)
    staffed_hours: dict[str, Any] = Field(sa_type=JSON)  #: care.hours.StaffedHours as JSON
    escalation: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  #: its own ladder
    forgetting: Forgetting = Field(default=Forgetting.ERASE, sa_type=kept_as_text(Forgetting))
    keeps: dict[str, int] = Field(default_factory=dict, sa_type=JSON)  #: its own retention periods in days
    tidied_on: date | None = None  #: the local day whose nightly deletion is done
    digest_at: time = time(8, 30)  #: local; when the daily digest is said
    digest_on: date | None = None  #: the local day of the last one
    booking_url: str | None = None  #: where patients book a session
    session_days: int | None = None  #: days between sessions of a course; None: as the protocol says
    held_since: datetime | None = Field(
        default=None, sa_type=UtcDateTime
    )  #: since when the owners know that the team is not complete and no codes can be made
    group_failed_since: datetime | None = Field(
        default=None, sa_type=UtcDateTime
    )  #: since when the staff group is gone or takes nothing of ours
    group_check_at: datetime | None = Field(
        default=None, sa_type=UtcDateTime
    )  #: when we look again whether we may write in the staff group; None: at once
    episodes_made: int = 0  #: numbers the references A01, A02 ...
    created_at: datetime = Field(sa_type=UtcDateTime)


class Staff(SQLModel, table=True):
    """A person of the clinic. ``active`` ends at once when they leave; their rows stay for the audit."""

    __table_args__ = (UniqueConstraint("clinic_id", "user_id"),)
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    user_id: int = Field(sa_type=BigInteger, index=True)  #: Telegram user; also the private chat
    name: str
    role: Role = Field(sa_type=kept_as_text(Role))
    language: str
    active: bool = True
    joined_at: datetime = Field(sa_type=UtcDateTime)
    tested_at: datetime | None = Field(
        default=None, sa_type=UtcDateTime
    )  #: last asked to prove that alerts arrive
    proved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: when they last did
    unreachable_since: datetime | None = Field(
        default=None, sa_type=UtcDateTime
    )  #: Telegram refuses their chat


class Invite(SQLModel, table=True):
    """A single-use code for an owner, a member of staff or the group. Only its keyed hash is stored."""

    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    kind: InviteKind = Field(sa_type=kept_as_text(InviteKind))
    code_hash: str = Field(unique=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    used_by: int | None = Field(default=None, sa_type=BigInteger)  #: Telegram user


class ProtocolApproval(SQLModel, table=True):
    """A named clinician's sign-off of exactly this content for this clinic."""

    __table_args__ = (UniqueConstraint("clinic_id", "protocol", "digest"),)
    id: int | None = row_id()
    clinic_id: int = ref("clinic")
    protocol: str
    version: int
    digest: str
    approved_by: str
    approved_at: datetime = Field(sa_type=UtcDateTime)


class AuditEvent(SQLModel, table=True):
    """Who saw or did what. Rows are only ever added.

    The database refuses every change but two: an erased patient's ``user_id`` and ``detail`` become empty,
    and a new key encrypts ``detail`` anew. ``proof`` shows any other one.
    """

    __tablename__ = "audit_event"
    id: int | None = row_id()
    clinic_id: int | None = ref("clinic", optional=True)
    at: datetime = Field(sa_type=UtcDateTime)
    user_id: int | None = Field(default=None, sa_type=BigInteger)  #: Telegram user; None = the system
    action: str
    subject: str = ""  #: what it was done to, as ``kind:id``
    detail: dict[str, Any] | None = Field(default_factory=dict, sa_type=EncryptedJson, nullable=True)
    proof: str  #: see ``bot.store.audit``
