"""/plan as a picture: the whole course, with "you are here"."""

from __future__ import annotations

from typing import Any

from bot.care.protocol import StepKind
from bot.care.timeline import day_number
from bot.content.message import Button, Message, Moment, PlanPart, PlanPicture, PlanPoint, text
from bot.services import speak
from bot.services.enrolment import episodes
from bot.services.enrolment.codes import treatment
from bot.services.enrolment.enrolling import about
from bot.services.plan.waiting import waits
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import outbox, patients
from bot.store.models import Clinic, Episode, OutboxMessage, OutboxStatus, Patient

SHOWN = (OutboxStatus.SENT, OutboxStatus.UNSURE, OutboxStatus.PENDING, OutboxStatus.CLAIMED)
KINDS = {
    StepKind.ADVICE: "plan-advice",
    StepKind.CHECK_IN: "plan-check-in",
    StepKind.PHOTO: "plan-photo",
}


def button(episode: Episode) -> Button:
    """The way from the plan in words to the plan as a picture."""
    return Button(label=text("plan-picture-button"), action="plan.picture", args=about(episode))


def show(turn: Turn, args: dict[str, Any]) -> None:
    """The picture as a message of its own; ``dark`` in ``args`` chooses its colours."""
    patient, episode = episodes.of_button(turn, args)
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    running = patients.running_episodes(turn.session, patient.clinic_id, patient.id or 0) or [episode]
    dark = bool(args.get("dark"))
    picture = PlanPicture(
        head=text("plan-picture-head", clinic=clinic.name),
        parts=tuple(_part(turn, patient, one) for one in running),
        dark=dark,
    )
    other = Button(
        label=text("picture-light" if dark else "picture-dark"),
        action="plan.picture",
        args={**about(episode), "dark": not dark},
    )
    caption = text("plan-picture-caption", clinic=clinic.name)
    speak.say(turn, speak.to_patient(patient), Message(lines=(caption,), picture=picture, rows=((other,),)))


def _part(unit: Unit, patient: Patient, episode: Episode) -> PlanPart:
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    points = tuple(_point(unit, patient, episode, row) for row in rows if row.status in SHOWN)
    name = text("plan-treatment", treatment=treatment(episode.protocol, episode.area))
    here = text("plan-picture-here", day=day_number(episode.session_at, unit.now, patient.timezone))
    return PlanPart(name=name, here=here, points=tuple(sorted(points, key=lambda point: not point.came)))


def _point(unit: Unit, patient: Patient, episode: Episode, row: OutboxMessage) -> PlanPoint:
    at = row.sent_at or row.due_at
    step = unit.catalog.protocols[episode.protocol].step(row.step or "")
    return PlanPoint(
        day=text("plan-picture-day", day=day_number(episode.session_at, at, patient.timezone)),
        at=text("plan-waits") if waits(unit, episode, row) else text("plan-picture-at", time=Moment(at=at)),
        kind=text(KINDS[step.kind]),
        came=row.status in (OutboxStatus.SENT, OutboxStatus.UNSURE),
    )


ACTIONS = {"plan.picture": show}
