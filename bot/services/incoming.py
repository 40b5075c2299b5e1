"""What arrived from Telegram, in this project's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

PlaceKind = Literal["private", "group", "supergroup", "channel"]


@dataclass(frozen=True)
class Person:
    """Who acted. ``language`` is the Telegram app's, a hint only."""

    id: int
    first_name: str
    language: str | None = None


@dataclass(frozen=True)
class Place:
    """Where it happened."""

    chat_id: int
    kind: PlaceKind
    title: str = ""
    is_public: bool = False
    forum: bool = False  #: a group with topics

    @property
    def is_group(self) -> bool:
        """A basic group or a supergroup."""
        return self.kind in ("group", "supergroup")


@dataclass(frozen=True)
class Press:
    """A tap on an inline button."""

    query_id: str
    data: str
    message_id: int


@dataclass(frozen=True)
class Media:
    """Something that is not plain text. ``file_id`` is empty for kinds without a file (poll ...)."""

    kind: str  #: photo, voice, video, sticker, document, poll, contact, location ...
    file_id: str = ""
    album: str | None = None  #: one id for all pictures sent together
    mime: str = ""  #: the type a file claims to be of
    name: str = ""  #: its name; never stored, for people put names into it
    size: int = 0  #: bytes; 0 when Telegram does not say


@dataclass(frozen=True)
class Membership:
    """Somebody's place in a chat changed; the bot's own when ``member`` is None."""

    present: bool
    admin: bool = False
    was_admin: bool = False
    member: Person | None = None


@dataclass(frozen=True)
class Incoming:
    """One update. ``text`` is a message's text or caption; a command also has ``command``, ``payload``."""

    update_id: int
    at: datetime
    place: Place
    person: Person | None
    message_id: int = 0
    text: str = ""
    command: str | None = None  #: without slash and bot name
    payload: str = ""  #: what follows the command
    press: Press | None = None
    media: Media | None = None
    reply_to: int | None = None  #: message id answered to
    thread: int | None = None  #: the topic of a forum it happened in; None: the General one, or no forum
    edited: bool = False
    forwarded: bool = False
    echo: bool = False  #: forwarded, and the words are the bot's own
    anonymous: bool = False  #: an anonymous administrator or a channel: no person behind it
    membership: Membership | None = None
    migrated_to: int | None = None  #: this group is now that supergroup
