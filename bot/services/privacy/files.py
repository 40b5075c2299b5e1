"""What a patient reads when a picture they sent as a file cannot be passed on."""

from __future__ import annotations

from bot.content.message import Button, Message, text
from bot.services import speak
from bot.services.unit import Unit
from bot.store import crypto
from bot.store.models import Clinic, OutboxMessage, Patient


def refuse(
    unit: Unit, patient: Patient, key: str, file_id: str, rows: tuple[tuple[Button, ...], ...] = ()
) -> None:
    """Say once for each file what to do instead; whoever also knows ``rows`` to offer puts them under it."""
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    message = Message(lines=(text(key, clinic=clinic.name, phone=clinic.phone),), rows=rows)
    once = f"file:{patient.id}:{crypto.keyed_hash(file_id)[:16]}"
    said = speak.say(unit, speak.to_patient(patient), message, dedupe_key=once)
    if rows and not unit.session.get_one(OutboxMessage, said.id).content.get("rows"):
        speak.say(unit, speak.to_patient(patient), message, edits_id=said.id)
