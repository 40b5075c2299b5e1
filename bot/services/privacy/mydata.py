"""/mydata: one file with a readable page, everything as JSON, and the pictures.

The tap only puts a message into the outbox. The file is put together when that is sent, and its pictures
are fetched where no transaction waits.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from bot.content.message import Message, text
from bot.services import speak
from bot.services.delivery.gateway import Parcel
from bot.services.privacy import mydata_page
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, exporting, patients
from bot.store.models import Clinic, OutboxKind, Patient

SOON = timedelta(seconds=2)  #: so that another transaction than the tap's reads everything
ONCE_IN = timedelta(minutes=10)  #: a file that is on its way is not made again


def start(turn: Turn) -> None:
    """/mydata."""
    if turn.patient is None:
        turn.reply(Message(lines=(text("forget-nobody"),)))
        return
    _send(turn, turn.patient)


def send(turn: Turn, args: dict[str, Any]) -> None:
    """The button beside the question whether to delete everything."""
    patient = patients.by_user(turn.session, args["clinic"], turn.person.id)
    if patient:
        _send(turn, patient)


def _send(turn: Turn, patient: Patient) -> None:
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    reader = speak.to_patient(patient)
    speak.say(turn, reader, Message(lines=(text("mydata-soon", clinic=clinic.name),)))
    number = int(turn.now.timestamp() // ONCE_IN.total_seconds())
    message = Message(lines=(text("mydata-here", clinic=clinic.name),), mydata=True)
    speak.say(
        turn,
        reader,
        message,
        kind=OutboxKind.REPLY,
        due_at=turn.now + SOON,
        dedupe_key=f"mydata:{patient.id}:{number}",
    )
    audit.record(turn.session, clinic.id, turn.now, turn.person.id, "patient.export", f"patient:{patient.id}")


def parcel(unit: Unit, patient_id: int) -> Parcel:
    """What goes into the file, as the database has it now."""
    patient = unit.session.get_one(Patient, patient_id)
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    everything = exporting.rows(unit.session, patient.clinic_id, patient_id)
    pages = [
        ("index.html", mydata_page.page(unit, patient, clinic, everything).encode()),
        ("data.json", json.dumps(everything, ensure_ascii=False, indent=1).encode(errors="replace")),
    ]
    fetch: list[tuple[str, str]] = []
    for number, at, file_id, content in exporting.pictures(unit.session, patient.clinic_id, patient_id):
        name = f"photos/{at:%Y-%m-%d}-{number}.jpg"
        if content is None:
            fetch.append((name, file_id))
        else:
            pages.append((name, content))
    return Parcel("mydata.zip", tuple(pages), tuple(fetch))


ACTIONS = {"mydata.send": send}
