from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.simulator.clock import MovableClock


def test_a_clock_stands_still_until_it_is_moved() -> None:
    clock = MovableClock(datetime(2026, 1, 1, 13, tzinfo=timezone(timedelta(hours=1))))
    assert clock.now() == clock.now() == datetime(2026, 1, 1, 12, tzinfo=UTC)
    clock.advance(timedelta(hours=2))
    clock.move(datetime(2026, 1, 1, 14, 30, tzinfo=UTC))
    assert clock.now() == datetime(2026, 1, 1, 14, 30, tzinfo=UTC)
    assert clock.now().tzinfo is UTC


def test_time_neither_runs_backwards_nor_comes_without_a_zone() -> None:
    clock = MovableClock(datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="cannot go back"):
        clock.advance(timedelta(seconds=-1))
    with pytest.raises(ValueError, match="aware"):
        clock.move(datetime(2026, 1, 2))  # noqa: DTZ001
