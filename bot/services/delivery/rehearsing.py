"""The only place where a rehearsal shows: its messages say what they are and ring on no colleague's phone."""

from __future__ import annotations

from bot.content.message import Message, text
from bot.services.unit import Unit
from bot.store.models import Episode, OutboxMessage, Patient


def marked(unit: Unit, row: OutboxMessage, message: Message) -> Message | None:
    """``message`` with the mark in its first line when it is of a rehearsal.

    None: it is for the phone of somebody who does not rehearse. They are shown nothing.
    """
    patient = _rehearsing(unit, row)
    if patient is None:
        return message
    if row.staff_id is not None and row.chat_id != patient.chat_id:
        return None
    if not message.lines:
        return message
    first, *rest = message.lines
    return message.model_copy(update={"lines": (text("rehearsal-mark", line=first), *rest)})


def _rehearsing(unit: Unit, row: OutboxMessage) -> Patient | None:
    patient_id = row.patient_id
    if patient_id is None and row.episode_id is not None:
        patient_id = unit.session.get_one(Episode, row.episode_id).patient_id
    patient = unit.session.get(Patient, patient_id) if patient_id else None
    return patient if patient and patient.rehearsal else None
