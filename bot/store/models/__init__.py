"""The rows. One import gives them all: ``from bot.store.models import Clinic, Episode``."""

from bot.store.models.alerts import AlertStatus, Channel, SecondChannelAlert
from bot.store.models.base import metadata
from bot.store.models.cases import Case, CaseMessage, CaseStatus, Outcome, Report
from bot.store.models.clinics import (
    AuditEvent,
    Clinic,
    Invite,
    InviteKind,
    Mode,
    ProtocolApproval,
    Role,
    Staff,
)
from bot.store.models.duty import AnswerState, AwaitedAnswer, DutyShift
from bot.store.models.held import HeldWords
from bot.store.models.messaging import (
    NEVER_TWICE,
    CallbackKey,
    Conversation,
    InboxStatus,
    InboxUpdate,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Priority,
    SendBudget,
)
from bot.store.models.patients import (
    Attachment,
    CodeAttempt,
    EnrolmentCode,
    Episode,
    EpisodeStatus,
    Patient,
    ResultSeen,
)
from bot.store.models.privacy import AuditLink, Erasure, Forgetting, KeptSecret
from bot.store.models.topics import Topic

__all__ = [
    "NEVER_TWICE",
    "AlertStatus",
    "AnswerState",
    "Attachment",
    "AuditEvent",
    "AuditLink",
    "AwaitedAnswer",
    "CallbackKey",
    "Case",
    "CaseMessage",
    "CaseStatus",
    "Channel",
    "Clinic",
    "CodeAttempt",
    "Conversation",
    "DutyShift",
    "EnrolmentCode",
    "Episode",
    "EpisodeStatus",
    "Erasure",
    "Forgetting",
    "HeldWords",
    "InboxStatus",
    "InboxUpdate",
    "Invite",
    "InviteKind",
    "KeptSecret",
    "Mode",
    "OutboxKind",
    "OutboxMessage",
    "OutboxStatus",
    "Outcome",
    "Patient",
    "Priority",
    "ProtocolApproval",
    "Report",
    "ResultSeen",
    "Role",
    "SecondChannelAlert",
    "SendBudget",
    "Staff",
    "Topic",
    "metadata",
]
