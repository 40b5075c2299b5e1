"""The local Telegram as a process of its own, with one patient whose private chat is open.

Run as a module it serves until its standard input ends; ``telegram()`` starts it and gives its address.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

from bot.config import ROOT
from bot.simulator.phones import Phone
from bot.simulator.serve import serving
from bot.simulator.state import Query
from bot.simulator.world import Telegram

PRESSES = 20_000


@dataclass(frozen=True)
class Address:
    """Where the other process serves, the bot's token there, and the Telegram id of the patient."""

    root: str
    token: str
    user_id: int


class _RealClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def main() -> None:
    """Serve until nobody holds the other end of standard input."""
    world = Telegram(_RealClock(), limits=False)
    patient = world.new_user("Ana")
    opened = Phone(world, patient).send("/start")
    # Presses the bench will make up, each to be answered once; their time to answer never runs out.
    at = world.clock.now() + timedelta(days=1)
    world.queries |= {str(n): Query(str(n), patient, opened, "", at) for n in range(PRESSES)}
    with serving(world) as root:
        sys.stdout.write(json.dumps(asdict(Address(root, world.token, patient.id))) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


@contextmanager
def telegram() -> Iterator[Address]:
    """The local Telegram in a process of its own, for the length of a block."""
    command = [sys.executable, "-m", "tests.bench.telegram"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield Address(**json.loads(process.stdout.readline()))
        process.communicate()


if __name__ == "__main__":
    main()
