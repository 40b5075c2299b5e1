"""/plan: what came, and what comes next."""

from __future__ import annotations

from bot.care.protocol import StepKind
from bot.care.timeline import day_number
from bot.content.message import Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.codes import treatment
from bot.services.turn import Turn, Unit
from bot.store import outbox, patients
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
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    running = patients.running_episodes(turn.session, patient.clinic_id, patient.id or 0)
    lines = [text("plan-head", clinic=clinic.name)]
    for episode in running or [latest]:
        lines += [text("blank"), *_part(turn, patient, episode)]
    worry = Button(label=text("worry-button"), action="report.start", args={"episode": latest.id})
    speak.say(turn, speak.to_patient(patient), Message(lines=tuple(lines), rows=((worry,),)))


def _part(unit: Unit, patient: Patient, episode: Episode) -> list[Text]:
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    came = [row for row in rows if row.status in ARRIVED]
    coming = [row for row in rows if row.status in COMING]
    lines = [text("plan-treatment", treatment=treatment(episode.protocol, episode.area))]
    lines += [_line("plan-came", unit, patient, episode, row) for row in came]
    lines += [_line("plan-comes", unit, patient, episode, row) for row in coming]
    if coming and episode.status is EpisodeStatus.PAUSED:
        lines.append(text("plan-paused"))
    if not coming:
        lines.append(text("plan-over"))
    return lines


def _line(key: str, unit: Unit, patient: Patient, episode: Episode, row: OutboxMessage) -> Text:
    at = row.sent_at or row.due_at
    step = unit.catalog.protocols[episode.protocol].step(row.step or "")
    day = day_number(episode.session_at, at, patient.timezone)
    return text(key, time=Moment(at=at), day=day, kind=text(KINDS[step.kind]))
