"""R12: while a SQLite file takes nothing, nothing is said to be stored; afterwards all goes on by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog
from sqlalchemy import event
from sqlalchemy import text as sql
from sqlmodel import select

from bot.content.catalog import Catalog
from bot.content.message import Message, text
from bot.jobs.ticks import Ticks
from bot.services.delivery import dispatcher
from bot.services.turn import Turn
from bot.simulator.clock import MovableClock
from bot.store.db import Database
from bot.store.models import InboxStatus, InboxUpdate, OutboxStatus
from bot.telegram.polling import Poller
from tests.services.test_delivery import START, Desk, ScriptedTelegram
from tests.services.test_receive import Asked, message, receiving


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Another process writes and does not end."""
    with database.engine.connect() as other:
        other.execute(sql("SELECT 1"))  # begins, as every transaction of ours, with the lock
        with every_connection(database, "busy_timeout=1"):
            yield
        other.rollback()


@contextmanager
def full(database: Database) -> Iterator[None]:
    """No page can be added to the file."""
    with database.engine.connect() as connection:
        pages = connection.execute(sql("PRAGMA page_count")).scalar_one()
        connection.execute(sql("CREATE TABLE filler (b BLOB)"))
        connection.execute(sql("DROP TABLE filler"))
        connection.rollback()
    with every_connection(database, f"max_page_count={pages}"):
        yield


@contextmanager
def read_only(database: Database) -> Iterator[None]:
    """The file system was mounted anew after an error."""
    with every_connection(database, "query_only=ON"):
        yield


@contextmanager
def every_connection(database: Database, pragma: str) -> Iterator[None]:
    """This pragma for every connection that is opened now; none of them lives longer."""

    def set_it(connection: object, _record: object) -> None:
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

    database.engine.dispose()
    event.listen(database.engine, "connect", set_it)
    yield
    event.remove(database.engine, "connect", set_it)
    database.engine.dispose()


@pytest.fixture(autouse=True)
def _no_tracebacks() -> Iterator[None]:
    """What is made to fail here is logged at length, which takes longer than the tests."""
    with structlog.testing.capture_logs():
        yield


def at_length(turn: Turn) -> None:
    """Answers with more than fits into the pages there are."""
    turn.reply(Message(lines=(text("relay-in-words", words="long " * 4000),)))


@pytest.mark.parametrize("trouble", [locked, full, read_only])
async def test_while_the_file_takes_nothing_nothing_is_acknowledged_and_afterwards_all_goes_on(
    sqlite_db: Database, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, trouble: object
) -> None:
    monkeypatch.setattr(dispatcher, "RECORD_AGAIN", (0,))
    telegram = ScriptedTelegram()
    receiver = receiving(sqlite_db, catalog, telegram)
    desk = Desk(receiver.delivery, telegram, MovableClock(START))
    due = desk.put(chat=9)
    receiver.handle = at_length
    asked = Asked([[message(1)], [message(1)], [message(1)], []])
    poller = Poller(asked, receiver)  # type: ignore[arg-type]
    ticks = Ticks(receiver.delivery, receiver.retry_waiting)
    monkeypatch.setattr("bot.telegram.polling._wait", lambda stop, seconds: asyncio.sleep(0))

    with trouble(sqlite_db):  # type: ignore[operator]
        await poller.once()
        await poller.once()
        await ticks.deliver()
        await ticks.recover()
    assert asked.offsets == [None, 1], "asked for again, not confirmed"
    await ticks.deliver()
    await poller.once()
    await poller.once()

    assert asked.offsets == [None, 1, 1, 2]
    assert desk.row(due).status is OutboxStatus.SENT
    assert telegram.chats.count(9) == 1
    with sqlite_db.transaction() as session:
        assert session.exec(select(InboxUpdate.status)).all() == [InboxStatus.HANDLED]
