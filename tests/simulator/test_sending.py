"""What Telegram refuses of a real python-telegram-bot, and what a person sees of the rest."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from bot.simulator.clock import MovableClock
from bot.simulator.files import sample_picture
from bot.simulator.phones import Phone
from bot.simulator.world import Telegram


def keys(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[one] for one in buttons])


def key(text: str = "Yes", data: str = "k:0") -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=data)


@pytest.fixture
def started(ana: Phone) -> Phone:
    ana.send("/start")
    return ana


Send = Callable[[Bot, int], Awaitable[object]]


@pytest.mark.parametrize(
    ("send", "complaint"),
    [
        (lambda bot, to: bot.send_message(to, "x" * 4097), "Message is too long"),
        (lambda bot, to: bot.send_message(to, "😀" * 2049), "Message is too long"),
        (lambda bot, to: bot.send_message(to, " \n "), "Text must be non-empty"),
        (lambda bot, to: bot.send_message(to, ""), "Message text is empty"),
        (
            lambda bot, to: bot.send_message(to, "a < b", parse_mode=ParseMode.HTML),
            'Can\'t parse entities: unsupported start tag "" at byte offset 2',
        ),
        (
            lambda bot, to: bot.send_photo(to, sample_picture(), caption="x" * 1025),
            "Message caption is too long",
        ),
        (lambda bot, to: bot.send_photo(to, b"no picture"), "Image_process_failed"),
        (lambda bot, to: bot.send_photo(to, "AgACnothing"), "Wrong file identifier/http url specified"),
        (
            lambda bot, to: bot.send_message(to, "x", reply_markup=keys(key(data="é" * 33))),
            "Button_data_invalid",
        ),
        (lambda bot, to: bot.send_message(to, "x", reply_markup=keys(key(" "))), "Button_text_invalid"),
        (
            lambda bot, to: bot.send_message(to, "x", reply_markup=keys(*[key()] * 101)),
            "Reply markup is too long",
        ),
        (
            lambda bot, to: bot.send_message(
                to, "x", reply_markup=keys(InlineKeyboardButton("x", url="http://localhost/x"))
            ),
            "Inline keyboard button url 'http://localhost/x' is invalid: wrong http url",
        ),
        (
            lambda bot, to: bot.send_message(
                to, "x", reply_markup=keys(InlineKeyboardButton("x", url="ftp://a.bc"))
            ),
            "Inline keyboard button url 'ftp://a.bc' is invalid: unsupported url protocol",
        ),
        (
            lambda bot, to: bot.send_message(to, "x", reply_parameters=ReplyParameters(999)),
            "Message to be replied not found",
        ),
        (lambda bot, to: bot.send_message(123, "x"), "Chat not found"),
        (lambda bot, to: bot.edit_message_text("x", to, 999), "Message to edit not found"),
        (lambda bot, to: bot.delete_message(to, 999), "Message to delete not found"),
        (lambda bot, to: bot.copy_message(to, to, 999), "Message to copy not found"),
        (lambda bot, to: bot.forward_message(to, to, 999), "Message to forward not found"),
        (lambda bot, to: bot.pin_chat_message(to, 999), "Message to pin not found"),
        (lambda bot, to: bot.get_file("nothing"), "Invalid file_id"),
        (lambda bot, to: bot.send_chat_action(to, "dancing"), "Wrong parameter action in request"),
        (lambda bot, to: bot.get_chat_administrators(to), "There are no administrators in the private chat"),
        (lambda bot, to: bot.create_forum_topic(to, "A17"), "The chat is not a forum"),
        (lambda bot, to: bot.set_my_commands([("Report", "Say how it is")]), "Bot_command_invalid"),
    ],
)
async def test_telegram_refuses(bot: Bot, started: Phone, send: Send, complaint: str) -> None:
    with pytest.raises(BadRequest) as refused:
        await send(bot, started.user.id)
    # The library changes the case of what Telegram says.
    assert refused.value.message.lower() == complaint.lower()
    assert len(started.screen()) == 1


async def test_the_longest_text_passes_once_its_markup_is_gone(bot: Bot, started: Phone) -> None:
    await bot.send_message(started.user.id, f"<b>{'x' * 4096}</b>", parse_mode=ParseMode.HTML)
    assert len(started.last.text) == 4096


async def test_a_bot_cannot_start_a_conversation(bot: Bot, ana: Phone) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(ana.user.id, "Hello")


async def test_a_blocked_bot_is_told_so_until_it_is_let_in_again(bot: Bot, started: Phone) -> None:
    started.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(started.user.id, "Hello")
    started.unblock()
    await bot.send_message(started.user.id, "Hello again")
    assert started.last.text == "Hello again"
    changes = [one.my_chat_member for one in await bot.get_updates() if one.my_chat_member]
    assert [one.new_chat_member.status for one in changes] == ["kicked", "member"]


async def test_a_deactivated_account_gets_nothing(bot: Bot, started: Phone) -> None:
    started.user.deactivated = True
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(started.user.id, "Hello")


async def test_an_edit_without_a_keyboard_takes_the_keyboard_away(bot: Bot, started: Phone) -> None:
    sent = await bot.send_message(started.user.id, "Choose", reply_markup=keys(key()))
    assert started.last.buttons == ["Yes"]
    await sent.edit_text("Chosen")
    assert (started.last.text, started.last.buttons, started.last.edited) == ("Chosen", [], True)


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, started: Phone) -> None:
    sent = await bot.send_message(started.user.id, "Choose", reply_markup=keys(key()))
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await sent.edit_text("Choose", reply_markup=keys(key()))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup(keys(key()))


async def test_an_edit_never_notifies(bot: Bot, started: Phone) -> None:
    sent = await bot.send_message(started.user.id, "First line\nsecond")
    await sent.edit_text("Changed")
    assert [one.first_line for one in started.pushes] == ["First line"]


async def test_a_bot_edits_only_what_it_wrote_and_only_text_where_text_is(bot: Bot, started: Phone) -> None:
    words = started.send("mine")
    picture = await bot.send_photo(started.user.id, sample_picture(), caption="Day 1")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("yours", started.user.id, words.message_id)
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await picture.edit_text("x")
    await picture.edit_caption("Day 2")
    assert started.last.text == "Day 2"


async def test_bots_delete_nothing_older_than_48_hours(bot: Bot, started: Phone, clock: MovableClock) -> None:
    early = await bot.send_message(started.user.id, "early")
    clock.advance(timedelta(hours=47))
    late = await bot.send_message(started.user.id, "late")
    clock.advance(timedelta(hours=1))
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await early.delete()
    await late.delete()
    assert [one.text for one in started.screen()] == ["/start", "early"]


async def test_a_reply_shows_what_it_answers_or_goes_without(bot: Bot, started: Phone) -> None:
    asked = started.send("Is this normal?")
    await bot.send_message(started.user.id, "Yes", reply_parameters=ReplyParameters(asked.message_id))
    assert started.last.reply_to == "Is this normal?"
    gone = ReplyParameters(999, allow_sending_without_reply=True)
    await bot.send_message(started.user.id, "Anyway", reply_parameters=gone)
    assert started.last.reply_to is None


async def test_a_copy_hides_where_it_comes_from_and_a_forward_shows_it(bot: Bot, started: Phone) -> None:
    picture = started.photo("Day 3")
    copied = await bot.copy_message(started.user.id, started.user.id, picture.message_id, caption="From A17")
    assert started.last.id == copied.message_id
    assert (started.last.text, started.last.photo) == ("From A17", started.screen()[1].photo)
    forwarded = await bot.forward_message(started.user.id, started.user.id, picture.message_id)
    assert forwarded.forward_origin is not None
    assert forwarded.forward_origin.type == "user"


async def test_people_who_hide_forwards_leave_only_a_name(bot: Bot, started: Phone) -> None:
    started.user.hides_forwards = True
    words = started.send("secret")
    forwarded = await bot.forward_message(started.user.id, started.user.id, words.message_id)
    assert forwarded.forward_origin is not None
    assert forwarded.forward_origin.to_dict()["sender_user_name"] == "Ana"


async def test_photos_lose_their_metadata_and_files_keep_every_byte(bot: Bot, started: Phone) -> None:
    marked = sample_picture()[:2] + b"\xff\xe1\x00\x0aEXIF-GPS" + sample_picture()[2:]
    started.photo(content=marked)
    started.document("skin.jpg", marked)
    photo, document = (one.message for one in (await bot.get_updates())[1:])
    assert photo is not None
    assert document is not None
    assert document.document is not None
    kept = await (await document.document.get_file()).download_as_bytearray()
    stripped = await (await photo.photo[-1].get_file()).download_as_bytearray()
    assert bytes(kept) == marked
    assert b"EXIF-GPS" not in stripped
    await bot.send_photo(started.user.id, photo.photo[-1].file_id)
    with pytest.raises(BadRequest, match="file of type document as photo"):
        await bot.send_photo(started.user.id, document.document.file_id)


async def test_a_query_is_answered_once_and_within_half_a_minute(
    bot: Bot, started: Phone, clock: MovableClock, world: Telegram
) -> None:
    await bot.send_message(started.user.id, "Choose", reply_markup=keys(key()))
    started.press("Yes")
    first = (await bot.get_updates())[-1]
    assert first.callback_query is not None
    assert started.waiting
    await first.callback_query.answer("Noted")
    assert (started.toast, started.waiting) == ("Noted", False)
    with pytest.raises(
        BadRequest, match="Query is too old and response timeout expired or query id is invalid"
    ):
        await first.callback_query.answer()
    late = started.press("Yes")
    assert late is not None
    clock.advance(timedelta(seconds=31))
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(late.id)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("1")


async def test_an_answer_to_a_press_is_short(bot: Bot, started: Phone) -> None:
    await bot.send_message(started.user.id, "Choose", reply_markup=keys(key()))
    query = started.press("Yes")
    assert query is not None
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.answer_callback_query(query.id, "x" * 201)
    await bot.answer_callback_query(query.id, "x" * 200, show_alert=True)
    assert query.alert


async def test_a_lasting_keyboard_stays_until_it_is_removed(bot: Bot, started: Phone) -> None:
    await bot.send_message(started.user.id, "Menu", reply_markup=ReplyKeyboardMarkup([["Report", "Plan"]]))
    await bot.send_message(started.user.id, "More")
    started.tap("Report")
    assert started.screen()[-1].text == "Report"
    assert started.keyboard == ["Report", "Plan"]
    await bot.send_message(started.user.id, "Gone", reply_markup=ReplyKeyboardRemove())
    assert started.keyboard == []
