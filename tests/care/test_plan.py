"""The plan of an episode: which steps it says, when, and why the others are skipped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.protocol import AfterSession, OnDay, Protocol, Step, StepKind
from bot.care.timeline import Plan, QuietHours, leave_quiet, plan, to_local

ZONE = "Europe/Madrid"
NIGHT = QuietHours(time(21), time(8))
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "UTC")


def madrid(text: str) -> datetime:
    """A moment by the clocks of Madrid."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE))


def plan_of(protocol: Protocol, session: str, joined: str | None = None, quiet: QuietHours = NIGHT) -> Plan:
    return plan(protocol, madrid(session), madrid(joined or session), ZONE, quiet)


def said(made: Plan) -> dict[str, str]:
    """Step -> local date and time it is said."""
    return {p.step_id: f"{to_local(p.due_at, ZONE):%Y-%m-%d %H:%M}" for p in made.planned}


def skipped(made: Plan) -> dict[str, str]:
    return {s.step_id: s.reason for s in made.skipped}


def absorbed(made: Plan) -> dict[str, tuple[str, ...]]:
    return {p.step_id: p.absorbs for p in made.planned if p.absorbs}


def test_a_morning_session_gets_every_step_at_its_hour(protocol: Protocol) -> None:
    made = plan_of(protocol, "2026-11-22 10:30")
    assert said(made) == {
        "t0": "2026-11-22 10:30",
        "h4": "2026-11-22 14:30",
        "eve0": "2026-11-22 19:00",
        "d1": "2026-11-23 10:30",
        "d2": "2026-11-24 10:30",
        "d3": "2026-11-25 10:30",
        "d28": "2026-12-20 10:30",
    }
    assert not made.skipped
    assert made.catch_up is None


def test_a_step_expires_when_it_is_no_longer_useful(protocol: Protocol) -> None:
    made = {p.step_id: p for p in plan_of(protocol, "2026-11-22 10:30").planned}
    assert made["t0"].expires_at == madrid("2026-11-22 14:30")
    assert made["h4"].expires_at == madrid("2026-11-22 20:30")
    assert made["d1"].expires_at == madrid("2026-11-23 22:30")


@pytest.mark.parametrize(
    ("session", "h4", "eve0"),
    [
        ("08:00", "12:00", "19:00"),
        ("12:00", "16:00", "19:00"),  # three hours apart: two messages
        ("12:01", "16:01", "merged"),
        ("14:30", "18:30", "merged"),  # eve0 would be at 20:30, still not under six hours
        ("14:31", "18:31", "merged"),  # no room before 20:30: its lines go with h4
        ("16:30", "20:30", "merged"),
        ("16:31", "20:30", "merged"),  # pulled forward
        ("19:30", "20:30", "merged"),
        ("19:45", "20:45", "merged"),  # never sooner than an hour after the session
        ("19:59", "20:59", "merged"),
        ("20:00", "night", "no_room"),
        ("22:00", "night", "no_room"),
    ],
)
def test_the_evening_of_the_session(protocol: Protocol, session: str, h4: str, eve0: str) -> None:
    made = plan_of(protocol, f"2026-11-22 {session}")
    times = {step: at[-5:] for step, at in said(made).items()} | skipped(made)
    assert (times["h4"], times["eve0"]) == (h4, eve0)
    assert absorbed(made) == ({"h4": ("eve0",)} if eve0 == "merged" else {})


def test_h4_never_moves_to_the_next_morning_even_over_midnight(protocol: Protocol) -> None:
    made = plan_of(protocol, "2026-11-22 23:50")
    assert skipped(made) == {"h4": "night", "eve0": "no_room"}


@pytest.mark.parametrize(
    ("session", "clock"), [("07:10", "09:00"), ("09:40", "09:40"), ("10:59", "10:59"), ("17:20", "11:00")]
)
def test_later_days_keep_the_sessions_own_clock_time_inside_the_window(
    protocol: Protocol, session: str, clock: str
) -> None:
    times = said(plan_of(protocol, f"2026-11-22 {session}"))
    assert {times[step][-5:] for step in ("d1", "d2", "d3", "d28")} == {clock}


