"""``aftercare backup`` and ``aftercare restore``: the whole database in one file, and back."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from alembic.util import CommandError
from sqlalchemy import Engine, inspect, select
from sqlalchemy.exc import DatabaseError, OperationalError

from bot.cli.session import AsJson, print_json, wrong
from bot.config import Settings
from bot.content.catalog import load_catalog
from bot.services.privacy import forgetting
from bot.services.unit import Unit
from bot.store import backup as files
from bot.store import crypto, schema
from bot.store.backup import NotABackup
from bot.store.db import Database, open_engine
from bot.store.models import metadata

FILE = typer.Argument(help="The file.", dir_okay=False)
Known = list[tuple[int, str, str]]  #: clinic, person, moment of an erasure


@contextmanager
def _engine() -> Iterator[tuple[Settings, Engine]]:
    settings = Settings.load(require_keys=True)
    crypto.install(settings.encryption_keys)
    engine = open_engine(settings.database_url)
    try:
        yield settings, engine
    finally:
        engine.dispose()


def backup(file: Annotated[Path, FILE], as_json: AsJson = False) -> None:
    """Write the whole database into a new FILE while the bot runs. Its keys are not in it."""
    with _engine() as (_, engine):
        try:
            files.write(engine, file)
        except FileExistsError:
            raise wrong(f"{file} is there already; a backup is never overwritten") from None
        except (NotABackup, OSError, sqlite3.Error) as error:
            raise wrong(f"no backup was made: {error}") from None
    about = {"file": str(file), "bytes": file.stat().st_size}
    if as_json:
        print_json(about)
    else:
        typer.echo(f"{file}: {about['bytes']:,} bytes. Keep it apart from AFTERCARE_ENCRYPTION_KEYS.")


def restore(
    file: Annotated[Path, typer.Argument(help="A file that backup made.", exists=True, dir_okay=False)],
    replace: Annotated[
        bool, typer.Option("--replace", help="Yes, what is in the database now is to go.")
    ] = False,
    erasures: Annotated[
        Path | None,
        typer.Option(
            help="What aftercare audit erasures printed after this backup.", exists=True, dir_okay=False
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Put FILE in the place of the database. Stop the bot first.

    Who was forgotten since the backup, by the present database or by --erasures, is forgotten again.
    """
    with _engine() as (settings, engine), _copy(file) as copy:
        known = _erasures_here(engine) + _erasures_in(erasures)
        if not replace and _has_clinics(engine):
            raise wrong("the database is in use: with --replace, what is in it goes")
        again = _made_ready(settings, copy, known)
        try:
            files.install(copy, engine)
        except (sqlite3.OperationalError, OperationalError):
            raise wrong("the database is busy: stop the bot, then restore again") from None
    if as_json:
        print_json({"forgotten_again": again})
    else:
        typer.echo(f"Restored. Forgotten again since that backup: {again}. Now start the bot.")


@contextmanager
def _copy(file: Path) -> Iterator[Path]:
    """A copy to work on, so that the backup stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "restoring.db"
        copy.touch(mode=0o600)
        copy.write_bytes(file.read_bytes())
        try:
            files.check(copy)
        except NotABackup as error:
            raise wrong(f"{file}: {error}") from None
        yield copy


def _made_ready(settings: Settings, copy: Path, known: Known) -> int:
    """Bring the copy to the newest schema and forget again whom it still knows; how many that were."""
    from bot.app import ensure_keys

    engine = open_engine(f"sqlite:///{copy}")
    try:
        schema.upgrade(engine)
        database = Database(engine)
        ensure_keys(database)
        with database.transaction() as session:
            unit = Unit(session, load_catalog(settings.messages_dir), datetime.now(UTC), "")
            return forgetting.replay(unit, known)
    except CommandError:
        raise wrong("the backup is of a newer version of aftercare than this one") from None
    finally:
        engine.dispose()
        _settle(copy)


def _settle(copy: Path) -> None:
    if copy.exists() and os.path.getsize(copy):
        connection = sqlite3.connect(copy)
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()


def _has_clinics(engine: Engine) -> bool:
    try:
        if not inspect(engine).has_table("clinic"):
            return False
        with engine.connect() as connection:
            return connection.execute(select(metadata.tables["clinic"].c.id).limit(1)).first() is not None
    except OperationalError:
        raise
    except DatabaseError:
        return False  # what is there cannot be read by anybody


def _erasures_here(engine: Engine) -> Known:
    """Who was forgotten according to the database that is to go."""
    table = metadata.tables["erasure"]
    try:
        if not inspect(engine).has_table("erasure"):
            return []
        with engine.connect() as connection:
            rows = connection.execute(select(table.c.clinic_id, table.c.person, table.c.at)).all()
    except OperationalError:
        raise
    except DatabaseError:
        typer.echo(
            "The present database cannot be read: name erasures since the backup by --erasures.", err=True
        )
        return []
    return [(clinic, person, at.isoformat()) for clinic, person, at in rows]


def _erasures_in(file: Path | None) -> Known:
    if file is None:
        return []
    try:
        return [(row["clinic_id"], row["person"], row["at"]) for row in json.loads(file.read_text("utf-8"))]
    except (ValueError, KeyError, TypeError):
        raise wrong(f"--erasures: {file} is not what aftercare audit erasures --json prints") from None
