"""Ordered failures, without a network and with one."""

from collections.abc import AsyncIterator

import pytest
import telegram
from telegram.error import BadRequest, NetworkError, TimedOut
from telegram.request import HTTPXRequest

from bot.simulator.errors import bad_request
from bot.simulator.phones import Phone
from bot.simulator.request import SimulatorRequest
from bot.simulator.serve import serving
from bot.simulator.world import Telegram


@pytest.fixture(params=["direct", "http"])
async def caller(request: pytest.FixtureRequest, world: Telegram) -> AsyncIterator[telegram.Bot]:
    """The library's Bot, once without and once with a network."""
    if request.param == "direct":
        async with telegram.Bot(world.token, request=SimulatorRequest(world)) as made:
            yield made
        return
    with serving(world) as root:
        quick = HTTPXRequest(read_timeout=0.3)
        async with telegram.Bot(world.token, base_url=f"{root}/bot", request=quick) as made:
            yield made


@pytest.fixture
def started(ana: Phone) -> Phone:
    ana.send("/start")
    return ana


@pytest.mark.parametrize(
    ("how", "error", "delivered"),
    [
        ("refuse", NetworkError, False),
        ("timeout_before", TimedOut, False),
        ("timeout_after", TimedOut, True),
        ("5xx", NetworkError, False),
        ("html_page", NetworkError, False),
    ],
)
async def test_a_call_breaks_once_in_the_ordered_way(
    caller: telegram.Bot, world: Telegram, started: Phone, how: str, error: type[Exception], delivered: bool
) -> None:
    world.fail_next("sendMessage", how)
    with pytest.raises(error):
        await caller.send_message(started.user.id, "one")
    await caller.send_message(started.user.id, "two")
    assert [one.text for one in started.screen()[1:]] == (["one", "two"] if delivered else ["two"])


async def test_an_ordered_error_hits_only_the_named_chat_and_method(
    caller: telegram.Bot, world: Telegram, started: Phone
) -> None:
    other = Phone(world, world.new_user("Omar"))
    other.send("/start")
    world.fail_next(
        "sendMessage", "error", error=bad_request("chat not found"), chat_id=started.user.id, times=2
    )
    await caller.send_message(other.user.id, "hello")
    for _ in range(2):
        with pytest.raises(BadRequest, match="Chat not found"):
            await caller.send_message(started.user.id, "hello")
    await caller.send_message(started.user.id, "hello")


async def test_latency_is_asked_for_every_call(caller: telegram.Bot, world: Telegram) -> None:
    asked: list[str] = []

    def latency(method: str) -> float:
        asked.append(method)
        return 0.001

    world.latency = latency
    await caller.get_me()
    assert asked == ["getMe"]
