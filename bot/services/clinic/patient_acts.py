"""What staff do for one patient from their card: pause, go on, stop, the clinic's own reference (W3)."""

from __future__ import annotations

from typing import Any

from bot.care import own_reference
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases.patient_card import target
from bot.services.clinic.patient_list import Desk, desk_of, episode_of, show
from bot.services.plan import pausing
from bot.services.turn import Turn
from bot.store import audit, crypto, lookup, outbox, patients
from bot.store.models import Episode

OWN = "patient.own"  #: state of a conversation: the clinic's own reference is awaited


def pause(turn: Turn, args: dict[str, Any]) -> None:
    """No tips and no check-ins for now; the patient is told, and can go on by themselves."""
    desk = desk_of(turn, args)
    episode = episode_of(desk, args)
    pausing.pause(turn, episode, turn.person.id)
    _tell(desk, episode, text("patient-told-paused", clinic=desk.clinic.name))
    show(desk, episode, in_place=True)


def resume(turn: Turn, args: dict[str, Any]) -> None:
    """Go on with what is still to come."""
    desk = desk_of(turn, args)
    episode = episode_of(desk, args)
    pausing.resume(turn, episode, turn.person.id)
    _tell(desk, episode, text("patient-told-resumed", clinic=desk.clinic.name))
    show(desk, episode, in_place=True)


def ask_stop(turn: Turn, args: dict[str, Any]) -> None:
    """Stopping is asked once more: a slip of the thumb would leave a patient without advice."""
    desk = desk_of(turn, args)
    episode = episode_of(desk, args)
    sure = Button(label=text("patient-stop-sure"), action="patient.stop-sure", args=target(episode))
    back = Button(label=text("case-back"), action="patient.card", args=target(episode))
    asked = text("patient-stop-ask", reference=episode.reference)
    desk.say(Message(lines=(asked,), rows=((sure, back),)), in_place=True)


def stop(turn: Turn, args: dict[str, Any]) -> None:
    """No more tips and check-ins; what the patient reports still reaches the clinic."""
    desk = desk_of(turn, args)
    episode = episode_of(desk, args)
    pausing.stop(turn, episode, turn.person.id)
    phone, emergency = desk.clinic.phone, desk.clinic.emergency_number
    told = text("patient-told-stopped", clinic=desk.clinic.name, phone=phone, emergency=emergency)
    _tell(desk, episode, told)
    show(desk, episode, in_place=True)


def _tell(desk: Desk, episode: Episode, words: Text) -> None:
    patient = patients.patient_of(desk.turn.session, episode.clinic_id, episode)
    speak.say(desk.turn, speak.to_patient(patient), Message(lines=(words,)), episode_id=episode.id)


def ask_own(turn: Turn, args: dict[str, Any]) -> None:
    """The clinic's own reference, to be typed. The question belongs to no case: its answer is no reply."""
    desk = desk_of(turn, args)
    episode = episode_of(desk, args)
    asked = turn.reply(Message(lines=(text("own-ask", reference=episode.reference),)))
    turn.goto(OWN, {**target(episode), "asked": asked.id})


def own(turn: Turn) -> bool:
    """The words that were asked for. In a group only an answer to the question counts."""
    draft = turn.draft
    asked = outbox.of_telegram(turn.session, turn.chat_id, turn.incoming.reply_to or 0)
    if turn.incoming.place.is_group and (asked is None or asked.id != draft["asked"]):
        return False
    member = lookup.staff_of(turn.session, draft["clinic"], turn.person.id)
    episode = patients.episode(turn.session, draft["clinic"], draft["episode"])
    if member is None or episode is None:
        turn.goto("")
        return False
    kept = own_reference.read(turn.incoming.text)
    turn.goto("")
    episode.own_reference, episode.own_hash = kept, crypto.keyed_hash(kept)
    subject = f"episode:{episode.id}"
    audit.record(turn.session, episode.clinic_id, turn.now, member.user_id, "patient.own-reference", subject)
    turn.reply(Message(lines=(text("own-kept", reference=episode.reference, own=kept),)))
    return True


ACTIONS = {
    "patient.pause": pause,
    "patient.resume": resume,
    "patient.stop": ask_stop,
    "patient.stop-sure": stop,
    "patient.own": ask_own,
}
STATES = {OWN: own}
