from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, Enum, Table, insert, inspect, select, text
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from bot.store import schema
from bot.store.db import Database, open_engine
from bot.store.models import CodeAttempt, InboxStatus, InboxUpdate, metadata

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
CANARY = "canary-words-of-a-patient"
TABLES = metadata.sorted_tables
CHECKED = [(table, column) for table in TABLES for column in table.columns if isinstance(column.type, Enum)]


@pytest.fixture
def bare(bare_url: str) -> Iterator[Engine]:
    """A database without any table."""
    engine = open_engine(bare_url)
    yield engine
    engine.dispose()


def _update(update_id: int, **values: Any) -> InboxUpdate:
    row: dict[str, Any] = {"status": InboxStatus.RECEIVED, "payload": {}, "received_at": NOON, **values}
    return InboxUpdate(update_id=update_id, **row)


def test_migrated_database_has_nothing_more_and_nothing_less_than_the_models(db: Database) -> None:
    with db.engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)

    assert differences == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_has_its_columns_and_named_constraints(db: Database, table: Table) -> None:
    found = inspect(db.engine)

    assert {column["name"] for column in found.get_columns(table.name)} == set(table.columns.keys())
    assert found.get_pk_constraint(table.name)["name"] == f"pk_{table.name}"
    assert {check["name"] for check in found.get_check_constraints(table.name)} == {
        f"ck_{table.name}_{column.type.name}" for checked, column in CHECKED if checked is table
    }


@pytest.mark.parametrize(("table", "column"), CHECKED, ids=str)
def test_every_enum_column_is_checked_against_exactly_its_values(
    db: Database, table: Table, column: Any
) -> None:
    checks = inspect(db.engine).get_check_constraints(table.name)
    own = next(check["sqltext"] for check in checks if check["name"] == f"ck_{table.name}_{column.type.name}")

    assert set(re.findall(r"'([^']*)'", own)) == set(column.type.enums)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_same_indexes_are_partial_on_both_databases(db: Database, table: Table) -> None:
    where = f"{db.engine.dialect.name}_where"
    found = {
        index["name"]
        for index in inspect(db.engine).get_indexes(table.name)
        if index.get("dialect_options", {}).get(where) is not None
    }

    for dialect in ("sqlite", "postgresql"):
        declared = {index for index in table.indexes if index.dialect_options[dialect]["where"] is not None}
        assert {index.name for index in declared} == found


def test_a_wrong_status_cannot_be_written_past_the_models(db: Database) -> None:
    with db.transaction() as session:
        session.add(_update(1))

    with pytest.raises(IntegrityError), db.transaction() as session:
        session.execute(text("UPDATE inbox_update SET status = 'lost'"))


@pytest.mark.parametrize("telegram_id", [2**52, -(2**52)])
def test_ids_of_telegram_fit(db: Database, telegram_id: int) -> None:
    with db.transaction() as session:
        session.add(CodeAttempt(chat_id=telegram_id, at=NOON))

    with db.transaction() as session:
        assert session.scalars(select(CodeAttempt)).one().chat_id == telegram_id


def test_rows_number_themselves(db: Database) -> None:
    with db.transaction() as session:
        session.add_all([CodeAttempt(chat_id=7, at=NOON), CodeAttempt(chat_id=7, at=NOON)])

    with db.transaction() as session:
        assert sorted(row.id or 0 for row in session.scalars(select(CodeAttempt))) == [1, 2]


def test_a_time_comes_back_aware_in_utc_whatever_zone_it_was_given_in(db: Database) -> None:
    in_madrid = NOON.astimezone(timezone(timedelta(hours=2)))
    with db.transaction() as session:
        session.add(CodeAttempt(chat_id=7, at=in_madrid))

    with db.transaction() as session:
        kept = session.scalars(select(CodeAttempt)).one().at
    assert kept == NOON
    assert kept.tzinfo is UTC


def test_a_naive_time_is_refused(db: Database) -> None:
    naive = NOON.replace(tzinfo=None)

    with pytest.raises(StatementError, match="naive time"), db.transaction() as session:
        session.execute(insert(CodeAttempt).values(chat_id=7, at=naive))


def test_private_words_come_back_and_are_unreadable_in_the_row(db: Database) -> None:
    with db.transaction() as session:
        session.add(_update(1, payload={"text": CANARY}))

    with db.transaction() as session:
        assert session.scalars(select(InboxUpdate)).one().payload == {"text": CANARY}
        stored = session.execute(text("SELECT payload FROM inbox_update")).scalar_one()
    assert CANARY.encode() not in bytes(stored)


def test_private_words_are_nowhere_in_the_sqlite_files(sqlite_db: Database) -> None:
    with sqlite_db.transaction() as session:
        session.add(_update(1, payload={"text": CANARY}, error="marker-of-the-row"))

    home = Path(sqlite_db.engine.url.database or "").parent
    on_disk = b"".join(path.read_bytes() for path in home.glob("aftercare-test.db*"))
    assert b"marker-of-the-row" in on_disk
    assert CANARY.encode() not in on_disk


def test_a_row_of_nobody_is_refused_also_on_sqlite(db: Database) -> None:
    with pytest.raises(IntegrityError), db.transaction() as session:
        session.execute(
            text(
                "INSERT INTO invite (clinic_id, kind, code_hash, created_at, expires_at)"
                " VALUES (404, 'owner', 'h', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)"
            )
        )


def test_an_empty_database_is_not_current_until_it_is_upgraded(bare: Engine) -> None:
    assert schema.current(bare) is None
    assert not schema.is_current(bare)

    schema.upgrade(bare)

    assert schema.current(bare) == schema.head()
    assert schema.is_current(bare)


def test_upgrading_a_current_database_changes_nothing(db: Database) -> None:
    with db.transaction() as session:
        session.add(CodeAttempt(chat_id=7, at=NOON))

    schema.upgrade(db.engine)

    with db.transaction() as session:
        assert session.scalars(select(CodeAttempt)).one().chat_id == 7


def test_a_failed_upgrade_leaves_the_database_as_it_was(bare: Engine) -> None:
    last = TABLES[-1].name
    with bare.begin() as connection:
        connection.execute(text(f"CREATE TABLE {last} (taken INTEGER)"))

    with pytest.raises(Exception, match="already exists"):
        schema.upgrade(bare)

    assert inspect(bare).get_table_names() == [last]


def test_upgrade_does_not_depend_on_the_directory_it_is_called_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    engine = open_engine("sqlite:///elsewhere.db")

    schema.upgrade(engine)

    assert schema.is_current(engine)
    engine.dispose()


def test_a_database_that_is_not_there_says_so(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'no-such-directory' / 'a.db'}")

    with pytest.raises(OperationalError):
        schema.is_current(engine)


def test_toasts_that_an_older_version_kept_as_rows_are_gone_after_the_upgrade(bare: Engine) -> None:
    row = (
        "INSERT INTO outbox_message"
        " (chat_id, lane, kind, priority, due_at, status, attempts, content, created_at)"
        " VALUES (1, :lane, :kind, 1, :now, 'pending', 0, :content, :now)"
    )
    schema.upgrade(bare, "0004")
    with bare.begin() as connection:
        for kind in ("toast", "reply"):
            known = {"lane": kind, "kind": kind, "now": "2026-11-22 10:00:00.000000", "content": b""}
            connection.execute(text(row), known)
    schema.upgrade(bare)
    with bare.connect() as connection:
        assert connection.execute(text("SELECT kind FROM outbox_message")).scalars().all() == ["reply"]


def test_the_newest_revision_by_its_file_is_alembics_head() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.head()]
