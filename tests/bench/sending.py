"""P5 and P6: the whole dispatcher, against a loop that does nothing but ``Bot.send_message``.

Both say the same words to the same chats, as many at once, to a Telegram on loopback that answers at once,
or after a tenth of a second as the real one does. P5 is what is said in a second. P6 is the processor time of
the bot's process for one message, by the clock that stands still while others have the processor.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median

from telegram import Bot
from telegram.constants import ParseMode
from telegram.request import HTTPXRequest

from bot.config import Settings
from bot.content.catalog import Catalog
from bot.content.render import render
from bot.services.delivery.dispatcher import BATCH, FLYING, Delivery
from bot.store.db import Database
from bot.telegram.gateway import TelegramGateway
from bot.telegram.identity import make_bot
from tests.bench.backlog import FIRST_CHAT, HELLO, empty, fill, unsaid
from tests.bench.measure import Row, ms
from tests.bench.plain import TOKEN, plain

AT_ONCE = BATCH * FLYING  #: calls on their way, ours as well as theirs
PACE = 120  #: messages a second that are never fallen short of; Telegram takes 30
LATENCY = 0.1  #: seconds


@dataclass(frozen=True)
class Cost:
    """Of one message: seconds, and seconds of the processor."""

    time: float
    processor: float


async def run(
    database: Database, catalog: Catalog, *, runs: int, messages: int, latency: float = 0
) -> list[Row]:
    """Messages per second and processor time per message, ours and theirs in turns."""
    ours, theirs = [], []
    with plain(latency) as address:
        settings = Settings(_env_file=None, bot_token=TOKEN, telegram_api_url=address)  # type: ignore[call-arg]  # no settings of a real bot here
        request = HTTPXRequest(connection_pool_size=AT_ONCE)
        async with make_bot(settings) as mine, Bot(TOKEN, f"{address}/bot", request=request) as raw:
            gateway = TelegramGateway(mine)
            delivery = Delivery(database, catalog, gateway, lambda: datetime.now(UTC), "bot", pace=None)
            for _ in range(runs + 1):  # the first opens the connections
                fill(database, messages, datetime.now(UTC))
                ours.append(await _cost(delivery.deliver, messages))
                if left := unsaid(database):
                    raise AssertionError(f"{left} of {messages} were not said")
                empty(database)
                theirs.append(await _cost(lambda: _loop(raw, catalog, messages), messages))
    return _rows(database.engine.dialect.name, ours[1:], theirs[1:], latency)


async def _cost(work: Callable[[], Awaitable[object]], messages: int) -> Cost:
    began, processor = time.perf_counter(), time.process_time()
    await work()
    return Cost((time.perf_counter() - began) / messages, (time.process_time() - processor) / messages)


async def _loop(raw: Bot, catalog: Catalog, messages: int) -> None:
    said = render(HELLO, catalog, "en", "UTC", datetime.now(UTC))
    chats = iter(range(FIRST_CHAT + 1, FIRST_CHAT + 1 + messages))

    async def one_after_the_other() -> None:
        for chat in chats:
            await raw.send_message(chat, said.html, ParseMode.HTML)

    await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))


def _rows(database: str, ours: list[Cost], theirs: list[Cost], latency: float) -> list[Row]:
    what = f"whole dispatcher, {latency * 1000:.0f} ms of latency"
    rates = tuple(1 / cost.time for cost in ours)
    beside = median(1 / cost.time for cost in theirs)
    processor = tuple(cost.processor * 1000 for cost in ours)
    raw = median(cost.processor for cost in theirs)
    return [
        Row(
            id="P5",
            what=f"{what}, against a raw loop",
            database=database,
            ratios=tuple(b.time / a.time for a, b in zip(ours, theirs, strict=True)),
            goal=">= 0.8x" if latency else ">= 0.6x",
            ours=f"{median(rates):.0f}/s",
            theirs=f"raw send_message, {AT_ONCE} at once: {beside:.0f}/s",
        ),
        Row("P5", f"{what}, pace", database, rates, f">= {PACE} /s", "", f"raw: {beside:.0f}/s"),
        Row(
            "P6",
            f"{what}, processor time for a message",
            database,
            processor,
            "<= 5 ms",
            "",
            f"raw: {ms(raw)}",
        ),
    ]
