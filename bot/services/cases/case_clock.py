"""When a case moves by itself: what a promise sets going, and when a claim or a promise ends."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.care import escalation, hours
from bot.care.escalation import Audience
from bot.care.hours import StaffedHours
from bot.care.protocol import Level
from bot.services.cases.card_facts import Facts, patient_waits
from bot.services.unit import Unit
from bot.store import duty
from bot.store.models import Case, CaseStatus, Clinic

Values = dict[str, Any]  #: columns of a case with what they change to
_NO_TIME = timedelta(0)


def from_the_start(unit: Unit, clinic: Clinic, level: Level) -> tuple[Values, Facts]:
    """A case that is open from now on, at the foot of its ladder, with a promise of its own.

    The facts are what the patient's status line needs to speak of the promise honestly.
    """
    now, zone = unit.now, clinic.timezone
    week, shifts = StaffedHours.from_json(clinic.staffed_hours), duty.spans(unit.session, clinic.id or 0, now)
    made = hours.answer_by(level, now, week, zone, shifts)
    there = hours.next_attended(week, now, zone, shifts)
    step = _posted_anyway(clinic, level)
    at, _ = escalation.next_move(level, now, step, made.by, clinic.escalation)
    values = {
        "status": CaseStatus.OPEN,
        "level": level,
        "ladder_from": now,
        "ladder_step": step,
        "answer_by": made.by,
        "next_move_at": at,
        "claimed_by": None,
        "claimed_at": None,
        "told_patient_at": None,
    }
    opening = there.isoformat() if there > now else None
    facts = {"promised_at": now.isoformat(), "staffed": made.staffed, "opens": opening}
    return values, {**facts, "duty": bool(shifts), "unseen": False}


def _posted_anyway(clinic: Clinic, level: Level) -> int:
    """How many steps of the ladder the first card already does."""
    if level.rank < Level.URGENT.rank:
        return 0  # a routine ladder begins when its promise ends
    done = {Audience.GROUP_AGAIN} | ({Audience.EVERYONE} if level is Level.EMERGENCY else set())
    steps = escalation.ladder(level, clinic.escalation)
    return next((n for n, s in enumerate(steps) if s.after > _NO_TIME or s.who not in done), len(steps))


def back_in_the_pool(case: Case, clinic: Clinic, step: int | None = None) -> Values:
    """The case open again, going on up its ladder from where it stands, or from ``step``."""
    onward = case.ladder_step if step is None else step
    at, _ = escalation.next_move(case.level, case.ladder_from, onward, case.answer_by, clinic.escalation)
    nobody = {"status": CaseStatus.OPEN, "claimed_by": None, "claimed_at": None}
    return {**nobody, "ladder_step": onward, "next_move_at": at}


def held(case: Case, clinic: Clinic, now: datetime) -> Values:
    """The case in somebody's hands from ``now`` on: it moves by itself when its promise or the claim ends."""
    ends = now + escalation.claim_lasts(case.level)
    truth = truth_at(case, clinic)
    at = min(ends, truth) if truth else ends
    return {"status": CaseStatus.CLAIMED, "claimed_at": now, "next_move_at": at}


def held_again(unit: Unit, case: Case, clinic: Clinic) -> tuple[Values, Facts]:
    """An answered case in the same hands again after new words, with a new promise and a new ladder."""
    now = unit.now
    values, facts = from_the_start(unit, clinic, case.level)
    ends = now + escalation.claim_lasts(case.level)
    at = min(ends, values["answer_by"])
    by = {"claimed_by": case.claimed_by, "claimed_at": now}
    values |= {**by, "status": CaseStatus.CLAIMED, "next_move_at": at}
    return values, {**facts, "unseen": True}


def lowered(case: Case, clinic: Clinic, level: Level, now: datetime) -> Values:
    """A held or answered case at a lower level: its ladder begins anew, its promise stands."""
    values: Values = {"level": level, "ladder_from": now, "ladder_step": 0}
    if case.status is not CaseStatus.CLAIMED or case.claimed_at is None:
        return values
    ends = case.claimed_at + escalation.claim_lasts(level)
    truth = truth_at(case.model_copy(update=values), clinic)
    return {**values, "next_move_at": min(ends, truth) if truth else ends}


def truth_at(case: Case, clinic: Clinic) -> datetime | None:
    """When the patient of a claimed case must hear that nobody has answered; None once they did.

    Somebody has seen the case, so the promise itself counts where it is later than the ladder's step.
    """
    steps = escalation.ladder(case.level, clinic.escalation)
    number = next((n for n, step in enumerate(steps) if step.who is Audience.PATIENT), None)
    if number is None or case.told_patient_at is not None or not patient_waits(case.card):
        return None
    at, _ = escalation.next_move(case.level, case.ladder_from, number, case.answer_by, clinic.escalation)
    return max(at, case.answer_by)
