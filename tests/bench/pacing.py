"""P7 and P8: Telegram's pace under a backlog, shared by two processes' worth of dispatchers.

Two dispatchers on one database say what is due, at Telegram's pace, in real time. P7 counts what left in each
second. P8 reports now and then something urgent, as a patient's update does, and takes the time from its
commit until it left.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime

from bot.content.catalog import Catalog
from bot.services import speak
from bot.services.delivery.dispatcher import Delivery
from bot.services.delivery.gateway import Call, Result, Sent, Toast
from bot.services.speak import Reader
from bot.store.db import Database, open_engine
from bot.store.models import Priority
from tests.bench.backlog import FIRST_CHAT, HELLO, empty, fill
from tests.bench.measure import Row, ms, quantile

ALARM_EVERY = 0.7  #: seconds between two urgent reports (R13)


class Noting:
    """Takes everything, and notes when it came and for whom."""

    def __init__(self) -> None:
        self.said: list[tuple[float, int]] = []
        self.came: dict[int, asyncio.Event] = {}

    async def send(self, what: Call | Toast) -> Result:
        """Take it."""
        assert isinstance(what, Call)
        self.said.append((time.monotonic(), what.chat_id))
        self.came.setdefault(what.chat_id, asyncio.Event()).set()
        return Sent(len(self.said))

    async def when(self, chat: int) -> float:
        """When something came for this chat, whichever dispatcher said it."""
        await self.came.setdefault(chat, asyncio.Event()).wait()
        return next(at for at, to in self.said if to == chat)


def most_in_a_second(moments: list[float]) -> int:
    """The most that left within any one second."""
    most, first = 0, 0
    for last, at in enumerate(moments):
        while at - moments[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


async def run(database: Database, catalog: Catalog, *, seconds: float, due: int) -> list[Row]:
    """The pace that was held, the most in any second, and how soon the urgent ones left."""
    noting = Noting()
    address = database.engine.url.render_as_string(hide_password=False)
    engines = [open_engine(address) for _ in range(2)]
    both = [
        Delivery(Database(engine), catalog, noting, lambda: datetime.now(UTC), "bot") for engine in engines
    ]
    fill(database, due, datetime.now(UTC))
    working = [asyncio.create_task(one.deliver()) for one in both]
    waits = await _alarms(both[0], noting, seconds)
    for one in both:
        one.closing = True
    await asyncio.gather(*working)
    empty(database)
    for engine in engines:
        engine.dispose()
    moments = [at for at, _ in noting.said]
    held = (len(moments) - 1) / (moments[-1] - moments[0])
    most = most_in_a_second(moments)
    name, beside = database.engine.dialect.name, f"{due:,} due, two dispatchers on one database"
    return [
        Row("P7", "pace held under a backlog", name, (held,), ">= 29 /s", f"{len(moments)} said", beside),
        Row(
            "P7", "most in any second", name, (float(most),), "<= 30 messages", f"in {seconds:.0f} s", beside
        ),
        Row(
            id="P8",
            what="urgent behind a backlog, commit to Telegram, p99",
            database=name,
            ratios=(quantile(waits, 0.99),),
            goal="<= 0.5 s",
            ours=f"p50 {ms(quantile(waits, 0.5))} of {len(waits)}",
            theirs=beside,
        ),
    ]


async def _alarms(delivery: Delivery, noting: Noting, seconds: float) -> list[float]:
    waits, ends, number = [], time.monotonic() + seconds, 0
    while time.monotonic() < ends:
        await asyncio.sleep(ALARM_EVERY)
        number += 1
        chat = FIRST_CHAT - number
        committed = await asyncio.to_thread(_alarm, delivery, chat)
        await delivery.deliver({f"chat:{chat}"})
        waits.append(await noting.when(chat) - committed)
    return waits


def _alarm(delivery: Delivery, chat: int) -> float:
    with delivery.database.transaction() as session:
        speak.say(delivery.unit(session), Reader(chat), HELLO, priority=Priority.URGENT)
    return time.monotonic()
