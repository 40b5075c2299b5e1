"""P4 and P9: what lies in the outbox for later must cost nothing now.

P4 takes the claim of ten due messages, among ten thousand that wait and among a hundred times as many.
P9 starts the application on an empty outbox and on a full one, each in a process of its own.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bot.app import build
from bot.config import ROOT, Settings
from bot.simulator.request import SimulatorRequest
from bot.simulator.world import Telegram
from bot.store import claims, crypto
from bot.store.db import Database
from tests.bench.backlog import Accepts, empty, far, fill
from tests.bench.measure import Row, ms

DUE = 200
MIB = 1024 * 1024


def claimed(database: Database, *, runs: int, few: int, many: int) -> Row:
    """The claim among many over the claim among few."""
    took = {few: list[float](), many: list[float]()}
    for number in (few, many):
        now = datetime.now(UTC)
        fill(database, number, far(now), first=10_000_000)
        fill(database, DUE, now)
        took[number] = [_claim(database) for _ in range(runs)]
        empty(database)
    return Row(
        id="P4",
        what=f"claim with {many:,} pending against {few:,}",
        database=database.engine.dialect.name,
        ratios=tuple(a / b for a, b in zip(took[many], took[few], strict=True)),
        goal="<= 1.3x",
        ours=ms(median(took[many])),
        theirs=ms(median(took[few])),
    )


def _claim(database: Database, times: int = 40) -> float:
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        with database.transaction() as session:
            rows = claims.claim(session, datetime.now(UTC), 10).rows
            seconds.append(time.perf_counter() - began)
            session.rollback()
        if len(rows) != 10:
            raise AssertionError(f"{len(rows)} claimed")
    return median(seconds)


def started(database: Database, *, runs: int, pending: int) -> list[Row]:
    """Seconds and memory that a full outbox adds to a start and its first ticks."""
    pairs = []
    for _ in range(runs):
        bare = _start(database)
        fill(database, pending, far(datetime.now(UTC)))
        pairs.append((bare, _start(database)))
        empty(database)
    seconds = tuple(full["seconds"] - bare["seconds"] for bare, full in pairs)
    memory = tuple((full["memory"] - bare["memory"]) / MIB for bare, full in pairs)
    name, what = database.engine.dialect.name, f"start with {pending:,} pending"
    beside = f"empty: {median(b['seconds'] for b, _ in pairs):.2f} s, "
    beside += f"{median(b['memory'] for b, _ in pairs) / MIB:.0f} MiB"
    return [
        Row("P9", f"{what}, added time", name, seconds, "<= 1 s", "", beside),
        Row("P9", f"{what}, added memory", name, memory, "<= 10 MiB", "", beside),
    ]


def _start(database: Database) -> dict[str, float]:
    address = database.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.bench.growing", address]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


async def _one_start(address: str) -> dict[str, float]:
    began = time.perf_counter()
    world = Telegram(_Clock())
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]  # no settings of a real bot here
        bot_token=world.token,
        database_url=address,
        encryption_keys=(crypto.new_key(),),
    )
    app = build(settings, request=SimulatorRequest(world))
    app.delivery.gateway = Accepts()
    await app.start()
    await app.ticks.all()
    took = time.perf_counter() - began
    await app.stop()
    return {"seconds": took, "memory": float(resident())}


def resident(process: str = "self") -> int:
    """Bytes of memory a process holds now."""
    line = next(
        line for line in Path(f"/proc/{process}/status").read_text().splitlines() if line.startswith("VmRSS")
    )
    return int(line.split()[1]) * 1024


class _Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(_one_start(sys.argv[1]))) + "\n")
