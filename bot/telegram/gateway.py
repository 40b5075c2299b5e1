"""The way to Telegram: one call out, said more plainly where Telegram refuses only the manner of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import structlog
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    MessageId,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.content.sizes import plain
from bot.services.delivery.drawing import drawn
from bot.services.delivery.gateway import Call, Refused, Result, Retry, Sent, Toast, Unknown
from bot.services.privacy.pictures import UnusablePicture
from bot.telegram import fetching
from bot.telegram.client import Client
from bot.telegram.placing import NO_TOPIC, place, says

#: The picture is the trouble, not the words: a file Telegram does not take, or rights for words only.
_PICTURE = (
    "can't use file",
    "wrong file identifier",
    "wrong remote file",
    "file_reference",
    "failed to get http url content",
    "photo_invalid_dimensions",
    "image_process_failed",
    "file is too big",
    "rights to send photos",
    "chat_send_photos_forbidden",
    "chat_send_media_forbidden",
)
_CAPTION = ("caption is too long", "media_caption_too_long")
#: What was answered is gone; without it Telegram takes the words.
_ANSWERED = ("replied not found", "reply message not found")
_CAPTIONED = ("no text in the message",)  # a picture or a file: its words are its caption
_REMOVED = ("not found", "can't be deleted", "can't be edited", "not modified", "no caption in the message")
_BUTTONS = ("button", "keyboard", "reply markup is too long")
log = structlog.get_logger()


class TelegramGateway:
    """Says one call at a time through python-telegram-bot.

    A call that broke off may have been delivered, and a planned step is then never repeated. So that an
    outage does not cost every step that falls due in it, Telegram is first asked something harmless after
    such a call or a failed asking for updates; until it answers that, nothing else is tried.
    """

    def __init__(self, bot: Client) -> None:
        self._bot = bot

    async def send(self, what: Call | Toast) -> Result:
        """Say it once; see ``bot.services.delivery.gateway``."""
        if self._bot.in_doubt and (away := await self._away()):
            return away
        try:
            result: Result = await (self._answer(what) if isinstance(what, Toast) else self._say(what))
        except TelegramError as error:
            result = place(error, what)
        except UnusablePicture as error:
            result = Refused(error.why)
        self._bot.doubt(isinstance(result, Unknown))
        return result

    async def _away(self) -> Retry | None:
        try:
            await self._bot.get_me()
        except TelegramError as error:
            found = place(error)
            return found if isinstance(found, Retry) else Retry("Telegram does not answer")
        return None

    async def _answer(self, toast: Toast) -> Sent:
        await self._bot.answer_callback_query(toast.query_id, toast.words or None, show_alert=toast.alert)
        return Sent(None)

    async def _say(self, call: Call) -> Sent | Unknown:
        if call.drawing is not None:
            call = await asyncio.to_thread(drawn, call)  # some 100 ms, in which the loop serves others
        if call.cleaned or call.parcel:
            call = await fetching.completed(self._bot, call)
        said = call
        while True:
            try:
                message_id = await self._once(said)
                break
            except BadRequest as error:
                simpler = _simpler(said, error)
                if simpler is None:
                    raise
                log.warning("refused, said more plainly", chat_id=call.chat_id, without=_less(said, simpler))
                said = simpler
        # Telegram has answered ok with message 0 for messages it then did not show
        if not message_id:
            return Unknown("message id 0")
        return Sent(message_id, bare=said.photo is None and call.photo is not None)

    async def _once(self, call: Call) -> int:
        mode = ParseMode.HTML if call.marked_up else None
        if call.removes:
            return await self._remove(call, mode)
        if call.edits is not None:
            return await self._edit(call, call.edits, mode)
        reply = (
            ReplyParameters(call.reply_to, allow_sending_without_reply=True)
            if call.reply_to is not None
            else None
        )
        markup = _markup(call)
        sent: Message | MessageId
        if call.copy_of:
            origin, message_id = call.copy_of
            sent = await self._bot.copy_message(
                call.chat_id, origin, message_id, message_thread_id=call.thread, reply_parameters=reply
            )
        elif call.photo is not None:
            sent = await self._bot.send_photo(
                call.chat_id,
                call.photo,
                caption=call.html or None,
                parse_mode=mode,
                reply_markup=markup,
                reply_parameters=reply,
                message_thread_id=call.thread,
                has_spoiler=call.spoiler or None,
                disable_notification=call.silent or None,
            )
        elif call.file is not None:
            name, content = call.file
            sent = await self._bot.send_document(
                call.chat_id,
                content,
                filename=name,
                caption=call.html or None,
                parse_mode=mode,
                reply_markup=markup,
                reply_parameters=reply,
                message_thread_id=call.thread,
                disable_notification=call.silent or None,
            )
        else:
            sent = await self._bot.send_message(
                call.chat_id,
                call.html,
                parse_mode=mode,
                reply_markup=markup,
                reply_parameters=reply,
                message_thread_id=call.thread,
                disable_notification=call.silent or None,
            )
        return sent.message_id

    async def _remove(self, call: Call, mode: str | None) -> int:
        """Delete the messages, or put words in their place; what is gone already needs nothing."""
        try:
            if call.html:
                return await self._edit(call, call.removes[0], mode)
            await self._bot.delete_messages(call.chat_id, call.removes)
        except BadRequest as error:
            if not says(error, *_REMOVED):
                raise
        return call.removes[0]

    async def _edit(self, call: Call, message_id: int, mode: str | None) -> int:
        inline = _inline(call)
        try:
            await self._bot.edit_message_text(
                call.html, call.chat_id, message_id, parse_mode=mode, reply_markup=inline
            )
        except BadRequest as error:
            if not says(error, *_CAPTIONED):
                raise
            await self._bot.edit_message_caption(
                call.chat_id, message_id, caption=call.html, parse_mode=mode, reply_markup=inline
            )
        return message_id


def _simpler(call: Call, error: BadRequest) -> Call | None:
    """The same in a way Telegram may take; None when its manner is not what Telegram refuses.

    Each way takes something off the call, so this ends.
    """
    if call.marked_up and says(error, "parse entities"):
        return replace(call, html=plain(call.html), marked_up=False)
    # Without a topic of its own, what was answered stood in one that is gone.
    gone = _ANSWERED if call.thread is not None else (*_ANSWERED, *NO_TOPIC)
    if call.reply_to is not None and says(error, *gone):
        return replace(call, reply_to=None)
    if call.photo is not None and call.html and says(error, *_PICTURE, *_CAPTION):
        return replace(call, photo=None)
    if call.keys and says(error, *_BUTTONS):
        return replace(call, keys=())
    return None


def _less(said: Call, simpler: Call) -> str:
    taken = {"markup": "marked_up", "answer": "reply_to", "picture": "photo", "buttons": "keys"}
    return next(word for word, field in taken.items() if getattr(said, field) != getattr(simpler, field))


def _markup(call: Call) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    if call.lasting == ():
        return ReplyKeyboardRemove()
    if call.lasting is not None:
        rows = [[KeyboardButton(words) for words in row] for row in call.lasting]
        return ReplyKeyboardMarkup(rows, resize_keyboard=True, is_persistent=True)
    return _inline(call)


def _inline(call: Call) -> InlineKeyboardMarkup | None:
    if not call.keys:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(key.label, callback_data=key.data, url=key.url) for key in row]
            for row in call.keys
        ]
    )
