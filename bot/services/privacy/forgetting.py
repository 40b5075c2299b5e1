"""Forgetting somebody: their rows, our words about them in staff chats, and the note that it was done.

Waiting requests are looked at as time passes. One waits while a red case is open, while a question about
danger has no answer, and for the seconds in which something about the person is being sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import groupby

import structlog

from bot.content.message import Message, Removal, text
from bot.services import speak
from bot.services.enrolment import arrivals
from bot.services.reports import doubts, forms
from bot.services.speak import Reader
from bot.services.unit import Unit
from bot.store import audit, cases, conversations, erasing, erasures, held, lookup
from bot.store.erasing import Trace
from bot.store.models import Clinic, Forgetting, OutboxKind, Patient, Priority

DELETABLE = timedelta(hours=47)  #: Telegram lets a bot delete its messages for 48 hours
AT_ONCE = 100  #: messages Telegram deletes in one call
log = structlog.get_logger()


def advance(unit: Unit) -> bool:
    """Forget one person who asked for it and whom nothing holds; False when there is none."""
    clinics = [clinic.id for clinic in lookup.clinics(unit.session)]
    for patient in erasing.asked(unit.session, clinics):
        found = erasing.belongings(unit.session, patient.clinic_id, {"patient": [patient.id or 0]})
        if not _held(unit, patient) and not erasing.in_flight(unit.session, patient.clinic_id, found):
            _as_asked(unit, patient)
            return True
    return False


def _held(unit: Unit, patient: Patient) -> bool:
    case = cases.open_of_patient(unit.session, patient.clinic_id, patient.id or 0)
    if case and cases.is_red(case):
        return True
    form = conversations.load(unit.session, patient.chat_id, patient.user_id)
    if form is not None and form.state in (doubts.STATE, forms.STATE):
        return True
    return bool(held.of_person(unit.session, patient.user_id))  # words no person has seen yet


def _as_asked(unit: Unit, patient: Patient) -> None:
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    reader, language, how = Reader(patient.chat_id, clinic.id), patient.language, clinic.forgetting
    episodes = erasing.references(unit.session, patient.clinic_id, patient.id or 0)
    who = erasures.person(patient.clinic_id, patient.user_id)
    traces = forget(unit, patient, how)
    log.info("patient forgotten", clinic_id=clinic.id, person=who, how=how.value)
    left = _tidy_chats(unit, clinic, traces)
    done = [text("forget-done" if how is Forgetting.ERASE else "forget-done-restricted", clinic=clinic.name)]
    if left:
        done.append(text("forget-done-left", count=left))
    done.append(text("forget-done-call", phone=clinic.phone, emergency=clinic.emergency_number))
    # Nothing is under the input field any more: the button there would be heard by nobody.
    speak.say(unit, reader, Message(lines=tuple(done), lasting=(), language=language))
    _tell_staff(unit, clinic, episodes, left)


def forget(unit: Unit, patient: Patient, how: Forgetting) -> list[Trace]:
    """Delete or restrict all of the patient, without a word; what stands in staff chats is returned."""
    session, clinic_id, number = unit.session, patient.clinic_id, patient.id or 0
    found = erasing.belongings(session, clinic_id, {"patient": [number]})
    traces = erasing.traces(session, clinic_id, found, patient.chat_id)
    erasures.note(session, clinic_id, patient.user_id, how, unit.now)
    audit.blank(session, clinic_id, patient.user_id, erasing.subjects(found))
    if how is Forgetting.ERASE:
        erasing.erase(session, clinic_id, patient, found)
    else:
        erasing.restrict(session, clinic_id, patient, found, unit.now)
    audit.record(session, clinic_id, unit.now, None, f"patient.{how.value}", f"patient:{number}")
    return traces


def replay(unit: Unit, known: Iterable[tuple[int, str, str]]) -> int:
    """After a restore: forget again whoever was forgotten since the backup; how many that were.

    ``known`` are (clinic, person, moment in ISO form) of erasures that the backup may not know. Who agreed
    anew after being forgotten stays.
    """
    since = {(clinic_id, who): moment for clinic_id, who, moment in known}
    done = 0
    for clinic in lookup.clinics(unit.session):
        for patient in erasures.patients(unit.session, clinic.id or 0):
            moment = since.get((patient.clinic_id, erasures.person(patient.clinic_id, patient.user_id)))
            if moment is not None and patient.consent_at.isoformat() <= moment:
                forget(unit, patient, clinic.forgetting)
                done += 1
    return done


def _tidy_chats(unit: Unit, clinic: Clinic, traces: Sequence[Trace]) -> int:
    """Take our words about the person out of staff chats; how many pictures and files must be left."""
    for chat_id, in_chat in groupby(traces, key=lambda trace: trace.chat_id):
        young: list[Trace] = []
        old: list[Trace] = []
        for trace in in_chat:
            (young if unit.now - trace.sent_at < DELETABLE else old).append(trace)
        for start in range(0, len(young), AT_ONCE):
            ids = tuple(trace.message_id for trace in young[start : start + AT_ONCE])
            _remove(unit, clinic, Message(removes=Removal(chat_id=chat_id, ids=ids)), chat_id)
        for trace in old:
            if not trace.has_file:
                gone = Removal(chat_id=chat_id, ids=(trace.message_id,))
                _remove(unit, clinic, Message(lines=(text("forget-removed"),), removes=gone), chat_id)
    return sum(trace.has_file and unit.now - trace.sent_at >= DELETABLE for trace in traces)


def _remove(unit: Unit, clinic: Clinic, message: Message, chat_id: int) -> None:
    # A reply, not a notice: when a chat refuses, nobody else needs to read it instead.
    speak.say(unit, Reader(chat_id, clinic.id), message, kind=OutboxKind.REPLY, priority=Priority.DIGEST)


def _tell_staff(unit: Unit, clinic: Clinic, references: Sequence[str], left: int) -> None:
    lines = [text("forget-staff", reference=", ".join(references)), text("forget-staff-replies")]
    if left:
        lines.append(text("forget-staff-left", count=left))
    arrivals.tell(unit, clinic, Message(lines=tuple(lines)))
