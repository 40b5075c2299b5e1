"""What holds for every connection: nobody waits for ever, and who only looks holds up nobody."""

from __future__ import annotations

from sqlalchemy import text
from sqlmodel import select

from bot.store import schema
from bot.store.db import Database
from bot.store.models import Clinic


def test_who_only_looks_waits_for_no_writer_and_no_writer_for_it(sqlite_db: Database) -> None:
    with sqlite_db.engine.connect() as connection:
        connection.execute(text("SELECT 1"))  # begins with the lock, as every transaction of ours
        with sqlite_db.look() as session:
            assert session.exec(select(Clinic)).all() == []
            assert schema.is_current(sqlite_db.engine)
            connection.execute(text("DELETE FROM clinic"))
            connection.commit()


def test_a_database_server_that_vanished_is_missed(postgres_db: Database) -> None:
    with postgres_db.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        agreed = driver.info.get_parameters()
    assert {name: agreed[name] for name in ("keepalives", "keepalives_idle", "tcp_user_timeout")} == {
        "keepalives": "1",
        "keepalives_idle": "30",
        "tcp_user_timeout": "30000",
    }
