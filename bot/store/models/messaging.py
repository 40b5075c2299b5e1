"""Inbox, outbox, conversation, buttons and the send budget."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import BigInteger, Computed, Index, SmallInteger, text
from sqlmodel import Field, SQLModel

from bot.store.models.base import kept_as_text, ref, row_id
from bot.store.types import BigId, EncryptedJson, EncryptedText, QueuedJson, UtcDateTime


class InboxStatus(StrEnum):
    """What became of an incoming update."""

    RECEIVED = "received"  #: stored, its handling failed at least once and is tried again
    HANDLED = "handled"  #: its effects are committed
    PARKED = "parked"  #: given up after three tries; staff and sender were told


class OutboxStatus(StrEnum):
    """What became of an outgoing message."""

    PENDING = "pending"  #: waits for its time
    CLAIMED = "claimed"  #: a process is sending it until the lease ends
    SENT = "sent"  #: Telegram accepted it
    UNSURE = "unsure"  #: a process died between sending and recording; not repeated
    EXPIRED = "expired"  #: its latest useful time passed, or a newer step took its place
    CANCELLED = "cancelled"  #: its reason went away before it was due
    FAILED = "failed"  #: Telegram refused it for good; staff were told when it mattered


class OutboxKind(StrEnum):
    """What an outgoing message is for."""

    STEP = "step"  #: a planned step; never repeated after a crash
    NUDGE = "nudge"  #: an unanswered check-in once more, in short; never repeated after a crash
    REPLY = "reply"  #: an answer to what somebody did; ``edits_id`` or ``edits_message_id`` make it an edit
    STATUS = "status"  #: the patient's living status line of a case
    TODAY = "today"  #: the patient's card of the day: edited as things change, put into words when sent
    FINISH = "finish"  #: the card at the end of a plan; whether it is due is looked at when it is sent
    RELAY = "relay"  #: a person's words, either way
    CARD = "card"  #: a case card for staff; its copies are edited as the case moves
    ALERT = "alert"  #: an escalation of a case
    NOTICE = "notice"  #: anything else staff must know


NEVER_TWICE = (OutboxKind.STEP, OutboxKind.NUDGE)  #: after a crash: one missed is less harm than two


class Priority(IntEnum):
    """Lower goes first."""

    URGENT = 0  #: emergency and urgent alerts, and what an emergency's patient must read
    REPLY = 1  #: replies and relayed words
    CARE = 2  #: check-ins and advice
    DIGEST = 3


class InboxUpdate(SQLModel, table=True):
    """One incoming update, stored before Telegram is told that we have it."""

    __tablename__ = "inbox_update"
    __table_args__ = (
        Index(
            "ix_inbox_update_waiting",
            "received_at",
            sqlite_where=text("status = 'received'"),
            postgresql_where=text("status = 'received'"),
        ),
    )
    update_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    status: InboxStatus = Field(sa_type=kept_as_text(InboxStatus))
    attempts: int = 0
    payload: dict[str, Any] = Field(sa_type=QueuedJson)  #: empty once it is handled
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
    error: str | None = None  #: type of the last exception, never its words


class OutboxMessage(SQLModel, table=True):
    """One outgoing message: the only way the bot speaks."""

    __tablename__ = "outbox_message"
    __table_args__ = (
        Index(
            "ix_outbox_message_due",
            "priority",
            "ready_at",
            sqlite_where=text("status = 'pending'"),
            postgresql_where=text("status = 'pending'"),
        ),
        Index(
            "ix_outbox_message_lane",
            "lane",
            "priority",
            "due_at",
            "id",
            sqlite_where=text("status = 'pending'"),
            postgresql_where=text("status = 'pending'"),
        ),
        Index(  # at most one message of a lane is in flight, whatever the number of processes
            "uq_outbox_message_lane_in_flight",
            "lane",
            unique=True,
            sqlite_where=text("status = 'claimed'"),
            postgresql_where=text("status = 'claimed'"),
        ),
        Index("ix_outbox_message_telegram", "chat_id", "message_id"),
        Index(
            "ix_outbox_message_words",
            "sent_at",
            sqlite_where=text("rendered IS NOT NULL"),
            postgresql_where=text("rendered IS NOT NULL"),
        ),
        Index(
            "ix_outbox_message_of_nobody",
            "created_at",
            sqlite_where=text("patient_id IS NULL AND staff_id IS NULL AND case_id IS NULL"),
            postgresql_where=text("patient_id IS NULL AND staff_id IS NULL AND case_id IS NULL"),
        ),
    )
    id: int | None = row_id()
    clinic_id: int | None = ref("clinic", optional=True)
    patient_id: int | None = ref("patient", optional=True, index=False)  #: reader: their language, their zone
    staff_id: int | None = ref("staff", optional=True, index=False)
    episode_id: int | None = ref("episode", optional=True)
    case_id: int | None = ref("case_", optional=True)
    chat_id: int = Field(sa_type=BigInteger)
    #: the forum topic: before it is said, where somebody waits for it; then where it was said
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    lane: str  #: messages of one lane keep their order and never overlap
    kind: OutboxKind = Field(sa_type=kept_as_text(OutboxKind))
    step: str | None = None  #: of a STEP: its id in the protocol
    priority: int = Field(sa_type=SmallInteger)
    due_at: datetime = Field(sa_type=UtcDateTime)
    not_before: datetime | None = Field(default=None, sa_type=UtcDateTime)  #: after a failure
    ready_at: datetime | None = Field(  #: when it may be tried next; the database keeps it
        default=None,
        sa_type=UtcDateTime,
        sa_column_args=[Computed("coalesce(not_before, due_at)", persisted=True)],
    )
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    dedupe_key: str | None = Field(default=None, unique=True)
    status: OutboxStatus = Field(default=OutboxStatus.PENDING, sa_type=kept_as_text(OutboxStatus))
    attempts: int = 0  #: numbers the claims; a completion of an older claim is refused
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    content: dict[str, Any] = Field(sa_type=QueuedJson)  #: content.message.Message (or a toast) as JSON
    keyboard: str | None = None  #: key of its callback_key row
    edits_id: int | None = Field(default=None, sa_type=BigId)  #: edits the message this outbox row became
    edits_message_id: int | None = Field(default=None, sa_type=BigInteger)  #: edits this Telegram message
    replies_to_id: int | None = Field(default=None, sa_type=BigId)  #: answers what this row became
    replies_to_message_id: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int | None = Field(default=None, sa_type=BigInteger)  #: Telegram's, once sent
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    rendered: str | None = Field(default=None, sa_type=EncryptedText)  #: what was sent, for the audit
    error: str | None = None  #: why it is waiting, expired, cancelled or failed
    created_at: datetime = Field(sa_type=UtcDateTime)


class Conversation(SQLModel, table=True):
    """Where one person stands in one chat: a state name and its draft."""

    chat_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    user_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    state: str
    draft: dict[str, Any] = Field(default_factory=dict, sa_type=EncryptedJson)
    version: int = 1
    updated_at: datetime = Field(sa_type=UtcDateTime)


class CallbackKey(SQLModel, table=True):
    """The buttons of one message. ``callback_data`` is ``key:index`` into ``actions``."""

    __tablename__ = "callback_key"
    key: str = Field(primary_key=True)
    clinic_id: int | None = ref("clinic", optional=True, index=False)
    chat_id: int = Field(sa_type=BigInteger)
    user_id: int | None = Field(default=None, sa_type=BigInteger)  #: the only Telegram user who may press
    audience: str = "user"  #: ``user`` (that user_id), ``staff`` or ``owner`` of clinic_id
    actions: list[Any] = Field(sa_type=EncryptedJson)  #: [[action, args], ...]
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)


class SendBudget(SQLModel, table=True):
    """The budget every process shares (``care.pace``), and the pause Telegram asked for."""

    __tablename__ = "send_budget"
    scope: str = Field(primary_key=True)  #: ``bot``, ``chat:<id>``, ``topics``
    rested_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paused_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
