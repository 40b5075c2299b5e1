"""How updates wait for the bot, and that each of them is well formed."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict

from bot.simulator.chats import Chat, ChatKind, User
from bot.simulator.check import check_value
from bot.simulator.clock import MovableClock
from bot.simulator.phones import Phone
from bot.simulator.world import Telegram


async def test_an_update_comes_again_until_it_is_confirmed(bot: Bot, ana: Phone) -> None:
    for words in ("/start", "one", "two"):
        ana.send(words)
    first = await bot.get_updates()
    assert [one.update_id for one in await bot.get_updates()] == [one.update_id for one in first]
    rest = await bot.get_updates(offset=first[1].update_id)
    assert [one.message.text for one in rest if one.message] == ["one", "two"]
    assert [one.update_id for one in await bot.get_updates(offset=-1)] == [first[-1].update_id]
    assert await bot.get_updates(offset=first[-1].update_id + 1) == ()


async def test_an_update_nobody_fetches_is_gone_after_a_day(
    bot: Bot, ana: Phone, clock: MovableClock
) -> None:
    ana.send("/start")
    clock.advance(timedelta(hours=23))
    ana.send("later")
    clock.advance(timedelta(hours=2))
    assert [one.message.text for one in await bot.get_updates() if one.message] == ["later"]


async def test_a_waiting_poller_gets_the_update_at_once(bot: Bot, ana: Phone) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=60))
    await asyncio.sleep(0)
    ana.send("/start")
    assert len(await asyncio.wait_for(waiting, 5)) == 1


async def test_a_second_poller_ends_the_first(bot: Bot, ana: Phone) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=60))
    await asyncio.sleep(0)
    second = asyncio.create_task(bot.get_updates(timeout=60))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await asyncio.wait_for(first, 5)
    ana.send("/start")
    assert len(await asyncio.wait_for(second, 5)) == 1


async def test_polling_and_a_webhook_exclude_each_other(bot: Bot, ana: Phone) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=60))
    await asyncio.sleep(0)
    await bot.set_webhook("https://clinic.example/telegram", secret_token="s3")
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await asyncio.wait_for(waiting, 5)
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    ana.send("/start")
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == ("https://clinic.example/telegram", 1)
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_a_webhook_needs_https_beyond_loopback(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="an https url must be provided for webhook"):
        await bot.set_webhook("http://clinic.example/telegram")
    with pytest.raises(BadRequest, match="Secret token contains unallowed characters"):
        await bot.set_webhook("https://clinic.example/telegram", secret_token="no spaces")


async def test_every_update_and_result_is_what_the_bot_api_describes(
    bot: Bot, world: Telegram, ana: Phone, nadia: User
) -> None:
    await bot.get_updates(
        allowed_updates=["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
    )
    _everything_people_do(world, ana, nadia)
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="k")]])
    await bot.send_message(ana.user.id, "Choose", reply_markup=markup)
    ana.press("Yes")
    ana.block()
    updates = world.call("getUpdates", {})
    kinds = {kind for one in updates for kind in one if kind != "update_id"}
    assert kinds == {"message", "edited_message", "callback_query", "my_chat_member", "chat_member"}
    for one in updates:
        check_value("Update", one)
    for chat in world.chats.values():
        check_value("Chat", chat.as_json())
        for message in chat.messages.values():
            check_value("Message", world.message_json(message))
        for member in chat.members.values():
            check_value("ChatMember", member.as_json())
    assert len(await bot.get_updates()) == len(updates)


def _everything_people_do(world: Telegram, ana: Phone, nadia: User) -> None:
    words = ana.send("/start see https://example.com @someone #day1")
    ana.edit(words, "/start again")
    for act in (
        ana.photo,
        ana.document,
        ana.sticker,
        ana.voice,
        ana.video,
        ana.poll,
        ana.contact,
        ana.location,
    ):
        act()
    ana.album(3, "three")
    ana.reply(ana.forward(words), "that")
    chat: Chat = world.new_group("Clinic", nadia, kind=ChatKind.GROUP)
    world.add_bot(chat, nadia, admin=True)
    grown = world.migrate(chat, nadia)
    omar = world.new_user("Omar")
    world.join(grown, omar, by=nadia)
    world.make_admin(grown, omar, nadia)
    Phone(world, nadia).in_group(grown, anonymous=True).send("hello")
    world.leave(grown, omar, by=nadia)
    world.kick_bot(grown, nadia)
