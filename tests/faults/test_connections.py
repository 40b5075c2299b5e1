"""R5: PostgreSQL cuts every connection, again and again, while messages are claimed, sent and recorded."""

from __future__ import annotations

import os
import time

import pytest
from sqlalchemy import text

from bot.store.db import Database
from bot.store.models import OutboxStatus
from tests.faults.conftest import Town
from tests.faults.nursery import until

CUTS = int(os.environ.get("AFTERCARE_CUTS", "10"))  #: `make soak` sets more
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


def _cut(database: Database) -> None:
    database.engine.dispose()
    with database.engine.connect() as connection:
        connection.execute(CUT)
    time.sleep(0.05)


def _sent(town: Town) -> int:
    return town.count(OutboxStatus.SENT)
