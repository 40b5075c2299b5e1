"""What happens in a rehearsal: step after step, a red report, a colleague who never answers, the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta

from bot.care import triage
from bot.care.protocol import Level, OnDay, Severity, Step
from bot.care.report import Observation
from bot.care.timeline import DAY, local_to_utc, to_local
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import case_moves
from bot.services.reports import reporting
from bot.services.unit import Unit
from bot.store import audit, cases, outbox, patients, rehearsals, staff
from bot.store.models import (
    Case,
    CaseStatus,
    Clinic,
    Episode,
    EpisodeStatus,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Outcome,
    Staff,
)

BEAT = timedelta(seconds=10)  #: from one thing that happens to the next; about eighteen make a course
MORNING = time(10, 30)  #: local; when the session of a rehearsal ended, so that its first day has every step
RED_AFTER_DAY = 2  #: the red report follows the first step from this day on
LASTS = timedelta(minutes=15)  #: longer than any rehearsal; what then still hangs in the air is let go
RUNNING = (EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED)


def tell(unit: Unit, member: Staff, words: Text, rows: tuple[tuple[Button, ...], ...] = ()) -> None:
    """Say something about the rehearsal to whoever asked for it."""
    speak.say(unit, speak.to_staff(member), Message(lines=(text("rehearsal-head"), words), rows=rows))


def tell_group(unit: Unit, clinic: Clinic, words: Text) -> None:
    """Say something about the rehearsal in the staff group."""
    group = speak.to_group(clinic)
    if group:
        message = Message(lines=(text("rehearsal-head"), words), language=clinic.language)
        speak.say(unit, group, message, kind=OutboxKind.NOTICE)


def beat(unit: Unit, episode: Episode) -> None:
    """The next thing of this rehearsal happens."""
    waiting = still_to_come(unit, episode)
    case = cases.not_closed(unit.session, episode.clinic_id, episode.id or 0)
    if episode.status not in RUNNING or not (waiting or case):
        end(unit, episode)
    elif case is not None:
        _move_case(unit, episode, case)
    elif not (_red_is_due(unit, episode) and _report_red(unit, episode)):
        to_step(unit, episode, waiting[0])


def still_to_come(unit: Unit, episode: Episode) -> list[OutboxMessage]:
    """The steps that have not been said, the next one first."""
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    return [row for row in rows if row.status is OutboxStatus.PENDING]


def to_step(unit: Unit, episode: Episode, row: OutboxMessage) -> None:
    """Time goes on to this step: its day is today, and it is due now."""
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    step = unit.catalog.protocols[episode.protocol].step(row.step or "")
    today = to_local(unit.now, clinic.timezone).date()
    began = min(unit.now, local_to_utc(today - _day_of(step) * DAY, MORNING, clinic.timezone))
    rehearsals.let_pass(unit.session, episode.clinic_id, episode, episode.session_at - began)
    row.due_at, row.expires_at = unit.now, unit.now + step.useful_for
    unit.lanes.add(row.lane)


def _day_of(step: Step) -> int:
    return step.when.day if isinstance(step.when, OnDay) else step.when.after // DAY


def _red_is_due(unit: Unit, episode: Episode) -> bool:
    """Once, when the first step of its day has been said."""
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    lived = (to_local(unit.now, clinic.timezone) - to_local(episode.session_at, clinic.timezone)) // DAY
    return lived >= RED_AFTER_DAY and not cases.of_episode(unit.session, episode.clinic_id, episode.id or 0)


def _report_red(unit: Unit, episode: Episode) -> bool:
    """What a patient would report by the menu: the first choice that is an emergency at this hour.

    False for a treatment that has none.
    """
    about = reporting.told(unit, episode)
    for report in _reports(about):
        assessment = reporting.assess(unit, about, report)
        if assessment.level is Level.EMERGENCY:
            case = reporting.submit(unit, about, report, assessment)
            if case is not None:
                reporting.show_status(unit, about, case)
            return True
    return False


def _reports(about: reporting.Told) -> Iterator[triage.Report]:
    for choice in about.protocol.menu:
        for symptom in choice.symptoms:
            yield triage.Report((Observation(symptom, Severity.SEVERE),))


def _move_case(unit: Unit, episode: Episode, case: Case) -> None:
    """A colleague takes it and never answers; then time goes on to whatever happens by itself.

    Once the patient has been told the truth, or somebody answered after all, it is closed.
    """
    member = staff.get(unit.session, episode.clinic_id, _staff_id(episode))
    if member is None:
        end(unit, episode)
    elif case.status is CaseStatus.OPEN and not case.card.get("lapsed") and not case.told_patient_at:
        case_moves.claim(unit, case, _colleague(unit, case, member))
    elif case.told_patient_at or case.next_move_at is None:
        _close(unit, case, member)
    else:
        rehearsals.let_pass(unit.session, case.clinic_id, episode, case.next_move_at - unit.now)


def _colleague(unit: Unit, case: Case, member: Staff) -> Staff:
    language = unit.session.get_one(Clinic, case.clinic_id).language
    name = unit.catalog.format(language, "rehearsal-colleague", {})
    return rehearsals.colleague(unit.session, case.clinic_id, member, name, unit.now)


def _staff_id(episode: Episode) -> int:
    return int(episode.reference.removeprefix("R-"))


def _close(unit: Unit, case: Case, member: Staff) -> None:
    reason = unit.catalog.format(member.language, "rehearsal-closed", {})
    case_moves.close(unit, case, member, Outcome.OTHER, reason)


def end(unit: Unit, episode: Episode) -> None:
    """Close what is open; when everything has been said, say so and delete it all."""
    clinic_id = episode.clinic_id
    patient = patients.patient_of(unit.session, clinic_id, episode)
    member = staff.get(unit.session, clinic_id, _staff_id(episode))
    outbox.cancel_steps(unit.session, clinic_id, episode.id or 0, "rehearsal over")
    open_cases = rehearsals.open_cases(unit.session, clinic_id, episode.id or 0)
    for case in open_cases:
        if member is not None:
            _close(unit, case, member)
    in_the_air = open_cases or rehearsals.on_its_way(unit.session, clinic_id, patient.id or 0, unit.now)
    if in_the_air and unit.now - patient.consent_at < LASTS:
        return
    whole = episode.status in RUNNING
    subject = f"episode:{episode.id}"
    rehearsals.forget(unit.session, clinic_id, patient)
    audit.record(unit.session, clinic_id, unit.now, None, "rehearsal.end", subject)
    if member is not None:
        tell(unit, member, text("rehearsal-over" if whole else "rehearsal-stopped"))
        clinic = unit.session.get_one(Clinic, clinic_id)
        tell_group(unit, clinic, text("rehearsal-ends", name=member.name))
