"""P12: the memory of a real ``aftercare run``, idle and after a great many updates.

Nine of ten updates are presses of a button that is gone, every tenth somebody asks for help: each is stored,
handled and answered, the answers to words at Telegram's own pace.
"""

from __future__ import annotations

import asyncio
import subprocess
import time
from pathlib import Path

import httpx

from bot.store import crypto
from bot.store.db import Database
from tests.bench.backlog import empty, unsaid
from tests.bench.growing import MIB, resident
from tests.bench.measure import Row
from tests.bench.plain import TOKEN, plain
from tests.process.house import COMMAND, clean_env, free_port

REST = 3  #: seconds in which all that begins at the start has begun
WARM = 0.05  #: the share of the updates after which every part has been at work once


async def run(database: Database, home: Path, *, updates: int, rest: float = REST) -> list[Row]:
    """Resident memory, and how much it grows from the first updates to the last."""
    with plain() as address:
        env = clean_env(
            BOT_TOKEN=TOKEN,
            TELEGRAM_API_URL=address,
            DATABASE_URL=database.engine.url.render_as_string(hide_password=False),
            ENCRYPTION_KEYS=crypto.new_key(),
            HTTP_PORT=str(free_port()),
        )
        log = home / "run.log"
        with log.open("wb") as output:
            process = subprocess.Popen([COMMAND, "run"], env=env, cwd=home, stdout=output, stderr=output)
        try:
            await _until(lambda: "running" in log.read_text() or process.poll() is not None)
            await asyncio.sleep(rest)
            if process.poll() is not None:
                raise AssertionError(log.read_text())
            idle = resident(str(process.pid))
            first = max(int(updates * WARM), 1)
            warm, _ = await _fed(address, database, process.pid, first, first)
            after, rate = await _fed(address, database, process.pid, updates - first, updates)
        finally:
            process.terminate()
            process.wait(30)
    empty(database)
    name = database.engine.dialect.name
    beside = (
        f"{first:,} updates: {warm / MIB:.0f} MiB; {updates:,}: {after / MIB:.0f} MiB; {rate:.0f} updates/s"
    )
    return [
        Row("P12", "resident memory, idle", name, (idle / MIB,), "<= 130 MiB", "", beside),
        Row(
            "P12", f"growth over {updates:,} updates", name, ((after / warm - 1) * 100,), "<= 5 %", "", beside
        ),
    ]


async def _fed(address: str, database: Database, pid: int, number: int, last: int) -> tuple[int, float]:
    """Bring so many updates; the memory once all are answered, and updates per second."""
    began = time.monotonic()
    async with httpx.AsyncClient(base_url=address) as telegram:
        await telegram.post(f"/feed/{number}")
        while (await telegram.get("/taken")).json()["result"] < last:
            await asyncio.sleep(0.1)
    rate = number / (time.monotonic() - began)
    await _until(lambda: unsaid(database) == 0)
    return resident(str(pid)), rate


async def _until(look: object) -> None:
    while not look():  # type: ignore[operator]
        await asyncio.sleep(0.1)
