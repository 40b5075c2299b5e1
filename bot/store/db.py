"""The engine and the one place that commits."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import InvalidatePoolError
from sqlmodel import Session, create_engine

from bot.store.agreed import Agreed

#: A process that froze in a transaction holds up the others no longer than this: SQLite's five seconds
#: for what it locked, a minute until its transaction is undone.
PATIENCE = "-c lock_timeout=5s -c idle_in_transaction_session_timeout=60s"
BUSY = 5  #: seconds somebody waits for SQLite's one writer
FRESH = 1  #: seconds for which a connection that was just used is taken to be there without asking
BEGIN = "BEGIN; "  #: and what is asked with it
STATEMENTS = 500  #: that a connection keeps prepared: we ask some hundred different ones
#: A server that vanished without a word is missed after a minute, and while it owes an answer after half.
ALIVE = {
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}


def engine_url(url: str) -> str:
    """The URL with our driver named: psycopg 3 for PostgreSQL. Raises sqlalchemy's ArgumentError."""
    parsed = make_url(url)
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    return parsed.render_as_string(hide_password=False)


def open_engine(url: str, steady: Callable[[], float] = time.monotonic) -> Engine:
    """An engine with this project's rules for each database. ``steady`` counts seconds."""
    address = engine_url(url)
    if address.startswith("sqlite"):
        arguments = {"check_same_thread": False, "timeout": BUSY, "cached_statements": STATEMENTS}
        engine = create_engine(address, connect_args=arguments, hide_parameters=True)
        _sqlite_rules(engine)
        return engine
    settings: dict[str, Any] = {"options": f"-c timezone=UTC {PATIENCE}", "connect_timeout": 5, **ALIVE}
    # Parameters are what people wrote: no error may bring them into a log.
    engine = create_engine(address, connect_args=settings, hide_parameters=True)
    _postgresql_rules(engine)
    _asked_after_a_rest(engine, steady)
    return engine


def _sqlite_rules(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _on_connect(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]  # we begin ourselves, below
        cursor = connection.cursor()  # type: ignore[attr-defined]
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"busy_timeout={BUSY * 1000}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        # A deferred transaction that turns into a writer fails at once when another writes.
        connection.exec_driver_sql("BEGIN" if options.get("only_reads") else "BEGIN IMMEDIATE")
        if agreed := options.get("agreed"):
            agreed.check(connection)


def _postgresql_rules(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        connection.autocommit = True  # we begin ourselves, below
        connection.prepared_max = STATEMENTS

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if "isolation_level" in options:
            return  # the driver begins as it was asked to, or not at all
        raw: Any = connection.connection.driver_connection
        if not raw.autocommit:  # whoever asked for an isolation level left it so
            raw.autocommit = True
        # What is agreed is asked for in the same breath: sending it and back is most of what it costs.
        if agreed := options.get("agreed"):
            agreed.check(connection, BEGIN)
        else:
            connection.exec_driver_sql("BEGIN")

    @event.listens_for(engine, "after_cursor_execute")
    def _to_the_answer(_connection: object, cursor: Any, statement: str, *_: object) -> None:
        if statement.startswith(BEGIN):
            cursor.nextset()


def _asked_after_a_rest(engine: Engine, steady: Callable[[], float]) -> None:
    """A connection that rested is asked whether it lives; asking each time takes too long."""

    @event.listens_for(engine, "checkin")
    def _on_checkin(_connection: object, record: Any) -> None:
        record.info["used"] = steady()

    @event.listens_for(engine, "checkout")
    def _on_checkout(connection: Any, record: Any, _fairy: object) -> None:
        if steady() - record.info.get("used", steady()) < FRESH:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.dbapi.Error as error:  # type: ignore[union-attr]  # it is there by now
            raise InvalidatePoolError from error


def reading(engine: Engine) -> Connection:
    """A connection that only reads: on SQLite it waits for no writer, and no writer for it."""
    return engine.connect().execution_options(only_reads=True)


class _Session(Session):
    """A session that keeps every row it read until the transaction ends, so that none is read twice."""


@event.listens_for(_Session, "loaded_as_persistent")
def _keep(session: Session, row: object) -> None:
    session.info.setdefault("read", []).append(row)


@dataclass(frozen=True)
class Database:
    """One database; ``transaction`` is how anything is written to it."""

    engine: Engine
    agreed: Agreed | None = None  #: None: whoever opens it has looked at the schema, and is soon done
    _turn: threading.Lock = field(default_factory=threading.Lock, compare=False, repr=False)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One transaction: committed when the block ends, rolled back when it raises. Raises OtherSchema."""
        with self._in_turn(), _Session(self.engine, expire_on_commit=False) as session:
            if self.agreed:
                session.connection(execution_options={"agreed": self.agreed})
            yield session
            session.commit()

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """SQLite lets whoever finds its one writer busy sleep, and others pass: our threads take turns."""
        if self.engine.dialect.name != "sqlite":
            yield
            return
        mine = self._turn.acquire(timeout=BUSY)  # if somebody is stuck, the file itself decides
        try:
            yield
        finally:
            if mine:
                self._turn.release()

    @contextmanager
    def look(self) -> Iterator[Session]:
        """A session that only reads, for pages that are asked for while others write."""
        with reading(self.engine) as connection, _Session(connection) as session:
            yield session
