"""Which shape the database has, and how it gets the newest one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text

from bot.store.db import reading

NEWER = "AFTERCARE_DATABASE_URL: a newer version of aftercare has upgraded the database. Start that version."
MIGRATIONS = Path(__file__).parent / "migrations"
_UPGRADE_LOCK = 7_246_001  # any number that nothing else locks


def _alembic(connection: Connection) -> Any:
    """Alembic's configuration for this connection; loaded by those only who change the schema."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the database to the newest schema in one transaction; processes that try together take turns."""
    from alembic import command

    with engine.begin() as connection:
        alone(connection)
        command.upgrade(_alembic(connection), to)


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
    from alembic import command

    command.downgrade(_alembic(connection), "base")
    command.upgrade(_alembic(connection), "head")


def current(engine: Engine) -> str | None:
    """The revision the database is at; None for an empty one. Raises sqlalchemy's OperationalError."""
    with reading(engine) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        there: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return there


@cache
def head() -> str:
    """The newest revision this code knows."""
    return _revisions()[-1]


def _revisions() -> list[str]:
    """Every revision this code knows, the oldest first: each is the number its file begins with."""
    found = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9][0-9][0-9][0-9]_*.py"))
    if not found:
        raise RuntimeError("no migrations are shipped with this installation")
    return found


def is_known(engine: Engine) -> bool:
    """Whether this code knows the schema that is there, or there is none. False: a newer version made it."""
    there = current(engine)
    return there is None or there in _revisions()


def is_current(engine: Engine) -> bool:
    """Whether the database has exactly the schema this code was written for."""
    return current(engine) == head()