@pytest.mark.parametrize("session", ["2026-03-28 10:30", "2026-10-24 10:30", "2026-12-30 10:30"])
def test_days_are_the_calendars_over_both_changes_of_the_clocks_and_the_new_year(
    protocol: Protocol, session: str
) -> None:
    times = said(plan_of(protocol, session))
    first = datetime.fromisoformat(session)
    for step, days in (("d1", 1), ("d2", 2), ("d3", 3), ("d28", 28)):
        assert times[step] == f"{first + timedelta(days=days):%Y-%m-%d %H:%M}"


def test_a_late_joiner_gets_what_matters_today_and_what_is_still_to_come(protocol: Protocol) -> None:
    made = plan_of(protocol, "2026-11-22 10:30", joined="2026-11-24 15:00")
    assert made.catch_up == "d2"
    assert list(said(made)) == ["d3", "d28"]
    assert skipped(made) == {"t0": "late", "h4": "late", "eve0": "late", "d1": "late", "d2": "late"}


def test_who_joins_while_the_first_advice_is_useful_gets_it_at_once_and_no_catch_up(
    protocol: Protocol,
) -> None:
    made = plan_of(protocol, "2026-11-22 10:30", joined="2026-11-22 14:10")
    assert said(made)["t0"] == "2026-11-22 14:10"
    assert said(made)["h4"] == "2026-11-22 14:30"
    assert made.catch_up is None


def test_the_first_advice_answers_a_patient_who_joins_at_night(protocol: Protocol) -> None:
    made = plan_of(protocol, "2026-11-22 20:30", joined="2026-11-22 23:00")
    assert said(made)["t0"] == "2026-11-22 23:00"


def test_a_code_made_before_the_session_waits_for_it(protocol: Protocol) -> None:
    made = plan_of(protocol, "2026-11-22 10:30", joined="2026-11-22 08:15")
    assert said(made)["t0"] == "2026-11-22 10:30"


def test_an_evening_step_with_a_place_of_its_own_survives_a_missed_h4(protocol: Protocol) -> None:
    made = plan_of(protocol, "2026-11-22 14:00", joined="2026-11-22 18:30")
    assert skipped(made) == {"t0": "late", "h4": "late"}
    assert said(made)["eve0"] == "2026-11-22 20:00"
    assert made.catch_up == "h4"


def test_an_evening_step_without_room_is_lost_with_h4(protocol: Protocol) -> None:
    made = plan_of(protocol, "2026-11-22 15:00", joined="2026-11-22 19:30")
    assert skipped(made)["eve0"] == "no_room"


def test_quiet_hours_move_a_step_to_their_end_while_it_is_useful(protocol: Protocol) -> None:
    def with_night_step(useful_for: timedelta, defer: bool = True) -> Plan:
        late = Step("n", StepKind.ADVICE, AfterSession(timedelta(hours=16)), useful_for, defer=defer)
        return plan_of(replace(protocol, steps=(late,)), "2026-11-22 10:00")

    assert said(with_night_step(timedelta(hours=7))) == {"n": "2026-11-23 08:00"}
    (moved,) = with_night_step(timedelta(hours=7)).planned
    assert moved.expires_at == madrid("2026-11-23 09:00")
    assert skipped(with_night_step(timedelta(hours=6))) == {"n": "night"}
    assert skipped(with_night_step(timedelta(hours=7), defer=False)) == {"n": "night"}


def changed(protocol: Protocol, name: str, **more: Any) -> Protocol:
    """The protocol with one of its steps changed."""
    return replace(protocol, steps=tuple(replace(s, **more) if s.id == name else s for s in protocol.steps))


