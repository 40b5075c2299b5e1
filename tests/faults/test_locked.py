"""R12: another process holds SQLite's lock for longer than anybody waits for it."""

from __future__ import annotations

import os
import time

import pytest
from sqlalchemy import text
from sqlmodel import select

from bot.simulator.phones import Phone
from bot.store.models import InboxUpdate, OutboxStatus
from tests.faults.conftest import Town
from tests.faults.nursery import until

HELD = float(os.environ.get("AFTERCARE_LOCKED", "6"))  #: seconds; a process waits for five
WRITERS = 8


@pytest.mark.parametrize("db", ["sqlite"], indirect=True)
def test_R12_while_the_file_is_locked_nothing_is_acknowledged_and_then_all_goes_on_by_itself(
    town: Town,
) -> None:
    town.owe(people=80, each=1)
    town.world.latency = lambda method: 0.1 if method == "sendMessage" else 0.0
    writers = [Phone(town.world, town.world.new_user(f"W{number}")) for number in range(WRITERS)]
    town.children.born(town.birth(receives=True))
    until(lambda: town.count(OutboxStatus.SENT) > 0, "the first message")
    with town.database.engine.connect() as other:
        other.execute(text("SELECT 1"))  # begins, as every transaction of ours, with the lock
        for writer in writers:
            writer.send("hello")
        time.sleep(HELD)
        assert town.world.updates.count == WRITERS, "none is acknowledged"
        stored = other.execute(select(InboxUpdate.update_id)).all()
        assert stored == [], "none is stored"
        other.rollback()
    until(lambda: town.world.updates.count == 0, "every update", 15)
    until(lambda: town.count(OutboxStatus.SENT) == len(town.owed) + WRITERS, "every message sent")
    assert town.repeated() == 0
