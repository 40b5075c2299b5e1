"""When the clinic is staffed, and by when it can promise an answer."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.care.protocol import Level
from bot.care.timeline import DAY, local_to_utc, to_local

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AN_HOUR = timedelta(hours=1)  #: what URGENT promises

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
    """Whether somebody is there at this moment."""
    return next_staffed(hours, at, zone) == at


def next_staffed(hours: StaffedHours, at: datetime, zone: str) -> datetime:
    """``at`` itself when somebody is there, else the next opening."""
    return max(at, _opening(hours, at, zone)[0])


def _opening(hours: StaffedHours, at: datetime, zone: str) -> tuple[datetime, datetime]:
    """The first opening, in UTC, that ends after ``at``."""
    yesterday = to_local(at, zone).date() - DAY
    days = (yesterday + n * DAY for n in itertools.count())
    # An opening inside the hour that daylight saving skips is empty, so it must also start before it ends.
    ahead = (o for day in days for o in _openings(hours, day, zone) if at < o[1] and o[0] < o[1])
    return next(ahead)


def _openings(hours: StaffedHours, day: date, zone: str) -> Sequence[tuple[datetime, datetime]]:
    if day in hours.holidays:
        return ()
    return [
        (local_to_utc(day, opens, zone), local_to_utc(day + DAY if closes <= opens else day, closes, zone))
        for opens, closes in hours.week.get(day.weekday(), ())
    ]


@dataclass(frozen=True)
class Promise:
    """By when the clinic answers. ``staffed``: somebody is there long enough to keep the level's own word;
    False means later than the level asks for, and the patient must be told where else to go meanwhile."""

    by: datetime
    staffed: bool


def answer_by(level: Level, at: datetime, hours: StaffedHours, zone: str) -> Promise:
    """What a patient who reports at ``at`` can be promised.

    URGENT and EMERGENCY: one hour, counted only while the clinic is staffed. Others: one working day, that is
    the same clock time of the next staffed day, moved into its hours; a report while closed counts from the
    next opening.
    """
    if level.rank >= Level.URGENT.rank:
        by = _after(AN_HOUR, at, hours, zone)
        return Promise(by, by - at <= AN_HOUR)
    return Promise(_next_working_day(next_staffed(hours, at, zone), hours, zone), True)


def _after(staffed_time: timedelta, at: datetime, hours: StaffedHours, zone: str) -> datetime:
    while True:
        opens, closes = _opening(hours, at, zone)
        start = max(at, opens)
        if staffed_time <= closes - start:
            return start + staffed_time
        staffed_time -= closes - start
        at = closes


def _next_working_day(start: datetime, hours: StaffedHours, zone: str) -> datetime:
    local = to_local(start, zone)
    days = (local.date() + n * DAY for n in itertools.count(1))
    day, openings = next((day, found) for day in days if (found := _openings(hours, day, zone)))
    wanted = local_to_utc(day, local.time(), zone)
    return next((max(wanted, opens) for opens, closes in openings if wanted <= closes), openings[-1][1])
