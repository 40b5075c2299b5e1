"""The steps of an episode: planned as rows when it begins. Their words are found in ``step_words``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.care import timeline
from bot.care.personal import personal
from bot.care.protocol import Step
from bot.care.timeline import PlannedStep, QuietHours
from bot.services.unit import Unit
from bot.store import planned
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
    rows = [row(episode, protocol.step(p.step_id), p) for p in plan.planned]
    if plan.catch_up:
        late = protocol.step(plan.catch_up)
        card = PlannedStep(late.id, episode.joined_at, episode.joined_at + late.useful_for)
        rows.insert(0, row(episode, late, card, late=True))
    store(unit, episode, patient, rows)
    return plan


def store(unit: Unit, episode: Episode, patient: Patient, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put planned steps, each as ``row`` gives it, into the outbox."""
    lane = f"chat:{patient.chat_id}"
    of_all = {
        "patient_id": patient.id,
        "episode_id": episode.id,
        "chat_id": patient.chat_id,
        "lane": lane,
        "kind": OutboxKind.STEP,
        "created_at": unit.now,
    }
    planned.store(unit.session, episode.clinic_id, of_all, rows)
    unit.lanes.add(lane)


def row(episode: Episode, step: Step, place: PlannedStep, *, late: bool = False) -> dict[str, Any]:
    """One step's own columns of an ``OutboxMessage``; its words are found when it is sent."""
    at_once = place.due_at <= episode.joined_at
    return {
        "step": step.id,
        "priority": Priority.REPLY if at_once else Priority.CARE,
        "due_at": max(place.due_at, episode.joined_at),
        "expires_at": place.expires_at,
        "dedupe_key": f"{episode.id}:{step.id}:{episode.protocol_version}",
        "content": {"absorbs": list(place.absorbs), "at_once": at_once, "late": late, "beside": []},
    }
