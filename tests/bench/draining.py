"""P2 and P3: a great deal is due at once.

P2 delivers 5,000 messages that are due at once, and watches how long the event loop is ever kept from its
other work; beside it APScheduler runs as many jobs that are due at once. P3 says due rows to a Telegram that
answers at once, beside procrastinate at concurrency 30 with a task that does nothing, on one PostgreSQL.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from statistics import median

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from procrastinate import App, PsycopgConnector
from sqlalchemy import text

from bot.content.catalog import Catalog
from bot.services.delivery.dispatcher import Delivery
from bot.store.db import Database
from tests.bench.backlog import Accepts, empty, fill, unsaid
from tests.bench.measure import Row, ms

BLINK = 0.002  #: seconds between two looks at whether the loop still answers


def delivery(database: Database, catalog: Catalog) -> Delivery:
    """The dispatcher as fast as it goes, to a Telegram that answers at once."""
    return Delivery(database, catalog, Accepts(), lambda: datetime.now(UTC), "bot", pace=None)


async def freezes(database: Database, catalog: Catalog, *, runs: int, due: int) -> Row:
    """The longest time the event loop was busy with nothing but the messages that are due."""
    ours, theirs, lost = [], [], 0
    for _ in range(runs):
        fill(database, due, datetime.now(UTC))
        ours.append(await _longest(delivery(database, catalog).deliver))
        lost += unsaid(database)
        empty(database)
        theirs.append(await _longest(lambda: _jobs(due)))
    return Row(
        id="P2",
        what=f"{due:,} due at once, longest freeze of the loop",
        database=database.engine.dialect.name,
        ratios=tuple(seconds * 1000 for seconds in ours),
        goal="<= 100 ms",
        ours=f"{lost} lost",
        theirs=f"as many APScheduler jobs without a grace limit: {ms(median(theirs))}",
    )


async def _longest(work: Callable[[], Awaitable[object]]) -> float:
    longest, done = 0.0, asyncio.Event()

    async def watch() -> None:
        nonlocal longest
        before = time.perf_counter()
        while not done.is_set():
            await asyncio.sleep(BLINK)
            longest, before = max(longest, time.perf_counter() - before - BLINK), time.perf_counter()

    watching = asyncio.create_task(watch())
    await work()
    done.set()
    await watching
    return longest


async def _jobs(number: int) -> None:
    left, over = number, asyncio.Event()

    async def job() -> None:
        nonlocal left
        left -= 1
        if not left:
            over.set()

    scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None})
    scheduler.start(paused=True)
    for _ in range(number):
        scheduler.add_job(job, "date", run_date=datetime.now(UTC) - timedelta(seconds=1))
    scheduler.resume()
    await over.wait()
    scheduler.shutdown(wait=False)


async def drain(database: Database, catalog: Catalog, *, runs: int, due: int) -> Row:
    """Rows said per second, ours over procrastinate's."""
    ours, theirs = [], []
    for _ in range(runs):
        fill(database, due, datetime.now(UTC))
        began = time.perf_counter()
        await delivery(database, catalog).deliver()
        ours.append(due / (time.perf_counter() - began))
        if left := unsaid(database):
            raise AssertionError(f"{left} of {due} were not said")
        empty(database)
        theirs.append(await _procrastinated(database, due))
    return Row(
        id="P3",
        what=f"drain {due:,} due rows",
        database=database.engine.dialect.name,
        ratios=tuple(a / b for a, b in zip(ours, theirs, strict=True)),
        goal=">= 5x",
        ours=f"{median(ours):.0f}/s",
        theirs=f"procrastinate, concurrency 30: {median(theirs):.0f}/s",
    )


async def _procrastinated(database: Database, number: int) -> float:
    url = database.engine.url.set(drivername="postgresql")
    url = url.update_query_dict({"options": "-csearch_path=theirs"})
    app = App(connector=PsycopgConnector(conninfo=url.render_as_string(hide_password=False)))

    @app.task(name="nothing")
    async def nothing(chat: int) -> None: ...

    with database.engine.begin() as connection:
        connection.execute(text("CREATE SCHEMA theirs"))
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        await nothing.batch_defer_async(*({"chat": chat} for chat in range(number)))
        began = time.perf_counter()
        await app.run_worker_async(wait=False, concurrency=30, install_signal_handlers=False)
        took = time.perf_counter() - began
    with database.engine.begin() as connection:
        connection.execute(text("DROP SCHEMA theirs CASCADE"))
    return number / took
