"""The database: there, ours, of the newest schema, readable with these keys, on time, and worked off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, OperationalError

from bot.app import ensure_keys
from bot.cli.doctor.finding import Finding, ok, warning, wrong
from bot.config import Settings
from bot.services.standing import held_up
from bot.store import schema, standing
from bot.store.crypto import WrongKeyError
from bot.store.db import Database, open_engine

CLOCK_SLIPS = 5  #: seconds between two clocks that nobody notices
CLOCK_WRONG = 60  #: seconds from which messages come at the wrong time


@contextmanager
def opened(settings: Settings) -> Iterator[tuple[list[Finding], Database | None]]:
    """The database with what is to be said of it; None when nothing more can be asked."""
    engine = open_engine(settings.database_url)
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    try:
        if file and not Path(file).is_file():
            todo = "Run: aftercare db upgrade (or aftercare run, which makes it)"
            yield [wrong(f"There is no database yet at {file}", todo)], None
        else:
            database = Database(engine)
            found = list(_shape(database))
            yield found, database if all(not one.todo for one in found) else None
    finally:
        engine.dispose()


def _shape(database: Database) -> Iterator[Finding]:
    name = "SQLite" if database.engine.dialect.name == "sqlite" else "PostgreSQL"
    try:
        current = schema.current(database.engine)
    except OperationalError:
        todo = "Check that it runs, and AFTERCARE_DATABASE_URL"
        yield wrong(f"The {name} database cannot be reached", todo)
        return
    except DatabaseError as error:
        todo = "Check AFTERCARE_DATABASE_URL"
        yield wrong(f"What is there is no database of ours ({type(error.orig).__name__})", todo)
        return
    if current == schema.head():
        yield ok(f"{name} answers, with the newest schema ({current})")
    else:
        known = schema.is_known(database.engine)
        todo = "Run: aftercare db upgrade" if known else "Start the newer version that upgraded it"
        yield wrong(f"The schema is {current or 'empty'}, not {schema.head()}", todo)


def checks(database: Database, now: datetime) -> Iterator[Finding]:
    """Keys, clock, and whether what is due gets done."""
    try:
        ensure_keys(database)
        yield ok("The encryption keys read what is stored")
    except WrongKeyError:
        todo = "Add the key it was written with to AFTERCARE_ENCRYPTION_KEYS, behind the newest"
        yield wrong("The encryption keys do not read what is stored", todo)
    if database.engine.dialect.name == "postgresql":
        with database.engine.connect() as connection:
            theirs = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
        yield clock("The database", (theirs - now).total_seconds())
    with database.transaction() as session:
        late = held_up(standing.read(session, now), now)
    for one in late:
        yield wrong(f"Late: {one}", "Is aftercare run running? Its log says what hinders it")
    if not late:
        yield ok("Nothing that is due is late")


def clock(whose: str, apart: float) -> Finding:
    """What is to be said of a clock that is so many seconds ahead of ours."""
    seconds = abs(apart)
    if seconds <= CLOCK_SLIPS:
        return ok(f"{whose} and this machine agree on the time")
    told = f"{whose} is {seconds:.0f} s {'ahead of' if apart > 0 else 'behind'} this machine"
    todo = "Let both machines take the time from the network (NTP)"
    return wrong(told, todo) if seconds > CLOCK_WRONG else warning(told, todo)
