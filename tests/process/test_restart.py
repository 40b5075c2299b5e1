"""The process ends, by order or by force, and the next one goes on where it was."""

from __future__ import annotations

import time
from datetime import timedelta

from sqlmodel import func, select

from bot.simulator.phones import Phone
from bot.store.models import InboxUpdate, OutboxKind, OutboxStatus
from tests.process.house import ON_SQLITE, House, until

STRANGERS = 24


def handled(house: House) -> int:
    """How many updates have had their effect."""
    with house.rows() as session:
        return session.exec(select(func.count()).select_from(InboxUpdate)).one()


def statuses(house: House, phone: Phone) -> list[OutboxStatus]:
    return [row.status for row in house.said_to(phone)]


def answers(phone: Phone) -> int:
    return sum(not view.own for view in phone.screen())


def test_updates_that_wait_at_a_kill_have_their_effect_once(house: House) -> None:
    child, before = house.up(), handled(house)
    phones = [house.phone(f"Stranger {number}") for number in range(STRANGERS)]
    house.world.latency = lambda method: 0.05 if method == "sendMessage" else 0.0

    for phone in phones:
        phone.send("/help")
    until(lambda: handled(house) > before, "the first update")
    child.kill()
    at_the_kill = handled(house) - before
    # Their lease still runs when this test ends; whether they arrived, nobody knows.
    in_doubt = [phone.user.id for phone in phones if statuses(house, phone) == [OutboxStatus.CLAIMED]]
    house.world.latency = lambda method: 0.0
    house.up()
    until(lambda: handled(house) == before + STRANGERS, "every update")
    until(lambda: all(house.said_to(phone) for phone in phones), "an answer to everyone")

    assert at_the_kill < STRANGERS
    sure = [phone for phone in phones if phone.user.id not in in_doubt]
    for phone in sure:
        until(lambda phone=phone: statuses(house, phone) == [OutboxStatus.SENT], "one answer to everyone")
    assert [answers(phone) for phone in sure] == [1] * len(sure)
    assert all(answers(phone) <= 1 for phone in phones)


@ON_SQLITE
def test_told_to_stop_it_ends_what_is_in_flight_and_the_next_says_what_fell_due_meanwhile(
    house: House,
) -> None:
    child, asking, ana = house.up(), house.phone("Leo"), house.phone("Ana")
    house.enrol(ana, house.link())
    house.world.latency = lambda method: 1.0 if method == "sendMessage" else 0.0
    asking.send("/help")
    until(lambda: house.said_to(asking), "the answer to be on its way")
    began = time.monotonic()
    code = child.stop()
    took = time.monotonic() - began
    house.world.latency = lambda method: 0.0
    assert (code, took < 10) == (0, True)
    assert statuses(house, asking) == [OutboxStatus.SENT]
    assert answers(asking) == 1

    with house.rows() as session:
        steps = [row for row in house.said_to(ana) if row.kind is OutboxKind.STEP]
        overdue = session.merge(next(row for row in steps if row.status is OutboxStatus.PENDING))
        overdue.due_at = house.world.clock.now() - timedelta(minutes=10)
        before = answers(ana)
    house.up()
    until(lambda: answers(ana) > before, "the overdue message")

    def said() -> list[OutboxStatus]:
        return [row.status for row in house.said_to(ana) if row.step == overdue.step]

    until(lambda: said() == [OutboxStatus.SENT], "its record")
    assert answers(ana) == before + 1
