"""/rehearse: a whole course lived in three minutes, on the asker's own phone and in the staff group.

A rehearsal is an ordinary episode. Nothing that plans, sends, triages or escalates knows it; only its
waiting is cut short: every few seconds everything dated of it moves into the past until something of it
falls due. It is marked where words are prepared for sending, counted nowhere, and deleted at its end.
"""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from bot.care.errors import AftercareError, NotAllowed
from bot.care.protocol import RiskAnswer
from bot.care.timeline import local_to_utc, to_local
from bot.content.message import Button, Message, text
from bot.services.clinic import binding
from bot.services.enrolment import codes
from bot.services.plan import rehearsal_beats, steps
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, clinics, lookup, rehearsals
from bot.store.models import (
    Clinic,
    Episode,
    EpisodeStatus,
    Patient,
    Staff,
)


def command(turn: Turn) -> None:
    """/rehearse: begin, or offer to stop the one that runs. With several treatments: which?"""
    member, clinic = _member(turn)
    if rehearsals.of_person(turn.session, member.clinic_id, member.user_id):
        rehearsal_beats.tell(turn, member, text("rehearsal-running"), _stop_button(member))
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
    episode.hurry_at = unit.now + rehearsal_beats.BEAT
    rehearsal_beats.beat(unit, episode)
    return True


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


def _begin(turn: Turn, member: Staff, clinic: Clinic, name: str) -> None:
    rehearsal_beats.tell(turn, member, text("rehearsal-intro", clinic=clinic.name), _stop_button(member))
    rehearsal_beats.tell_group(turn, clinic, text("rehearsal-begins", name=member.name))
    patient = _patient(turn, member, clinic)
    episode = _episode(turn, member, patient, clinic, name)
    steps.plan_rows(turn, episode, patient, clinic)
    waiting = rehearsal_beats.still_to_come(turn, episode)
    for row in waiting:
        row.content = {**row.content, "at_once": True}  # whoever rehearses is awake, whatever the hour
    rehearsal_beats.to_step(turn, episode, waiting[0])
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
    began = local_to_utc(today, rehearsal_beats.MORNING, clinic.timezone)
    episode = Episode(
        clinic_id=member.clinic_id,
        patient_id=patient.id or 0,
        reference=f"R-{member.id}",
        protocol=name,
        protocol_version=protocol.version,
        area=protocol.areas[0] if protocol.areas else None,
        session_at=began,
        joined_at=began,
        hurry_at=unit.now + rehearsal_beats.BEAT,
        risk_answers={flag.id: RiskAnswer.NO.value for flag in protocol.risk_flags.values() if flag.asked},
        risk_answered_at=unit.now,
    )
    unit.session.add(episode)
    unit.session.flush()
    return episode


ACTIONS = {"rehearsal.begin": begin, "rehearsal.stop": stop}
