"""The patient's living status line of a case: sent, seen, answered, closed, or the truth when nobody came.

One message is edited as the case moves. A new one follows new words of the patient, and the older one
then keeps no promise any more.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.care.protocol import Level
from bot.content.message import Message, Text, text
from bot.services import speak
from bot.services.cases.card_facts import moment
from bot.services.cases.card_standing import name_of
from bot.services.moments import Word, lasting
from bot.services.plan import today
from bot.services.unit import Unit
from bot.store import copies, staff
from bot.store.models import Case, CaseStatus, Clinic, OutboxKind, OutboxMessage, Patient
from bot.store.outbox import Said

STILL_NEAR = timedelta(minutes=2)  #: a line this young that is still true is not said again


def show(unit: Unit, case: Case, patient: Patient, *, edits_message_id: int | None = None) -> Said:
    """Say where the case stands under what the patient just did.

    ``edits_message_id``: the finished form turns into the line. The outbox row is returned.
    """
    living = _living(unit, case)
    near = living is not None and unit.now - living.created_at < STILL_NEAR
    if living is not None and near and edits_message_id is None and _still_says(unit, case, patient, living):
        return _say(unit, case, patient, edits_id=living.id)
    if living is not None and _promises(case, living) and not _same(living, edits_message_id):
        _retire(unit, case, patient, living)
    return _say(unit, case, patient, edits_message_id=edits_message_id)


def refresh(unit: Unit, case: Case) -> None:
    """Make the line true after a move of the case; nothing when the patient never got one."""
    patient = unit.session.get(Patient, case.patient_id)
    living = _living(unit, case)
    if patient and living and patient.unreachable_since is None:
        _say(unit, case, patient, edits_id=living.id)
        today.refresh(unit, patient)


def _living(unit: Unit, case: Case) -> OutboxMessage | None:
    living = copies.living(unit.session, case.clinic_id, case.id or 0, OutboxKind.STATUS)
    return max(living.values(), key=lambda row: row.id or 0, default=None)


def _still_says(unit: Unit, case: Case, patient: Patient, living: OutboxMessage) -> bool:
    """Whether the line promises what is true now. A new promise is a new message: an edit rings nowhere."""
    latest = copies.last_form(unit.session, case.clinic_id, living)
    clinic = unit.session.get_one(Clinic, case.clinic_id)
    return Message.model_validate(latest.content).lines[1:] == lines(unit, case, patient, clinic)[1:]


def _say(unit: Unit, case: Case, patient: Patient, **edits: Any) -> Said:
    clinic = unit.session.get_one(Clinic, case.clinic_id)
    message = Message(lines=lines(unit, case, patient, clinic))
    return speak.say(
        unit,
        speak.to_patient(patient),
        message,
        kind=OutboxKind.STATUS,
        case_id=case.id,
        episode_id=case.episode_id,
        **edits,
    )


def _promises(case: Case, living: OutboxMessage) -> bool:
    """Whether the line still speaks of an answer to come; one that tells of an answer stays as it is."""
    answered = moment(case.card, "answered_at") or case.answered_at
    return answered is None or answered < living.created_at


def _same(living: OutboxMessage, message_id: int | None) -> bool:
    return message_id is not None and message_id in (living.edits_message_id, living.message_id)


def _retire(unit: Unit, case: Case, patient: Patient, living: OutboxMessage) -> None:
    clinic = unit.session.get_one(Clinic, case.clinic_id)
    at = lasting("at", living.created_at, living.created_at, unit.now, patient.timezone)
    speak.say(
        unit,
        speak.to_patient(patient),
        Message(lines=(text("status-was-sent", clinic=clinic.name, at=at),)),
        kind=OutboxKind.STATUS,
        case_id=case.id,
        episode_id=case.episode_id,
        edits_id=living.id,
    )


def lines(unit: Unit, case: Case, patient: Patient, clinic: Clinic) -> tuple[Text, ...]:
    """What is true for the patient now: what happened, then what will, or whom to call."""

    def at(when: datetime | None) -> Text:
        return _moment(unit, case, patient, "at", when or unit.now)

    match case.status:
        case CaseStatus.OPEN:
            sent = at(moment(case.card, "promised_at") or case.opened_at)
            return (text("status-sent", clinic=clinic.name, at=sent), *_next(unit, case, patient, clinic))
        case CaseStatus.CLAIMED if case.card.get("unseen"):
            name = name_of(unit, case, case.claimed_by)
            sent = text("status-sent-to", name=name, clinic=clinic.name, at=at(case.claimed_at))
            return (sent, *_next(unit, case, patient, clinic))
        case CaseStatus.CLAIMED:
            seen = text("status-seen", name=name_of(unit, case, case.claimed_by), at=at(case.claimed_at))
            return (seen, *_next(unit, case, patient, clinic))
        case CaseStatus.ANSWERED:
            key = "status-phoned" if case.card.get("phoned") else "status-answered"
            answered = at(moment(case.card, "answered_at"))
            return (text(key, name=case.card.get("answered_by", clinic.name), at=answered),)
        case CaseStatus.CLOSED:
            closed = text("status-closed", clinic=clinic.name, at=at(case.closed_at))
            return (closed, text("status-write-again", emergency=clinic.emergency_number))


def _moment(unit: Unit, case: Case, patient: Patient, word: Word, when: datetime) -> Text:
    """On a line that may be read tomorrow: only a time of the promise's own day stands without its date."""
    begun = moment(case.card, "promised_at") or case.opened_at
    return lasting(word, when, begun, unit.now, patient.timezone)


