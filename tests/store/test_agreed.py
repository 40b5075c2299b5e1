"""What all processes on one database agree on: no writing to a schema they do not know, and one time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlmodel import select

from bot.store import schema
from bot.store.agreed import Agreed, OtherSchema
from bot.store.db import Database
from bot.store.models import CodeAttempt

MINUTES = timedelta(minutes=5)


def machine() -> datetime:
    return datetime.now(UTC)


def agreeing(db: Database, off: timedelta = timedelta(0)) -> tuple[Database, Agreed]:
    agreed = Agreed(schema.head(), lambda: machine() + off)
    return Database(db.engine, agreed), agreed


@contextmanager
def upgraded(db: Database) -> Iterator[None]:
    """A newer version was here."""
    with db.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    yield
    with db.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :head"), {"head": schema.head()})


def rows(db: Database) -> int:
    with db.look() as session:
        return len(session.exec(select(CodeAttempt)).all())


def test_R15_an_old_writer_is_refused_before_it_writes_anything(db: Database) -> None:
    old, _ = agreeing(db)
    with old.transaction() as session:
        session.add(CodeAttempt(chat_id=7, at=machine()))
    with (
        upgraded(db),
        pytest.raises(OtherSchema, match="the schema is 9999"),
        old.transaction() as session,
    ):
        session.add(CodeAttempt(chat_id=8, at=machine()))
    assert rows(db) == 1
    with old.transaction() as session:
        session.add(CodeAttempt(chat_id=9, at=machine()))
    assert rows(db) == 2


def test_R15_an_upgrade_waits_for_who_knows_the_old_schema_and_lets_nobody_pass_it(
    postgres_db: Database,
) -> None:
    old, _ = agreeing(postgres_db)
    upgrading = threading.Thread(target=schema.upgrade, args=(postgres_db.engine,))
    with old.transaction() as session:
        upgrading.start()
        waits = text("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LOCK TABLE alembic_version%'")
        with postgres_db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as other:
            while upgrading.is_alive() and not other.execute(waits).scalar():
                pass
        session.add(CodeAttempt(chat_id=7, at=machine()))
        assert upgrading.is_alive()
    upgrading.join(10)
    assert not upgrading.is_alive()
    assert rows(postgres_db) == 1


@pytest.mark.parametrize("off", [MINUTES, -MINUTES, timedelta(0)])
def test_R11_a_machine_whose_clock_is_wrong_goes_by_the_databases(
    postgres_db: Database, off: timedelta
) -> None:
    database, agreed = agreeing(postgres_db, off)
    with database.transaction():
        assert abs(agreed.now() - machine()) < timedelta(seconds=1)


def test_R11_a_clock_that_agrees_is_left_as_it_is(postgres_db: Database) -> None:
    database, agreed = agreeing(postgres_db)
    for _ in range(20):
        with database.transaction():
            pass
    assert agreed.ahead == timedelta(0)


def test_R11_a_clock_that_is_put_right_meanwhile_is_followed(postgres_db: Database) -> None:
    off = [MINUTES]
    agreed = Agreed(schema.head(), lambda: machine() + off[0])
    database = Database(postgres_db.engine, agreed)
    for off[0] in (MINUTES, timedelta(0), timedelta(hours=-1)):  # the clock reads it
        with database.transaction():
            assert abs(agreed.now() - machine()) < timedelta(seconds=1)
