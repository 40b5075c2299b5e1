"""R9 and R11: the machine slept, or its clock jumps; everything is said once and nothing too early."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from bot.content.catalog import Catalog
from bot.content.message import Message, text
from bot.services import speak
from bot.services.delivery.dispatcher import Delivery
from bot.services.delivery.gateway import Call, Result, Sent, Toast
from bot.services.speak import Reader
from bot.services.unit import Unit
from bot.store.db import Database
from bot.store.models import OutboxMessage, OutboxStatus
from tests.bench.backlog import FIRST_CHAT, fill, unsaid
from tests.faults.conftest import Town
from tests.faults.nursery import until

START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ASLEEP_OVER = int(os.environ.get("AFTERCARE_ASLEEP_OVER", "150"))  #: messages; `make soak` sets more


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
    fill(db, ASLEEP_OVER, START + MINUTE)
    clock.at = START + MINUTE + asleep
    await made.deliver()
    assert unsaid(db) == 0
    assert len({chat for chat, _ in listener.came}) == len(listener.came) == ASLEEP_OVER


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


FIVE = 300.0  #: seconds a machine's clock is off
DB = pytest.mark.parametrize("db", ["postgres"], indirect=True)


@DB
def test_R11_processes_whose_clocks_are_ten_minutes_apart_take_nothing_from_each_other(town: Town) -> None:
    town.owe(people=60, each=2)
    town.world.latency = lambda method: 0.2  # long enough to be taken for dead by who reads the time wrong
    for off in (FIVE, -FIVE):
        town.children.born(town.birth(off=off))
    until(lambda: town.count(OutboxStatus.SENT) == len(town.owed), "every message sent")
    assert town.repeated() == 0
    with town.database.transaction() as session:
        assert set(session.exec(select(OutboxMessage.attempts)).all()) == {1}


@DB
@pytest.mark.parametrize("off", [FIVE, -FIVE])
def test_R11_a_process_whose_clock_is_wrong_says_nothing_early_and_nothing_late(
    town: Town, off: float
) -> None:
    with town.database.transaction() as session:
        unit = Unit(session, town.catalog, datetime.now(UTC), "bot")
        ana = town.world.new_user("Ana")
        town.world.chat_of(ana).started = True
        due = unit.now + timedelta(seconds=2)
        said = Message(lines=(text("help-stranger"),), language="en")
        speak.say(unit, Reader(ana.id), said, due_at=due)
    town.children.born(town.birth(off=off))
    until(lambda: town.count(OutboxStatus.SENT) == 1, "the message")
    (came,) = town.world.chats[ana.id].messages.values()
    assert timedelta(0) <= came.at - due < timedelta(seconds=3)


@DB
def test_R11_a_halt_holds_for_a_process_whose_clock_is_wrong(town: Town) -> None:
    town.owe(people=60, each=1)
    town.world.halt(timedelta(seconds=3))
    for off in (FIVE, -FIVE):
        town.children.born(town.birth(off=off, paced=True))
    time.sleep(2)
    within = len([call for call in town.world.calls if call.method == "sendMessage"])
    until(lambda: town.count(OutboxStatus.SENT) == len(town.owed), "every message sent")
    assert within <= 40, "what was on its way when the first was refused"
    assert town.repeated() == 0
