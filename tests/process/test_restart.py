"""The process ends, by order or by force, and the next one goes on where it was."""

from __future__ import annotations

import time
from datetime import timedelta

from sqlmodel import func, select

from bot.simulator.phones import Phone
from bot.store.models import InboxUpdate, OutboxKind, OutboxStatus
from tests.process.house import House, until

STRANGERS = 24


def handled(house: House) -> int:
    """How many updates have had their effect."""
    with house.rows() as session:
        return session.exec(select(func.count()).select_from(InboxUpdate)).one()


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
    house.world.latency = lambda method: 0.0
    house.up()
    until(lambda: handled(house) == before + STRANGERS, "every update")
    until(lambda: all(house.said_to(phone) for phone in phones), "an answer to everyone")

    assert at_the_kill < STRANGERS
    assert [len(house.said_to(phone)) for phone in phones] == [1] * STRANGERS
    in_flight = {OutboxStatus.SENT, OutboxStatus.CLAIMED}  # the lease of the killed process still runs
    until(
        lambda: {house.said_to(phone)[0].status for phone in phones} <= in_flight, "every answer to be sent"
    )
    silent = [phone for phone in phones if answers(phone) != 1]
    assert all(house.said_to(phone)[0].status is OutboxStatus.CLAIMED for phone in silent)


def test_told_to_stop_it_ends_what_is_in_flight_and_exits_with_0(house: House) -> None:
    child, asking = house.up(), house.phone("Leo")
    house.world.latency = lambda method: 1.0 if method == "sendMessage" else 0.0

    asking.send("/help")
    until(lambda: house.said_to(asking), "the answer to be on its way")
    began = time.monotonic()
    code = child.stop()
    took = time.monotonic() - began
    house.world.latency = lambda method: 0.0

    assert code == 0
    assert took < 10
    assert [row.status for row in house.said_to(asking)] == [OutboxStatus.SENT]
    assert answers(asking) == 1


def test_a_message_that_fell_due_while_nobody_was_there_is_sent_after_the_start(house: House) -> None:
    house.up()
    ana = house.phone("Ana")
    house.enrol(ana, house.link())
    house.down()
    with house.rows() as session:
        steps = [row for row in house.said_to(ana) if row.kind is OutboxKind.STEP]
        overdue = session.merge(next(row for row in steps if row.status is OutboxStatus.PENDING))
        overdue.due_at = house.world.clock.now() - timedelta(minutes=10)
        before = answers(ana)

    house.up()
    until(lambda: answers(ana) > before, "the overdue message")

    house.down()
    sent = [row for row in house.said_to(ana) if row.step == overdue.step]
    assert [row.status for row in sent] == [OutboxStatus.SENT]
    assert answers(ana) == before + 1
