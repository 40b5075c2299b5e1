"""A protocol as one patient lives it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.care.personal import has_essentials, personal
from bot.care.protocol import OnDay, Protocol
from bot.care.timeline import QuietHours, plan, to_local
from bot.content.schema import read_protocol

SESSION = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
QUIET = QuietHours(time(21), time(8))


@pytest.fixture(scope="module")
def protocol() -> Protocol:
    read, mistakes = read_protocol(Path(__file__).parents[2] / "messages" / "microneedling")
    assert read is not None
    assert mistakes == []
    return read


def due(protocol: Protocol) -> dict[str, datetime]:
    planned = plan(protocol, SESSION, SESSION, "Europe/Madrid", QUIET).planned
    return {step.step_id: to_local(step.due_at, "Europe/Madrid") for step in planned}


def test_nothing_asked_for_changes_nothing(protocol: Protocol) -> None:
    assert personal(protocol, None, False) == protocol


def test_a_quieter_plan_is_days_one_three_and_seven(protocol: Protocol) -> None:
    assert list(due(personal(protocol, None, True))) == ["d1", "d3", "d7"]


def test_a_protocol_that_names_no_essentials_stays_whole(protocol: Protocol) -> None:
    plain = replace(protocol, steps=tuple(replace(step, essential=False) for step in protocol.steps))
    assert not has_essentials(plain)
    assert personal(plain, None, True) == plain


@pytest.mark.parametrize("clock", [time(8), time(14), time(18)])
def test_the_hour_holds_from_day_one_on_and_never_for_the_first_day(protocol: Protocol, clock: time) -> None:
    usual, moved = due(protocol), due(personal(protocol, clock, False))
    assert {step: at for step, at in moved.items() if step in ("t0", "h4", "eve0")} == {
        step: at for step, at in usual.items() if step in ("t0", "h4", "eve0")
    }
    days = {at.time() for step, at in moved.items() if step not in ("t0", "h4", "eve0")}
    assert days == {clock}
    assert usual.keys() == moved.keys()


@pytest.mark.parametrize(("days", "on"), [(None, 28), (7, 28), (28, 28), (29, 29), (42, 42), (90, 91)])
def test_the_next_session_never_comes_sooner_than_healing_nor_on_the_day_of_another_message(
    protocol: Protocol, days: int | None, on: int
) -> None:
    steps = {step.id: step.when for step in personal(protocol, None, False, days).steps}
    when = steps["next"]
    assert isinstance(when, OnDay)
    assert when.day == on
    assert timedelta(days=when.day) >= timedelta(days=days or 0)
