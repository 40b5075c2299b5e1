"""A process that is told to end does so, whatever hangs in it."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

#: Says "ready", then hangs in the given way.
PROCESS = """
import asyncio, threading, time
from bot import stopping

async def main():
    stop = asyncio.Event()
    stopping.heed(stop, at_the_latest={latest})
    {hang}
    print("ready", flush=True)
    await stop.wait()
    print("told", flush=True)
    {after}

asyncio.run(main())
"""
STUCK_THREAD = "asyncio.get_running_loop().run_in_executor(None, threading.Event().wait)"
STUCK_LOOP = 'print("busy", flush=True); threading.Event().wait()'


def process(hang: str = "", after: str = "", latest: float = 60) -> subprocess.Popen[str]:
    code = PROCESS.format(hang=hang or "pass", after=after or "pass", latest=latest)
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def heard(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_ends(number: int) -> None:
    with process() as child:
        child.send_signal(number)
        assert heard(child) == "told"
    assert child.returncode == 0


def test_a_thread_that_never_ends_keeps_the_process_no_longer_than_agreed() -> None:
    with process(STUCK_THREAD, latest=0.2) as child:
        child.send_signal(signal.SIGTERM)
        assert heard(child) == "told"
        assert child.wait(10) == 1


def test_told_twice_it_ends_at_once() -> None:
    with process(STUCK_THREAD) as child:
        child.send_signal(signal.SIGTERM)
        assert heard(child) == "told"
        child.send_signal(signal.SIGTERM)
        assert child.wait(10) == 128 + signal.SIGTERM


def test_told_twice_it_ends_at_once_even_when_its_loop_is_stuck() -> None:
    with process(after=STUCK_LOOP) as child:
        child.send_signal(signal.SIGTERM)
        assert [heard(child), heard(child)] == ["told", "busy"]
        child.send_signal(signal.SIGTERM)
        assert child.wait(10) == 128 + signal.SIGTERM
