"""/forget: what is deleted and what stays is said first, then asked. Doing it is ``forgetting``'s work.

A person must look at an open red report first: the patient reads that, and that deleting comes after.
"""

from __future__ import annotations

from typing import Any

from bot.care.errors import TooLate
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import cards
from bot.services.privacy import retention
from bot.services.turn import Turn
from bot.store import audit, cases, patients
from bot.store.models import Case, Clinic, Forgetting, OutboxMessage, Patient


def ask(turn: Turn) -> None:
    """Explain, and ask."""
    if turn.patient is None or turn.clinic is None:
        turn.reply(Message(lines=(text("forget-nobody"),)))
        return
    if turn.patient.forget_asked_at is not None:
        turn.reply(_waiting(turn, turn.patient, turn.clinic))
        return
    turn.reply(_question(turn, turn.patient, turn.clinic))


def _question(turn: Turn, patient: Patient, clinic: Clinic) -> Message:
    about = {"patient": patient.id, "clinic": clinic.id}
    lines: list[Text] = [text("forget-head", clinic=clinic.name), text("forget-goes")]
    if clinic.forgetting is Forgetting.RESTRICT:
        days = retention.days(clinic, "episodes")
        lines.append(text("forget-restricted", days=days))
    lines += [text("forget-chats"), text("forget-stays"), text("forget-then")]
    if _open_case(turn, patient):
        lines.append(text("forget-open-case"))
    rows = (
        (Button(label=text("forget-yes"), action="forget.sure", args=about),),
        (
            Button(label=text("forget-no"), action="forget.keep", args=about),
            Button(label=text("forget-data-first"), action="mydata.send", args=about),
        ),
    )
    return Message(lines=tuple(lines), rows=rows)


def _own(turn: Turn, args: dict[str, Any]) -> tuple[Patient, Clinic]:
    """The patient and clinic of the button. Raises TooLate when they are nobody's any more."""
    patient = patients.by_user(turn.session, args["clinic"], turn.person.id)
    if patient is None or patient.id != args["patient"]:
        raise TooLate
    return patient, turn.session.get_one(Clinic, args["clinic"])


def sure(turn: Turn, args: dict[str, Any]) -> None:
    """Yes: from now on it is only a matter of what must be settled before."""
    patient, clinic = _own(turn, args)
    if patient.forget_asked_at is None:
        patient.forget_asked_at = turn.now
        turn.session.add(patient)
        audit.record(
            turn.session, clinic.id, turn.now, turn.person.id, "patient.forget", f"patient:{patient.id}"
        )
        _tell_staff(turn, patient)
    turn.show(_waiting(turn, patient, clinic))


def _waiting(turn: Turn, patient: Patient, clinic: Clinic) -> Message:
    red = _red_case(turn, patient)
    if red is None:
        return Message(lines=(text("forget-soon", clinic=clinic.name),))
    keep = Button(
        label=text("forget-no"), action="forget.keep", args={"patient": patient.id, "clinic": clinic.id}
    )
    words = text("forget-waits", clinic=clinic.name, phone=clinic.phone, emergency=clinic.emergency_number)
    return Message(lines=(words,), rows=((keep,),))


def keep(turn: Turn, args: dict[str, Any]) -> None:
    """They thought better of it."""
    patient, clinic = _own(turn, args)
    patient.forget_asked_at = None
    turn.session.add(patient)
    turn.show(Message(lines=(text("forget-kept", clinic=clinic.name),)))


def _tell_staff(turn: Turn, patient: Patient) -> None:
    """Whoever works on the red case learns that the patient waits for its end."""
    case = _red_case(turn, patient)
    if case:
        words = text("forget-staff-waits", reference=case.reference)
        cards.page(
            turn, case, cards.common_room(turn, case), words, f"forget:{case.id}:{turn.now.isoformat()}"
        )


def _open_case(turn: Turn, patient: Patient) -> Case | None:
    return cases.open_of_patient(turn.session, patient.clinic_id, patient.id or 0)


def _red_case(turn: Turn, patient: Patient) -> Case | None:
    case = _open_case(turn, patient)
    return case if case and cases.is_red(case) else None


def answered_nobody(turn: Turn, said: OutboxMessage) -> bool:
    """Staff answer what once was a card: they must not believe that anybody reads it."""
    if not said.content.get("removes"):
        return False
    here = turn.at(said.clinic_id)
    answers = turn.incoming.message_id
    speak.say(turn, here, Message(lines=(text("forget-staff-gone"),)), replies_to_message_id=answers)
    return True


ACTIONS = {"forget.sure": sure, "forget.keep": keep}