def test_a_step_that_the_clinics_quiet_hours_leave_no_place_is_said_by_its_carrier(
    protocol: Protocol,
) -> None:
    impatient = changed(protocol, "eve0", defer=False)
    made = plan_of(impatient, "2026-11-22 10:30", quiet=QuietHours(time(18, 30), time(8)))
    assert absorbed(made) == {"h4": ("eve0",)}


def test_a_step_pulled_forward_says_the_evenings_lines_even_when_those_had_a_place(
    protocol: Protocol,
) -> None:
    anytime = changed(protocol, "eve0", when=OnDay(0, (time(19), time(20, 30))))
    made = plan_of(anytime, "2026-11-22 17:00")
    assert said(made)["h4"] == "2026-11-22 20:30"
    assert absorbed(made) == {"h4": ("eve0",)}


def test_a_step_pulled_forward_into_the_night_does_not_wait_for_the_morning(protocol: Protocol) -> None:
    patient = changed(protocol, "h4", defer=True, useful_for=timedelta(hours=24))
    assert skipped(plan_of(patient, "2026-11-22 20:15"))["h4"] == "night"


def test_whoever_gets_the_first_advice_needs_no_catch_up_for_what_came_after_it(protocol: Protocol) -> None:
    longer = changed(protocol, "t0", useful_for=timedelta(hours=6))
    made = plan_of(longer, "2026-11-22 10:30", joined="2026-11-22 15:00")
    assert skipped(made) == {"h4": "late"}
    assert made.catch_up is None


def test_no_day_gets_more_messages_than_its_cap(protocol: Protocol) -> None:
    def step(name: str, when: AfterSession | OnDay) -> Step:
        return Step(name, StepKind.ADVICE, when, timedelta(hours=12))

    def at(hour: int) -> tuple[time, time]:
        return time(hour), time(hour)

    steps = (
        step("t0", AfterSession(timedelta(0))),
        *(step(f"a{n}", AfterSession(timedelta(hours=n))) for n in (1, 2, 3)),
        step("late", OnDay(1, at(15))),
        step("early", OnDay(1, at(9))),
        step("next", OnDay(2, at(9))),
    )
    made = plan_of(replace(protocol, steps=steps), "2026-11-22 10:30")
    assert list(said(made)) == ["t0", "a1", "a2", "early", "next"]
    assert skipped(made) == {"a3": "cap", "late": "cap"}


sessions = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(session=sessions, late=st.timedeltas(timedelta(0), timedelta(days=40)), zone=st.sampled_from(ZONES))
def test_whatever_the_session_no_step_is_lost_doubled_early_stale_or_at_night(
    protocol: Protocol, session: datetime, late: timedelta, zone: str
) -> None:
    joined = session + late
    made = plan(protocol, session, joined, zone, NIGHT)
    named = [p.step_id for p in made.planned] + [s.step_id for s in made.skipped]
    assert sorted(named) == sorted(step.id for step in protocol.steps)
    merged = {s.step_id for s in made.skipped if s.reason == "merged"}
    assert merged == {step for p in made.planned for step in p.absorbs}
    due = [p.due_at for p in made.planned]
    assert due == sorted(due)
    for planned in made.planned:
        assert joined <= planned.due_at <= planned.expires_at
        assert planned.step_id == "t0" or leave_quiet(planned.due_at, NIGHT, zone) == planned.due_at
    assert (made.catch_up is None) == ("t0" in {p.step_id for p in made.planned})


@given(session=sessions, zone=st.sampled_from(ZONES))
def test_the_evenings_lines_are_said_once_or_fall_with_h4(
    protocol: Protocol, session: datetime, zone: str
) -> None:
    made = plan(protocol, session, session, zone, NIGHT)
    due = {p.step_id: p.due_at for p in made.planned}
    if "eve0" in due:
        assert due["eve0"] - due.get("h4", session) >= timedelta(hours=3)
        assert due["eve0"] - session >= timedelta(hours=6)
        assert time(19) <= to_local(due["eve0"], zone).time() <= time(20, 30)
    else:
        assert (skipped(made)["eve0"] == "merged") == ("h4" in due)
