"""/pause, /resume, /stop and the words for them: one card on which patients say how much they want."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.care.errors import TooLate
from bot.care.personal import has_essentials
from bot.care.red_flags.words import tokenised
from bot.content.message import Button, Message, Text, text
from bot.services import guide, speak
from bot.services.enrolment import arrivals, episodes, zones
from bot.services.enrolment.enrolling import about, edit
from bot.services.plan import hours, pausing
from bot.services.reports import words as reports
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases, patients
from bot.store.models import Clinic, Episode, EpisodeStatus, Patient

WHYS = ("many", "fine", "useless", "call", "none")
NO_REASON = "none"


def pause(turn: Turn) -> None:
    """/pause: nothing comes until the patient goes on; the card offers what is between all and nothing."""
    for episode in _theirs(turn):
        if episode.status is EpisodeStatus.ACTIVE:
            pausing.pause(turn, episode, turn.person.id)
    _answer(turn)


def resume(turn: Turn) -> None:
    """/resume: what was paused or stopped goes on."""
    for episode in _theirs(turn):
        if pausing.can_resume(episode):
            pausing.resume(turn, episode, turn.person.id)
    _answer(turn)


def stop(turn: Turn) -> None:
    """/stop: asked once more, with the clinic's phone number and what lies between."""
    theirs = [episode for episode in _theirs(turn) if episode.status in pausing.RUNNING]
    if not theirs or turn.patient is None:
        _answer(turn)
        return
    speak.say(turn, speak.to_patient(turn.patient), _sure(turn, theirs[0]))


def words(turn: Turn) -> bool:
    """A whole message that means stop, pause or help, in any language and in the middle of anything."""
    if turn.patient is None or turn.incoming.media or turn.incoming.edited or turn.incoming.place.is_group:
        return False
    said = tokenised(turn.incoming.text).words
    for key, act in (("stop-words", stop), ("pause-words", pause), ("help-words", _help)):
        if said and said in _meaning(turn, key):
            act(turn)
            return True
    return False


def _help(turn: Turn) -> None:
    """What there is; and whoever calls for help at night is heard by a person all the same."""
    guide.show(turn)
    reports.words(turn)


def _meaning(unit: Unit, key: str) -> set[tuple[str, ...]]:
    lists = (unit.catalog.format(code, key, {}) for code in unit.catalog.languages)
    return {tokenised(phrase).words for listed in lists for phrase in listed.replace("،", ",").split(",")}


def _theirs(turn: Turn) -> Sequence[Episode]:
    """The acting patient's plans that run, else the last one when they stopped it themselves."""
    if turn.patient is None or turn.incoming.place.is_group:
        return ()
    return _of(turn, turn.patient, turn.episode)


def _of(unit: Unit, patient: Patient, latest: Episode | None) -> Sequence[Episode]:
    running = patients.running_episodes(unit.session, patient.clinic_id, patient.id or 0)
    if running:
        return running
    return [latest] if latest and pausing.can_resume(latest) else []


def _answer(turn: Turn) -> None:
    theirs = _theirs(turn)
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
    if any(cases.not_closed(unit.session, e.clinic_id, e.id or 0) for e in theirs):
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
    go_on = _button("messages-go-on", "messages.resume", episode)
    if episode.status is EpisodeStatus.STOPPED:
        return ((go_on,), (worry,))
    first = (
        go_on
        if episode.status is EpisodeStatus.PAUSED
        else _button("messages-pause", "messages.pause", episode)
    )
    less = _less(unit, episode)
    return (
        (first, *less),
        (
            _button("messages-hour-button", "hour.ask", episode),
            _button("messages-zone-button", "zone.ask", episode),
        ),
        (_button("messages-stop-button", "messages.stop", episode), worry),
    )


def _less(unit: Unit, episode: Episode) -> tuple[Button, ...]:
    if not has_essentials(unit.catalog.protocols[episode.protocol]):
        return ()
    label = "messages-all-button" if episode.quieter else "messages-quieter-button"
    return (_button(label, "messages.quieter", episode, wanted=not episode.quieter),)


def _button(label: str, action: str, episode: Episode, **more: Any) -> Button:
    return Button(label=text(label), action=action, args={**about(episode), **more})


