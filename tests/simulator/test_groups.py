"""Groups: what the bot sees, what it may do, and how groups change under it."""

from datetime import timedelta

import pytest
from telegram import Bot, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.simulator.chats import Chat, ChatKind, User
from bot.simulator.clock import MovableClock
from bot.simulator.phones import Phone
from bot.simulator.world import Telegram


async def texts(bot: Bot) -> list[str]:
    """Texts of the updates that wait, which are then gone."""
    updates = await bot.get_updates()
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return [one.message.text for one in updates if one.message and one.message.text]


async def test_a_group_link_adds_the_bot_and_posts_its_payload(
    bot: Bot, world: Telegram, nadia: User
) -> None:
    chat = world.new_group("Clinic", nadia)
    Phone(world, nadia).open("https://t.me/aftercare_bot?startgroup=BIND-7", chat)
    added, joined, start = await bot.get_updates()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert joined.message is not None
    assert [one.id for one in joined.message.new_chat_members] == [bot.id]
    assert start.message is not None
    assert start.message.text == "/start@aftercare_bot BIND-7"
    assert start.message.entities[0].type == "bot_command"


async def test_a_group_link_can_ask_for_rights(bot: Bot, world: Telegram, nadia: User) -> None:
    chat = world.new_group("Clinic", nadia)
    link = "https://t.me/aftercare_bot?startgroup=X&admin=delete_messages+pin_messages"
    Phone(world, nadia).open(link, chat)
    me = await bot.get_chat_member(chat.id, bot.id)
    assert me.status == "administrator"
    assert me.to_dict()["can_delete_messages"] is True
    assert me.to_dict()["can_manage_topics"] is False


async def test_where_members_may_not_write_a_plain_bot_is_refused_and_an_administrator_is_not(
    bot: Bot, world: Telegram, group: Chat, nadia: User
) -> None:
    world.mute(group)
    for send in (
        bot.send_message(group.id, "Card"),
        bot.send_document(group.id, b"%PDF", filename="a.pdf"),
    ):
        with pytest.raises(BadRequest, match=r"[Nn]ot enough rights to send"):
            await send
    permissions = (await bot.get_chat(group.id)).permissions
    assert permissions is not None
    assert permissions.can_send_messages is False
    world.promote_bot(group, nadia)
    await bot.send_message(group.id, "Card")
    world.demote_bot(group, nadia)
    world.mute(group, muted=False)
    await bot.send_message(group.id, "Card")


async def test_a_plain_member_bot_sees_only_what_is_meant_for_it(
    bot: Bot, world: Telegram, group: Chat
) -> None:
    phone = Phone(world, world.users[next(iter(group.members))]).in_group(group)
    card = await bot.send_message(group.id, "Card")
    phone.send("Good morning")
    phone.send("/cases")
    phone.send("/cases@other_bot")
    phone.send("@aftercare_bot hello")
    phone.reply(phone.last, "We call her")
    assert await texts(bot) == ["/cases", "@aftercare_bot hello", "We call her"]
    assert phone.screen()[-1].reply_to == card.text


async def test_an_administrator_bot_and_a_bot_without_privacy_see_everything(
    bot: Bot, world: Telegram, group: Chat, nadia: User
) -> None:
    phone = Phone(world, nadia).in_group(group)
    world.promote_bot(group, nadia)
    phone.send("one")
    world.demote_bot(group, nadia)
    phone.send("two")
    world.reads_all = True
    phone.send("three")
    assert await texts(bot) == ["one", "three"]


async def test_message_ids_are_shared_by_private_chats_and_basic_groups_but_not_by_supergroups(
    bot: Bot, world: Telegram, ana: Phone, nadia: User, group: Chat
) -> None:
    basic = world.new_group("Basic", nadia, kind=ChatKind.GROUP)
    world.add_bot(basic, nadia)
    first = ana.send("/start").message_id
    assert (await bot.send_message(basic.id, "x")).message_id == first + 1
    assert (await bot.send_message(ana.user.id, "x")).message_id == first + 2
    before = max(group.messages)
    assert (await bot.send_message(group.id, "x")).message_id == before + 1


async def test_a_group_that_became_a_supergroup_names_its_new_id(
    bot: Bot, world: Telegram, nadia: User
) -> None:
    basic = world.new_group("Basic", nadia, kind=ChatKind.GROUP)
    world.add_bot(basic, nadia)
    grown = world.migrate(basic, nadia)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(basic.id, "x")
    assert moved.value.new_chat_id == grown.id
    told = [one.message for one in await bot.get_updates() if one.message]
    assert (told[-2].migrate_to_chat_id, told[-1].migrate_from_chat_id) == (grown.id, basic.id)
    await bot.send_message(grown.id, "x")


