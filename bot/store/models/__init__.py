"""The rows. One import gives them all: ``from bot.store.models import Clinic, Episode``."""

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
from bot.store.models.messaging import (
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
)

__all__ = [
    "Attachment",
    "AuditEvent",
    "CallbackKey",
    "Case",
    "CaseMessage",
    "CaseStatus",
    "Clinic",
    "CodeAttempt",
    "Conversation",
    "EnrolmentCode",
    "Episode",
    "EpisodeStatus",
    "InboxStatus",
    "InboxUpdate",
    "Invite",
    "InviteKind",
    "Mode",
    "OutboxKind",
    "OutboxMessage",
    "OutboxStatus",
    "Outcome",
    "Patient",
    "Priority",
    "ProtocolApproval",
    "Report",
    "Role",
    "SendBudget",
    "Staff",
    "metadata",
]
