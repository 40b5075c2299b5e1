"""/plan: what came, what comes next, and who stands for it."""

from __future__ import annotations

from typing import Any

from bot.care.protocol import StepKind
from bot.care.timeline import day_number
from bot.content.message import Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.enrolment import episodes, more_risks
from bot.services.enrolment.codes import treatment
from bot.services.enrolment.enrolling import about, edit
from bot.services.plan import plan_picture
from bot.services.plan.waiting import waits
from bot.services.reports import trend
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases, clinics, outbox, patients
from bot.store.models import Clinic, Episode, EpisodeStatus, OutboxMessage, OutboxStatus, Patient

ARRIVED = (OutboxStatus.SENT, OutboxStatus.UNSURE)
COMING = (OutboxStatus.PENDING, OutboxStatus.CLAIMED)
KINDS = {
    StepKind.ADVICE: "plan-advice",
    StepKind.CHECK_IN: "plan-check-in",
    StepKind.PHOTO: "plan-photo",
}


def plan(turn: Turn) -> None:
    """The plan of the acting patient, one part for each treatment that is not over."""
    patient, latest = turn.patient, turn.episode
    if turn.incoming.place.is_group or patient is None or latest is None:
        turn.reply(Message(lines=(text("plan-none"),)))
        return
    speak.say(turn, speak.to_patient(patient), _plan(turn, patient, latest))


def _plan(unit: Unit, patient: Patient, latest: Episode) -> Message:
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    running = patients.running_episodes(unit.session, patient.clinic_id, patient.id or 0)
    lines = [text("plan-head", clinic=clinic.name)]
    for episode in running or [latest]:
        lines += [text("blank"), *part(unit, patient, episode)]
    why = Button(label=text("plan-why-button"), action="plan.why", args=about(latest))
    rows = (
        (_worry(latest),),
        (why, plan_picture.button(latest)),
        (trend.button_of_patient(latest), more_risks.button(latest)),
    )
    return Message(lines=tuple(lines), rows=rows)


def _worry(episode: Episode) -> Button:
    return Button(label=text("worry-button"), action="report.start", args={"episode": episode.id})


def part(unit: Unit, patient: Patient, episode: Episode) -> list[Text]:
    """One episode's plan in lines: what came, what comes."""
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    came = [row for row in rows if row.status in ARRIVED]
    coming = [row for row in rows if row.status in COMING]
    lines = [text("plan-treatment", treatment=treatment(episode.protocol, episode.area))]
    lines += [_line("plan-came", unit, patient, episode, row) for row in came]
    lines += [_line("plan-comes", unit, patient, episode, row) for row in coming]
    if coming and episode.status is EpisodeStatus.PAUSED:
        lines.append(text("plan-paused"))
    elif coming and cases.urgent_open(unit.session, episode.clinic_id, episode.id or 0):
        lines.append(text("today-held"))
    if not coming:
        lines.append(text("plan-over"))
    return lines


def _line(key: str, unit: Unit, patient: Patient, episode: Episode, row: OutboxMessage) -> Text:
    at = row.sent_at or row.due_at
    time = text("plan-waits") if waits(unit, episode, row) else Moment(at=at)
    step = unit.catalog.protocols[episode.protocol].step(row.step or "")
    day = day_number(episode.session_at, at, patient.timezone)
    return text(key, time=time, day=day, kind=text(KINDS[step.kind]))


def why(turn: Turn, args: dict[str, Any]) -> None:
    """Who has read and approved the advice, and which version of it."""
    patient, episode = episodes.of_button(turn, args)
    clinic = turn.session.get_one(Clinic, episode.clinic_id)
    back = Button(label=text("enrol-back"), action="plan.show", args=args)
    lines = (text("plan-head", clinic=clinic.name), *_approved(turn, clinic, episode), text("footer"))
    edit(turn, patient, Message(lines=lines, rows=((_worry(episode),), (back,))))


def _approved(unit: Unit, clinic: Clinic, episode: Episode) -> tuple[Text, ...]:
    protocol = unit.catalog.protocols[episode.protocol]
    name = treatment(episode.protocol, episode.area)
    signed = clinics.approval(unit.session, episode.clinic_id, protocol.id, protocol.digest)
    if signed is None:
        return (text("plan-why-changed", treatment=name, phone=clinic.phone),)
    on = Moment(at=signed.approved_at, style="date")
    version = text("plan-why-version", treatment=name, version=signed.version)
    return (version, text("plan-why-by", by=signed.approved_by, date=on))


def new(turn: Turn, args: dict[str, Any]) -> None:
    """The plan as a message of its own: the card it was asked on stays."""
    patient, episode = episodes.of_button(turn, args)
    speak.say(turn, speak.to_patient(patient), _plan(turn, patient, episode))


def show(turn: Turn, args: dict[str, Any]) -> None:
    """The plan again, in the place of who approved it."""
    patient, episode = episodes.of_button(turn, args)
    edit(turn, patient, _plan(turn, patient, episode))


ACTIONS = {"plan.why": why, "plan.show": show, "plan.new": new, **plan_picture.ACTIONS, **trend.ACTIONS}
