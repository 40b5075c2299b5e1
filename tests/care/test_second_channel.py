"""When a case also leaves by another way than Telegram."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.care.protocol import Level
from bot.care.second_channel import Why, due, next_due, unanswered_from

START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
OWN = {"U": [[5, "group_again"], [20, "owner"], [40, "patient"]]}
NO_OWNER = {"U": [[5, "group_again"], [25, "patient"]]}


def told(minutes: float, level: Level = Level.URGENT, card_seen: bool = True) -> list[tuple[Why, int, int]]:
    """What is due so many minutes after the ladder began, with the minute it was due at."""
    now = START + timedelta(minutes=minutes)
    found = due(level, START, {}, card_seen=card_seen, now=now)
    return [(one.why, one.number, int((one.at - START).total_seconds() / 60)) for one in found]


@pytest.mark.parametrize(
    ("level", "ladders", "minutes"),
    [
        (Level.URGENT, {}, 45),
        (Level.URGENT, OWN, 20),
        (Level.URGENT, NO_OWNER, 25),
        (Level.EMERGENCY, {}, 5),
        (Level.EMERGENCY, OWN, 5),
    ],
)
def test_nobody_has_reacted_when_the_owner_is_asked_and_to_an_emergency_after_five_minutes(
    level: Level, ladders: dict[str, list[list[object]]], minutes: int
) -> None:
    assert unanswered_from(level, START, ladders) == START + timedelta(minutes=minutes)


def test_it_is_told_again_every_hour_and_after_a_long_absence_only_once() -> None:
    assert told(44.9) == []
    assert told(45) == told(104) == [(Why.UNANSWERED, 0, 45)]
    assert told(105) == [(Why.UNANSWERED, 1, 105)]
    assert told(45 + 60 * 9 + 1) == [(Why.UNANSWERED, 9, 585)]


def test_a_card_that_reached_nobody_is_told_after_two_minutes_and_once() -> None:
    assert told(1.9, card_seen=False) == []
    assert told(2, card_seen=False) == told(44, card_seen=False) == [(Why.UNDELIVERED, 0, 2)]
    assert told(6, Level.EMERGENCY, card_seen=False) == [(Why.UNDELIVERED, 0, 2), (Why.UNANSWERED, 0, 5)]


@pytest.mark.parametrize("card_seen", [True, False])
@pytest.mark.parametrize("level", [Level.URGENT, Level.EMERGENCY])
def test_the_next_moment_is_the_first_at_which_something_new_is_due(level: Level, card_seen: bool) -> None:
    now = START
    for _ in range(6):
        upcoming = next_due(level, START, {}, card_seen=card_seen, now=now)
        before = due(level, START, {}, card_seen=card_seen, now=upcoming - timedelta(seconds=1))
        assert upcoming > now
        assert before == due(level, START, {}, card_seen=card_seen, now=now)
        assert before != due(level, START, {}, card_seen=card_seen, now=upcoming)
        now = upcoming
