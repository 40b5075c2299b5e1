"""Duty as spans of time: what is covered, what is promised, and hours read from people's words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care import duty, hours, hours_text
from bot.care.hours import Span
from bot.care.protocol import Level

MADRID = "Europe/Madrid"
WEEK = hours.default()
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
DAYS = ("Lun", "Mar", "Mié", "Jue", "Vie", "Sáb", "Dom")

moments = st.integers(0, 60 * 24 * 12).map(lambda minutes: BEGIN + timedelta(minutes=minutes))
spans = st.tuples(moments, st.integers(1, 2000)).map(lambda at: (at[0], at[0] + timedelta(minutes=at[1])))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def length(found: list[Span]) -> timedelta:
    return sum((end - start for start, end in found), timedelta(0))


@given(spans, st.lists(spans, max_size=6))
def test_what_is_left_and_what_is_taken_make_the_whole_and_never_overlap(
    span: Span, taken: list[Span]
) -> None:
    left = duty.less(span, taken)
    shared = [one for other in hours.merged(taken) if (one := duty.common(span, other))]
    assert length(left) + length(shared) == span[1] - span[0]
    assert all(duty.common(piece, other) is None for piece in left for other in taken)


@given(st.lists(spans, max_size=5), moments)
def test_an_urgent_promise_counts_only_time_in_which_somebody_is_counted_on(
    taken: list[Span], now: datetime
) -> None:
    made = hours.answer_by(Level.URGENT, now, WEEK, MADRID, taken)
    there = []
    for span in hours.attended(WEEK, now, MADRID, taken):
        there.append((max(span[0], now), min(span[1], made.by)))
        if span[1] >= made.by:
            break
    assert length([span for span in there if span[0] < span[1]]) == hours.AN_HOUR


@given(st.lists(spans, max_size=5), moments)
def test_gaps_and_attended_time_share_nothing(taken: list[Span], now: datetime) -> None:
    found = duty.gaps(WEEK, MADRID, taken, now, now + timedelta(days=3))
    there = []
    for span in hours.attended(WEEK, now, MADRID, taken):
        there.append(span)
        if span[0] > now + timedelta(days=8):
            break
    assert all(duty.common(gap, span) is None for gap in found for span in there)
    assert all(gap[1] - gap[0] >= duty.LONG for gap in found)


def test_without_duty_the_staffed_hours_count_and_beyond_the_plan_they_count_again() -> None:
    shift = (at("2026-11-25 08:00"), at("2026-11-25 17:00"))  # Wednesday
    plain, planned = (hours.answer_by(Level.URGENT, MONDAY, WEEK, MADRID, d) for d in ((), (shift,)))
    assert plain == hours.Promise(MONDAY + timedelta(hours=1), True)
    assert planned == hours.Promise(at("2026-11-25 09:00"), False)
    later = at("2026-11-26 10:00")
    assert hours.answer_by(Level.URGENT, later, WEEK, MADRID, (shift,)).staffed
    routine = hours.answer_by(Level.ROUTINE, MONDAY, WEEK, MADRID, (shift,))
    assert routine.by == at("2026-11-26 08:00"), "one working day after Wednesday, when somebody is there"


def test_a_day_is_taken_in_openings_and_the_time_until_the_next() -> None:
    broken = hours.parse("Mon-Fri 09:00-13:00 14:00-18:00")
    assert duty.portions(broken, date(2026, 11, 27), MADRID) == [
        (at("2026-11-27 08:00"), at("2026-11-27 12:00")),
        (at("2026-11-27 13:00"), at("2026-11-27 17:00")),
        (at("2026-11-27 17:00"), at("2026-11-28 08:00")),
    ]
    assert duty.portions(broken, date(2026, 11, 28), MADRID) == [
        (at("2026-11-28 08:00"), at("2026-11-29 08:00"))
    ]


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23 09:30", "2026-11-23 17:00"),
        ("2026-11-23 16:45", "2026-11-24 08:00"),  # a quarter of an hour before closing the night is meant
        ("2026-11-23 22:00", "2026-11-24 08:00"),
        ("2026-11-24 02:00", "2026-11-24 08:00"),
        ("2026-11-28 12:00", "2026-11-29 08:00"),
    ],
)
def test_going_on_duty_now_lasts_until_the_day_or_the_night_ends(now: str, until: str) -> None:
    assert duty.from_now(WEEK, at(now), MADRID) == (at(now), at(until))


def test_hours_are_read_in_the_language_of_who_writes_them() -> None:
    spanish = hours_text.week("lunes-jueves 9:00-14:00 16:00-20:00, Sáb 10:00-14:00", DAYS)
    assert spanish == hours_text.week("Mon-Thu 09:00-14:00 16:00-20:00\nSat 10:00-14:00", DAYS)
    with pytest.raises(ValueError, match="cannot read"):
        hours_text.week("whenever", DAYS)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("25.12.", ["2026-12-25"]),
        ("6/1, 2026-12-24", ["2026-12-24", "2027-01-06"]),
        ("24.12.-26.12.", ["2026-12-24", "2026-12-25", "2026-12-26"]),
        ("31.12. - 1.1.", ["2026-12-31", "2027-01-01"]),
        ("2026-12-24 - 2026-12-25", ["2026-12-24", "2026-12-25"]),
        ("24.12.26", ["2026-12-24"]),
        ("22.11.", ["2026-11-22"]),
    ],
)
def test_holidays_are_read_as_people_write_them(text: str, days: list[str]) -> None:
    read = hours_text.holidays(text, date(2026, 11, 22))
    assert [day.isoformat() for day in sorted(read)] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("25 Dec", ["2026-12-25"]),
        ("25 December, 6 January 2027", ["2026-12-25", "2027-01-06"]),
        ("25 de diciembre, 1 de mayo de 2027, 6 ene.", ["2026-12-25", "2027-01-06", "2027-05-01"]),
        ("24 Dec - 26 Dec", ["2026-12-24", "2026-12-25", "2026-12-26"]),
        ("24-26 December", ["2026-12-24", "2026-12-25", "2026-12-26"]),
        ("24th of December", ["2026-12-24"]),
        ("31. Dec. – 1. Jan.", ["2026-12-31", "2027-01-01"]),
    ],
)
def test_holidays_are_read_with_the_names_of_months_in_the_writers_language(
    text: str, days: list[str]
) -> None:
    spanish = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    read = hours_text.holidays(text, date(2026, 11, 22), spanish.split())
    assert [day.isoformat() for day in sorted(read)] == days


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "25 Foo",
        "25 De",
        "31 February",
        "2026 December",
        "31.2.",
        "24.12. 25.12. 26.12.",
        "1.1.2031",
        "2026-11-01",
        "1.5.-1.4.",
    ],
)
def test_what_is_no_day_to_come_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        hours_text.holidays(text, date(2026, 11, 22))
