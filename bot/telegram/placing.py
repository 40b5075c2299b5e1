"""Every answer of Telegram that is not ok, and its place.

Errors are told apart here and nowhere else. Descriptions are compared in lower case, because Telegram and
python-telegram-bot disagree about capitals; `tests/telegram/test_placing.py` holds the whole table.
"""

from __future__ import annotations

from datetime import timedelta

import httpx
import structlog
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

from bot.services.delivery.gateway import (
    Call,
    Gone,
    Migrated,
    NoTopic,
    Refused,
    Result,
    Retry,
    Sent,
    Toast,
    Unknown,
)
from bot.telegram.client import NotTelegramError

TOKEN_WAIT = timedelta(seconds=60)  #: between tries with a token Telegram refuses
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_NOT_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "there is no caption in the message to edit",
    "message_id_invalid",
)
#: The topic takes nothing of ours: deleted by somebody, closed, or the group has none any more.
NO_TOPIC = ("thread not found", "topic_deleted", "topic_closed", "topic_id_invalid")
#: The chat takes nothing of ours, whatever the words.
_UNREACHABLE = (
    "chat not found",
    "not enough rights",
    "have no rights to send",
    "chat_write_forbidden",
    "chat_restricted",
    "need administrator rights",
    "upgraded to a supergroup",  # said without its new number
    "group is deactivated",
    "chat was deleted",
    "peer_id_invalid",
    "user_is_blocked",
    "input_user_deactivated",
    "topic_closed",
)
log = structlog.get_logger()


def place(error: TelegramError, what: Call | Toast | None = None) -> Result:
    """What an error of the library says about one call (None: about Telegram as a whole)."""
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
            return Retry("token refused", TOKEN_WAIT)
        case BadRequest():
            return _bad_request(error, what)
        case NotTelegramError():
            return Unknown(error.message) if error.perhaps_done else Retry(error.message)
        case NetworkError():
            return _network(error)
        case _:
            return Retry(type(error).__name__)


def says(error: BadRequest, *signs: str) -> bool:
    """Whether Telegram's words hold one of these, capitals aside."""
    words = error.message.lower()
    return any(sign in words for sign in signs)


def _bad_request(error: BadRequest, what: Call | Toast | None) -> Result:
    edits = what.edits if isinstance(what, Call) else None
    if edits is not None and says(error, "message is not modified"):
        return Sent(edits)
    if edits is not None and says(error, *_NOT_EDITABLE):
        return Gone()
    if isinstance(what, Call) and what.thread is not None and says(error, *NO_TOPIC):
        return NoTopic()
    return Refused(error.message, unreachable=says(error, *_UNREACHABLE))


def _network(error: NetworkError) -> Result:
    """Telegram's own 500 is its word that it failed; a connection that broke after the call left is none."""
    cause = error.__cause__
    broken_off = isinstance(cause, httpx.HTTPError) or isinstance(error, TimedOut)
    if broken_off and not isinstance(cause, _NEVER_LEFT):
        return Unknown(type(cause or error).__name__)
    return Retry(type(cause or error).__name__)
