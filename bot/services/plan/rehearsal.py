"""/rehearse: a whole course lived in three minutes, on the asker's own phone and in the staff group.

A rehearsal is an ordinary episode. Nothing that plans, sends, triages or escalates knows it; only its
waiting is cut short: every few seconds everything dated of it moves into the past until something of it
falls due. It is marked where words are prepared for sending, counted nowhere, and deleted at its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

from sqlmodel import Session

from bot.care import triage
from bot.care.errors import AftercareError, NotAllowed
from bot.care.protocol import Level, OnDay, RiskAnswer, Severity, Step
from bot.care.report import Observation
from bot.care.timeline import DAY, local_to_utc, to_local
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import case_moves
from bot.services.clinic import binding
from bot.services.enrolment import codes
from bot.services.plan import steps
from bot.services.reports import reporting
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, cases, clinics, lookup, outbox, patients, rehearsals, staff
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
    Patient,
    Staff,
)

BEAT = timedelta(seconds=10)  #: from one thing that happens to the next; about eighteen make a course
MORNING = time(10, 30)  #: local; when the session of a rehearsal ended, so that its first day has every step
RED_AFTER_DAY = 2  #: the red report follows the first step from this day on
LASTS = timedelta(minutes=15)  #: longer than any rehearsal; what then still hangs in the air is let go
RUNNING = (EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED)


def command(turn: Turn) -> None:
    """/rehearse: begin, or offer to stop the one that runs. With several treatments: which?"""
    member, clinic = _member(turn)
    if rehearsals.of_person(turn.session, member.clinic_id, member.user_id):
        _tell(turn, member, text("rehearsal-running"), _stop_button(member))
        return
    if lookup.patient_anywhere(turn.session, member.user_id):
        raise AftercareError("error-rehearsal-patient")
    approved = _approved(turn, clinic)
    if not approved:
        raise AftercareError(
            "error-nothing-approved", name=min(turn.catalog.protocols), clinic=str(clinic.id)
        )
    if len(approved) == 1:
        _begin(turn, member, clinic, approved[0])
        return
    rows = tuple((_choice(name),) for name in approved)
    turn.reply(Message(lines=(text("rehearsal-which"),), rows=rows))


def begin(turn: Turn, args: dict[str, Any]) -> None:
    """The treatment was chosen."""
    member, clinic = _member(turn)
    if lookup.patient_anywhere(turn.session, member.user_id):
        raise AftercareError("error-rehearsal-patient")
    codes.approved_protocol(turn, clinic, args["protocol"])
    _begin(turn, member, clinic, args["protocol"])


def stop(turn: Turn, _args: dict[str, Any]) -> None:
    """No more of it: what is left is not said, and it ends with the next beat."""
    member, _ = _member(turn)
    episode = rehearsals.of_person(turn.session, member.clinic_id, member.user_id)
    if episode is None:
        turn.toast(text("rehearsal-none"), alert=True)
        return
    episode.status, episode.hurry_at = EpisodeStatus.STOPPED, turn.now
    turn.toast(text("rehearsal-stopping"))


def advance(unit: Unit) -> bool:
    """Let the next thing of one rehearsal happen; False when none is due. Raises LostRace: try again."""
    episode = rehearsals.due(unit.session, _clinics(unit.session), unit.now)
    if episode is None:
        return False
    episode.hurry_at = unit.now + BEAT
    _beat(unit, episode)
    return True


def next_due(session: Session) -> datetime | None:
    """When the next thing of any rehearsal happens."""
    return rehearsals.next_due(session, _clinics(session))


def _clinics(session: Session) -> list[int | None]:
    return [clinic.id for clinic in lookup.clinics(session)]


def _member(turn: Turn) -> tuple[Staff, Clinic]:
    binding.refuse_unbound(turn)
    if turn.staff is None:
        raise NotAllowed
    return turn.staff, turn.session.get_one(Clinic, turn.staff.clinic_id)


def _approved(unit: Unit, clinic: Clinic) -> list[str]:
    return [
        protocol.id
        for protocol in unit.catalog.protocols.values()
        if clinics.approval(unit.session, clinic.id or 0, protocol.id, protocol.digest)
    ]


def _choice(name: str) -> Button:
    return Button(
        label=text("rehearsal-treatment", treatment=text("protocol-name", protocol=name)),
        action="rehearsal.begin",
        args={"protocol": name},
    )


def _stop_button(member: Staff) -> tuple[tuple[Button, ...], ...]:
    args = {"clinic": member.clinic_id}
    return ((Button(label=text("rehearsal-stop"), action="rehearsal.stop", args=args),),)


def _tell(unit: Unit, member: Staff, words: Text, rows: tuple[tuple[Button, ...], ...] = ()) -> None:
    speak.say(unit, speak.to_staff(member), Message(lines=(text("rehearsal-head"), words), rows=rows))


def _tell_group(unit: Unit, clinic: Clinic, words: Text) -> None:
    group = speak.to_group(clinic)
    if group:
        message = Message(lines=(text("rehearsal-head"), words), language=clinic.language)
        speak.say(unit, group, message, kind=OutboxKind.NOTICE)


def _begin(turn: Turn, member: Staff, clinic: Clinic, name: str) -> None:
    _tell(turn, member, text("rehearsal-intro", clinic=clinic.name), _stop_button(member))
    _tell_group(turn, clinic, text("rehearsal-begins", name=member.name))
    patient = _patient(turn, member, clinic)
    episode = _episode(turn, member, patient, clinic, name)
    steps.plan_rows(turn, episode, patient, clinic)
    waiting = _still_to_come(turn, episode)
    for row in waiting:
        row.content = {**row.content, "at_once": True}  # whoever rehearses is awake, whatever the hour
    _to_step(turn, episode, waiting[0])
    audit.record(
        turn.session, clinic.id, turn.now, member.user_id, "rehearsal.begin", f"episode:{episode.id}"
    )


def _patient(unit: Unit, member: Staff, clinic: Clinic) -> Patient:
    patient = Patient(
        clinic_id=member.clinic_id,
        user_id=member.user_id,
        chat_id=member.user_id,
        first_name=member.name,
        language=member.language,
        timezone=clinic.timezone,
        rehearsal=True,
        consent_version="rehearsal",
        consent_at=unit.now,
    )
    unit.session.add(patient)
    unit.session.flush()
    return patient


def _episode(unit: Unit, member: Staff, patient: Patient, clinic: Clinic, name: str) -> Episode:
    protocol = unit.catalog.protocols[name]
    today = to_local(unit.now, clinic.timezone).date()
    began = local_to_utc(today, MORNING, clinic.timezone)
    episode = Episode(
        clinic_id=member.clinic_id,
        patient_id=patient.id or 0,
        reference=f"R-{member.id}",
        protocol=name,
        protocol_version=protocol.version,
        area=protocol.areas[0] if protocol.areas else None,
        session_at=began,
        joined_at=began,
        hurry_at=unit.now + BEAT,
        risk_answers={flag.id: RiskAnswer.NO.value for flag in protocol.risk_flags.values() if flag.asked},
        risk_answered_at=unit.now,
    )
    unit.session.add(episode)
    unit.session.flush()
    return episode


def _beat(unit: Unit, episode: Episode) -> None:
    waiting = _still_to_come(unit, episode)
    case = cases.not_closed(unit.session, episode.clinic_id, episode.id or 0)
    if episode.status not in RUNNING or not (waiting or case):
        _end(unit, episode)
    elif case is not None:
        _move_case(unit, episode, case)
    elif not (_red_is_due(unit, episode) and _report_red(unit, episode)):
        _to_step(unit, episode, waiting[0])


def _still_to_come(unit: Unit, episode: Episode) -> list[OutboxMessage]:
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    return [row for row in rows if row.status is OutboxStatus.PENDING]


def _to_step(unit: Unit, episode: Episode, row: OutboxMessage) -> None:
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
        _end(unit, episode)
    elif case.status is CaseStatus.OPEN and not case.card.get("lapsed") and not case.told_patient_at:
        case_moves.claim(unit, case, member)
    elif case.told_patient_at or case.next_move_at is None:
        _close(unit, case, member)
    else:
        rehearsals.let_pass(unit.session, case.clinic_id, episode, case.next_move_at - unit.now)


def _staff_id(episode: Episode) -> int:
    return int(episode.reference.removeprefix("R-"))


def _close(unit: Unit, case: Case, member: Staff) -> None:
    reason = unit.catalog.format(member.language, "rehearsal-closed", {})
    case_moves.close(unit, case, member, Outcome.OTHER, reason)


def _end(unit: Unit, episode: Episode) -> None:
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
        _tell(unit, member, text("rehearsal-over" if whole else "rehearsal-stopped"))
        clinic = unit.session.get_one(Clinic, clinic_id)
        _tell_group(unit, clinic, text("rehearsal-ends", name=member.name))


ACTIONS = {"rehearsal.begin": begin, "rehearsal.stop": stop}
