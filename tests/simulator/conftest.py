"""A local Telegram, a real python-telegram-bot talking to it, and one person with a phone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import telegram

from bot.simulator.chats import Chat, User
from bot.simulator.clock import MovableClock
from bot.simulator.phones import Phone
from bot.simulator.request import SimulatorRequest
from bot.simulator.world import Telegram

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _exact_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library gives a refused call's wait as a timedelta instead of warning that it will."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(START)


@pytest.fixture
def world(clock: MovableClock) -> Telegram:
    return Telegram(clock)


@pytest.fixture
def ana(world: Telegram) -> Phone:
    """A person who has not opened the bot yet."""
    return Phone(world, world.new_user("Ana"))


@pytest.fixture
def nadia(world: Telegram) -> User:
    return world.new_user("Nadia")


@pytest.fixture
def group(world: Telegram, nadia: User) -> Chat:
    """A supergroup with the bot as a plain member."""
    chat = world.new_group("Clinic", nadia)
    world.add_bot(chat, nadia)
    return chat


@pytest.fixture
async def bot(world: Telegram) -> AsyncIterator[telegram.Bot]:
    """The library's own Bot on the simulator."""
    made = telegram.Bot(
        world.token, request=SimulatorRequest(world), get_updates_request=SimulatorRequest(world)
    )
    async with made:
        yield made
