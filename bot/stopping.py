"""The process ends when it is told to: in order, in time whatever is stuck, and at once when told twice."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from types import FrameType

import structlog

AT_THE_LATEST = 9.5  #: seconds; who told it to end waits for ten and then kills
UNFINISHED = 1  #: exit code when something did not end in time
log = structlog.get_logger()


def heed(stop: asyncio.Event, at_the_latest: float = AT_THE_LATEST) -> None:
    """Set ``stop`` at SIGTERM or SIGINT. Call it in the loop's thread, the main one.

    A thread that waits for a database for ever would keep the process alive after everything else ended;
    what it had in hand is dealt with as after a crash.
    """
    loop = asyncio.get_running_loop()
    told = threading.Event()

    def on_signal(number: int, _frame: FrameType | None) -> None:
        if told.is_set():
            os._exit(128 + number)
        told.set()
        _in(at_the_latest, _give_up)
        loop.call_soon_threadsafe(stop.set)

    # Not through the loop: a loop that is stuck would never hear of it.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, on_signal)


def _in(seconds: float, work: Callable[[], None]) -> None:
    timer = threading.Timer(seconds, work)
    timer.daemon = True
    timer.start()


def _give_up() -> None:
    log.critical("ended with something unfinished")
    os._exit(UNFINISHED)
