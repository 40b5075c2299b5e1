"""Words on their way to a patient, and the truth about whether they arrived.

``delivery`` reports what became of each message; only then is anything confirmed to who wrote it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.care.protocol import Level
from bot.care.triage import Reason
from bot.content.message import Message, Text, text
from bot.services import speak
from bot.services.cases import cards, case_moves, case_record
from bot.services.cases.card_text import SIGNS
from bot.services.moments import said
from bot.services.privacy import files
from bot.services.unit import Unit
from bot.store import audit, cases, lookup, staff
from bot.store.models import (
    Case,
    CaseMessage,
    Episode,
    OutboxKind,
    OutboxMessage,
    Patient,
    Priority,
    Staff,
)

_ANSWER, _PHOTO = "relay:", "ask-photo:"  #: begin the dedupe keys of what goes to a patient


def answer_key(kept: CaseMessage) -> str:
    """The dedupe key of the message that carries an answer of staff; its delivery is confirmed to them."""
    return f"{_ANSWER}{kept.id}"


def ask_photo(unit: Unit, case: Case, member: Staff) -> None:
    """Ask the patient for a picture in ``member``'s name, with how to take it."""
    patient = unit.session.get_one(Patient, case.patient_id)
    clinic = cards.clinic_of(unit, case).name
    message = Message(lines=(text("relay-photo", name=member.name, clinic=clinic), text("relay-photo-how")))
    to_patient(unit, case, patient, message, f"{_PHOTO}{case.id}:{case.version}")


def to_patient(unit: Unit, case: Case, patient: Patient, message: Message, key: str | None = None) -> None:
    """Put a person's words to the patient into the outbox, as a message that rings."""
    speak.say(
        unit,
        speak.to_patient(patient),
        message,
        kind=OutboxKind.RELAY,
        case_id=case.id,
        episode_id=case.episode_id,
        dedupe_key=key,
    )


def delivered(unit: Unit, row: OutboxMessage) -> None:
    """Telegram accepted a RELAY message: who wrote an answer now reads that it was sent."""
    found = _answer(unit, row)
    if found is None:
        return
    kept, case = found
    already_closed = case.closed_at is not None and case.closed_at <= kept.at
    key = "relay-sent-closed" if already_closed else "relay-sent"
    at = said("at", unit.now, unit.now, cards.clinic_of(unit, case).timezone)
    _to_writer(unit, case, kept, text(key, reference=case.reference, at=at), f"sent:{kept.id}")


def undeliverable(unit: Unit, row: OutboxMessage, why: str) -> None:
    """Telegram refused a RELAY message for good: nobody may believe that it arrived.

    An answer that did not reach the patient is owed again by who gave it, and they are told at once.
    ``why`` is Telegram's reason, for the audit.
    """
    if row.case_id is None or row.clinic_id is None:
        return
    case = cases.get(unit.session, row.clinic_id, row.case_id)
    if case is None:
        return
    subject = f"case:{case.id}"
    audit.record(unit.session, case.clinic_id, unit.now, None, "relay.failed", subject, why=why, row=row.id)
    at = said("at", unit.now, unit.now, cards.clinic_of(unit, case).timezone)
    found = _answer(unit, row)
    if found:
        case_moves.owe_again(unit, case)
        words = text("relay-failed", reference=case.reference, at=at)
        _to_writer(unit, case, found[0], words, f"failed:{found[0].id}")
    elif row.patient_id and (row.dedupe_key or "").startswith(_PHOTO):
        words = text("relay-failed-photo", reference=case.reference, at=at)
        cards.page(unit, case, cards.common_room(unit, case), words, f"failed:{row.id}")
    elif row.content.get("cleaned"):
        words = text("file-unusable-staff", reference=case.reference, at=at)
        cards.page(unit, case, cards.common_room(unit, case), words, f"unusable:{row.id}")
        patient = unit.session.get_one(Patient, case.patient_id)
        files.refuse(unit, patient, "file-unusable", row.content["cleaned"])
    elif row.patient_id is None and (row.content.get("copy_of") or row.content.get("photo_id")):
        words = text("relay-in-lost", reference=case.reference, at=at)
        cards.page(unit, case, cards.common_room(unit, case), words, f"failed:{row.id}")


def patient_unreachable(unit: Unit, patient: Patient, why: str) -> None:
    """The patient blocked the bot or their chat is gone: somebody must call them. Once until they write."""
    if patient.unreachable_since is not None:
        return
    patient.unreachable_since = unit.now
    subject = f"patient:{patient.id}"
    audit.record(unit.session, patient.clinic_id, unit.now, None, "patient.unreachable", subject, why=why)
    episode = lookup.latest_episode(unit.session, patient)
    if episode is None or episode.id is None:
        return
    known = cases.not_closed(unit.session, episode.clinic_id, episode.id)
    reasons = [Reason(case_record.UNREACHABLE, Level.ROUTINE)]
    case = case_record.record(unit, episode, patient, Level.ROUTINE, reasons)
    if known:
        words = text("page-unreachable", sign=SIGNS[case.level], reference=case.reference)
        cards.page(unit, case, cards.common_room(unit, case), words)


def never_said(unit: Unit, patient: Patient, row: OutboxMessage, why: str) -> None:
    """Something of ours for this patient will never arrive, though others may: staff look after it.

    ``why`` is Telegram's reason, for the audit.
    """
    subject = f"patient:{patient.id}"
    audit.record(
        unit.session, patient.clinic_id, unit.now, None, "message.lost", subject, why=why, row=row.id
    )
    episode = unit.session.get(Episode, row.episode_id) if row.episode_id else None
    episode = episode or lookup.latest_episode(unit.session, patient)
    if episode is None:
        return
    level = Level.URGENT if row.priority == Priority.URGENT else Level.ROUTINE
    case_record.record(unit, episode, patient, level, [Reason(case_record.NEVER_SAID, level)])


def _answer(unit: Unit, row: OutboxMessage) -> tuple[CaseMessage, Case] | None:
    """What staff wrote and this row carried to the patient."""
    kind, _, number = (row.dedupe_key or "").partition(":")
    if kind != _ANSWER.rstrip(":") or row.patient_id is None or row.clinic_id is None:
        return None
    kept = cases.message(unit.session, row.clinic_id, int(number))
    case = cases.get(unit.session, row.clinic_id, kept.case_id) if kept else None
    return (kept, case) if kept and case else None


def _to_writer(unit: Unit, case: Case, kept: CaseMessage, words: Text, key: str) -> None:
    """An answer under what somebody of the staff wrote, wherever they wrote it."""
    clinic = cards.clinic_of(unit, case)
    member = staff.get(unit.session, case.clinic_id, kept.staff_id)
    private = member is not None and member.user_id == kept.chat_id
    group = None if private else speak.to_group(clinic)
    reader = group or (speak.to_staff(member) if member else None)
    if reader is None:
        return
    reader = replace(reader, thread_id=kept.thread_id)
    same_chat = reader.chat_id == kept.chat_id  # a group that became a supergroup has lost its old messages
    cards.tell(
        unit,
        case,
        reader,
        Message(lines=(words,)),
        OutboxKind.NOTICE,
        Priority.REPLY,
        replies_to_message_id=kept.message_id if same_chat else None,
        dedupe_key=key,
    )
