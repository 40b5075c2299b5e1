"""Everything the local Telegram remembers, and the rules every method shares."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.simulator.chats import ANONYMOUS_ID, Chat, ChatKind, Standing, Topic, User, without_none
from bot.simulator.errors import bad_request, forbidden, upgraded
from bot.simulator.faults import Faults
from bot.simulator.files import Files
from bot.simulator.messages import Message
from bot.simulator.pace import Pace
from bot.simulator.updates import Updates

BOT_ID = 7001000001


class Clock(Protocol):
    """Anything that knows the time (aware UTC)."""

    def now(self) -> datetime: ...


@dataclass
class Query:
    """A press of an inline button that the bot must answer."""

    id: str
    user: User
    message: Message
    data: str
    at: datetime
    answered: bool = False
    answer: str | None = None
    alert: bool = False


@dataclass(frozen=True)
class Push:
    """What a lock screen showed when a message came: its first line. ``silent``: without a sound."""

    chat_id: int
    message_id: int
    at: datetime
    first_line: str
    silent: bool


@dataclass(frozen=True)
class Call:
    """One call of the bot, for tests that count them. ``error``: Telegram's description when refused."""

    at: datetime
    method: str
    params: dict[str, Any]
    error: str | None


@dataclass(eq=False)
class State:
    """The whole local Telegram as data."""

    clock: Clock
    bot: User
    token: str
    pace: Pace | None
    reads_all: bool = False  #: privacy mode switched off
    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    about: dict[tuple[str, str], str] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    updates: Updates = field(default_factory=Updates)
    faults: Faults = field(default_factory=Faults)
    pushes: list[Push] = field(default_factory=list)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=20_000))
    lock: threading.RLock = field(default_factory=threading.RLock)
    halted_until: datetime | None = None  #: until then everything the bot says is refused with 429
    account_messages: int = 0  #: private chats and basic groups share these message ids
    serial: int = 0

    def next_serial(self) -> int:
        """A number never given before."""
        self.serial += 1
        return self.serial

    def chat(self, asked: int | str) -> Chat:
        """The chat the bot names; ApiError "chat not found"."""
        if isinstance(asked, str):
            named = (chat for chat in self.chats.values() if chat.username == asked.removeprefix("@"))
            found = next(named, None)
        else:
            found = self.chats.get(asked)
        if found is None or (found.is_private and not found.started):
            raise bad_request("chat not found")
        return found

    def writable(self, asked: int | str) -> Chat:
        """The chat the bot wants to act in; ApiError when Telegram would not let it."""
        if isinstance(asked, int) and asked in self.users and not self._was_opened(asked):
            raise forbidden("bot can't initiate conversation with a user")
        chat = self.chat(asked)
        if chat.person is not None:
            if chat.person.deactivated:
                raise forbidden("user is deactivated")
            if chat.blocked:
                raise forbidden("bot was blocked by the user")
            return chat
        self.require_presence(chat)
        return chat

    def require_presence(self, chat: Chat) -> None:
        """ApiError unless the bot is in this group."""
        if chat.migrated_to is not None:
            raise upgraded(chat.migrated_to)
        standing = chat.standing(self.bot.id)
        if chat.gone:
            raise forbidden("the group chat was deleted")
        if standing is Standing.KICKED:
            raise forbidden(f"bot was kicked from the {chat.kind.value} chat")
        if not chat.is_private and not standing.present:
            raise forbidden(f"bot is not a member of the {chat.kind.value} chat")

    def _was_opened(self, user_id: int) -> bool:
        chat = self.chats.get(user_id)
        return chat is not None and chat.started

    def message(self, chat: Chat, message_id: int, called: str) -> Message:
        """A message that is there; ApiError "``called`` not found"."""
        message = chat.messages.get(message_id)
        if message is None or message.deleted:
            raise bad_request(f"{called} not found")
        return message

    def topic(self, chat: Chat, thread_id: int | None) -> Topic | None:
        """The topic to write to, None without an id (the General one); ApiError when it is gone."""
        if thread_id is None:
            return None
        topic = chat.topics.get(thread_id) if chat.forum else None
        if topic is None:
            raise bad_request("message thread not found")
        return topic

    def add_message(self, chat: Chat, sender: User, content: dict[str, Any], **fields: Any) -> Message:
        """Puts a message into a chat with the next id of its sequence."""
        if chat.kind is ChatKind.SUPERGROUP:
            message_id = len(chat.messages) + 1
        else:
            self.account_messages += 1
            message_id = self.account_messages
        message = Message(chat.id, message_id, sender.id, self.clock.now(), content, **fields)
        chat.messages[message_id] = message
        if sender.id == self.bot.id and not message.is_service:
            first_line = next(iter(message.text.splitlines()), "")
            self.pushes.append(Push(chat.id, message_id, message.at, first_line, message.silent))
        return message

    def message_json(self, message: Message, nested: bool = False) -> dict[str, Any]:
        """Telegram's Message; the message it replies to is inside, one level deep."""
        chat = self.chats[message.chat_id]
        sender = self.users[ANONYMOUS_ID] if message.anonymous else self.users[message.sender_id]
        body: dict[str, Any] = {
            "message_id": message.message_id,
            "date": stamp(message.at),
            "chat": chat.as_json(),
            "from": sender.as_json(),
            "sender_chat": chat.as_json() if message.anonymous else None,
            "message_thread_id": message.thread_id if chat.forum else None,
            "is_topic_message": True if message.thread_id and chat.forum else None,
            "edit_date": stamp(message.edited_at) if message.edited_at else None,
            "has_protected_content": message.protected or None,
            "reply_markup": {"inline_keyboard": message.inline_keyboard} if message.inline_keyboard else None,
            "reply_to_message": None if nested else self._replied(chat, message),
        }
        return without_none(body) | message.content | message.extra

    def _replied(self, chat: Chat, message: Message) -> dict[str, Any] | None:
        # In a topic a message that answers nothing carries a reply to the message that opened the topic.
        replied_to = chat.messages.get(message.reply_to or (chat.forum and message.thread_id) or 0)
        if replied_to is None or replied_to.deleted or replied_to is message:
            return None
        return self.message_json(replied_to, nested=True)

    def administrators(self, chat: Chat) -> Sequence[dict[str, Any]]:
        """Telegram's ChatMember of everybody who runs the chat."""
        runs = (Standing.CREATOR, Standing.ADMINISTRATOR)
        return [member.as_json() for member in chat.members.values() if member.standing in runs]


def stamp(moment: datetime) -> int:
    """Telegram's dates: whole seconds since 1970."""
    return int(moment.timestamp())
