"""Where patients book the next session of a course, and how many days after the last one."""

from __future__ import annotations

from bot.services.plan.replanning import replan
from bot.services.unit import Unit
from bot.store import audit, patients
from bot.store.models import Clinic


def settle(unit: Unit, clinic: Clinic, url: str | None, days: int | None) -> None:
    """Set the booking page (None: patients are told to call) and the interval (None: the protocol's own).

    An interval shorter than the protocol's has no effect: healing comes first. Running plans follow.
    """
    clinic.booking_url, clinic.session_days = url, days
    unit.session.add(clinic)
    for episode in patients.running_of_clinic(unit.session, clinic.id or 0):
        patient = patients.patient_of(unit.session, episode.clinic_id, episode)
        replan(unit, episode, patient, clinic)
    audit.record(unit.session, clinic.id, unit.now, None, "clinic.booking", f"clinic:{clinic.id}")