@pytest.mark.parametrize(("kind", "word"), [(ChatKind.GROUP, "group"), (ChatKind.SUPERGROUP, "supergroup")])
async def test_a_bot_that_is_not_there_is_told_how_it_went(
    bot: Bot, world: Telegram, nadia: User, kind: ChatKind, word: str
) -> None:
    chat = world.new_group("Clinic", nadia, kind=kind)
    with pytest.raises(Forbidden, match=f"bot is not a member of the {word} chat"):
        await bot.send_message(chat.id, "x")
    world.add_bot(chat, nadia)
    world.kick_bot(chat, nadia)
    with pytest.raises(Forbidden, match=f"bot was kicked from the {word} chat"):
        await bot.send_message(chat.id, "x")
    last = (await bot.get_updates())[-1].my_chat_member
    assert last is not None
    assert (last.old_chat_member.status, last.new_chat_member.status) == ("member", "kicked")
    chat.gone = True
    with pytest.raises(Forbidden, match="the group chat was deleted"):
        await bot.send_message(chat.id, "x")


async def test_who_leaves_is_told_and_no_longer_a_member(
    bot: Bot, world: Telegram, group: Chat, nadia: User
) -> None:
    omar = world.new_user("Omar")
    world.join(group, omar, by=nadia)
    assert (await bot.get_chat_member(group.id, omar.id)).status == "member"
    world.leave(group, omar)
    assert (await bot.get_chat_member(group.id, omar.id)).status == "left"
    left = (await bot.get_updates())[-1].message
    assert left is not None
    assert left.left_chat_member is not None
    assert left.left_chat_member.id == omar.id
    with pytest.raises(BadRequest, match="Participant_id_invalid"):
        await bot.get_chat_member(group.id, 42)
    with pytest.raises(ValueError, match="Omar cannot write"):
        Phone(world, omar).in_group(group).send("hello")


async def test_chat_member_updates_come_only_when_asked_for_and_to_administrators(
    bot: Bot, world: Telegram, group: Chat, nadia: User
) -> None:
    omar = world.new_user("Omar")
    world.promote_bot(group, nadia)
    world.join(group, omar)
    assert not any(one.chat_member for one in await bot.get_updates())
    await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    world.leave(group, omar, by=nadia)
    assert [one.chat_member.new_chat_member.status for one in await bot.get_updates() if one.chat_member] == [
        "kicked"
    ]


async def test_anonymous_administrators_have_no_person_behind_them(
    bot: Bot, world: Telegram, group: Chat, nadia: User
) -> None:
    Phone(world, nadia).in_group(group, anonymous=True).send("/cases")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.from_user is not None
    assert message.sender_chat is not None
    assert (message.from_user.username, message.sender_chat.id) == ("GroupAnonymousBot", group.id)


async def test_rights_decide_on_pins_deletions_and_topics(
    bot: Bot, world: Telegram, group: Chat, nadia: User, clock: MovableClock
) -> None:
    theirs = Phone(world, nadia).in_group(group).send("/hello")
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages in the chat"):
        await bot.pin_chat_message(group.id, theirs.message_id)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group.id, theirs.message_id)
    world.promote_bot(group, nadia)
    await bot.pin_chat_message(group.id, theirs.message_id)
    chat = await bot.get_chat(group.id)
    assert chat.pinned_message is not None
    assert chat.pinned_message.message_id == theirs.message_id
    clock.advance(timedelta(days=3))
    await bot.delete_message(group.id, theirs.message_id)
    assert theirs.deleted


async def test_topics_open_answer_close_and_vanish(bot: Bot, world: Telegram, nadia: User) -> None:
    forum = world.new_group("Clinic", nadia, forum=True)
    world.add_bot(forum, nadia)
    with pytest.raises(BadRequest, match="Not enough rights to create a topic"):
        await bot.create_forum_topic(forum.id, "A17")
    world.promote_bot(forum, nadia)
    thread = (await bot.create_forum_topic(forum.id, "A17")).message_thread_id
    sent = await bot.send_message(forum.id, "Card", message_thread_id=thread)
    assert sent.is_topic_message
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.message_id == thread
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "General", message_thread_id=1)
    world.delete_topic(forum, thread)
    assert forum.messages[sent.message_id].deleted
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "Card", message_thread_id=thread)
    await bot.send_message(forum.id, "Card")
    assert Phone(world, nadia).in_group(forum).last.message.thread_id is None
