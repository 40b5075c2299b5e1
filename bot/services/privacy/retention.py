"""How long things are kept, and the nightly work that deletes what is over its time.

Each clinic's night comes once a day after 03:00 on its own clock. The work is done in small batches, each
in a transaction of its own, so that nobody waits for it; what a night does not finish, the next one does.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.care import timeline
from bot.services.privacy import forgetting
from bot.services.unit import Unit
from bot.store import audit, erasing, lookup
from bot.store import retention as rows
from bot.store.models import Clinic, Forgetting, Patient

NIGHT = 3  #: o'clock, when few people are awake to wait for the database
BATCH = 500  #: rows of one transaction
#: Days after which each kind of thing goes; docs/privacy.md says what each one is.
DAYS = {
    "tries": 2,
    "strangers": 7,
    "buttons": 7,
    "updates": 30,
    "forms": 30,
    "words": 90,
    "photos": 90,
    "codes": 90,
    "episodes": 365,
}


def days(clinic: Clinic, kind: str) -> int:
    """How many days this clinic keeps things of that kind."""
    return clinic.keeps.get(kind, DAYS[kind])


def due(unit: Unit, clinic: Clinic, keeps: Mapping[str, int]) -> dict[str, int]:
    """How many things of each kind are over when these are the clinic's own periods."""
    number = clinic.id or 0
    since = {kind: unit.now - timedelta(days=keeps.get(kind, DAYS[kind])) for kind in DAYS}
    counts = {kind: rows.count(unit.session, number, kind, since[kind]) for kind in rows.KINDS}
    over = rows.episodes_over(unit.session, number, since["episodes"], limit=None)
    return {**counts, "episodes": len(over)}


def is_due(clinic: Clinic, now: datetime) -> bool:
    """Whether the work of the clinic's night is still to be done."""
    local = timeline.to_local(now, clinic.timezone)
    return local.hour >= NIGHT and clinic.tidied_on != local.date()


def advance(unit: Unit) -> bool:
    """One batch of the night's work of one clinic; False when no clinic's night is left."""
    for clinic in lookup.clinics(unit.session):
        if is_due(clinic, unit.now):
            if not _batch(unit, clinic):
                clinic.tidied_on = timeline.to_local(unit.now, clinic.timezone).date()
                unit.session.add(clinic)
            return True
    return False


def _batch(unit: Unit, clinic: Clinic) -> bool:
    """Delete up to a batch of the first kind that has something; False when none has."""
    for kind in rows.KINDS:
        before = unit.now - timedelta(days=days(clinic, kind))
        if rows.delete_some(unit.session, clinic.id or 0, kind, before, BATCH):
            return True
    before = unit.now - timedelta(days=days(clinic, "episodes"))
    return any(
        _end(unit, clinic, number) for number in rows.episodes_over(unit.session, clinic.id or 0, before, 1)
    )


def _end(unit: Unit, clinic: Clinic, episode_id: int) -> bool:
    """Delete an episode whose time is over; with the last one of a patient, the patient."""
    session, clinic_id = unit.session, clinic.id or 0
    found = erasing.belongings(session, clinic_id, {"episode": [episode_id]})
    patient = rows.only_episode_of(session, clinic_id, episode_id)
    if patient is not None:
        forgetting.forget(unit, session.get_one(Patient, patient), Forgetting.ERASE)
        return True
    audit.clear(session, clinic_id, erasing.subjects(found))
    erasing.delete_found(session, clinic_id, found)
    audit.record(session, clinic_id, unit.now, None, "episode.erase", f"episode:{episode_id}")
    return True
