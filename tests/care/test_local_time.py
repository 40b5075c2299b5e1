"""Local clocks: exact on the nights when they are changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.care.timeline import (
    QuietHours,
    day_number,
    hours_since,
    is_zone,
    leave_quiet,
    local_to_utc,
    parse_session_time,
    to_local,
)

ZONES = (
    "Europe/Berlin",
    "Europe/Helsinki",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "UTC",
)
QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
NIGHT = QuietHours(time(21), time(8))
QUARTER = timedelta(minutes=15)  # clocks change on a quarter everywhere
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def change_days(zone: str) -> list[date]:
    """The local days of 2026 on which the clocks of ``zone`` change; a plain day where they never do."""
    tz = ZoneInfo(zone)
    noons = [datetime(2026, 1, 1, 12, tzinfo=tz) + timedelta(days=n) for n in range(365)]
    changed = [b.date() for a, b in pairwise(noons) if a.utcoffset() != b.utcoffset()]
    return changed or [date(2026, 3, 29)]


def days_around(zone: str) -> Iterator[date]:
    for changed in change_days(zone):
        yield from (changed + timedelta(days=n) for n in range(-6, 6))


def clock_readings(day: date, zone: str) -> dict[datetime, datetime]:
    """Every quarter the clocks of ``zone`` really show around ``day``, and when they show it first."""
    start = datetime.combine(day, time(0), tzinfo=UTC) - timedelta(hours=15)
    shown: dict[datetime, datetime] = {}
    for n in range(54 * 4):
        at = start + n * QUARTER
        shown.setdefault(at.astimezone(ZoneInfo(zone)).replace(tzinfo=None), at)
    return shown


@pytest.mark.parametrize("zone", ZONES)
def test_every_local_time_of_every_day_is_one_moment_missing_ones_next_and_repeated_ones_first(
    zone: str,
) -> None:
    for day in days_around(zone):
        shown = clock_readings(day, zone)
        for at in QUARTERS:
            wall = datetime.combine(day, at)
            while wall not in shown:
                wall += QUARTER
            assert local_to_utc(day, at, zone) == shown[wall], (day, at)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:00Z"),  # missing: 03:00 summer time
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30Z"),  # twice: the first
        ("Europe/Berlin", date(2026, 3, 29), time(2, 59, 59), "2026-03-29T01:00Z"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), "2026-10-03T15:30Z"),  # half an hour missing
        ("America/Santiago", date(2026, 9, 6), time(0, 0), "2026-09-06T04:00Z"),  # the day starts at 01:00
        ("Pacific/Apia", date(2011, 12, 30), time(9), "2011-12-30T10:00Z"),  # a day that never was
    ],
)
def test_known_changes_of_the_clocks(zone: str, day: date, at: time, expected: str) -> None:
    assert local_to_utc(day, at, zone) == datetime.fromisoformat(expected)


@pytest.mark.parametrize("zone", ZONES)
def test_after_leaving_quiet_hours_the_clock_shows_day_and_it_is_never_earlier(zone: str) -> None:
    for day in days_around(zone):
        for at in QUARTERS:
            asked = local_to_utc(day, at, zone)
            awake = leave_quiet(asked, NIGHT, zone)
            assert awake >= asked
            assert time(8) <= to_local(awake, zone).time() < time(21)
            assert awake == asked or to_local(awake, zone).time() == time(8)


@pytest.mark.parametrize(
    ("quiet", "at", "expected"),
    [
        (NIGHT, "2026-11-22T20:59+01:00", "2026-11-22T20:59+01:00"),
        (NIGHT, "2026-11-22T21:00+01:00", "2026-11-23T08:00+01:00"),
        (NIGHT, "2026-11-23T07:59+01:00", "2026-11-23T08:00+01:00"),
        (NIGHT, "2026-11-23T08:00+01:00", "2026-11-23T08:00+01:00"),
        (QuietHours(time(13), time(15)), "2026-11-22T14:00+01:00", "2026-11-22T15:00+01:00"),
        (QuietHours(time(9), time(9)), "2026-11-22T09:00+01:00", "2026-11-22T09:00+01:00"),
        # Both changes of the clocks happen inside the night.
        (NIGHT, "2026-03-28T23:00+01:00", "2026-03-29T08:00+02:00"),
        (NIGHT, "2026-10-24T23:00+02:00", "2026-10-25T08:00+01:00"),
        # Quiet hours that end at a repeated time end the first time.
        (QuietHours(time(22), time(2, 30)), "2026-10-25T02:10+02:00", "2026-10-25T02:30+02:00"),
        (QuietHours(time(22), time(2, 30)), "2026-10-25T02:10+01:00", "2026-10-25T02:10+01:00"),
    ],
)
def test_quiet_hours_begin_and_end_on_the_minute(quiet: QuietHours, at: str, expected: str) -> None:
    asked = datetime.fromisoformat(at)
    assert leave_quiet(asked, quiet, "Europe/Berlin") == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22T10:30", "2026-11-22T09:30Z"),  # the clinic's own time
        ("2026-11-22 10:30", "2026-11-22T09:30Z"),
        (" 2026-11-22T10:30:15 ", "2026-11-22T09:30:15Z"),
        ("2026-11-22T10:30Z", "2026-11-22T10:30Z"),
        ("2026-11-22T10:30-03:00", "2026-11-22T13:30Z"),
        ("2026-10-25T02:30", "2026-10-25T00:30Z"),
    ],
)
def test_a_session_time_without_an_offset_is_the_zones_own(text: str, expected: str) -> None:
    assert parse_session_time(text, "Europe/Madrid", NOW) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "today",
        "10:30",
        "2026-11-22",
        "20261122",
        "2026-13-01T10:30",
        "2062-11-22T10:30",
        "0001-01-01T00:00",
    ],
)
def test_a_session_time_that_is_none_or_mistyped_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_session_time(text, "Europe/Madrid", NOW)


def test_hours_are_elapsed_and_days_are_the_calendars() -> None:
    session = datetime(2026, 3, 28, 22, 0, tzinfo=UTC)  # 23:00 in Berlin, before the clocks go forward
    now = datetime(2026, 3, 29, 22, 0, tzinfo=UTC)  # 00:00 on the 30th
    assert hours_since(session, now) == 24
    assert day_number(session, now, "Europe/Berlin") == 2
    assert day_number(session, now, "UTC") == 1
    assert hours_since(now, session) == -24


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        to_local(datetime(2026, 1, 1), "UTC")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Europe/Madrid", True),
        ("UTC", True),
        ("Madrid", False),
        ("", False),
        ("Europe", False),
        ("../etc/x", False),
    ],
)
def test_only_iana_names_are_zones(name: str, known: bool) -> None:
    assert is_zone(name) is known
