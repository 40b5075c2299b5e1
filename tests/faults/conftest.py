"""What the fault tests stand on: a Telegram over HTTP, a nursery of processes, and a ledger to balance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import func, select

from bot.content.catalog import Catalog
from bot.content.message import Message, text
from bot.services import speak
from bot.services.speak import Reader
from bot.services.unit import Unit
from bot.simulator.serve import serving
from bot.simulator.world import Telegram
from bot.store import crypto
from bot.store.db import Database
from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus
from tests.faults.nursery import Birth, Nursery, nursery

KEY = crypto.new_key()


class RealClock:
    """The machine's clock, which the children read as well."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class Town:
    """People who wait for messages, what is owed to them, and what came."""

    world: Telegram
    address: str
    database: Database
    catalog: Catalog
    children: Nursery
    owed: list[tuple[int, str]] = field(default_factory=list)  #: chat and words, in order

    def birth(self, **more: object) -> Birth:
        """How to bear a child of this town."""
        url = self.database.engine.url.render_as_string(hide_password=False)
        return Birth(url, self.address, self.world.token, KEY, **more)  # type: ignore[arg-type]

    def owe(self, people: int, each: int) -> None:
        """Put ``each`` messages into the outbox for so many people."""
        with self.database.transaction() as session:
            unit = Unit(session, self.catalog, datetime.now(UTC), "bot")
            users = [self.world.new_user(f"P{number}") for number in range(people)]
            for turn in range(each):
                for user in users:
                    self.world.chat_of(user).started = True
                    words = f"{user.id}-{turn}"
                    said = Message(lines=(text("plan-treatment", treatment=words),), language="en")
                    speak.say(unit, Reader(user.id), said, kind=OutboxKind.NOTICE)
                    self.owed.append((user.id, words))

    def came(self) -> dict[int, list[str]]:
        """What stands in each chat, oldest first."""
        found: dict[int, list[str]] = {}
        with self.world.lock:
            for chat, _ in self.owed:
                found[chat] = [message.text or "" for message in self.world.chats[chat].messages.values()]
        return found

    def count(self, status: OutboxStatus) -> int:
        """How many messages of the outbox stand so."""
        with self.database.transaction() as session:
            counted = select(func.count()).select_from(OutboxMessage).where(OutboxMessage.status == status)
            return session.exec(counted).one()

    def locked(self) -> bool:
        """Whether somebody stands in the middle of writing to the outbox."""
        with self.database.engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                connection.connection.driver_connection.execute("PRAGMA busy_timeout=0")
            try:
                connection.execute(select(OutboxMessage.id).with_for_update(nowait=True)).all()
            except OperationalError:
                return True
            finally:
                connection.invalidate()
        return False

    def repeated(self) -> int:
        """How many messages came more than once; every one but the first must say so. Nothing may be lost."""
        twice = 0
        for chat, messages in self.came().items():
            words = [message.partition("\n")[0] for message in messages]
            times = Counter(words)
            wanted = [owed for to, owed in self.owed if to == chat]
            assert set(times) == set(wanted), f"lost for {chat}: {set(wanted) - set(times)}"
            assert sorted(wanted) == [word for word in dict.fromkeys(words)], f"out of order: {words}"
            for word, number in times.items():
                marked = [one for one in messages if one.startswith(f"{word}\n")]
                assert len(marked) >= number - 1, f"said twice without a mark: {word}"
            twice += sum(number - 1 for number in times.values())
        return twice


@pytest.fixture(scope="session")
def children() -> Iterator[Nursery]:
    """One nursery for all tests of this worker."""
    with nursery() as born:
        yield born


@pytest.fixture
def town(db: Database, catalog: Catalog, children: Nursery) -> Iterator[Town]:
    """A Telegram over HTTP and an empty database."""
    crypto.install([KEY])
    world = Telegram(RealClock(), limits=False)
    with serving(world) as address:
        yield Town(world, address, db, catalog, children)
        for child in list(children.alive):
            children.kill(child)
