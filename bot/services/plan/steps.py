"""The steps of an episode: planned as rows when it begins, put into words when they are due."""

from __future__ import annotations

from typing import Any

from bot.care import timeline
from bot.care.protocol import Protocol, Step, StepKind
from bot.care.timeline import PlannedStep, QuietHours
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.unit import Unit
from bot.store import outbox
from bot.store.models import Clinic, Episode, OutboxKind, OutboxMessage, Patient, Priority


def quiet_hours(clinic: Clinic) -> QuietHours:
    """The clinic's quiet hours, read on the patient's clock."""
    return QuietHours(clinic.quiet_from, clinic.quiet_until)


def plan_rows(unit: Unit, episode: Episode, patient: Patient, clinic: Clinic) -> timeline.Plan:
    """Store every step this episode will get; what is said at once on joining is due now."""
    protocol = unit.catalog.protocols[episode.protocol]
    plan = timeline.plan(
        protocol, episode.session_at, episode.joined_at, patient.timezone, quiet_hours(clinic)
    )
    rows = [row(unit, episode, patient, protocol.step(p.step_id), p) for p in plan.planned]
    if plan.catch_up:
        late = protocol.step(plan.catch_up)
        card = PlannedStep(late.id, episode.joined_at, episode.joined_at + late.useful_for)
        rows.insert(0, row(unit, episode, patient, late, card, late=True))
    outbox.plan_steps(unit.session, rows)
    unit.lanes.add(f"chat:{patient.chat_id}")
    return plan


def row(
    unit: Unit, episode: Episode, patient: Patient, step: Step, planned: PlannedStep, *, late: bool = False
) -> dict[str, Any]:
    """One planned step as the columns of an ``OutboxMessage``; its words are found when it is sent."""
    at_once = planned.due_at <= episode.joined_at
    return {
        "clinic_id": episode.clinic_id,
        "patient_id": patient.id,
        "episode_id": episode.id,
        "chat_id": patient.chat_id,
        "lane": f"chat:{patient.chat_id}",
        "kind": OutboxKind.STEP,
        "step": step.id,
        "priority": Priority.REPLY if at_once else Priority.CARE,
        "due_at": max(planned.due_at, episode.joined_at),
        "expires_at": planned.expires_at,
        "dedupe_key": f"{episode.id}:{step.id}:{episode.protocol_version}",
        "content": {"absorbs": list(planned.absorbs), "at_once": at_once, "late": late},
        "created_at": unit.now,
    }


def compose(
    unit: Unit,
    episode: Episode,
    patient: Patient,
    clinic: Clinic,
    step_id: str,
    absorbs: tuple[str, ...] = (),
    *,
    late: bool = False,
) -> Message:
    """One step's message: a neutral first line, then what to expect, to do, not to do, and whom to call."""
    protocol = unit.catalog.protocols[episode.protocol]
    step = protocol.step(step_id)
    day = timeline.day_number(episode.session_at, unit.now, patient.timezone)
    lines = [text("catch-up-head" if late else "step-head", clinic=clinic.name, day=day)]
    lines += [text(f"step-{step.id}-{part}", protocol=protocol.id) for part in ("expect", "do", "dont")]
    lines += [text(f"step-{other}-short", protocol=protocol.id) for other in absorbs]
    if step.kind is not StepKind.ADVICE:
        lines.append(text(f"step-{step.id}-ask", protocol=protocol.id))
    if step.safety_net:
        lines.append(text("safety-net", emergency=clinic.emergency_number))
    lines.append(text("footer"))
    return Message(lines=_spaced(lines), rows=_buttons(protocol, step, episode))


def _spaced(lines: list[Text]) -> tuple[Text, ...]:
    """Short paragraphs are read, walls of text are not."""
    head, *rest = lines
    return (head, *(part for line in rest for part in (text("blank"), line)))


def _buttons(protocol: Protocol, step: Step, episode: Episode) -> tuple[tuple[Button, ...], ...]:
    about = {"step": step.id, "episode": episode.id}
    ask = Button(label=text("step-question"), action="report.start", args={"episode": episode.id})
    if step.asks_trend:
        trends = [
            Button(label=text(f"trend-{trend}"), action="checkin.trend", args={**about, "trend": trend})
            for trend in ("better", "same", "worse")
        ]
        return ((trends[0], trends[1]), (trends[2], ask))
    if step.kind is StepKind.ADVICE:
        return ((Button(label=text("step-got-it"), action="checkin.seen", args=about), ask),)
    return (
        (Button(label=text("checkin-fine"), action="checkin.fine", args=about),),
        (Button(label=text("checkin-tell"), action="checkin.tell", args=about),),
    )


def keyboard_for(unit: Unit, row: OutboxMessage, patient: Patient, message: Message) -> str | None:
    """Store the buttons of a step that is about to be sent."""
    return speak.keyboard(unit, speak.to_patient(patient), message)
