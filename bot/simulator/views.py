"""A message as a person sees it on their screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.simulator.chats import Chat, User
from bot.simulator.messages import Message
from bot.simulator.state import State


@dataclass(frozen=True)
class MessageView:
    """One message on a screen. ``notified``: the phone made a sound when it came; an edit never does.

    ``text`` is plain, without markup; ``rows`` are the labels of its inline buttons, row by row.
    """

    message: Message = field(repr=False)
    text: str
    rows: tuple[tuple[str, ...], ...]
    who: str
    own: bool
    edited: bool
    notified: bool
    at: datetime
    photo: bytes | None = field(default=None, repr=False)
    document: bytes | None = field(default=None, repr=False)
    reply_to: str | None = None  #: the text it answers

    @property
    def id(self) -> int:
        """Its number in the chat."""
        return self.message.message_id

    @property
    def buttons(self) -> list[str]:
        """All labels, in reading order."""
        return [label for row in self.rows for label in row]

    def __str__(self) -> str:
        keys = "".join("\n" + " ".join(f"[ {label} ]" for label in row) for row in self.rows)
        return f"{self.who}: {self.text}{keys}"


def view(state: State, chat: Chat, message: Message, viewer: User) -> MessageView:
    """The message as ``viewer`` sees it."""
    own = message.sender_id == viewer.id
    return MessageView(
        message=message,
        text=message.text or described(message),
        rows=tuple(tuple(str(one["text"]) for one in row) for row in message.inline_keyboard or []),
        who=(chat.title or "") if message.anonymous else state.users[message.sender_id].first_name,
        own=own,
        edited=message.edited_at is not None,
        notified=not own and not message.silent and not message.is_service,
        at=message.at,
        photo=_bytes(state, message, "photo"),
        document=_bytes(state, message, "document"),
        reply_to=_answered(chat, message),
    )


def views(state: State, chat: Chat, viewer: User) -> Iterator[MessageView]:
    """Everything that stands in the chat, oldest first."""
    return (view(state, chat, message, viewer) for message in chat.visible())


def described(message: Message) -> str:
    """A few words for a message without text: «photo», «X joined» ..."""
    content = message.content
    if "new_chat_members" in content:
        return "«" + ", ".join(one["first_name"] for one in content["new_chat_members"]) + " joined»"
    if "left_chat_member" in content:
        return f"«{content['left_chat_member']['first_name']} left»"
    kinds = (name for name in content if name not in ("caption", "caption_entities"))
    return f"«{next(kinds, 'empty').replace('_', ' ')}»"


def _bytes(state: State, message: Message, kind: str) -> bytes | None:
    found: Any = message.content.get(kind)
    if not found:
        return None
    one = found[-1] if isinstance(found, list) else found
    return state.files.content(one["file_id"])


def _answered(chat: Chat, message: Message) -> str | None:
    replied = chat.messages.get(message.reply_to or 0)
    return None if replied is None or replied.deleted else replied.text or described(replied)
