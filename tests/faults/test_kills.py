"""R1, R2, R6, R7: processes die and freeze at any moment, and race; nothing is lost, a repeat says so."""

from __future__ import annotations

import os
import random
import signal
import time

import pytest
from sqlmodel import select

from bot.simulator.phones import Phone
from bot.simulator.updates import Webhook
from bot.store.claims import LEASE
from bot.store.models import InboxStatus, InboxUpdate, OutboxKind, OutboxMessage, OutboxStatus
from tests.faults.conftest import Town
from tests.faults.nursery import SECRET, until
from tests.process.house import free_port

RACED = int(os.environ.get("AFTERCARE_RACED", "200"))  #: people with two messages each
KILLS = int(os.environ.get("AFTERCARE_KILLS", "20"))  #: `make soak` sets more
OVER = LEASE.total_seconds() + 1


def said(town: Town) -> int:
    return sum(len(messages) for messages in town.came().values())


@pytest.mark.parametrize("processes", [1, 2])
def test_R1_a_process_killed_while_it_delivers_loses_nothing_and_marks_what_it_may_have_said(
    town: Town, processes: int
) -> None:
    dice, ahead, in_flight, kills = random.Random(processes), 0.0, 0, KILLS // processes**2
    town.owe(people=15 * kills, each=2)
    for _ in range(kills):
        before = said(town)
        born = [town.children.born(town.birth(ahead=ahead)) for _ in range(processes)]
        until(lambda before=before: said(town) > before, "a message")  # type: ignore[misc]
        time.sleep(dice.uniform(0, 0.06))
        for child in born:
            town.children.kill(child)
        in_flight += town.count(OutboxStatus.CLAIMED)
        ahead += OVER
    town.children.born(town.birth(ahead=ahead))
    until(lambda: town.count(OutboxStatus.SENT) == len(town.owed), "every message sent")
    assert town.repeated() <= in_flight


def test_R6_three_processes_share_the_work_and_none_says_what_another_said(town: Town) -> None:
    town.owe(people=RACED, each=2)
    for _ in range(3):
        town.children.born(town.birth())
    until(lambda: town.count(OutboxStatus.SENT) == len(town.owed), "every message sent")
    assert town.repeated() == 0
    with town.database.transaction() as session:
        assert set(session.exec(select(OutboxMessage.attempts)).all()) == {1}


def test_R7_a_process_frozen_past_its_lease_overwrites_nothing_when_it_wakes(town: Town) -> None:
    town.owe(people=40, each=2)
    frozen = town.children.born(town.birth())
    held = _frozen_while_it_sends(town, frozen)
    other = town.children.born(town.birth(ahead=OVER))
    until(lambda: town.count(OutboxStatus.SENT) == len(town.owed), "every message sent")
    town.children.kill(other)
    before = _ledger(town)
    os.kill(frozen, signal.SIGCONT)
    town.owe(people=1, each=1)
    until(lambda: town.count(OutboxStatus.SENT) == len(town.owed), "a message by the one that woke")
    town.children.kill(frozen)
    assert before.items() <= _ledger(town).items()
    assert town.repeated() <= held


def _frozen_while_it_sends(town: Town, child: int) -> int:
    """Stop it with claims of its own and outside any transaction, which would hold up the others too."""
    for _ in range(500):
        os.kill(child, signal.SIGSTOP)
        if not town.locked() and (held := town.count(OutboxStatus.CLAIMED)):
            return held
        os.kill(child, signal.SIGCONT)
        time.sleep(0.005)
    raise AssertionError("it never held a claim")


def _ledger(town: Town) -> dict[int, tuple[int, int | None]]:
    """By message: how often it was tried, and the number Telegram gave it."""
    with town.database.transaction() as session:
        rows = session.exec(select(OutboxMessage.id, OutboxMessage.attempts, OutboxMessage.message_id))
        return {row_id: (attempts, message_id) for row_id, attempts, message_id in rows if row_id}


@pytest.mark.parametrize("way", ["polling", "webhook"])
def test_R2_a_process_killed_while_updates_wait_handles_each_of_them_once(town: Town, way: str) -> None:
    dice, kills, updates = random.Random(2), max(KILLS // 4, 5), 60
    people = [town.world.new_user(f"P{number}") for number in range(20)]
    receiving = {"receives": True} if way == "polling" else {"port": free_port()}
    if way == "webhook":
        town.world.updates.webhook = Webhook(f"http://127.0.0.1:{receiving['port']}/telegram", SECRET)
    for _ in range(updates // len(people)):
        for person in people:
            Phone(town.world, person).send("hello")
    for _ in range(kills):
        child = town.children.born(town.birth(**receiving))
        time.sleep(dice.uniform(0.1, 0.4))
        town.children.kill(child)
    town.children.born(town.birth(ahead=OVER, **receiving))
    until(lambda: _handled(town) == updates, "every update handled")
    with town.database.transaction() as session:
        replies = session.exec(select(OutboxMessage.id).where(OutboxMessage.kind == OutboxKind.REPLY)).all()
    assert len(replies) == updates


def _handled(town: Town) -> int:
    with town.database.transaction() as session:
        done = select(InboxUpdate.update_id).where(InboxUpdate.status == InboxStatus.HANDLED)
        return len(session.exec(done).all())
