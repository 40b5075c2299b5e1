"""/stop: tips and check-ins end when the patient says so once more, with one tap for the reason."""

from __future__ import annotations

from typing import Any

from bot.care.errors import TooLate
from bot.content.message import Message, text
from bot.services import speak
from bot.services.enrolment import arrivals, episodes
from bot.services.enrolment.enrolling import edit
from bot.services.plan import choices, pausing
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases
from bot.store.models import Clinic, Episode

WHYS = ("many", "fine", "useless", "call", "none")
NO_REASON = "none"


def stop(turn: Turn) -> None:
    """/stop: asked once more, with the clinic's phone number and what lies between."""
    theirs = [episode for episode in choices.plans_of(turn) if episode.status in pausing.RUNNING]
    if not theirs or turn.patient is None:
        choices.answer(turn)
        return
    speak.say(turn, speak.to_patient(turn.patient), _sure(turn, theirs[0]))


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
    quieter = choices.less_button(unit, episode) if not episode.quieter else ()
    return Message(
        lines=lines,
        rows=(
            (choices.button("stop-yes", "messages.stop-yes", episode), *quieter),
            (
                choices.button("messages-pause", "messages.pause", episode),
                choices.button("messages-keep", "messages.show", episode),
            ),
        ),
    )


def _ask_stop(turn: Turn, args: dict[str, Any]) -> None:
    patient, theirs = choices.pressed(turn, args)
    edit(turn, patient, _sure(turn, theirs[0]))


def _stop(turn: Turn, args: dict[str, Any]) -> None:
    """Stopped; why, may be told with one tap."""
    patient, theirs = choices.pressed(turn, args)
    for episode in theirs:
        if episode.status in pausing.RUNNING:
            pausing.stop(turn, episode, turn.person.id)
    message = _stopped(turn, theirs[0])
    ask = [choices.button(f"stop-why-{why}", "messages.why", theirs[0], why=why) for why in WHYS]
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


ACTIONS = {"messages.stop": _ask_stop, "messages.stop-yes": _stop, "messages.why": _why}
