"""R15: an old and a new version together, and an upgrade of a database with a great deal in it."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text

from bot.simulator.phones import Phone
from bot.store import schema
from bot.store.db import Database, open_engine
from bot.store.models import OutboxStatus
from tests.bench.backlog import far, fill
from tests.faults.conftest import Town
from tests.faults.nursery import until

ROWS = int(os.environ.get("AFTERCARE_ROWS", "20000"))  #: `make soak` sets a million
NEWER = "9999"


def becomes(engine: Engine, revision: str) -> None:
    """What an upgrade does first and last."""
    with engine.begin() as connection:
        schema.alone(connection)
        connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": revision})


def test_R15_an_old_process_writes_nothing_to_a_newer_schema_and_the_new_one_loses_nothing(
    town: Town,
) -> None:
    town.owe(people=60, each=2)
    writer = Phone(town.world, town.world.new_user("Leo"))
    town.world.latency = lambda method: 0.3 if method == "sendMessage" else 0.0
    town.children.born(town.birth(receives=True))
    until(lambda: town.count(OutboxStatus.SENT) > 10, "the old one at work")
    becomes(town.database.engine, NEWER)
    try:
        held = town.count(OutboxStatus.CLAIMED)
        stands = town.count(OutboxStatus.SENT)
        assert held + stands < len(town.owed), "there is work left"
        town.world.latency = lambda method: 0.0
        writer.send("hello")
        time.sleep(1)
        assert (town.count(OutboxStatus.CLAIMED), town.count(OutboxStatus.SENT)) == (held, stands)
        assert town.world.updates.count == 1, "not acknowledged"
        # Both run: the old one is refused for as long as it lives.
        new = town.children.born(town.birth(receives=True, knows=NEWER))
        until(lambda: town.world.updates.count == 0, "the update at the new one")
        until(lambda: town.count(OutboxStatus.SENT) >= len(town.owed) - 2 * held, "the backlog")
        town.children.kill(new)
        held = town.count(OutboxStatus.CLAIMED)
        town.children.born(town.birth(knows=NEWER, ahead=61))  # what the old one held comes back
        until(lambda: town.count(OutboxStatus.SENT) == len(town.owed) + 1, "every message sent")
        assert town.repeated() <= held
    finally:
        becomes(town.database.engine, schema.head())


@pytest.fixture
def before(bare_url: str) -> Engine:
    """A database as the first version left it."""
    engine = open_engine(bare_url)
    schema.upgrade(engine, "0001")
    return engine


def test_R15_an_upgrade_of_a_full_outbox_keeps_every_row(
    before: Engine, record_property: pytest.RecordProperty
) -> None:
    fill(Database(before), ROWS, far(datetime.now(UTC)))
    began = time.monotonic()
    schema.upgrade(before)
    record_property("seconds", time.monotonic() - began)
    assert schema.is_current(before)
    with before.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM outbox_message")).scalar_one() == ROWS
    before.dispose()
