"""The least a Telegram can be, in a process of its own: it answers every call at once or after a while.

The local Telegram of ``bot.simulator`` checks every call as Telegram does, which takes longer than a bare
library needs to make it; beside it not the bot would be measured but the simulator. This one reads nothing
but the method. It can bring updates to whoever polls: so many as it is told by ``POST /feed/<number>``, nine
of ten presses of a button that is gone, every tenth a stranger who asks for help; ``GET /taken`` says how
many of them were confirmed.

Run as a module, with the seconds it waits before each answer, it serves until its standard input ends.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from bot.config import ROOT

TOKEN = "7001000001:" + "abcde" * 7
BOT = {"id": 7001000001, "is_bot": True, "first_name": "Aftercare", "username": "aftercare_bot"}
PEOPLE = 500  #: who write and tap in turns
FIRST_PERSON = 900_000
AT_ONCE = 100  #: updates in one answer, as with Telegram


@dataclass
class Feed:
    """Updates to be brought, numbered from 1."""

    last: int = 0
    taken: int = 0
    waiting: list[asyncio.Event] = field(default_factory=list)

    def more(self, number: int) -> None:
        """Bring so many more."""
        self.last += number
        for poller in self.waiting:
            poller.set()

    def given(self, offset: int) -> list[dict[str, Any]]:
        """What has not been confirmed, as much as fits into one answer."""
        self.taken = max(self.taken, offset - 1)
        return [update(n) for n in range(max(offset, 1), min(self.last, max(offset, 1) + AT_ONCE - 1) + 1)]


def update(number: int) -> dict[str, Any]:
    """An update as Telegram writes it; the moment is now."""
    person = {"id": FIRST_PERSON + number % PEOPLE, "is_bot": False, "first_name": "Ana"}
    message = {
        "message_id": number,
        "date": int(time.time()),
        "chat": {"id": person["id"], "type": "private", "first_name": "Ana"},
        "from": person,
    }
    if number % 10 == 0:
        return {"update_id": number, "message": message | {"text": "/help"}}
    pressed = {"id": str(number), "from": person, "chat_instance": "1", "data": f"gone{number}:0"}
    return {"update_id": number, "callback_query": pressed | {"message": message | {"text": "card"}}}


class Line(asyncio.Protocol):
    """One connection: calls come one after the other, each gets its answer."""

    number = 0

    def __init__(self, wait: float, feed: Feed) -> None:
        self.wait, self.feed, self.unread = wait, feed, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self.unread += data
        head, end, rest = self.unread.partition(b"\r\n\r\n")
        if not end:
            return
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if len(rest) < int(length or 0):
            return
        self.unread = b""
        path = head.split(b" ", 2)[1].decode()
        self._take(path.rpartition("/")[0].rpartition("/")[2], path.rpartition("/")[2], rest)

    def _take(self, place: str, method: str, body: bytes) -> None:
        if place == "feed":
            self.feed.more(int(method))
            self._say(True)
        elif method == "taken":
            self._say(self.feed.taken)
        elif method.lower() == "getupdates":
            self.polling = asyncio.ensure_future(self._poll(parse_qs(body.decode())))
        else:
            result = _result(method)
            asyncio.get_running_loop().call_later(self.wait, self._say, result)

    async def _poll(self, asked: dict[str, list[str]]) -> None:
        offset, timeout = (int(asked.get(name, ["0"])[0]) for name in ("offset", "timeout"))
        if not (found := self.feed.given(offset)):
            news = asyncio.Event()
            self.feed.waiting.append(news)
            with suppress(TimeoutError):
                await asyncio.wait_for(news.wait(), timeout)
            self.feed.waiting.remove(news)
            found = self.feed.given(offset)
        self._say(found)

    def _say(self, result: Any) -> None:
        body = json.dumps({"ok": True, "result": result}).encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)
        if not self.transport.is_closing():
            self.transport.write(head + body)


def _result(method: str) -> Any:
    if method == "getMe":
        return BOT
    if not method.startswith(("send", "edit", "copy")):
        return True
    Line.number += 1
    chat = {"id": 1, "type": "private", "first_name": "Ana"}
    return {"message_id": Line.number, "date": int(time.time()), "chat": chat, "from": BOT, "text": "said"}


async def serve(wait: float) -> None:
    """Until nobody holds the other end of standard input."""
    feed = Feed()
    server = await asyncio.get_running_loop().create_server(lambda: Line(wait, feed), "127.0.0.1", 0)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)


@contextmanager
def plain(wait: float = 0) -> Iterator[str]:
    """Its address, for the length of a block; it answers after ``wait`` seconds."""
    command = [sys.executable, "-m", "tests.bench.plain", str(wait)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate()


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
