"""Processes of the real application, born in milliseconds, so that hundreds of them can be killed.

Run as a module it loads everything once and then forks a child for each line of JSON on standard input.
A child delivers, and receives when told to, until somebody ends it.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta

from bot.app import App, build, pages
from bot.config import ROOT, Settings
from bot.content.catalog import Catalog, load_catalog
from bot.logs import configure
from bot.web.server import WebServer

SECRET = "a-secret-of-sixteen-letters-or-more"
REST = 0.01  #: seconds between two looks of a child at what is due


@dataclass(frozen=True)
class Birth:
    """What a child is told: where its database and its Telegram are."""

    database_url: str
    telegram: str
    token: str
    key: str
    receives: bool = False
    port: int = 0  #: where it waits for Telegram to call; 0: it is not called
    ahead: float = 0  #: seconds its clock is ahead, so that leases of those who died are over
    paced: bool = False
    off: float | None = None  #: seconds its machine's clock is ahead of the truth; it goes by the database's
    knows: str | None = None  #: the schema it was written for, when not this code's
    climbs: bool = False  #: all that happens as time passes, not deliveries alone


def main() -> None:
    """Fork a child for each line, until standard input ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a child ended
    catalog = load_catalog(ROOT / "messages")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        birth = Birth(**json.loads(line))
        child = os.fork()
        if not child:
            os.close(0)
            random.seed(os.getpid())
            asyncio.run(live(birth, catalog))
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


async def live(birth: Birth, catalog: Catalog) -> None:
    """Deliver, and receive when told to, for ever."""
    app = application(birth, catalog)
    await app.start()
    web = birth.port and WebServer.serving(pages(app), socket.create_server(("127.0.0.1", birth.port)))
    while True:
        try:
            app.delivery.take_back_lapsed()
            if birth.receives:
                await app.poller.once(timeout=0)
            if birth.receives or web:
                await app.receiver.retry_waiting()
            await (app.ticks.all() if birth.climbs else app.delivery.deliver())
        except Exception as error:  # what breaks is what the tests are about; it goes on, as the ticks do
            sys.stderr.write(f"{type(error).__name__}\n")
        await asyncio.sleep(REST)


def application(birth: Birth, catalog: Catalog) -> App:
    """The real one, with a clock that may be ahead."""
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]  # no settings of a real bot here
        bot_token=birth.token,
        telegram_api_url=birth.telegram,
        database_url=birth.database_url,
        encryption_keys=(birth.key,),
        webhook_url="https://127.0.0.1/telegram" if birth.port else None,
        webhook_secret=SECRET if birth.port else None,
        log_level="ERROR",
    )
    configure("console", settings.log_level)
    ahead, off = timedelta(seconds=birth.ahead), timedelta(seconds=birth.off or 0)
    led = birth.off is None
    app = build(settings, now=(lambda: datetime.now(UTC) + ahead) if led else None, catalog=catalog)
    agreed = app.database.agreed
    assert agreed is not None
    agreed.machine = lambda: datetime.now(UTC) + off
    agreed.schema = birth.knows or agreed.schema
    if not birth.paced:
        app.delivery.pace = None
    return app


@dataclass
class Nursery:
    """The other end: asks for children, and ends those that it asked for."""

    process: subprocess.Popen[str]
    alive: set[int] = field(default_factory=set)

    def born(self, birth: Birth) -> int:
        """A new child; its process id."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asdict(birth)) + "\n")
        self.process.stdin.flush()
        child = int(self.process.stdout.readline())
        self.alive.add(child)
        return child

    def kill(self, child: int) -> None:
        """kill -9, in the middle of whatever it does; returns when it is gone."""
        os.kill(child, signal.SIGKILL)
        self.alive.discard(child)
        until(lambda: not _there(child), "the end of a killed process")


def _there(child: int) -> bool:
    try:
        os.kill(child, 0)
    except ProcessLookupError:
        return False
    return True


def until(look: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Return as soon as ``look`` finds something. AssertionError when it never does."""
    ends = time.monotonic() + seconds
    while not look():
        if time.monotonic() > ends:
            raise AssertionError(f"never came: {what}")
        time.sleep(0.02)


@contextmanager
def nursery() -> Iterator[Nursery]:
    """A nursery for the length of a block; whoever is alive then is ended."""
    command = [sys.executable, "-m", "tests.faults.nursery"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        children = Nursery(process)
        try:
            yield children
        finally:
            for child in list(children.alive):
                children.kill(child)
            process.communicate()


if __name__ == "__main__":
    main()
