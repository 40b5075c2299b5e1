"""A plan paused, made quieter, stopped, or set going again; by the patient or for them.

Only tips and check-ins are touched. A report stays with the clinic until a person closes it: where an
URGENT or EMERGENCY case is open, staff are told that it does. ``by`` is the Telegram user who decided,
None for the system; nothing happens, and nothing is recorded, where the plan stands so already.
"""

from __future__ import annotations

from bot.care.errors import TooLate
from bot.content.message import Message, Text, text
from bot.services.enrolment import arrivals
from bot.services.plan import today
from bot.services.plan.replanning import STOPPED, replan
from bot.services.unit import Unit
from bot.store import audit, cases, outbox, patients
from bot.store.models import Clinic, Episode, EpisodeStatus, Patient

UNSAID = "unsaid"  #: stopped by the patient, who gave no reason
RUNNING = (EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED)


def pause(unit: Unit, episode: Episode, by: int | None) -> None:
    """No tips and no check-ins until it is resumed. Raises TooLate when the plan is over."""
    _must_be(episode, *RUNNING)
    if episode.status is EpisodeStatus.PAUSED:
        return
    episode.status = EpisodeStatus.PAUSED
    _record(unit, episode, by, "episode.pause")
    if _urgent(unit, episode):
        reference = episode.reference
        _tell_staff(unit, episode, by, text("staff-messages-paused", reference=reference), _stays(episode))


def resume(unit: Unit, episode: Episode, by: int | None) -> None:
    """Go on with what is still to come; what was missed stays missed.

    Raises TooLate when the plan is over, or was ended by anybody but the patient.
    """
    if not can_resume(episode) and episode.status is not EpisodeStatus.ACTIVE:
        raise TooLate
    if episode.status is EpisodeStatus.ACTIVE:
        return
    episode.status, episode.stopped_why = EpisodeStatus.ACTIVE, None
    _replan(unit, episode)
    _record(unit, episode, by, "episode.resume")


def stop(unit: Unit, episode: Episode, by: int | None, why: str = UNSAID) -> None:
    """No more tips and check-ins; what the patient reports still reaches the clinic.

    ``why`` ends the key of a text ``stop-why-...``. Raises TooLate when the plan is over.
    """
    _must_be(episode, *RUNNING)
    episode.status, episode.stopped_why = EpisodeStatus.STOPPED, why
    outbox.cancel_steps(unit.session, episode.clinic_id, episode.id or 0, STOPPED)
    _record(unit, episode, by, "episode.stop")
    stays = (_stays(episode),) if _urgent(unit, episode) else ()
    _tell_staff(unit, episode, by, text("staff-messages-stopped", reference=episode.reference), *stays)


def quieter(unit: Unit, episode: Episode, by: int | None, wanted: bool) -> None:
    """Only the essential steps, or all of them again. Raises TooLate when the plan is over."""
    _must_be(episode, *RUNNING)
    if episode.quieter is wanted:
        return
    episode.quieter = wanted
    _replan(unit, episode)
    _record(unit, episode, by, "episode.quieter" if wanted else "episode.all-steps")


def can_resume(episode: Episode) -> bool:
    """Whether the patient's word alone keeps this plan from going on."""
    if episode.status is EpisodeStatus.STOPPED:
        return episode.stopped_why is not None
    return episode.status is EpisodeStatus.PAUSED


def _must_be(episode: Episode, *statuses: EpisodeStatus) -> None:
    if episode.status not in statuses:
        raise TooLate


def _replan(unit: Unit, episode: Episode) -> None:
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    replan(unit, episode, _patient(unit, episode), clinic)


def _patient(unit: Unit, episode: Episode) -> Patient:
    return patients.patient_of(unit.session, episode.clinic_id, episode)


def _record(unit: Unit, episode: Episode, by: int | None, action: str) -> None:
    unit.session.flush()
    audit.record(unit.session, episode.clinic_id, unit.now, by, action, f"episode:{episode.id}")
    today.refresh(unit, _patient(unit, episode))


def _urgent(unit: Unit, episode: Episode) -> bool:
    return cases.urgent_open(unit.session, episode.clinic_id, episode.id or 0)


def _stays(episode: Episode) -> Text:
    return text("staff-messages-case-stays", reference=episode.reference)


def _tell_staff(unit: Unit, episode: Episode, by: int | None, *lines: Text) -> None:
    if by != _patient(unit, episode).user_id:
        return  # somebody of the clinic did it for them, and knows
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    arrivals.tell(unit, clinic, Message(lines=lines))
