"""What the figures are measured on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, text

from bot.store.db import Database
from tests.bench.telegram import Address, telegram

DURABLE = ("fsync", "synchronous_commit", "full_page_writes")


@pytest.fixture
def address() -> Iterator[Address]:
    """The local Telegram in a process of its own."""
    with telegram() as there:
        yield there


@pytest.fixture
def durable(db: Database, request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty database that keeps what was committed through a power cut, as in real use."""
    if db.engine.dialect.name == "sqlite":
        yield db
        return
    server: Engine = request.getfixturevalue("postgres_server")
    _keep_everything(server, "on")
    yield db
    _keep_everything(server, "off")


def _keep_everything(server: Engine, value: str) -> None:
    with server.connect() as connection:
        for setting in DURABLE:
            connection.execute(text(f"ALTER SYSTEM SET {setting} = {value}"))
        connection.execute(text("SELECT pg_reload_conf()"))
