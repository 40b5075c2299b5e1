"""The steps of an episode: planned as rows when it begins. Their words are found in ``step_words``."""

from __future__ import annotations

from typing import Any

from bot.care import timeline
from bot.care.personal import personal
from bot.care.protocol import Step
from bot.care.timeline import PlannedStep, QuietHours
from bot.services.unit import Unit
from bot.store import outbox
from bot.store.models import Clinic, Episode, OutboxKind, Patient, Priority


def quiet_hours(clinic: Clinic) -> QuietHours:
    """The clinic's quiet hours, read on the patient's clock."""
    return QuietHours(clinic.quiet_from, clinic.quiet_until)


def plan_of(unit: Unit, episode: Episode, patient: Patient, clinic: Clinic) -> timeline.Plan:
    """Which steps this episode says and when, as the patient and the clinic want it now."""
    shared = unit.catalog.protocols[episode.protocol]
    own = personal(shared, patient.day_clock, episode.quieter, clinic.session_days)
    return timeline.plan(own, episode.session_at, episode.joined_at, patient.timezone, quiet_hours(clinic))


def plan_rows(unit: Unit, episode: Episode, patient: Patient, clinic: Clinic) -> timeline.Plan:
    """Store every step this episode will get; what is said at once on joining is due now."""
    protocol = unit.catalog.protocols[episode.protocol]
    plan = plan_of(unit, episode, patient, clinic)
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
        "content": {"absorbs": list(planned.absorbs), "at_once": at_once, "late": late, "beside": []},
        "created_at": unit.now,
    }
