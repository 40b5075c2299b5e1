"""Putting words into the outbox: the only way anything is said."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from bot.content.message import Message, Text
from bot.services.unit import Unit
from bot.store import outbox
from bot.store.models import (
    Clinic,
    OutboxKind,
    OutboxMessage,
    Patient,
    Priority,
    Staff,
)
from bot.store.outbox import Said

BUTTONS_LAST = timedelta(
    days=120
)  #: as long as the longest course; what may still be pressed is checked per press


@dataclass(frozen=True)
class Answer:
    """What is said over a pressed button. Telegram shows it for a moment, so it is never stored."""

    query_id: str
    words: Text
    language: str
    zone: str
    alert: bool = False  #: stays until it is tapped away


@dataclass(frozen=True)
class Reader:
    """Who a message is for, in whose language, and who may press its buttons."""

    chat_id: int
    clinic_id: int | None = None
    patient_id: int | None = None
    staff_id: int | None = None
    user_id: int | None = None  #: the only one who may press; None: any of the audience
    audience: Literal["user", "staff", "owner"] = "user"
    thread_id: int | None = None  #: the topic somebody is in; None: whatever topic the message belongs in


def to_patient(patient: Patient) -> Reader:
    """The patient's private chat."""
    return Reader(patient.chat_id, patient.clinic_id, patient_id=patient.id, user_id=patient.user_id)


def to_staff(staff: Staff) -> Reader:
    """A staff member's private chat."""
    return Reader(staff.user_id, staff.clinic_id, staff_id=staff.id, user_id=staff.user_id, audience="staff")


def to_group(clinic: Clinic) -> Reader | None:
    """The clinic's staff group; None while no group is bound."""
    if clinic.group_chat_id is None:
        return None
    return Reader(clinic.group_chat_id, clinic.id, audience="staff")


def say(
    unit: Unit,
    reader: Reader,
    message: Message,
    *,
    kind: OutboxKind = OutboxKind.REPLY,
    priority: Priority = Priority.REPLY,
    due_at: datetime | None = None,
    expires_at: datetime | None = None,
    dedupe_key: str | None = None,
    **links: Any,
) -> Said:
    """Store one message to be sent at ``due_at`` (now when None).

    ``links`` are columns of the outbox row: ``episode_id``, ``case_id``, ``edits_id``,
    ``edits_message_id``, ``replies_to_id``, ``replies_to_message_id``.
    A ``dedupe_key`` that stands already gives the row that has it.
    """
    due = due_at or unit.now
    if links.get("edits_id") is not None:
        # An edit that overtook what it edits would wait for it, and it for the edit, for ever.
        original = unit.session.get_one(OutboxMessage, links["edits_id"])
        priority = max(priority, Priority(original.priority))
    lane = f"chat:{reader.chat_id}"
    if due <= unit.now:
        unit.lanes.add(lane)
    row = {
        "clinic_id": reader.clinic_id,
        "patient_id": reader.patient_id,
        "staff_id": reader.staff_id,
        "chat_id": reader.chat_id,
        "thread_id": reader.thread_id,
        "lane": lane,
        "kind": kind,
        "priority": priority,
        "due_at": due,
        "expires_at": expires_at,
        "dedupe_key": dedupe_key,
        "content": message.model_dump(mode="json", exclude_defaults=True),
        "keyboard": keyboard(unit, reader, message),
        "created_at": unit.now,
    }
    return outbox.add(unit.session, {**row, **links})


def keyboard(unit: Unit, reader: Reader, message: Message) -> str | None:
    """Store what the buttons of a message do; the key that stands for them, None without buttons."""
    actions = [[button.action, button.args] for row in message.rows for button in row if not button.url]
    if not actions:
        return None
    key = secrets.token_urlsafe(12)
    outbox.add_buttons(
        unit.session,
        {
            "key": key,
            "clinic_id": reader.clinic_id,
            "chat_id": reader.chat_id,
            "user_id": reader.user_id,
            "audience": reader.audience,
            "actions": actions,
            "created_at": unit.now,
            "expires_at": unit.now + BUTTONS_LAST,
        },
    )
    return key
