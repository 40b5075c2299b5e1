"""What a person does and sees."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.simulator.chats import Chat, User
from bot.simulator.phones import NotOnScreen, Phone
from bot.simulator.world import Telegram


def keys(*rows: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=data) for text, data in row] for row in rows]
    )


async def test_opening_a_link_presses_start_with_its_payload(bot: Bot, ana: Phone) -> None:
    ana.open("https://t.me/aftercare_bot?start=ABCDE-FGH2J")
    message = (await bot.get_updates())[0].message
    assert message is not None
    assert (message.text, message.chat.id) == ("/start ABCDE-FGH2J", ana.user.id)


@pytest.mark.parametrize(
    "link",
    [
        "https://t.me/other_bot?start=A",
        "https://example.com/aftercare_bot?start=A",
        "https://t.me/aftercare_bot?start=A.B",
        f"https://t.me/aftercare_bot?start={'A' * 65}",
    ],
)
def test_a_link_that_telegram_would_not_follow_is_an_error(ana: Phone, link: str) -> None:
    with pytest.raises(ValueError, match=r"does not lead|does not carry"):
        ana.open(link)


async def test_press_finds_the_newest_message_with_that_label(bot: Bot, ana: Phone) -> None:
    ana.send("/start")
    await bot.send_message(ana.user.id, "First", reply_markup=keys([("Yes", "old")]))
    await bot.send_message(
        ana.user.id, "Second", reply_markup=keys([("Yes, all of it", "new-long"), ("Yes", "new")])
    )
    await bot.send_message(ana.user.id, "Third")
    pressed = [ana.press("Yes"), ana.press("all of"), ana.press("Yes", ana.screen()[1])]
    assert [one.data for one in pressed if one] == ["new", "new-long", "old"]


async def test_press_says_what_is_on_the_screen_when_the_button_is_not(bot: Bot, ana: Phone) -> None:
    ana.send("/start")
    await bot.send_message(ana.user.id, "How is it?", reply_markup=keys([("Fine", "1"), ("Worse", "2")]))
    with pytest.raises(NotOnScreen, match=r"(?s)no button \"Better\".*How is it\?\n\[ Fine \] \[ Worse \]"):
        ana.press("Better")


async def test_a_link_button_is_opened(bot: Bot, ana: Phone) -> None:
    ana.send("/start")
    url = "https://t.me/aftercare_bot?start=NEW"
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Join", url=url)]])
    await bot.send_message(ana.user.id, "Come", reply_markup=markup)
    assert ana.press("Join") is None
    assert ana.screen()[-1].text == "/start NEW"


async def test_the_screen_tells_who_wrote_what_and_what_made_a_sound(bot: Bot, ana: Phone) -> None:
    ana.send("/start")
    await bot.send_message(ana.user.id, "Quiet tip", disable_notification=True)
    await bot.send_message(ana.user.id, "Loud alert")
    seen = [(one.who, one.text, one.own, one.notified) for one in ana.screen()]
    assert seen == [
        ("Ana", "/start", True, False),
        ("Aftercare", "Quiet tip", False, False),
        ("Aftercare", "Loud alert", False, True),
    ]
    assert [one.silent for one in ana.pushes] == [True, False]


async def test_deleted_messages_leave_the_screen(bot: Bot, ana: Phone) -> None:
    ana.send("/start")
    sent = await bot.send_message(ana.user.id, "Oops")
    await sent.delete()
    with pytest.raises(NotOnScreen, match="nobody has written"):
        _ = ana.last


async def test_an_album_is_separate_updates_with_one_group_id(bot: Bot, ana: Phone) -> None:
    ana.album(3, "Day 2")
    messages = [one.message for one in await bot.get_updates() if one.message]
    assert len({one.media_group_id for one in messages}) == 1
    assert [one.caption for one in messages] == ["Day 2", None, None]


async def test_an_edited_message_arrives_as_such(bot: Bot, ana: Phone) -> None:
    words = ana.send("it hurts")
    ana.edit(words, "it hurts a lot")
    edited = (await bot.get_updates())[-1].edited_message
    assert edited is not None
    assert (edited.text, edited.message_id) == ("it hurts a lot", words.message_id)
    assert ana.screen()[-1].edited


async def test_a_forwarded_card_leaves_its_buttons_behind(
    bot: Bot, world: Telegram, group: Chat, nadia: User
) -> None:
    await bot.send_message(group.id, "Card", reply_markup=keys([("Take it", "c")]))
    phone = Phone(world, nadia)
    phone.send("/start")
    phone.forward(phone.in_group(group).last)
    forwarded = (await bot.get_updates())[-1].message
    assert forwarded is not None
    assert forwarded.forward_origin is not None
    assert forwarded.reply_markup is None
    assert phone.screen()[-1].buttons == []


def test_who_blocked_the_bot_must_unblock_to_write_and_start_does_so(ana: Phone) -> None:
    ana.send("/start")
    ana.block()
    with pytest.raises(ValueError, match="must unblock"):
        ana.send("hello")
    ana.open("https://t.me/aftercare_bot")
    assert ana.screen()[-1].text == "/start"


def test_people_write_no_more_than_a_phone_sends(ana: Phone) -> None:
    with pytest.raises(ValueError, match="4096"):
        ana.send("x" * 4097)
