"""Staffed hours, and promises somebody is there to keep."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.hours import StaffedHours, answer_by, default, is_staffed, next_staffed, parse
from bot.care.protocol import Level

ZONE = "Europe/Madrid"
WEEK = parse("Mon-Fri 09:00-18:00, Sat 10:00-14:00")
SPLIT = parse("Mon-Thu 09:00-13:00 15:00-19:00, Fri 9:00 - 13:00")
NIGHTS = parse("Fri 20:00-02:00")
ALWAYS = parse("Mon-Sun 00:00-24:00")


def madrid(text: str) -> datetime:
    """A moment by the clocks of Madrid. 23 November 2026 is a Monday."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE))


@pytest.mark.parametrize(
    ("hours", "at", "opens"),
    [
        (WEEK, "2026-11-23 08:59", "2026-11-23 09:00"),
        (WEEK, "2026-11-23 09:00", "2026-11-23 09:00"),
        (WEEK, "2026-11-23 17:59", "2026-11-23 17:59"),
        (WEEK, "2026-11-23 18:00", "2026-11-24 09:00"),
        (WEEK, "2026-11-28 14:00", "2026-11-30 09:00"),
        (SPLIT, "2026-11-23 13:30", "2026-11-23 15:00"),
        (SPLIT, "2026-11-27 13:30", "2026-11-30 09:00"),
        (NIGHTS, "2026-11-28 01:59", "2026-11-28 01:59"),
        (NIGHTS, "2026-11-28 02:00", "2026-12-04 20:00"),
        (ALWAYS, "2026-11-29 00:00", "2026-11-29 00:00"),
    ],
)
def test_next_staffed_is_now_or_the_next_opening(hours: StaffedHours, at: str, opens: str) -> None:
    assert next_staffed(hours, madrid(at), ZONE) == madrid(opens)
    assert is_staffed(hours, madrid(at), ZONE) == (at == opens)


def test_nobody_is_there_on_a_holiday() -> None:
    hours = StaffedHours(WEEK.week, frozenset({date(2026, 11, 23)}))
    assert not is_staffed(hours, madrid("2026-11-23 12:00"), ZONE)
    assert next_staffed(hours, madrid("2026-11-22 12:00"), ZONE) == madrid("2026-11-24 09:00")


@pytest.mark.parametrize(
    ("hours", "at", "by", "kept"),
    [
        (WEEK, "2026-11-23 12:00", "2026-11-23 13:00", True),
        (WEEK, "2026-11-23 17:00", "2026-11-23 18:00", True),
        (WEEK, "2026-11-23 17:40", "2026-11-24 09:40", False),  # 20 minutes today, 40 tomorrow
        (WEEK, "2026-11-23 20:00", "2026-11-24 10:00", False),
        (WEEK, "2026-11-28 20:00", "2026-11-30 10:00", False),
        (ALWAYS, "2026-11-23 23:30", "2026-11-24 00:30", True),
    ],
)
@pytest.mark.parametrize("level", [Level.URGENT, Level.EMERGENCY])
def test_an_hour_is_promised_only_while_somebody_is_there(
    level: Level, hours: StaffedHours, at: str, by: str, kept: bool
) -> None:
    promise = answer_by(level, madrid(at), hours, ZONE)
    assert (promise.by, promise.staffed) == (madrid(by), kept)


@pytest.mark.parametrize(
    ("hours", "at", "by"),
    [
        (WEEK, "2026-11-23 12:00", "2026-11-24 12:00"),
        (WEEK, "2026-11-23 20:00", "2026-11-25 09:00"),  # counts from Tuesday's opening
        (WEEK, "2026-11-27 12:00", "2026-11-28 12:00"),
        (WEEK, "2026-11-27 16:00", "2026-11-28 14:00"),  # Saturday closes earlier
        (WEEK, "2026-11-27 09:30", "2026-11-28 10:00"),  # and opens later
        (WEEK, "2026-11-28 12:00", "2026-11-30 12:00"),
        (SPLIT, "2026-11-23 12:00", "2026-11-24 12:00"),
        (parse("Mon 09:00-18:00, Tue 09:00-11:00 15:00-17:00"), "2026-11-23 13:00", "2026-11-24 15:00"),
        (parse("Mon 09:00-18:00, Tue 09:00-13:00 15:00-17:00"), "2026-11-23 13:00", "2026-11-24 13:00"),
    ],
)
def test_routine_is_one_working_day(hours: StaffedHours, at: str, by: str) -> None:
    promise = answer_by(Level.ROUTINE, madrid(at), hours, ZONE)
    assert promise.by == madrid(by)
    assert promise.staffed


