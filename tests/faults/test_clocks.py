"""R9 and R11: the machine slept, or its clock jumps; everything is said once and nothing too early."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.content.catalog import Catalog
from bot.services.delivery.dispatcher import Delivery
from bot.services.delivery.gateway import Call, Result, Sent, Toast
from bot.store.db import Database
from tests.bench.backlog import FIRST_CHAT, fill, unsaid

START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


class Jumpy:
    """A clock that goes where it is told, back as well."""

    def __init__(self) -> None:
        self.at = START

    def now(self) -> datetime:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


class Listener:
    """Takes everything, and notes for whom and when."""

    def __init__(self, clock: Jumpy) -> None:
        self.clock = clock
        self.came: list[tuple[int, datetime]] = []

    async def send(self, what: Call | Toast) -> Result:
        assert isinstance(what, Call)
        self.came.append((what.chat_id, self.clock.now()))
        return Sent(len(self.came))


def delivery(database: Database, catalog: Catalog) -> tuple[Delivery, Jumpy, Listener]:
    clock = Jumpy()
    listener = Listener(clock)
    made = Delivery(database, catalog, listener, clock.now, "bot", lambda: 0.0)
    made.sleep = clock.sleep
    return made, clock, listener


@pytest.mark.parametrize("asleep", [timedelta(seconds=1.5), timedelta(seconds=60), timedelta(hours=1)])
async def test_R9_a_machine_asleep_when_much_is_due_says_all_of_it_once_it_wakes(
    db: Database, catalog: Catalog, asleep: timedelta
) -> None:
    made, clock, listener = delivery(db, catalog)
    fill(db, 150, START + MINUTE)
    clock.at = START + MINUTE + asleep
    await made.deliver()
    assert unsaid(db) == 0
    assert len({chat for chat, _ in listener.came}) == len(listener.came) == 150


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1), timedelta(days=1)])
async def test_R11_a_clock_that_jumps_loses_nothing_doubles_nothing_and_is_early_by_no_more(
    db: Database, catalog: Catalog, jump: timedelta
) -> None:
    made, clock, listener = delivery(db, catalog)
    due = {FIRST_CHAT + 100 * number + 1: START + number * MINUTE for number in range(20)}
    for number in range(20):
        fill(db, 1, START + number * MINUTE, first=FIRST_CHAT + 100 * number)
    for number in range(20 + int(abs(jump) / MINUTE)):
        if number == 10:
            clock.at += jump
        await made.deliver()
        clock.at += MINUTE
        if unsaid(db) == 0:
            break
    assert unsaid(db) == 0
    assert sorted(chat for chat, _ in listener.came) == sorted(due)
    assert all(at >= due[chat] for chat, at in listener.came)