def _next(unit: Unit, case: Case, patient: Patient, clinic: Clinic) -> tuple[Text, ...]:
    """What the patient can count on. Nothing is promised that nobody is there to keep."""
    phone, emergency = clinic.phone, clinic.emergency_number
    if case.level is Level.EMERGENCY:
        return (text("status-emergency", emergency=emergency),)
    if clinic.group_chat_id is None and not staff.active(unit.session, case.clinic_id):
        return (text("status-nobody", phone=phone, emergency=emergency),)
    urgent = case.level is Level.URGENT
    if case.told_patient_at or case.answer_by <= unit.now:
        key = "status-late" if urgent else "status-late-routine"
        return (text(key, phone=phone, emergency=emergency),)
    if urgent and not case.card.get("staffed", True):
        return (_unstaffed(unit, case, patient, clinic),)
    by = _moment(unit, case, patient, "by", case.answer_by)
    opens = moment(case.card, "opens")
    if urgent or case.status is CaseStatus.CLAIMED or opens is None or opens <= unit.now:
        key = "status-answer" if urgent else "status-answer-routine"
        return (text(key, by=by, phone=phone, emergency=emergency),)
    opening = _moment(unit, case, patient, "at", opens)
    key = "status-no-duty-routine" if case.card.get("duty") else "status-shut-routine"
    return (text(key, opens=opening, by=by, emergency=emergency),)


def _unstaffed(unit: Unit, case: Case, patient: Patient, clinic: Clinic) -> Text:
    """URGENT while nobody is there for an hour: where to turn instead of waiting (rule G8)."""
    phone, emergency = clinic.phone, clinic.emergency_number
    if case.status is CaseStatus.CLAIMED:
        return text("status-seen-shut", phone=phone, emergency=emergency)
    opens = moment(case.card, "opens")
    if opens and opens > unit.now:
        at = _moment(unit, case, patient, "at", opens)
        key = "status-no-duty" if case.card.get("duty") else "status-shut"
        return text(key, opens=at, phone=phone, emergency=emergency)
    by = _moment(unit, case, patient, "by", case.answer_by)
    key = "status-duty-ends" if case.card.get("duty") else "status-closing"
    return text(key, by=by, phone=phone, emergency=emergency)
