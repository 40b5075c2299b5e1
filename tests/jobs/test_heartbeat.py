"""The watchdog outside hears of this process only while deliveries flow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from bot.care.protocol import Level
from bot.content.catalog import Catalog
from bot.jobs.heartbeat import Heartbeat
from bot.jobs.pulse import Pulse
from bot.store.db import Database, open_engine
from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus, Priority
from tests.loopback import Listener, listening
from tests.services.ward import NOON, Ward

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@dataclass
class Post:
    """A process with its heartbeat, and who listens to it."""

    database: Database
    listener: Listener
    now: datetime = NOW
    seconds: float = 0.0  #: of the clock that nobody sets
    rows: int = 0
    pulse: Pulse = field(init=False)
    heart: Heartbeat = field(init=False)

    def __post_init__(self) -> None:
        self.pulse = Pulse(steady=lambda: self.seconds)
        self.heart = Heartbeat(self.listener.url, self.database, self.pulse, lambda: self.now)

    async def heard(self) -> bool:
        """Whether a beat arrives."""
        before = len(self.listener.heard)
        await self.heart.beat()
        return len(self.listener.heard) > before

    def message(self, late: timedelta, priority: Priority = Priority.CARE, **columns: object) -> None:
        """A message that has been due for so long."""
        self.rows += 1
        with self.database.transaction() as session:
            values = {"status": OutboxStatus.PENDING, **columns}
            session.add(
                OutboxMessage(
                    chat_id=self.rows,
                    lane=f"chat:{self.rows}",
                    kind=OutboxKind.REPLY,
                    priority=priority,
                    due_at=NOW - late,
                    content={},
                    created_at=NOW - late,
                    **values,
                )
            )


@pytest.fixture
def post(db: Database) -> Iterator[Post]:
    """A process that has just looked for what is due."""
    with listening() as listener:
        yield Post(db, listener)


async def test_it_beats_while_nothing_is_late(post: Post) -> None:
    post.message(timedelta(minutes=9))
    post.message(timedelta(seconds=100), Priority.URGENT)
    post.message(timedelta(days=-3))
    post.message(timedelta(days=3), status=OutboxStatus.SENT)
    assert await post.heard()


@pytest.mark.parametrize(
    ("priority", "minutes", "columns"),
    [
        (Priority.CARE, 11, {}),
        (Priority.DIGEST, 11, {}),
        (Priority.URGENT, 3, {}),
        (Priority.REPLY, 11, {"not_before": NOW + timedelta(minutes=5), "attempts": 9}),
    ],
    ids=["advice", "digest", "alert", "tried in vain and waiting"],
)
async def test_it_is_withheld_while_a_message_is_overdue(
    post: Post, priority: Priority, minutes: int, columns: dict[str, object]
) -> None:
    post.message(timedelta(minutes=minutes), priority, **columns)
    assert not await post.heard()
    (why,) = post.heart.reasons()
    assert why.startswith(f"{priority.name.lower()} messages wait since 2026-11-23 09:")


async def test_R14_it_is_withheld_while_a_step_of_a_case_is_more_than_a_minute_late(
    post: Post, catalog: Catalog
) -> None:
    ward = Ward(post.database, catalog)
    ward.open()
    ward.report(Level.URGENT, "pus")
    post.now = NOON + timedelta(minutes=15, seconds=59)
    assert await post.heard()
    post.now += timedelta(seconds=2)
    assert not await post.heard()
    assert post.heart.reasons() == ["a case's next step is due since 2026-11-24 13:20:00 UTC"]
    ward.sleep(minutes=16)
    assert await post.heard()


async def test_it_is_withheld_when_due_messages_are_not_looked_for(post: Post) -> None:
    post.seconds = 89
    assert await post.heard()
    post.seconds = 91
    assert not await post.heard()
    post.pulse.beat("deliver")
    assert await post.heard()


async def test_it_is_withheld_without_a_database(post: Post) -> None:
    post.heart.database = Database(open_engine("postgresql://nobody@127.0.0.1:1/nothing"))
    assert not await post.heard()
    assert post.heart.reasons() == ["the database does not answer (OperationalError)"]


async def test_a_watchdog_that_does_not_answer_stops_nothing(post: Post) -> None:
    post.listener.answers = [500]
    assert await post.heard()
    post.heart.url = "http://127.0.0.1:1/"
    assert not await post.heard()
    post.heart.url = post.listener.url
    assert await post.heard()
