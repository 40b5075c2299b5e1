"""Topics of a forum: who may make and change them, what stands in which, and what the bot is told."""

from datetime import timedelta

import pytest
from telegram import Bot, ReplyParameters
from telegram.error import BadRequest, RetryAfter

from bot.simulator.chats import Chat, User
from bot.simulator.clock import MovableClock
from bot.simulator.phones import Phone
from bot.simulator.world import Telegram


@pytest.fixture
def forum(world: Telegram, nadia: User) -> Chat:
    """Nadia's group with topics, which the bot may manage."""
    chat = world.new_group("Clinic", nadia, [world.new_user("Omar")], forum=True)
    world.add_bot(chat, nadia, admin=True)
    return chat


async def made(bot: Bot, forum: Chat, name: str = "A17") -> int:
    return (await bot.create_forum_topic(forum.id, name)).message_thread_id


async def test_topics_are_made_one_by_one_and_some_seconds_apart(
    bot: Bot, forum: Chat, clock: MovableClock
) -> None:
    await made(bot, forum)
    with pytest.raises(RetryAfter) as refused:
        await made(bot, forum, "A18")
    clock.advance(refused.value._retry_after)
    await made(bot, forum, "A18")
    assert [topic.name for topic in forum.topics.values()] == ["A17", "A18"]


async def test_what_answers_a_message_stands_in_its_topic_and_never_crosses(bot: Bot, forum: Chat) -> None:
    thread = await made(bot, forum)
    inside = await bot.send_message(forum.id, "Card", message_thread_id=thread)
    outside = await bot.send_message(forum.id, "List")
    assert (await bot.send_message(forum.id, "1", reply_to_message_id=inside.id)).message_thread_id == thread
    assert (await bot.send_message(forum.id, "2", reply_to_message_id=outside.id)).message_thread_id is None
    across = ReplyParameters(outside.id)
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(forum.id, "3", message_thread_id=thread, reply_parameters=across)


async def test_what_answers_nothing_in_a_topic_carries_the_message_that_opened_it(
    bot: Bot, world: Telegram, forum: Chat, nadia: User
) -> None:
    thread = await made(bot, forum)
    phone = Phone(world, nadia).in_group(forum)
    phone.send("hello", thread=thread)
    phone.send("hello")
    heard, general = [one.message for one in await bot.get_updates()][-2:]
    assert heard is not None
    assert heard.is_topic_message
    assert heard.reply_to_message is not None
    assert heard.reply_to_message.message_id == heard.message_thread_id == thread
    assert heard.reply_to_message.forum_topic_created is not None
    assert general is not None
    assert (general.message_thread_id, general.reply_to_message) == (None, None)


async def test_people_make_and_close_topics_and_the_bot_hears_of_both(
    bot: Bot, world: Telegram, forum: Chat, nadia: User
) -> None:
    omar = next(one.user for one in forum.members.values() if one.user.first_name == "Omar")
    kitchen = world.new_topic(forum, omar, "Kitchen").message_id
    world.close_topic(forum, nadia, kitchen)
    opened, closed = [one.message for one in await bot.get_updates()][-2:]
    assert opened is not None
    assert opened.forum_topic_created is not None
    assert closed is not None
    assert closed.forum_topic_closed is not None
    assert closed.message_thread_id == kitchen
    with pytest.raises(ValueError, match="Omar cannot write in this topic"):
        Phone(world, omar).in_group(forum).send("tea?", thread=kitchen)
    await bot.send_message(forum.id, "who manages topics writes anywhere", message_thread_id=kitchen)
    world.promote_bot(forum, nadia, ["can_manage_chat"])
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(forum.id, "Card", message_thread_id=kitchen)


async def test_without_the_right_the_bot_changes_only_its_own_topics_and_deletes_none(
    bot: Bot, world: Telegram, forum: Chat, nadia: User, clock: MovableClock
) -> None:
    own, theirs = await made(bot, forum), world.new_topic(forum, nadia, "Kitchen").message_id
    world.promote_bot(forum, nadia, ["can_manage_chat"])
    await bot.edit_forum_topic(forum.id, own, "A17 · done")
    clock.advance(timedelta(seconds=5))
    for refused in (
        bot.create_forum_topic(forum.id, "A18"),
        bot.close_forum_topic(forum.id, theirs),
        bot.delete_forum_topic(forum.id, own),
    ):
        with pytest.raises(BadRequest, match="Not enough rights"):
            await refused


async def test_topics_switched_off_are_no_place_for_a_message_any_more(
    bot: Bot, world: Telegram, forum: Chat, nadia: User
) -> None:
    thread = await made(bot, forum)
    world.set_forum(forum, nadia, on=False)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "Card", message_thread_id=thread)
    Phone(world, nadia).in_group(forum).send("hello")
    heard = (await bot.get_updates())[-1].message
    assert heard is not None
    assert (heard.chat.is_forum, heard.is_topic_message) == (None, None)
    world.set_forum(forum, nadia)
    await bot.send_message(forum.id, "Card", message_thread_id=thread)