@pytest.mark.parametrize("changed", ["2026-03-29", "2026-10-25"])
def test_opening_times_follow_the_clocks(changed: str) -> None:
    sunday = parse("Sun 01:00-05:00")
    at = madrid(f"{changed} 00:30")
    assert next_staffed(sunday, at, ZONE) == madrid(f"{changed} 01:00")
    assert answer_by(Level.URGENT, madrid(f"{changed} 04:30"), sunday, ZONE).by.astimezone(UTC).minute == 30
    end = madrid(f"{changed} 05:00")
    assert not is_staffed(sunday, end, ZONE)
    assert is_staffed(sunday, end - timedelta(minutes=1), ZONE)


def test_an_opening_inside_the_missing_hour_does_not_happen() -> None:
    hours = parse("Sun 02:00-03:00")
    assert next_staffed(hours, madrid("2026-03-28 12:00"), ZONE) == madrid("2026-04-05 02:00")


clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
weeks = st.dictionaries(st.integers(0, 6), st.tuples(st.tuples(clocks, clocks)), min_size=1, max_size=7).map(
    StaffedHours
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(
    hours=weeks,
    at=moments,
    zone=st.sampled_from(["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe"]),
)
def test_whatever_the_hours_a_promise_is_ahead_and_falls_into_them(
    hours: StaffedHours, at: datetime, zone: str
) -> None:
    opens = next_staffed(hours, at, zone)
    assert opens >= at
    assert is_staffed(hours, opens, zone)
    for level in Level:
        by = answer_by(level, at, hours, zone).by
        assert by > at
        assert is_staffed(hours, by - timedelta(microseconds=1), zone) or is_staffed(hours, by, zone)


def test_what_is_stored_is_read_back() -> None:
    hours = StaffedHours(SPLIT.week, frozenset({date(2026, 12, 25), date(2026, 1, 1)}))
    assert hours.to_json() == {
        "mon": [["09:00", "13:00"], ["15:00", "19:00"]],
        "tue": [["09:00", "13:00"], ["15:00", "19:00"]],
        "wed": [["09:00", "13:00"], ["15:00", "19:00"]],
        "thu": [["09:00", "13:00"], ["15:00", "19:00"]],
        "fri": [["09:00", "13:00"]],
        "holidays": ["2026-01-01", "2026-12-25"],
    }
    assert StaffedHours.from_json(hours.to_json()) == hours


def test_a_week_may_go_over_its_end_and_the_default_is_office_hours() -> None:
    assert set(parse("Sun-Thu 09:00-17:00").week) == {6, 0, 1, 2, 3}
    assert parse("Sat-Sat 10:00-12:00").week == {5: ((time(10), time(12)),)}
    assert default() == parse("mon - fri 09:00–18:00")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", ""),
        ("Mon-Fri", "Mon-Fri"),
        ("Mon-Fri 09:00-18:00, Satt 10:00-14:00", "Satt"),
        ("Mon-Foo 09:00-18:00", "foo"),
        ("Mon 9-18", "Mon 9-18"),
        ("Mon 09:00-25:00", "25:00"),
        ("Mon 09:60-18:00", "09:60"),
    ],
)
def test_hours_that_cannot_be_read_name_the_wrong_part(text: str, part: str) -> None:
    with pytest.raises(ValueError, match=f"staffed hours.*{part}"):
        parse(text)


def test_a_clinic_without_any_staffed_hour_is_refused() -> None:
    with pytest.raises(ValueError, match="no staffed hours"):
        StaffedHours({0: ()})
    with pytest.raises(ValueError, match="no staffed hours"):
        StaffedHours.from_json({})
