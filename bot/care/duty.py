"""Spans of time that people take over, what they leave uncovered, and the portions a day is taken in.

Every ``datetime`` is aware UTC; a span does not include its end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from bot.care import hours
from bot.care.hours import Span, StaffedHours
from bot.care.timeline import DAY, local_to_utc, to_local

LONG = timedelta(hours=3)  #: a shorter time without anybody is a break, not a gap
TOO_SHORT = timedelta(minutes=30)  #: nobody goes on duty for less: the next portion is meant


def less(span: Span, taken: Iterable[Span]) -> list[Span]:
    """What is left of ``span`` without the spans in ``taken``."""
    left, (start, end) = [], span
    for first, last in hours.merged(taken):
        if start < first < end:
            left.append((start, first))
        if first < end and last > start:
            start = max(start, last)
    return [*left, (start, end)] if start < end else left


def common(one: Span, other: Span) -> Span | None:
    """The time two spans share."""
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if start < end else None


def gaps(week: StaffedHours, zone: str, shifts: Sequence[Span], start: datetime, end: datetime) -> list[Span]:
    """The long times from ``start`` to ``end`` in which nobody is counted on.

    A gap that goes on after ``end`` is given whole; one that began before ``start`` begins there.
    """
    there: list[Span] = []
    for span in hours.attended(week, start, zone, shifts):
        there.append(span)
        if span[0] >= end:
            break
    found = less((start, there[-1][1]), there)
    return [gap for gap in found if gap[0] < end and gap[1] - gap[0] >= LONG]


def portions(week: StaffedHours, day: date, zone: str) -> list[Span]:
    """What can be taken of a local day: each of its openings, then the time until the next day begins."""
    openings = list(hours.openings(week, day, zone))
    closed_from = openings[-1][1] if openings else _begins(week, day, zone)
    closed = (closed_from, _begins(week, day + DAY, zone))
    return [*openings, closed] if closed[1] - closed[0] >= LONG else openings


def from_now(week: StaffedHours, now: datetime, zone: str) -> Span:
    """What somebody takes who goes on duty now: the rest of the staffed day, else the time until the next."""
    today = to_local(now, zone).date()
    ends = [opening[1] for opening in hours.openings(week, today, zone) if opening[1] > now]
    if ends and now + TOO_SHORT < ends[-1] and hours.openings(week, today, zone)[0][0] <= now:
        return now, ends[-1]
    after = next(
        p[1] for d in (today - DAY, today) for p in portions(week, d, zone)[-1:] if p[1] > now + TOO_SHORT
    )
    return now, after


def _begins(week: StaffedHours, day: date, zone: str) -> datetime:
    openings = hours.openings(week, day, zone)
    return openings[0][0] if openings else local_to_utc(day, _earliest(week), zone)


def _earliest(week: StaffedHours) -> time:
    return min(opening[0] for day in week.week.values() for opening in day)
