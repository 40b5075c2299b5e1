"""When the clinic is staffed, and by when it can promise an answer."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.care.protocol import Level
from bot.care.timeline import DAY, local_to_utc, to_local

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AN_HOUR = timedelta(hours=1)  #: what URGENT promises

Span = tuple[datetime, datetime]  #: aware UTC; the end is not included
Opening = tuple[time, time]  #: local; a close not later than its open is on the next day

_PART = re.compile(r"([a-z]{3})(?:\s*[-–]\s*([a-z]{3}))?((?:\s+\d\d?:\d\d\s*[-–]\s*\d\d?:\d\d)+)")
_TIMES = re.compile(r"(\d\d?:\d\d)\s*[-–]\s*(\d\d?:\d\d)")


@dataclass(frozen=True)
class StaffedHours:
    """Local opening times of each weekday (0 is Monday) and the dates on which nobody is there.

    Raises ValueError when no weekday is ever staffed: such a clinic could promise nothing.
    """

    week: Mapping[int, tuple[Opening, ...]]
    holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not any(self.week.values()):
            raise ValueError("no staffed hours at all")

    def to_json(self) -> dict[str, Any]:
        """The form ``from_json`` reads: weekday names to pairs of "HH:MM", and ISO dates."""
        week = {WEEKDAYS[day]: [[f"{t:%H:%M}" for t in pair] for pair in self.week[day]] for day in self.week}
        return {**week, "holidays": sorted(day.isoformat() for day in self.holidays)}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> StaffedHours:
        """Read what ``to_json`` wrote. Raises ValueError for a time or date that is none."""
        week = {
            number: tuple(
                (time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in stored[day]
            )
            for number, day in enumerate(WEEKDAYS)
            if day in stored
        }
        return cls(week, frozenset(date.fromisoformat(day) for day in stored.get("holidays", ())))


def default() -> StaffedHours:
    """Monday to Friday, 09:00 to 18:00."""
    return parse("Mon-Fri 09:00-18:00")


def parse(text: str) -> StaffedHours:
    """Read "Mon-Fri 09:00-13:00 14:00-18:00, Sat 10:00-14:00". Raises ValueError naming the wrong part."""
    week: dict[int, tuple[Opening, ...]] = {}
    for part in text.split(","):
        found = _PART.fullmatch(part.strip().lower())
        if not found:
            raise ValueError(f"staffed hours: cannot read {part.strip()!r}; write Mon-Fri 09:00-18:00")
        openings = tuple((_clock(opens), _clock(closes)) for opens, closes in _TIMES.findall(found[3]))
        for day in _days(found[1], found[2] or found[1]):
            week[day] = tuple(sorted(week.get(day, ()) + openings))
    return StaffedHours(week)


def _days(first: str, last: str) -> Iterator[int]:
    for name in (first, last):
        if name not in WEEKDAYS:
            raise ValueError(f"staffed hours: {name!r} is not a weekday; write Mon, Tue, Wed ...")
    start = WEEKDAYS.index(first)
    return (n % 7 for n in range(start, start + (WEEKDAYS.index(last) - start) % 7 + 1))


def _clock(text: str) -> time:
    hour, minute = (int(digits) for digits in text.split(":"))
    if (hour, minute) == (24, 0):
        return time(0, 0)
    if hour > 23 or minute > 59:
        raise ValueError(f"staffed hours: {text!r} is no time of day")
    return time(hour, minute)


def is_staffed(hours: StaffedHours, at: datetime, zone: str) -> bool:
    """Whether these are staffed hours."""
    return next_staffed(hours, at, zone) == at


def next_staffed(hours: StaffedHours, at: datetime, zone: str) -> datetime:
    """``at`` itself in staffed hours, else the next opening."""
    return next_attended(hours, at, zone)


def next_attended(hours: StaffedHours, at: datetime, zone: str, duty: Sequence[Span] = ()) -> datetime:
    """``at`` itself when somebody is counted on, else when somebody will be."""
    return max(at, next(attended(hours, at, zone, duty))[0])


def attended(hours: StaffedHours, at: datetime, zone: str, duty: Sequence[Span] = ()) -> Iterator[Span]:
    """The spans, in order and without end, in which somebody is counted on; the first ends after ``at``.

    ``duty`` are the times that people have taken. As far ahead as anybody has, only those on duty count;
    after that the staffed hours do, in which everybody is alerted.
    """
    taken = merged(duty)
    yield from (span for span in taken if span[1] > at)
    planned_until = taken[-1][1] if taken else at - DAY
    for day in _days_from(at, zone):
        for opens, closes in openings(hours, day, zone):
            start = max(opens, planned_until)
            if start < closes and closes > at:
                yield start, closes


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same time without overlaps, in order."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return whole


def openings(hours: StaffedHours, day: date, zone: str) -> Sequence[Span]:
    """The staffed hours that begin on a local day, in UTC."""
    if day in hours.holidays:
        return ()
    found = [
        (local_to_utc(day, opens, zone), local_to_utc(day + DAY if closes <= opens else day, closes, zone))
        for opens, closes in hours.week.get(day.weekday(), ())
    ]
    # An opening inside the hour that daylight saving skips is empty.
    return [span for span in found if span[0] < span[1]]


def _days_from(at: datetime, zone: str) -> Iterator[date]:
    """The local days from the one before ``at``, whose night may still be open."""
    yesterday = to_local(at, zone).date() - DAY
    return (yesterday + n * DAY for n in itertools.count())


@dataclass(frozen=True)
class Promise:
    """By when the clinic answers. ``staffed``: somebody is there long enough to keep the level's own word;
    False means later than the level asks for, and the patient must be told where else to go meanwhile."""

    by: datetime
    staffed: bool


def answer_by(
    level: Level, at: datetime, hours: StaffedHours, zone: str, duty: Sequence[Span] = ()
) -> Promise:
    """What a patient who reports at ``at`` can be promised; ``duty`` as in ``attended``.

    URGENT and EMERGENCY: one hour, counted only while somebody is there. Others: one working day, that is the
    same clock time of the next working day, moved into its hours; a report while closed counts from the next
    opening.
    """
    if level.rank >= Level.URGENT.rank:
        by = _after(AN_HOUR, at, attended(hours, at, zone, duty))
        return Promise(by, by - at <= AN_HOUR)
    return Promise(_next_working_day(at, hours, zone, merged(duty)), True)


def _after(time_there: timedelta, at: datetime, spans: Iterator[Span]) -> datetime:
    for start, end in spans:
        start = max(start, at)
        if time_there <= end - start:
            return start + time_there
        time_there -= end - start
    raise AssertionError("staffed hours never end")


def _next_working_day(at: datetime, hours: StaffedHours, zone: str, taken: Sequence[Span]) -> datetime:
    worked = ((day, _worked(hours, day, zone, taken)) for day in _days_from(at, zone))
    ahead = ((day, spans) for day, spans in worked if spans and spans[-1][1] > at)
    start = next(max(at, opens) for _, spans in ahead for opens, closes in spans if at < closes)
    local = to_local(start, zone)
    later = (local.date() + n * DAY for n in itertools.count(1))
    day, spans = next((day, spans) for day in later if (spans := _worked(hours, day, zone, taken)))
    wanted = local_to_utc(day, local.time(), zone)
    return next((max(wanted, opens) for opens, closes in spans if wanted <= closes), spans[-1][1])


def _worked(hours: StaffedHours, day: date, zone: str, taken: Sequence[Span]) -> list[Span]:
    """The openings of a day; as far as duty is planned, only what somebody has taken of them."""
    if not taken:
        return list(openings(hours, day, zone))
    planned_until = taken[-1][1]
    pieces = ((max(o[0], t[0]), min(o[1], t[1])) for o in openings(hours, day, zone) for t in taken)
    later = ((max(opens, planned_until), closes) for opens, closes in openings(hours, day, zone))
    return merged(span for span in (*pieces, *later) if span[0] < span[1])