def _sure(unit: Unit, episode: Episode) -> Message:
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    stays = cases.not_closed(unit.session, episode.clinic_id, episode.id or 0)
    lines = (
        text("messages-head", clinic=clinic.name),
        text("stop-ask"),
        text("stop-ask-less"),
        *((text("messages-case", clinic=clinic.name),) if stays else ()),
        text("stop-ask-phone", phone=clinic.phone, emergency=clinic.emergency_number),
    )
    quieter = _less(unit, episode) if not episode.quieter else ()
    return Message(
        lines=lines,
        rows=(
            (_button("stop-yes", "messages.stop-yes", episode), *quieter),
            (
                _button("messages-pause", "messages.pause", episode),
                _button("messages-keep", "messages.show", episode),
            ),
        ),
    )


def _pressed(turn: Turn, args: dict[str, Any]) -> tuple[Patient, Sequence[Episode]]:
    patient, episode = episodes.of_button(turn, args)
    theirs = _of(turn, patient, episode)
    if not theirs:
        raise TooLate
    return patient, theirs


def show(turn: Turn, args: dict[str, Any]) -> None:
    """How it stands, in the place of whatever was asked."""
    patient, theirs = _pressed(turn, args)
    edit(turn, patient, _card(turn, patient, theirs))


def new(turn: Turn, args: dict[str, Any]) -> None:
    """The same as a message of its own: the card it was asked on stays."""
    patient, theirs = _pressed(turn, args)
    speak.say(turn, speak.to_patient(patient), _card(turn, patient, theirs))


def _pause(turn: Turn, args: dict[str, Any]) -> None:
    for episode in _pressed(turn, args)[1]:
        if episode.status is EpisodeStatus.ACTIVE:
            pausing.pause(turn, episode, turn.person.id)
    show(turn, args)


def _resume(turn: Turn, args: dict[str, Any]) -> None:
    for episode in _pressed(turn, args)[1]:
        pausing.resume(turn, episode, turn.person.id)
    show(turn, args)


def _quieter(turn: Turn, args: dict[str, Any]) -> None:
    for episode in _pressed(turn, args)[1]:
        pausing.quieter(turn, episode, turn.person.id, args["wanted"])
    show(turn, args)


def _ask_stop(turn: Turn, args: dict[str, Any]) -> None:
    patient, theirs = _pressed(turn, args)
    edit(turn, patient, _sure(turn, theirs[0]))


def _stop(turn: Turn, args: dict[str, Any]) -> None:
    """Stopped; why, may be told with one tap."""
    patient, theirs = _pressed(turn, args)
    for episode in theirs:
        if episode.status in pausing.RUNNING:
            pausing.stop(turn, episode, turn.person.id)
    message = _stopped(turn, theirs[0])
    ask = [_button(f"stop-why-{why}", "messages.why", theirs[0], why=why) for why in WHYS]
    rows = tuple(tuple(ask[i : i + 2]) for i in range(0, len(ask), 2))
    edit(
        turn, patient, message.model_copy(update={"lines": (*message.lines, text("stop-why")), "rows": rows})
    )


def _stopped(unit: Unit, episode: Episode) -> Message:
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    still = text("stop-still", phone=clinic.phone, emergency=clinic.emergency_number)
    stays = cases.not_closed(unit.session, episode.clinic_id, episode.id or 0)
    case = (text("messages-case", clinic=clinic.name),) if stays else ()
    return Message(lines=(text("stop-done", clinic=clinic.name), still, *case))


def _why(turn: Turn, args: dict[str, Any]) -> None:
    patient, episode = episodes.of_button(turn, args)
    if episode.stopped_why != pausing.UNSAID:
        raise TooLate
    message = _stopped(turn, episode)
    if args["why"] != NO_REASON:
        episode.stopped_why = args["why"]
        clinic = turn.session.get_one(Clinic, episode.clinic_id)
        why = text(f"stop-why-{args['why']}")
        told = text("staff-messages-why", reference=episode.reference, why=why)
        arrivals.tell(turn, clinic, Message(lines=(told,)))
        message = message.model_copy(update={"lines": (*message.lines, text("stop-why-noted"))})
    edit(turn, patient, message)


ACTIONS = {
    **hours.ACTIONS,
    **zones.LATER,
    "messages.show": show,
    "messages.new": new,
    "messages.pause": _pause,
    "messages.resume": _resume,
    "messages.quieter": _quieter,
    "messages.stop": _ask_stop,
    "messages.stop-yes": _stop,
    "messages.why": _why,
}
