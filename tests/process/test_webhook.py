"""Telegram calls the process instead of being asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from bot.store.db import open_engine
from tests.process.house import Child, House, until

SECRET = "a-secret-of-sixteen-letters-or-more"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
# Telegram calls only https, so the tests bring the updates themselves; nobody listens here.
ADDRESS = "https://127.0.0.1:8443/telegram"


@pytest.fixture(scope="module")
def hooked(house: House) -> Iterator[Child]:
    """The process waiting to be called."""
    house.down()
    child = house.start(AFTERCARE_WEBHOOK_URL=ADDRESS, AFTERCARE_WEBHOOK_SECRET=SECRET)
    yield child
    assert child.stop() == 0
    assert SECRET not in child.said


def call(child: Child, content: bytes = b"{}", *secrets: str) -> int:
    headers = [(HEADER, secret) for secret in secrets]
    return httpx.post(f"{child.web}/telegram", content=content, headers=headers, timeout=30).status_code


def health(child: Child, page: str = "health") -> int:
    return httpx.get(f"{child.web}/{page}", timeout=30).status_code


def bring(house: House, child: Child, times: int = 1) -> list[int]:
    """Call the process with what waits at Telegram, as often as told; its answers."""
    with house.world.lock:
        (update,) = house.world.updates.fetch(house.world.clock.now(), limit=1)
    codes = [post(child, update) for _ in range(times)]
    if codes[-1] == 200:
        house.world.updates.confirm(update["update_id"])
    return codes


def post(child: Child, update: dict[str, Any]) -> int:
    headers = {HEADER: SECRET}
    return httpx.post(f"{child.web}/telegram", json=update, headers=headers, timeout=30).status_code


def test_telegram_is_told_the_address_and_the_secret(house: House, hooked: Child) -> None:
    webhook = house.world.updates.webhook
    assert webhook is not None
    assert (webhook.url, webhook.secret) == (ADDRESS, SECRET)
    assert health(hooked) == 200


def test_what_is_not_telegrams_is_refused(hooked: Child) -> None:
    """The whole matrix is in tests/web; here the server itself is in between."""
    assert [call(hooked, b"{}", *secrets) for secrets in ((), ("wrong",), (SECRET, SECRET))] == [403] * 3
    assert call(hooked, b"x" * 1_100_000, SECRET) == 413
    assert call(hooked, b"{}", SECRET) == 400
    assert health(hooked) == 200


def test_an_update_that_comes_twice_has_one_effect(house: House, hooked: Child) -> None:
    leo = house.phone("Leo")
    leo.send("/help")

    assert bring(house, hooked, times=2) == [200, 200]

    house.sees(leo, leo.last.text)
    assert len(house.said_to(leo)) == 1
    assert sum(not view.own for view in leo.screen()) == 1


def test_without_its_database_nothing_is_acknowledged_and_nothing_lost(house: House, hooked: Child) -> None:
    leo = house.phone("Leo")
    leo.send("/help")

    with database_away(house):
        assert bring(house, hooked) == [503]
        # A SQLite file that somebody else writes can still be looked at.
        locked = house.database.engine.dialect.name == "sqlite"
        assert (health(hooked), health(hooked, "ready")) == (200, 200 if locked else 503)
    until(lambda: health(hooked, "ready") == 200, "the database to be back")

    assert bring(house, hooked) == [200]
    assert len(house.said_to(leo)) == 1
    house.sees(leo, leo.last.text)


@contextmanager
def database_away(house: House) -> Iterator[None]:
    """SQLite: somebody else writes and does not end. PostgreSQL: it takes no connection."""
    if house.database.engine.dialect.name == "sqlite":
        with house.database.engine.connect() as other:
            other.execute(text("SELECT 1"))  # begins, as every transaction of ours, with the lock
            yield
            other.rollback()
        return
    house.database.engine.dispose()
    server = open_engine(str(house.database.engine.url.set(database="postgres")))
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as admin:
        admin.execute(text("ALTER DATABASE process ALLOW_CONNECTIONS false"))
        admin.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'process'")
        )
        try:
            yield
        finally:
            admin.execute(text("ALTER DATABASE process ALLOW_CONNECTIONS true"))
    server.dispose()
