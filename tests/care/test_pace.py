from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care import pace
from bot.care.pace import BOT, EDIT, FURTHEST, Pace, Wish, allot, scope_of

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
PACE = Pace()
GROUP = -1001
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def wishes(chats: Iterable[int], *, urgent: bool = False, cost: float = 1) -> list[Wish]:
    return [Wish(number, chat, cost, urgent) for number, chat in enumerate(chats, 1)]


class Town:
    """Every wish is asked for again until it is said, as the ticks do."""

    def __init__(self) -> None:
        self.rested: dict[str, datetime | None] = {}
        self.said: list[tuple[datetime, int]] = []
        self.at = NOW

    def say(self, chats: list[int], *, urgent: bool = False) -> None:
        waiting = wishes(chats, urgent=urgent)
        while waiting:
            given_ = allot(waiting[:10], self.rested, PACE, self.at)
            self.rested |= given_.booked
            self.said += [(slot, wish.chat_id) for wish in waiting if (slot := given_.slots.get(wish.id))]
            waiting = [wish for wish in waiting if wish.id not in given_.slots]
            self.at += timedelta(milliseconds=20)


def most_within(moments: list[datetime], window: timedelta) -> int:
    return max(sum(start <= at < start + window for at in moments) for start in moments)


def test_a_bot_never_says_more_than_30_in_any_second_and_holds_29() -> None:
    town = Town()
    town.say(list(range(1, 300)))
    moments = [at for at, _ in town.said]
    assert most_within(moments, SECOND) <= 30
    assert 29 <= (len(moments) - 1) / (max(moments) - NOW).total_seconds() <= 30


def test_a_group_gets_at_most_20_in_any_minute_and_a_few_at_once() -> None:
    town = Town()
    town.say([-5] * 60)
    moments = [at for at, _ in town.said]
    assert most_within(moments, MINUTE) <= 20
    assert most_within(moments, SECOND) == PACE.group.burst


def test_a_private_chat_gets_one_a_second_after_a_short_burst() -> None:
    town = Town()
    town.say([5] * 30)
    moments = [at for at, _ in town.said]
    assert most_within(moments, SECOND) <= PACE.chat.burst + 1
    assert most_within(moments, 10 * SECOND) <= PACE.chat.burst + 10


def test_what_is_urgent_gets_the_next_moment_however_much_is_booked() -> None:
    booked = {BOT: NOW + 2 * SECOND}
    given_ = allot(wishes([1, 2]), booked, PACE, NOW)
    assert (given_.slots, given_.free_at is not None) == ({}, True)
    given_ = allot(wishes([1, 2], urgent=True), booked, PACE, NOW)
    assert len(given_.slots) == 2


def test_a_chat_that_had_enough_waits_and_nobody_else_does() -> None:
    given_ = allot(wishes([*[1] * 9, 2]), {scope_of(1): NOW + timedelta(seconds=8)}, PACE, NOW)
    assert set(given_.slots) == {10}
    assert given_.postponed[1] == NOW + SECOND


def test_an_edit_weighs_a_quarter() -> None:
    edits = [Wish(number, 1, EDIT, False) for number in range(1, 5)]
    rested = allot(edits, {}, PACE, NOW).booked[scope_of(1)]
    assert rested is not None
    assert rested - NOW < 1.2 * PACE.chat.every


@pytest.mark.parametrize("back", [timedelta(minutes=2), timedelta(hours=1), timedelta(days=1)])
def test_a_clock_that_was_set_back_silences_nobody(back: timedelta) -> None:
    given_ = allot(wishes([1]), {BOT: NOW + back, scope_of(1): NOW + back}, PACE, NOW)
    assert given_.slots == {1: NOW}
    assert all(at - NOW < FURTHEST for at in given_.booked.values())


@given(st.lists(st.integers(-3, 40).filter(bool), max_size=60))
def test_everything_is_said_in_the_end_and_every_limit_holds(chats: list[int]) -> None:
    town = Town()
    town.say(chats)
    assert sorted(chat for _, chat in town.said) == sorted(chats)
    if chats:
        assert most_within([at for at, _ in town.said], SECOND) <= 30


def test_topics_of_all_groups_are_made_five_seconds_apart() -> None:
    rested = pace.topic_booked(GROUP, {}, Pace(), NOW)
    assert pace.topic_free_at(GROUP - 1, rested, Pace(), NOW) == NOW + timedelta(seconds=5)


def test_a_group_gets_a_topic_only_while_it_has_room_for_alerts() -> None:
    every, burst = Pace().group.every, Pace().group.burst
    taken = {pace.scope_of(GROUP): NOW + (burst - pace.ROOM + 1) * every}
    assert pace.topic_free_at(GROUP, taken, Pace(), NOW) == NOW + every
    free = {pace.scope_of(GROUP): NOW + (burst - pace.ROOM) * every}
    assert pace.topic_free_at(GROUP, free, Pace(), NOW) == NOW
