"""Which shape the database has, and how it gets the newest one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from bot.store.db import reading

NEWER = "AFTERCARE_DATABASE_URL: a newer version of aftercare has upgraded the database. Start that version."
_UPGRADE_LOCK = 7_246_001  # any number that nothing else locks


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the database to the newest schema in one transaction; processes that try together take turns."""
    config = _config()
    with engine.begin() as connection:
        alone(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def alone(connection: Connection) -> None:
    """Wait for whoever upgrades now, and for the transactions that know the schema as it is.

    On SQLite whoever writes is alone.
    """
    if connection.dialect.name == "sqlite":
        return
    connection.execute(text("SET LOCAL lock_timeout = 0"))  # another's upgrade takes as long as it takes
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
    connection.execute(text("SET LOCAL lock_timeout = '30s'"))
    if connection.execute(text("SELECT to_regclass('alembic_version')")).scalar():
        connection.execute(text("LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE"))


def rebuild(connection: Connection) -> None:
    """Take away every table of ours with all that is in it, and make the newest schema anew, empty.

    Raises alembic's CommandError where this code does not know the schema that is there.
    """
    config = _config()
    config.attributes["connection"] = connection
    command.downgrade(config, "base")
    command.upgrade(config, "head")


def current(engine: Engine) -> str | None:
    """The revision the database is at; None for an empty one. Raises sqlalchemy's OperationalError."""
    with reading(engine) as connection:
        return MigrationContext.configure(connection).get_current_revision()


@cache
def head() -> str:
    """The newest revision this code knows."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    if revision is None:
        raise RuntimeError("no migrations are shipped with this installation")
    return revision


def is_known(engine: Engine) -> bool:
    """Whether this code knows the schema that is there, or there is none. False: a newer version made it."""
    there = current(engine)
    known = ScriptDirectory.from_config(_config()).walk_revisions()
    return there is None or any(there == one.revision for one in known)


def is_current(engine: Engine) -> bool:
    """Whether the database has exactly the schema this code was written for."""
    return current(engine) == head()
