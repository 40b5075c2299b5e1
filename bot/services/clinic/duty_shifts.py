"""Shifts taken, given up and passed on: the moves everything about duty is made of."""

from __future__ import annotations

from typing import Any

from bot.care import duty as spans
from bot.care.errors import NotAllowed
from bot.care.hours import Span
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, duty, lookup
from bot.store.models import Clinic, DutyShift, Staff


def actor(turn: Turn, args: dict[str, Any]) -> tuple[Clinic, Staff]:
    """The clinic a button is about and the member of its staff who pressed. Raises NotAllowed."""
    member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if member is None:
        raise NotAllowed
    return turn.session.get_one(Clinic, member.clinic_id), member


def held(unit: Unit, clinic: Clinic, member: Staff, span: Span) -> list[Span]:
    """What the member has of a span."""
    mine = duty.of_member(unit.session, clinic.id or 0, member.id or 0, unit.now)
    shared = (spans.common((shift.starts_at, shift.ends_at), span) for shift in mine)
    return [one for one in shared if one]


def take(unit: Unit, clinic: Clinic, member: Staff, span: Span) -> Span:
    """The member is on duty in this span; with what they have beside it, it becomes the shift given back."""
    start, end = span
    for shift in duty.of_member(unit.session, clinic.id or 0, member.id or 0, unit.now):
        if shift.starts_at <= end and shift.ends_at >= start:
            start, end = min(start, shift.starts_at), max(end, shift.ends_at)
            unit.session.delete(shift)
    _add(unit, clinic, member, (start, end))
    _audit(unit, clinic, member, "duty.take", span)
    return start, end


def release(unit: Unit, clinic: Clinic, member: Staff, span: Span) -> None:
    """The member is not on duty in this span any more; what they have around it stays."""
    for shift in duty.of_member(unit.session, clinic.id or 0, member.id or 0, unit.now):
        whole = (shift.starts_at, shift.ends_at)
        if spans.common(whole, span):
            unit.session.delete(shift)
            for piece in spans.less(whole, [span]):
                _add(unit, clinic, member, piece)
    _audit(unit, clinic, member, "duty.end", span)


def _add(unit: Unit, clinic: Clinic, member: Staff, span: Span) -> None:
    start, end = span
    unit.session.add(
        DutyShift(clinic_id=clinic.id or 0, staff_id=member.id or 0, starts_at=start, ends_at=end)
    )
    unit.session.flush()


def _audit(unit: Unit, clinic: Clinic, member: Staff, action: str, span: Span) -> None:
    about = {"from": span[0].isoformat(), "to": span[1].isoformat()}
    audit.record(unit.session, clinic.id, unit.now, member.user_id, action, f"staff:{member.id}", **about)
