"""/pause and /resume: one card on which patients say how much they want to read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.care.errors import TooLate
from bot.care.personal import has_essentials
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.enrolment import episodes, zones
from bot.services.enrolment.enrolling import about, edit
from bot.services.plan import hours, pausing
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases, patients
from bot.store.models import Clinic, Episode, EpisodeStatus, Patient


def pause(turn: Turn) -> None:
    """/pause: nothing comes until the patient goes on; the card offers what is between all and nothing."""
    for episode in plans_of(turn):
        if episode.status is EpisodeStatus.ACTIVE:
            pausing.pause(turn, episode, turn.person.id)
    answer(turn)


def resume(turn: Turn) -> None:
    """/resume: what was paused or stopped goes on."""
    for episode in plans_of(turn):
        if pausing.can_resume(episode):
            pausing.resume(turn, episode, turn.person.id)
    answer(turn)


def plans_of(turn: Turn) -> Sequence[Episode]:
    """The acting patient's plans that run, else the last one when they stopped it themselves."""
    if turn.patient is None or turn.incoming.place.is_group:
        return ()
    return _of(turn, turn.patient, turn.episode)


def _of(unit: Unit, patient: Patient, latest: Episode | None) -> Sequence[Episode]:
    running = patients.running_episodes(unit.session, patient.clinic_id, patient.id or 0)
    if running:
        return running
    return [latest] if latest and pausing.can_resume(latest) else []


def answer(turn: Turn) -> None:
    """The card, or why there is none."""
    theirs = plans_of(turn)
    if turn.patient is None or turn.incoming.place.is_group:
        turn.reply(Message(lines=(text("plan-none"),)))
    elif not theirs:
        turn.reply(Message(lines=(text("messages-none"),)))
    else:
        speak.say(turn, speak.to_patient(turn.patient), _card(turn, turn.patient, theirs))


def _card(unit: Unit, patient: Patient, theirs: Sequence[Episode]) -> Message:
    """How it stands, and every way to change it."""
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    first = theirs[0]
    lines = [text("messages-head", clinic=clinic.name), _standing(theirs)]
    if patient.day_clock:
        lines.append(text("messages-hour", clock=f"{patient.day_clock:%H:%M}"))
    held = [episode for episode in theirs if episode.status is not EpisodeStatus.ACTIVE]
    if any(cases.not_closed(unit.session, e.clinic_id, e.id or 0) for e in held):
        lines.append(text("messages-case", clinic=clinic.name))
    lines.append(text("messages-open"))
    return Message(lines=tuple(lines), rows=_rows(unit, first))


def _standing(theirs: Sequence[Episode]) -> Text:
    statuses = {episode.status for episode in theirs}
    if EpisodeStatus.ACTIVE in statuses:
        return text("messages-quieter" if all(e.quieter for e in theirs) else "messages-all")
    return text("messages-paused" if EpisodeStatus.PAUSED in statuses else "messages-stopped")


def _rows(unit: Unit, episode: Episode) -> tuple[tuple[Button, ...], ...]:
    worry = Button(label=text("worry-button"), action="report.start", args={"episode": episode.id})
    go_on = button("messages-go-on", "messages.resume", episode)
    if episode.status is EpisodeStatus.STOPPED:
        return ((go_on,), (worry,))
    first = (
        go_on
        if episode.status is EpisodeStatus.PAUSED
        else button("messages-pause", "messages.pause", episode)
    )
    less = less_button(unit, episode)
    return (
        (first, *less),
        (
            button("messages-hour-button", "hour.ask", episode),
            button("messages-zone-button", "zone.ask", episode),
        ),
        (button("messages-stop-button", "messages.stop", episode),),
        (worry,),
    )


def less_button(unit: Unit, episode: Episode) -> tuple[Button, ...]:
    """Fewer messages, or all of them again; nothing where the protocol names no essential steps."""
    if not has_essentials(unit.catalog.protocols[episode.protocol]):
        return ()
    label = "messages-all-button" if episode.quieter else "messages-quieter-button"
    return (button(label, "messages.quieter", episode, wanted=not episode.quieter),)


def button(label: str, action: str, episode: Episode, **more: Any) -> Button:
    """A button about this episode."""
    return Button(label=text(label), action=action, args={**about(episode), **more})


def pressed(turn: Turn, args: dict[str, Any]) -> tuple[Patient, Sequence[Episode]]:
    """Whose button it is and the plans it is about. Raises TooLate when there is none."""
    patient, episode = episodes.of_button(turn, args)
    theirs = _of(turn, patient, episode)
    if not theirs:
        raise TooLate
    return patient, theirs


def show(turn: Turn, args: dict[str, Any]) -> None:
    """How it stands, in the place of whatever was asked."""
    patient, theirs = pressed(turn, args)
    edit(turn, patient, _card(turn, patient, theirs))


def new(turn: Turn, args: dict[str, Any]) -> None:
    """The same as a message of its own: the card it was asked on stays."""
    patient, theirs = pressed(turn, args)
    speak.say(turn, speak.to_patient(patient), _card(turn, patient, theirs))


def _pause(turn: Turn, args: dict[str, Any]) -> None:
    for episode in pressed(turn, args)[1]:
        if episode.status is EpisodeStatus.ACTIVE:
            pausing.pause(turn, episode, turn.person.id)
    show(turn, args)


def _resume(turn: Turn, args: dict[str, Any]) -> None:
    for episode in pressed(turn, args)[1]:
        pausing.resume(turn, episode, turn.person.id)
    show(turn, args)


def _quieter(turn: Turn, args: dict[str, Any]) -> None:
    for episode in pressed(turn, args)[1]:
        pausing.quieter(turn, episode, turn.person.id, args["wanted"])
    show(turn, args)


ACTIONS = {
    **hours.ACTIONS,
    **zones.LATER,
    "messages.show": show,
    "messages.new": new,
    "messages.pause": _pause,
    "messages.resume": _resume,
    "messages.quieter": _quieter,
}
