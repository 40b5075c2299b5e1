"""Approved replies: words a named clinician has signed off, looked at before they go to the patient.

Offered are the texts for the case's level and the self-care text of each symptom it tells of, as the
triage table gives it at this hour. They are part of the protocol's fingerprint, so one sign-off is for all.
"""

from __future__ import annotations

from typing import Any

from bot.care.protocol import Level, Protocol
from bot.care.timeline import hours_since
from bot.content.message import Button, Message, Text, text
from bot.content.sizes import plain
from bot.services.cases import case_moves, receipts
from bot.services.cases.card_buttons import in_pairs, news
from bot.services.cases.pressing import Press, on_case
from bot.store import cases, clinics
from bot.store.conversations import LostRace
from bot.store.models import CaseMessage, CaseStatus, Episode, Patient

FOR_LEVEL = {
    Level.EXPECTED: ("visit", "tomorrow", "call"),
    Level.ROUTINE: ("visit", "tomorrow", "call"),
    Level.URGENT: ("today", "call", "urgent_care", "emergency"),
    Level.EMERGENCY: ("emergency", "call", "urgent_care"),
}
SYMPTOMS = 4  #: self-care texts offered at most, so that the list fits a phone


def offer(press: Press, _args: dict[str, Any]) -> None:
    """The list, under the card."""
    _list(press, in_place=False)


def offer_again(press: Press, _args: dict[str, Any]) -> None:
    """Another one, please."""
    _list(press, in_place=True)


def _list(press: Press, *, in_place: bool) -> None:
    if not _may(press):
        return
    episode, patient = _about(press)
    labels = [
        Button(label=label, action="case.approved-look", args={**press.target, "key": key})
        for key, label in _offered(press, episode).items()
    ]
    asked = text("offer-which", reference=press.case.reference, language=_language(patient))
    rows = in_pairs([*labels, press.button("offer-none", "case.approved-drop")])
    press.say(Message(lines=(asked,), rows=rows), in_place=in_place)


def look(press: Press, args: dict[str, Any]) -> None:
    """The words as the patient will read them, and what they mean where that is another language."""
    if not _may(press):
        return
    episode, patient = _about(press)
    words = _words(press, episode, args["key"])
    asked = text("offer-look", reference=press.case.reference, language=_language(patient))
    lines = [asked, text("relay-in-words", words=_in_words(press, patient, words))]
    if patient.language != press.language:
        lines.append(text("offer-meaning", words=words))
    answered = press.case.card.get("answered_at")
    seen = {"answered": answered, "news": news(press.case)}
    go = press.button("offer-send", "case.approved-send", key=args["key"], **seen)
    back = press.button("case-back", "case.approved-list")
    none = press.button("offer-none", "case.approved-drop")
    press.say(Message(lines=tuple(lines), rows=((go,), (back, none))), in_place=True)


def send(press: Press, args: dict[str, Any]) -> None:
    """It goes to the patient in the name of who pressed; only if nobody answered and the patient said nothing
    more since they looked."""
    turn, case = press.turn, press.case
    if not _may(press):
        return
    if case.card.get("answered_at") != args["answered"]:
        press.too_late()
        return
    if press.outrun(args):  # these words were chosen for what the patient had said before
        turn.toast(text("case-news", reference=case.reference), alert=True)
        look(press, args)
        return
    episode, patient = _about(press)
    words = _words(press, episode, args["key"])
    kept = _keep(press, _in_words(press, patient, words))
    line = text("relay-words", name=press.member.name, clinic=press.clinic.name, words=words)
    receipts.to_patient(turn, case, patient, Message(lines=(line,)), receipts.answer_key(kept))
    if not case_moves.answer(turn, case, press.member):
        raise LostRace("case")
    chosen = text("offer-chosen", reference=case.reference, name=press.member.name)
    press.say(Message(lines=(chosen, text("relay-in-words", words=kept.body or ""))), in_place=True)


def drop(press: Press, _args: dict[str, Any]) -> None:
    """None of them."""
    press.say(Message(lines=(text("offer-dropped", reference=press.case.reference),)), in_place=True)


def _may(press: Press) -> bool:
    """Whether replies can still be given; if not, the toast says why."""
    if press.case.status is CaseStatus.CLOSED:
        press.too_late()
        return False
    protocol = _protocol(press, _about(press)[0])
    if clinics.approval(press.turn.session, press.case.clinic_id, protocol.id, protocol.digest) is None:
        press.turn.toast(text("offer-unsigned"), alert=True)
        return False
    return True


def _about(press: Press) -> tuple[Episode, Patient]:
    session = press.turn.session
    return session.get_one(Episode, press.case.episode_id), session.get_one(Patient, press.case.patient_id)


def _protocol(press: Press, episode: Episode) -> Protocol:
    return press.turn.catalog.protocols[episode.protocol]


def _offered(press: Press, episode: Episode) -> dict[str, Text]:
    """The keys of the texts and their names on a button, what the level asks for first."""
    protocol, hours = _protocol(press, episode), hours_since(episode.session_at, press.turn.now)
    offered = {f"approved-{name}": text(f"offer-{name}") for name in FOR_LEVEL[press.case.level]}
    told = [one["id"] for one in press.case.card.get("symptoms", [])]
    for symptom in told[:SYMPTOMS]:
        windows = protocol.triage.get(symptom, ())
        now = next((window for window in windows if window.from_h <= hours < window.to_h), None)
        if now:
            offered.setdefault(now.reply, text(f"symptom-{symptom}", protocol=protocol.id))
    return offered


def _words(press: Press, episode: Episode, key: str) -> Text:
    phone, emergency = press.clinic.phone, press.clinic.emergency_number
    return text(key, protocol=episode.protocol, phone=phone, emergency=emergency)


def _in_words(press: Press, patient: Patient, words: Text) -> str:
    """The text as plain words in the patient's language."""
    values = {name: value for name, value in words.args.items() if isinstance(value, str)}
    return plain(press.turn.catalog.format(patient.language, words.key, values, words.protocol))


def _language(patient: Patient) -> Text:
    return text(f"language-{patient.language}")


def _keep(press: Press, words: str) -> CaseMessage:
    pressed = press.turn.incoming.press
    return cases.add_message(
        press.turn.session,
        CaseMessage(
            clinic_id=press.case.clinic_id,
            case_id=press.case.id or 0,
            direction="out",
            staff_id=press.member.id,
            body=words,
            chat_id=press.turn.chat_id,
            message_id=pressed.message_id if pressed else 0,
            thread_id=press.turn.incoming.thread,
            at=press.turn.now,
        ),
    )


ACTIONS = {
    "case.approved": on_case(offer),
    "case.approved-list": on_case(offer_again),
    "case.approved-look": on_case(look),
    "case.approved-send": on_case(send),
    "case.approved-drop": on_case(drop),
}
