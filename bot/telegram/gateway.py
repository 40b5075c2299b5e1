"""The way to Telegram: one call out, and every answer of Telegram put in its place.

Errors are told apart here and nowhere else.
"""

from __future__ import annotations

from datetime import timedelta

import httpx
import structlog
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    MessageId,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.content.sizes import plain
from bot.services.delivery.gateway import Call, Gone, Migrated, Refused, Result, Retry, Sent, Toast, Unknown

NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
log = structlog.get_logger()


class TelegramGateway:
    """Says one call at a time through python-telegram-bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, what: Call | Toast) -> Result:
        """Say it once; see ``bot.services.delivery.gateway``."""
        try:
            if isinstance(what, Toast):
                await self._bot.answer_callback_query(
                    what.query_id, what.words or None, show_alert=what.alert
                )
                return Sent(None)
            return await self._say(what)
        except TelegramError as error:
            return self._place(error, what)

    async def _say(self, call: Call) -> Result:
        try:
            message_id = await self._once(call, call.html, ParseMode.HTML)
        except BadRequest as error:
            if "parse entities" not in error.message.lower():
                raise
            log.warning("markup refused, sent as plain text", chat_id=call.chat_id)
            message_id = await self._once(call, plain(call.html), None)
        # Telegram has answered ok with message 0 for messages it then did not show
        return Sent(message_id) if message_id else Unknown("message id 0")

    async def _once(self, call: Call, words: str, mode: str | None) -> int:
        if call.edits is not None:
            return await self._edit(call, call.edits, words, mode)
        reply = (
            ReplyParameters(call.reply_to, allow_sending_without_reply=True)
            if call.reply_to is not None
            else None
        )
        markup = _markup(call)
        sent: Message | MessageId
        if call.copy_of:
            origin, message_id = call.copy_of
            sent = await self._bot.copy_message(call.chat_id, origin, message_id, reply_parameters=reply)
        elif call.photo is not None:
            sent = await self._bot.send_photo(
                call.chat_id,
                call.photo,
                caption=words or None,
                parse_mode=mode,
                reply_markup=markup,
                reply_parameters=reply,
                has_spoiler=call.spoiler or None,
                disable_notification=call.silent or None,
            )
        else:
            sent = await self._bot.send_message(
                call.chat_id,
                words,
                parse_mode=mode,
                reply_markup=markup,
                reply_parameters=reply,
                disable_notification=call.silent or None,
            )
        return sent.message_id

    async def _edit(self, call: Call, message_id: int, words: str, mode: str | None) -> int:
        inline = _inline(call)
        await self._bot.edit_message_text(
            words, call.chat_id, message_id, parse_mode=mode, reply_markup=inline
        )
        return message_id

    def _place(self, error: TelegramError, what: Call | Toast) -> Result:
        match error:
            case RetryAfter():
                after = error.retry_after
                return Retry(
                    "too many requests", after if isinstance(after, timedelta) else timedelta(seconds=after)
                )
            case ChatMigrated():
                return Migrated(error.new_chat_id)
            case Forbidden():
                return Refused(error.message, unreachable=True)
            case InvalidToken():
                log.critical("Telegram refuses the bot's token; messages wait until it is mended")
                return Retry("token refused", timedelta(seconds=60))
            case BadRequest():
                return _bad_request(error, what)
            case NetworkError():
                return _network(error)
            case _:
                return Retry(type(error).__name__)


def _bad_request(error: BadRequest, what: Call | Toast) -> Result:
    words = error.message.lower()
    edits = what.edits if isinstance(what, Call) else None
    if "message is not modified" in words and edits is not None:
        return Sent(edits)
    if edits is not None and ("message to edit not found" in words or "can't be edited" in words):
        return Gone()
    if edits is not None and "no text in the message to edit" in words:
        return Gone()
    return Refused(error.message, unreachable="chat not found" in words or "not enough rights" in words)


def _network(error: NetworkError) -> Result:
    cause = error.__cause__
    broken_off = isinstance(cause, httpx.HTTPError) or isinstance(error, TimedOut)
    if broken_off and not isinstance(cause, NEVER_LEFT):
        return Unknown(type(cause or error).__name__)
    return Retry(type(cause or error).__name__)


def _markup(call: Call) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
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
