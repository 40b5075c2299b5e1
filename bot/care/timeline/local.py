"""The clocks of a zone, and the hours in which the bot keeps quiet.

A local time that daylight saving skips means the next valid minute; one that happens twice means the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
MISTYPED = timedelta(days=366)  #: a session farther away than this, either way, is a typing mistake


def is_zone(name: str) -> bool:
    """Whether ``name`` is an IANA time zone we know."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def to_local(at: datetime, zone: str) -> datetime:
    """``at`` on the clocks of ``zone``. Raises ValueError for a naive time."""
    if at.tzinfo is None:
        raise ValueError(f"naive time {at!r}: give it a zone")
    return at.astimezone(ZoneInfo(zone))


@lru_cache(maxsize=4096)  # the same mornings and evenings are asked for with every plan
def local_to_utc(day: date, at: time, zone: str) -> datetime:
    """The moment when clocks of ``zone`` show ``at`` on ``day``."""
    wall = datetime.combine(day, at.replace(fold=0, tzinfo=None), tzinfo=ZoneInfo(zone))
    if not _happens(wall):
        wall = wall.replace(second=0, microsecond=0)
        while not _happens(wall):
            wall += MINUTE
    return wall.astimezone(UTC)


def _happens(wall: datetime) -> bool:
    return wall.astimezone(UTC).astimezone(wall.tzinfo).replace(tzinfo=None) == wall.replace(tzinfo=None)


def parse_session_time(text: str, zone: str, now: datetime) -> datetime:
    """T0 from ISO text such as ``2026-11-22T10:30``; without an offset it is local time of ``zone``.

    Raises ValueError when it is no date with a clock time, or is more than a year from ``now``.
    """
    if len(text.strip()) <= len("2026-11-22"):
        raise ValueError(f"{text!r} is not a date and a time, such as 2026-11-22T10:30")
    given = datetime.fromisoformat(text.strip())
    if abs(given.replace(tzinfo=UTC) - now) > MISTYPED:
        raise ValueError(f"{text!r} is more than a year away")
    return given.astimezone(UTC) if given.tzinfo else local_to_utc(given.date(), given.time(), zone)


def hours_since(session_at: datetime, now: datetime) -> float:
    """Elapsed hours from T0 to ``now``; negative before T0."""
    return (now - session_at) / timedelta(hours=1)


def day_number(session_at: datetime, now: datetime, zone: str) -> int:
    """Local calendar days from the session's date to today's; 0 on the day itself."""
    return (to_local(now, zone).date() - to_local(session_at, zone).date()).days


@dataclass(frozen=True)
class QuietHours:
    """Local times between which the bot does not start a conversation; equal times mean never quiet."""

    start: time
    end: time  #: not included; earlier than ``start`` means the next morning

    def night(self, of: date, zone: str) -> tuple[datetime, datetime]:
        """Start and end, in UTC, of the quiet hours that begin on local day ``of``."""
        ends_on = of + DAY if self.end < self.start else of
        return local_to_utc(of, self.start, zone), local_to_utc(ends_on, self.end, zone)


def leave_quiet(at: datetime, quiet: QuietHours, zone: str) -> datetime:
    """``at`` itself, or the end of the quiet hours it falls into."""
    today = to_local(at, zone).date()
    for evening in (today - DAY, today):
        start, end = quiet.night(evening, zone)
        if start <= at < end:
            return end
    return at
