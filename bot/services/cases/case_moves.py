"""The moves of a case that people make, and what follows from each.

Every move is one conditional UPDATE: whoever comes second changes nothing and learns who was first.
A move that happened is written to the audit, and every copy of the card and the patient's status line
are made true.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bot.care import escalation
from bot.care.protocol import Level
from bot.services.cases import cards, status
from bot.services.cases.card_facts import without
from bot.services.cases.case_clock import back_in_the_pool, held, lowered
from bot.services.unit import Unit
from bot.store import audit, cases
from bot.store.models import Case, CaseStatus, Outcome, Staff


def claim(unit: Unit, case: Case, member: Staff) -> bool:
    """``member`` takes an open case and owes an answer. False: it is not open any more."""
    if not _may(case, "claim"):
        return False
    return _move(
        unit,
        case,
        member,
        "case.claim",
        claimed_by=member.id,
        card=without(case.card, "lapsed", "unseen"),
        **held(case, cards.clinic_of(unit, case), unit.now),
    )


def give_back(unit: Unit, case: Case, member: Staff) -> bool:
    """The case is open for everyone again and goes on up its ladder. False: nobody has it."""
    if not _may(case, "give_back"):
        return False
    pool = back_in_the_pool(case, cards.clinic_of(unit, case))
    return _move(unit, case, member, "case.give-back", **pool)


def expire(unit: Unit, case: Case, lapsed: dict[str, str], step: int) -> bool:
    """A claim ran out without an answer; ``lapsed`` says whose, ``step`` where the ladder goes on.

    False: the case moved meanwhile.
    """
    pool = back_in_the_pool(case, cards.clinic_of(unit, case), step)
    return _move(unit, case, None, "case.expire", card={**case.card, "lapsed": lapsed}, **pool)


def answer(unit: Unit, case: Case, member: Staff, *, phoned: bool = False) -> bool:
    """The patient has ``member``'s answer and the ladder stops. False: closed, or moved meanwhile."""
    if not _may(case, "answer"):
        return False
    told = {"answered_by": member.name, "answered_at": unit.now.isoformat(), "phoned": phoned}
    values: dict[str, Any] = {"card": {**without(case.card, "lapsed", "unreached", "unseen"), **told}}
    if case.claimed_by is None:
        values |= {"claimed_by": member.id, "claimed_at": unit.now}
    return _move(
        unit,
        case,
        member,
        "case.phone" if phoned else "case.answer",
        status=CaseStatus.ANSWERED,
        answered_at=case.answered_at or unit.now,
        next_move_at=unit.now + silent if (silent := escalation.check_back(case.level)) else None,
        **values,
    )


def owe_again(unit: Unit, case: Case) -> bool:
    """An answer did not arrive: its giver owes it still. False: the case is not answered any more."""
    if case.status is not CaseStatus.ANSWERED:
        return False
    return _move(
        unit,
        case,
        None,
        "case.unreached",
        card={**case.card, "unreached": unit.now.isoformat()},
        **held(case, cards.clinic_of(unit, case), unit.now),
    )


def close(unit: Unit, case: Case, member: Staff, outcome: Outcome, reason: str | None = None) -> bool:
    """End the case with what became of it; an open one is claimed first. False: somebody was faster."""
    if case.status is CaseStatus.OPEN and not claim(unit, case, member):
        return False
    if not _may(case, "close"):
        return False
    return _move(
        unit,
        case,
        member,
        "case.close",
        status=CaseStatus.CLOSED,
        closed_at=unit.now,
        closed_by=member.id,
        outcome=outcome,
        close_reason=reason,
        next_move_at=None,
    )


def ask_photo(unit: Unit, case: Case, member: Staff) -> bool:
    """Note that ``member`` asks for a picture; an open case is claimed first. False: somebody was faster."""
    if case.status is CaseStatus.OPEN and not claim(unit, case, member):
        return False
    if case.status is CaseStatus.CLOSED:
        return False
    card = {**without(case.card, "unseen"), "photo_asked": unit.now.isoformat()}
    return _move(unit, case, member, "case.ask-photo", card=card)


def lower(unit: Unit, case: Case, member: Staff, level: Level, reason: str) -> bool:
    """``member`` gives the case a lower level for a reason; an open one is claimed first.

    The patient keeps the promise they were given. False: closed, or somebody was faster.
    """
    if case.status is CaseStatus.OPEN and not claim(unit, case, member):
        return False
    if case.status is CaseStatus.CLOSED:
        return False
    told = {"name": member.name, "at": unit.now.isoformat(), "from": case.level.value, "reason": reason}
    values = lowered(case, cards.clinic_of(unit, case), level, unit.now)
    detail = {"before": case.level.value, "after": level.value, "reason": reason}
    card = {**without(case.card, "unseen"), "lowered": told}
    return _move(unit, case, member, "case.lower", detail, card=card, **values)


def _may(case: Case, verb: str) -> bool:
    return (case.status.value, verb) in escalation.MOVES


def _move(
    unit: Unit,
    case: Case,
    member: Staff | None,
    action: str,
    detail: Mapping[str, str] = MappingProxyType({}),
    **values: Any,
) -> bool:
    if not cases.move(unit.session, case, **values):
        return False
    user_id = member.user_id if member else None
    audit.record(unit.session, case.clinic_id, unit.now, user_id, action, f"case:{case.id}", **detail)
    cards.refresh(unit, case)
    status.refresh(unit, case)
    return True
