"""The webhook lets in only Telegram, only what can be an update, and says 200 only for what is kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from sqlalchemy.exc import OperationalError

from bot.web import server
from bot.web.server import make_web

SECRET = "a-secret-of-sixteen-letters-or-more"
HEADER = b"X-Telegram-Bot-Api-Secret-Token"


class Kept:
    """Stands for receiving: keeps what came, or fails as told."""

    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []
        self.failure: Exception | None = None
        self.open = asyncio.Event()
        self.open.set()

    async def receive(self, raw: dict[str, Any]) -> None:
        await self.open.wait()
        if self.failure:
            raise self.failure
        self.updates.append(raw)


@pytest.fixture
def kept() -> Kept:
    return Kept()


def at(kept: Kept, secret: str | None = SECRET, connected: bool = True) -> httpx.AsyncClient:
    web = make_web(kept, secret, lambda: connected)
    return httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://clinic")


async def call(
    web: httpx.AsyncClient, content: bytes | AsyncIterator[bytes] = b'{"update_id": 1}', *secrets: str
) -> int:
    headers = [(HEADER, secret.encode()) for secret in secrets or (SECRET,)]
    return (await web.post("/telegram", content=content, headers=headers)).status_code


@pytest.mark.parametrize(
    "secrets",
    [
        ("",),
        ("wrong" * 5,),
        (SECRET + "x",),
        (SECRET[:-1],),
        (SECRET, "wrong"),
        (SECRET, SECRET),
        ("ñ" * 20,),
    ],
)
async def test_a_caller_without_the_secret_once_is_refused_unread(
    kept: Kept, secrets: tuple[str, ...]
) -> None:
    async def body() -> AsyncIterator[bytes]:
        raise AssertionError("read")
        yield b""

    async with at(kept) as web:
        assert await call(web, body(), *secrets) == 403
        assert (await web.post("/telegram", content=b'{"update_id": 1}')).status_code == 403
    assert kept.updates == []


async def test_without_a_secret_of_ours_nobody_is_let_in(kept: Kept) -> None:
    async with at(kept, secret=None) as web:
        assert await call(web) == 403


def test_the_secret_is_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(given: bytes, ours: bytes) -> bool:
        compared.append((given, ours))
        return True

    monkeypatch.setattr(server.hmac, "compare_digest", compare)
    assert server._knows(SECRET, ["anything"]), "nothing else decides"
    assert compared == [(b"anything", SECRET.encode())]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"x" * 1_100_000, 413),
        (b"not json", 400),
        (b"\xff\xfe", 400),
        (b"[" * 200_000, 400),
        (b"[]", 400),
        (b"{}", 400),
        (b'{"update_id": "1"}', 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": -1}', 400),
        (b'{"update_id": 1' + b"0" * 30 + b"}", 400),
    ],
    ids=["oversized", "words", "bytes", "nested", "list", "empty", "text", "truth", "negative", "huge"],
)
async def test_what_is_no_update_is_refused(kept: Kept, body: bytes, code: int) -> None:
    async with at(kept) as web:
        assert await call(web, body) == code
        assert await call(web) == 200
    assert kept.updates == [{"update_id": 1}]


async def test_a_body_that_never_ends_is_given_up(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b'{"update_id":'
        await asyncio.Event().wait()

    monkeypatch.setattr(server, "BODY_TIME", 0.01)
    async with at(kept) as web:
        assert await call(web, endless()) == 408


@pytest.mark.parametrize(
    ("failure", "code"), [(OperationalError("INSERT", {}, Exception("away")), 503), (KeyError("odd"), 500)]
)
async def test_what_is_not_kept_is_not_acknowledged(kept: Kept, failure: Exception, code: int) -> None:
    kept.failure = failure
    async with at(kept) as web:
        assert await call(web) == code
        kept.failure = None
        assert await call(web) == 200


async def test_until_telegram_is_reached_updates_wait_with_it(kept: Kept) -> None:
    async with at(kept, connected=False) as web:
        assert await call(web) == 503


async def test_of_a_flood_only_so_much_is_taken_at_once_and_the_rest_comes_again(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "UNDER_WAY", 3)
    kept.open.clear()
    async with at(kept) as web:
        calls = [asyncio.create_task(call(web)) for _ in range(5)]
        done, under_way = await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
        while len(done) < 2:
            more, under_way = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
            done |= more
        kept.open.set()
        assert sorted(await asyncio.gather(*calls)) == [200, 200, 200, 429, 429]
        assert await call(web) == 200
    assert len(kept.updates) == 4
