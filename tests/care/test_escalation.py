"""A case always has a next move until a person closes it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.errors import AftercareError, IllegalMove
from bot.care.escalation import (
    MOVES,
    Audience,
    LadderStep,
    Standing,
    claim_lasts,
    ladder,
    move,
    next_move,
    raised,
)
from bot.care.protocol import Level
from bot.store.models.cases import CaseStatus

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PROMISED = NOW + timedelta(hours=24)
VERBS = ("claim", "give_back", "expire", "answer", "reopen", "close")
levels = st.sampled_from(Level)


def minutes(steps: tuple[LadderStep, ...]) -> list[tuple[float, str]]:
    return [(step.after / timedelta(minutes=1), step.who.value) for step in steps]


def test_the_table_speaks_of_exactly_the_stored_statuses() -> None:
    stored = {status.value for status in CaseStatus}
    assert {status for status, _ in MOVES} == stored
    assert set(MOVES.values()) == stored
    assert {verb for _, verb in MOVES} == set(VERBS)


@pytest.mark.parametrize(
    ("status", "verb", "after"),
    [
        ("open", "claim", "claimed"),
        ("open", "answer", "answered"),
        ("claimed", "answer", "answered"),
        ("claimed", "give_back", "open"),
        ("claimed", "expire", "open"),
        ("claimed", "close", "closed"),
        ("answered", "close", "closed"),
        ("answered", "reopen", "claimed"),  # the same person owes an answer again
        ("closed", "reopen", "open"),
        ("open", "reopen", "open"),  # more words from a patient are never refused
        ("claimed", "reopen", "claimed"),
    ],
)
def test_moves_of_a_case(status: str, verb: str, after: str) -> None:
    assert move(status, verb) == after


@pytest.mark.parametrize(
    ("status", "verb"),
    [
        ("claimed", "claim"),  # a colleague was faster
        ("answered", "claim"),
        ("closed", "claim"),
        ("closed", "close"),
        ("closed", "answer"),
        ("open", "close"),  # nobody took it, nobody answered
        ("open", "expire"),
        ("answered", "expire"),
        ("open", "forget"),
        ("lost", "claim"),
    ],
)
def test_other_moves_are_refused_and_say_where_the_case_is(status: str, verb: str) -> None:
    with pytest.raises(IllegalMove) as caught:
        move(status, verb)
    assert isinstance(caught.value, AftercareError)
    assert caught.value.values == {"status": status, "verb": verb}


def test_the_patients_words_are_never_refused() -> None:
    assert all(move(status.value, "reopen") != "closed" for status in CaseStatus)


def test_an_urgent_case_nobody_takes_climbs_every_quarter_of_an_hour() -> None:
    assert minutes(ladder(Level.URGENT, {})) == [
        (15, "group_again"),
        (30, "next_on_duty"),
        (45, "owner"),
        (60, "patient"),
    ]


def test_an_emergency_pages_everyone_at_once_and_again() -> None:
    assert minutes(ladder(Level.EMERGENCY, {})) == [
        (0, "everyone"),
        (5, "everyone"),
        (15, "everyone"),
        (15, "patient"),
        (30, "everyone"),
    ]


def test_a_clinics_own_ladder_replaces_ours_for_that_level_only() -> None:
    own = {"U": [[40, "patient"], [10, "owner"]], "R": []}
    assert minutes(ladder(Level.URGENT, own)) == [(10, "owner"), (40, "patient")]
    assert ladder(Level.ROUTINE, own) == ladder(Level.ROUTINE, {})
    with pytest.raises(ValueError, match="nobody"):
        ladder(Level.URGENT, {"U": [[10, "nobody"]]})


def test_urgent_counts_from_the_alert_and_routine_from_the_promise() -> None:
    assert next_move(Level.URGENT, NOW, 0, PROMISED, {})[0] == NOW + timedelta(minutes=15)
    assert next_move(Level.ROUTINE, NOW, 0, PROMISED, {}) == (
        PROMISED,
        LadderStep(timedelta(0), Audience.GROUP_AGAIN),
    )


@pytest.mark.parametrize(
    ("level", "every"),
    [
        (Level.ROUTINE, timedelta(days=1)),
        (Level.URGENT, timedelta(hours=1)),
        (Level.EMERGENCY, timedelta(hours=1)),
    ],
)
def test_after_the_last_step_everyone_is_told_again_and_again(level: Level, every: timedelta) -> None:
    steps = ladder(level, {})
    last, _ = next_move(level, NOW, len(steps) - 1, PROMISED, {})
    for again in range(1, 4):
        at, step = next_move(level, NOW, len(steps) - 1 + again, PROMISED, {})
        assert (at, step.who) == (last + again * every, Audience.EVERYONE)


@given(level=levels, taken=st.integers(0, 500))
def test_the_ladder_never_ends_and_never_goes_back_in_time(level: Level, taken: int) -> None:
    at, _ = next_move(level, NOW, taken, PROMISED, {})
    later, _ = next_move(level, NOW, taken + 1, PROMISED, {})
    assert NOW <= at <= later


@pytest.mark.parametrize("level", [Level.ROUTINE, Level.URGENT, Level.EMERGENCY])
def test_sooner_or_later_the_patient_is_told_the_truth(level: Level) -> None:
    assert Audience.PATIENT in {step.who for step in ladder(level, {})}


def test_the_graver_the_case_the_shorter_a_claim() -> None:
    assert claim_lasts(Level.EMERGENCY) == timedelta(minutes=10)
    assert claim_lasts(Level.URGENT) == timedelta(minutes=30)
    assert claim_lasts(Level.ROUTINE) == timedelta(days=1)


def test_a_rising_level_starts_its_own_ladder() -> None:
    routine = Standing(Level.ROUTINE, NOW, 2)
    later = NOW + timedelta(hours=3)
    assert raised(routine, Level.URGENT, later) == Standing(Level.URGENT, later, 0)


@given(level=levels, reported=levels, taken=st.integers(0, 9))
def test_another_report_never_lowers_a_case_and_the_same_level_never_restarts_it(
    level: Level, reported: Level, taken: int
) -> None:
    before = Standing(level, NOW, taken)
    after = raised(before, reported, NOW + timedelta(hours=1))
    assert after.level.rank == max(level.rank, reported.rank)
    if reported.rank <= level.rank:
        assert after == before
