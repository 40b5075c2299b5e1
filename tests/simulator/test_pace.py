"""Rate limits, as far as they are known."""

from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from bot.simulator.chats import Chat
from bot.simulator.clock import MovableClock
from bot.simulator.pace import Pace
from bot.simulator.phones import Phone
from bot.simulator.world import Telegram


async def test_a_private_chat_takes_a_short_burst_and_then_one_a_second(
    bot: Bot, ana: Phone, clock: MovableClock
) -> None:
    ana.send("/start")
    for number in range(10):
        await bot.send_message(ana.user.id, str(number))
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(ana.user.id, "too fast")
    assert refused.value.retry_after == timedelta(seconds=1)
    clock.advance(timedelta(seconds=1))
    await bot.send_message(ana.user.id, "now")
    with pytest.raises(RetryAfter):
        await bot.send_message(ana.user.id, "too fast")


async def test_a_group_takes_twenty_a_minute(bot: Bot, group: Chat, clock: MovableClock) -> None:
    for number in range(20):
        await bot.send_message(group.id, str(number))
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(group.id, "too fast")
    assert refused.value.retry_after == timedelta(seconds=3)
    clock.advance(timedelta(seconds=3))
    await bot.send_message(group.id, "now")


async def test_the_bot_takes_thirty_a_second_over_all_chats(bot: Bot, world: Telegram) -> None:
    phones = [Phone(world, world.new_user(f"P{number}")) for number in range(31)]
    for phone in phones:
        phone.send("/start")
    for phone in phones[:30]:
        await bot.send_message(phone.user.id, "hello")
    with pytest.raises(RetryAfter):
        await bot.send_message(phones[30].user.id, "hello")


async def test_edits_are_lighter_but_not_free(bot: Bot, ana: Phone) -> None:
    ana.send("/start")
    sent = await bot.send_message(ana.user.id, "0")
    for number in range(1, 37):
        await sent.edit_text(str(number))
    with pytest.raises(RetryAfter):
        await sent.edit_text("too fast")


def test_a_refused_call_takes_no_place() -> None:
    pace = Pace(chat_burst=1)
    assert pace.retry_after(5, now=0) == 0
    assert [pace.retry_after(5, now=0.5) for _ in range(3)] == [1, 1, 1]
    assert pace.retry_after(5, now=1) == 0


async def test_a_halt_refuses_everything_and_tells_the_time_left(
    bot: Bot, world: Telegram, ana: Phone, clock: MovableClock
) -> None:
    ana.send("/start")
    world.halt(timedelta(hours=1))
    clock.advance(timedelta(minutes=59))
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(ana.user.id, "too early")
    assert refused.value.retry_after == timedelta(minutes=1)
    clock.advance(timedelta(minutes=1))
    await bot.send_message(ana.user.id, "now")


async def test_limits_can_be_switched_off(clock: MovableClock) -> None:
    world = Telegram(clock, limits=False)
    phone = Phone(world, world.new_user("Ana"))
    phone.send("/start")
    for number in range(200):
        world.call("sendMessage", {"chat_id": phone.user.id, "text": str(number)})
    assert len(phone.screen()) == 201
