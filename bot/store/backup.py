"""A whole database in one file, and back: the file is a SQLite database, whatever the engine is.

What is encrypted stays so on the way, so the file is as safe as the database, and as useless without keys.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, LargeBinary, MetaData, func, insert, select, text

from bot.store import schema
from bot.store.db import open_engine
from bot.store.models import metadata
from bot.store.rotation import ENCRYPTED

BATCH = 1000  #: rows read and written at once
MAGIC = b"SQLite format 3\0"


class NotABackup(ValueError):
    """The file is none that ``write`` made, or it is damaged."""


def _raw() -> MetaData:
    """The tables with what is encrypted as the bytes that are stored."""
    raw = MetaData()
    for table in metadata.sorted_tables:
        for column in table.to_metadata(raw).columns:
            if isinstance(column.type, ENCRYPTED):
                column.type = LargeBinary()
    return raw


def write(engine: Engine, file: Path) -> None:
    """Copy the database into a new file while the bot goes on; the state of one moment.

    Raises FileExistsError, NotABackup when what was written cannot be read again.
    """
    with file.open("xb"):  # nobody's backup is overwritten
        file.chmod(0o600)
    try:
        if engine.dialect.name == "sqlite":
            _copy_file(str(engine.url.database), file)
        else:
            _dump(engine, file)
        check(file)
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def _copy_file(source: str, target: Path) -> None:
    with closing(sqlite3.connect(source)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)
        there.execute("PRAGMA journal_mode = DELETE")  # the whole of it in one file


def _dump(engine: Engine, file: Path) -> None:
    target = open_engine(f"sqlite:///{file}")
    try:
        schema.upgrade(target)
        snapshot = engine.connect().execution_options(isolation_level="REPEATABLE READ", stream_results=True)
        with snapshot as source, target.begin() as there:
            _copy_rows(source, there)
    finally:
        target.dispose()
    with closing(sqlite3.connect(file)) as there:
        there.execute("PRAGMA journal_mode = DELETE")


def _copy_rows(source: Connection, target: Connection) -> None:
    for table in _raw().sorted_tables:
        for rows in source.execute(select(table)).mappings().partitions(BATCH):
            target.execute(insert(table), [dict(row) for row in rows])


def check(file: Path) -> None:
    """Raises NotABackup when this is no whole database of ours."""
    with file.open("rb") as opened:
        if opened.read(len(MAGIC)) != MAGIC:
            raise NotABackup("it is no backup")
    try:
        with closing(sqlite3.connect(file)) as there:
            found = there.execute("PRAGMA integrity_check").fetchone()[0]
            there.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise NotABackup(f"it is no backup of ours ({type(error).__name__})") from None
    if found != "ok":
        raise NotABackup("it is damaged")


def install(file: Path, engine: Engine) -> None:
    """Put the database in ``file``, which has the newest schema, in the place of ``engine``'s.

    Raises sqlite3.OperationalError or sqlalchemy's OperationalError while somebody else uses it.
    """
    if engine.dialect.name == "sqlite":
        engine.dispose()
        _replace_file(file, Path(str(engine.url.database)))
        return
    source = open_engine(f"sqlite:///{file}")
    try:
        with source.connect() as there, engine.begin() as here:
            schema.rebuild(here)
            _copy_rows(there, here)
            _number_on(here)
    finally:
        source.dispose()


def _replace_file(file: Path, target: Path) -> None:
    try:
        with closing(sqlite3.connect(file)) as there, closing(sqlite3.connect(target, timeout=5)) as here:
            there.backup(here)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:  # what was there is broken: it is put aside, not thrown away
        target.rename(target.with_name(f"{target.name}.broken"))
        for rest in ("-wal", "-shm"):
            target.with_name(f"{target.name}{rest}").unlink(missing_ok=True)
        _replace_file(file, target)


def _number_on(connection: Connection) -> None:
    """New rows get numbers after those that came with the backup."""
    for table in metadata.sorted_tables:
        key: Any = table.primary_key.columns.get("id")
        sequence = (
            key is not None
            and connection.execute(select(func.pg_get_serial_sequence(table.name, "id"))).scalar()
        )
        if sequence:
            last = select(func.coalesce(func.max(key), 0)).scalar_subquery()
            connection.execute(select(func.setval(text(f"'{sequence}'"), last + 1, False)))
