"""An episode's plan made anew: what is still to come gets new times or falls away, what came stays."""

from __future__ import annotations

from bot.care.timeline import PlannedStep
from bot.services.plan import steps
from bot.services.unit import Unit
from bot.store import outbox
from bot.store.models import Clinic, Episode, OutboxMessage, OutboxStatus, Patient

MOVED = "no place in the new plan"
STOPPED = "the patient stopped"
_MAY_RETURN = (MOVED, STOPPED)


def replan(unit: Unit, episode: Episode, patient: Patient, clinic: Clinic) -> None:
    """Plan the rest of an episode anew, for the zone, the hour and the wishes of the patient as they are."""
    protocol = unit.catalog.protocols[episode.protocol]
    plan = steps.plan_of(unit, episode, patient, clinic)
    standing = {row.step: row for row in outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)}
    planned = {step.step_id: step for step in plan.planned}
    for step_id, row in standing.items():
        if _can_move(row):
            _move(row, planned.get(step_id or ""))
    new = [step for step in plan.planned if step.step_id not in standing and step.due_at > unit.now]
    rows = [steps.row(episode, protocol.step(step.step_id), step) for step in new]
    steps.store(unit, episode, patient, rows)


def _can_move(row: OutboxMessage) -> bool:
    waits = row.status is OutboxStatus.PENDING or (
        row.status is OutboxStatus.CANCELLED and row.error in _MAY_RETURN
    )
    return waits and not row.content["at_once"]


def _move(row: OutboxMessage, step: PlannedStep | None) -> None:
    if step is None:
        row.status, row.error = OutboxStatus.CANCELLED, MOVED
        return
    row.status, row.error = OutboxStatus.PENDING, None
    row.due_at, row.expires_at = step.due_at, step.expires_at
    row.content = {**row.content, "absorbs": list(step.absorbs)}
