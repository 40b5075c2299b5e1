"""Which steps an episode will say and when, decided once, on joining."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from bot.care.protocol import AfterSession, OnDay, Protocol, Step
from bot.care.timeline.local import DAY, QuietHours, leave_quiet, local_to_utc, to_local

SkipReason = Literal["late", "night", "merged", "cap", "no_room"]


@dataclass(frozen=True)
class PlannedStep:
    """A step that will be said at ``due_at``, or any time until ``expires_at`` if it could not be."""

    step_id: str
    due_at: datetime
    expires_at: datetime
    absorbs: tuple[str, ...] = ()  #: steps whose short lines it says as well


@dataclass(frozen=True)
class SkippedStep:
    """A step that is not said by itself."""

    step_id: str
    reason: SkipReason
    #: late: the patient joined after it was due, or so that the catch-up card says it
    #: night: quiet hours left no useful time · merged: another step says it
    #: cap: the day has enough messages · no_room: its part of the day is over too soon after T0


@dataclass(frozen=True)
class Plan:
    """What an episode will say, in order of time, and what it will not."""

    planned: tuple[PlannedStep, ...]
    skipped: tuple[SkippedStep, ...]
    catch_up: str | None  #: said at once to a late joiner as "what matters today"


@dataclass(frozen=True)
class _Slot:
    step: Step
    due_at: datetime
    expires_at: datetime
    pulled: bool = False
    skip: SkipReason | None = None
    absorbs: tuple[str, ...] = ()


def plan(protocol: Protocol, session_at: datetime, joined_at: datetime, zone: str, quiet: QuietHours) -> Plan:
    """Every step of ``protocol`` for a session that ended at ``session_at``, joined at ``joined_at``.

    The leaving step (due at T0) is said on joining while it is useful. Steps due before joining are skipped;
    a step without a place of its own is said by the step that may absorb it, while that one is still to come.
    The catch-up card is the latest step missed. It counts among its day's messages: where the cap leaves no
    room for it beside the step of that day, that step is the card.
    """
    slots = [_slot(step, session_at, joined_at, zone, quiet) for step in protocol.steps]
    slots = _absorbed(slots, protocol.merge_within)
    slots = _capped(sorted(slots, key=lambda slot: slot.due_at), protocol, session_at, zone)
    in_time = any(_is_leaving(slot.step) and slot.skip is None for slot in slots)
    if not in_time:
        slots = _caught_up(slots, protocol, session_at, joined_at, zone)
    late = [slot.step.id for slot in slots if slot.skip == "late"]
    return Plan(
        tuple(PlannedStep(s.step.id, s.due_at, s.expires_at, s.absorbs) for s in slots if s.skip is None),
        tuple(SkippedStep(s.step.id, s.skip) for s in slots if s.skip is not None),
        late[-1] if late and not in_time else None,
    )


def _is_leaving(step: Step) -> bool:
    return isinstance(step.when, AfterSession) and not step.when.after


def _slot(step: Step, session_at: datetime, joined_at: datetime, zone: str, quiet: QuietHours) -> _Slot:
    if _is_leaving(step):
        expires_at = session_at + step.useful_for
        if joined_at > expires_at:
            return _Slot(step, session_at, expires_at, skip="late")
        return _Slot(step, max(session_at, joined_at), expires_at)
    due_at, pulled, room = _wanted(step.when, session_at, zone)
    slot = _Slot(step, due_at, due_at + step.useful_for, pulled)
    if not room:
        return replace(slot, skip="no_room")
    awake = leave_quiet(due_at, quiet, zone)
    if awake > due_at and (pulled or not step.defer or awake >= slot.expires_at):
        return replace(slot, skip="night")
    return replace(slot, due_at=awake, skip="late" if awake < joined_at else None)


def _wanted(when: AfterSession | OnDay, session_at: datetime, zone: str) -> tuple[datetime, bool, bool]:
    """The due time before quiet hours, whether it was pulled forward, whether it fits its window."""
    local = to_local(session_at, zone)
    soonest = session_at + when.at_least
    if isinstance(when, OnDay):
        first, last = when.between
        day = local.date() + when.day * DAY
        due_at = max(local_to_utc(day, min(max(local.time(), first), last), zone), soonest)
        return due_at, False, due_at <= local_to_utc(day, last, zone)
    due_at = session_at + when.after
    latest = local_to_utc(local.date(), when.not_after, zone) if when.not_after else due_at
    if due_at <= latest:
        return due_at, False, True
    return min(due_at, max(latest, soonest)), True, True


def _absorbed(slots: Sequence[_Slot], merge_within: timedelta) -> list[_Slot]:
    found = {slot.step.id: slot for slot in slots}
    for slot in slots:
        carrier = found.get(slot.step.absorbed_by or "")
        if carrier and carrier.skip is None and _joins(slot, carrier, merge_within):
            found[slot.step.id] = replace(slot, skip="merged")
            found[carrier.step.id] = replace(carrier, absorbs=(*carrier.absorbs, slot.step.id))
    return list(found.values())


def _joins(slot: _Slot, carrier: _Slot, merge_within: timedelta) -> bool:
    if slot.skip is not None:
        return slot.skip in ("no_room", "night")
    return carrier.pulled or timedelta(0) <= slot.due_at - carrier.due_at < merge_within


def _capped(slots: Sequence[_Slot], protocol: Protocol, session_at: datetime, zone: str) -> list[_Slot]:
    first_day = to_local(session_at, zone).date()
    said: Counter[date] = Counter()
    kept = []
    for slot in slots:
        if slot.skip is None and not _is_leaving(slot.step):
            day = to_local(slot.due_at, zone).date()
            said[day] += 1
            slot = replace(slot, skip="cap") if said[day] > _cap(protocol, day, first_day) else slot
        kept.append(slot)
    return kept


def _cap(protocol: Protocol, day: date, first_day: date) -> int:
    return protocol.first_day_cap if day == first_day else protocol.daily_cap


def _caught_up(
    slots: Sequence[_Slot], protocol: Protocol, session_at: datetime, joined_at: datetime, zone: str
) -> list[_Slot]:
    today, first_day = to_local(joined_at, zone).date(), to_local(session_at, zone).date()
    coming = [slot for slot in slots if slot.skip is None and to_local(slot.due_at, zone).date() == today]
    card = coming[0] if len(coming) >= _cap(protocol, today, first_day) else None
    return [replace(slot, skip="late") if slot is card else slot for slot in slots]
