"""What a patient reads when a picture they sent as a file cannot be passed on."""

from __future__ import annotations

from bot.content.message import Message, text
from bot.services import speak
from bot.services.unit import Unit
from bot.store import crypto
from bot.store.models import Clinic, Patient


def refuse(unit: Unit, patient: Patient, key: str, file_id: str) -> None:
    """Say once for each file what to do instead."""
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    words = text(key, clinic=clinic.name, phone=clinic.phone)
    once = f"file:{patient.id}:{crypto.keyed_hash(file_id)[:16]}"
    speak.say(unit, speak.to_patient(patient), Message(lines=(words,)), dedupe_key=once)
