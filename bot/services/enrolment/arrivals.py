"""What staff learn when somebody joins, and their way to say that this is not their patient."""

from __future__ import annotations

from typing import Any

from bot.care.errors import NotAllowed, TooLate
from bot.content.message import Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.enrolment.codes import treatment
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, clinics, outbox, patients
from bot.store.models import Clinic, Episode, EpisodeStatus, OutboxKind


def tell(unit: Unit, clinic: Clinic, message: Message) -> None:
    """A notice for the staff group; for the owners in private while no group is bound."""
    group = speak.to_group(clinic)
    if group:
        words = message.model_copy(update={"language": clinic.language})
        speak.say(unit, group, words, kind=OutboxKind.NOTICE)
        return
    for owner in clinics.owners(unit.session, clinic.id or 0):
        speak.say(unit, speak.to_staff(owner), message, kind=OutboxKind.NOTICE)


def tell_joined(unit: Unit, clinic: Clinic, episode: Episode) -> None:
    """Somebody joined with a code: who that is, staff can tell by the session."""
    tell(unit, clinic, _joined(episode))


def _joined(episode: Episode) -> Message:
    foreign = Button(label=text("staff-not-ours"), action="enrol.foreign", args={"episode": episode.id})
    return Message(lines=_about("staff-joined", episode), rows=((foreign,),))


def _about(key: str, episode: Episode) -> tuple[Text, ...]:
    session = Moment(at=episode.session_at)
    visit = text("staff-visit", treatment=treatment(episode.protocol, episode.area), session=session)
    return (text(key, reference=episode.reference), visit)


def tell_minor(unit: Unit, clinic: Clinic, episode: Episode) -> None:
    """The patient may be under age: somebody must make sure that a guardian agrees."""
    tell(unit, clinic, Message(lines=(text("staff-minor", reference=episode.reference),)))


def tell_not_ready(unit: Unit, clinic: Clinic, protocol: str) -> None:
    """A patient stood before a closed door: the texts changed after their code was made."""
    words = text(
        "staff-not-ready",
        treatment=text("protocol-name", protocol=protocol),
        name=protocol,
        clinic=str(clinic.id),
    )
    tell(unit, clinic, Message(lines=(words,)))


def _episode(turn: Turn, args: dict[str, Any]) -> tuple[Clinic, Episode]:
    if turn.staff is None:
        raise NotAllowed
    clinic = turn.session.get_one(Clinic, turn.staff.clinic_id)
    episode = patients.episode(turn.session, turn.staff.clinic_id, args["episode"])
    if episode is None or episode.status not in (EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED):
        raise TooLate
    return clinic, episode


def _show(turn: Turn, clinic: Clinic, message: Message) -> None:
    """The notice itself changes, for everybody who reads it."""
    group = speak.to_group(clinic)
    press = turn.incoming.press
    if group is None or press is None or group.chat_id != turn.chat_id:
        turn.show(message)
        return
    words = message.model_copy(update={"language": clinic.language})
    speak.say(turn, group, words, edits_message_id=press.message_id)


def doubt(turn: Turn, args: dict[str, Any]) -> None:
    """Not our patient? Asked once more, because a slip of the thumb would leave a patient without advice."""
    clinic, episode = _episode(turn, args)
    sure = Button(label=text("staff-not-ours-sure"), action="enrol.foreign-sure", args=args)
    back = Button(label=text("enrol-back"), action="enrol.foreign-back", args=args)
    question = text("staff-not-ours-ask", reference=episode.reference)
    _show(turn, clinic, Message(lines=(question,), rows=((sure, back),)))


def keep(turn: Turn, args: dict[str, Any]) -> None:
    """It was a slip: the notice as it was."""
    clinic, episode = _episode(turn, args)
    _show(turn, clinic, _joined(episode))


def stop(turn: Turn, args: dict[str, Any]) -> None:
    """Not our patient: no more steps, and the person is told whom to ask."""
    clinic, episode = _episode(turn, args)
    clinic_id, episode_id = episode.clinic_id, episode.id or 0
    episode.status = EpisodeStatus.STOPPED
    outbox.cancel_steps(turn.session, clinic_id, episode_id, "not our patient")
    audit.record(
        turn.session, clinic_id, turn.now, turn.person.id, "episode.not-ours", f"episode:{episode_id}"
    )
    patient = patients.patient_of(turn.session, clinic_id, episode)
    told = text("enrol-not-ours", clinic=clinic.name, phone=clinic.phone, emergency=clinic.emergency_number)
    speak.say(turn, speak.to_patient(patient), Message(lines=(told,)), episode_id=episode_id)
    done = text("staff-not-ours-done", reference=episode.reference, name=turn.person.first_name)
    _show(turn, clinic, Message(lines=(done,)))


ACTIONS = {"enrol.foreign": doubt, "enrol.foreign-sure": stop, "enrol.foreign-back": keep}
