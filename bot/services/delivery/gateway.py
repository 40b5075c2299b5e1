"""What delivery hands to the outside, and what may come back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.content.pictures import Drawing


@dataclass(frozen=True)
class Parcel:
    """A zip file still to be packed: what stands in it, and pictures Telegram has by their file ids."""

    name: str
    pages: tuple[tuple[str, bytes], ...]
    pictures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Key:
    """A rendered inline button."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Call:
    """One rendered message, ready for Telegram. ``html`` is valid Telegram HTML."""

    chat_id: int
    html: str = ""
    keys: tuple[tuple[Key, ...], ...] = ()
    lasting: tuple[tuple[str, ...], ...] | None = None
    photo: bytes | str | None = None  #: bytes of ours, or a file id Telegram knows
    drawing: Drawing | None = None  #: a picture of ours, still to be drawn
    drawing_name: str | None = None  #: it goes as a file of this name
    file: tuple[str, bytes] | None = None  #: name and content of a file
    spoiler: bool = False
    copy_of: tuple[int, int] | None = None
    cleaned: str | None = None  #: file id of a picture to be fetched and sent without its metadata
    parcel: Parcel | None = None  #: becomes ``file`` once it is packed
    removes: tuple[int, ...] = ()  #: message ids that go, or turn into ``html``
    reply_to: int | None = None
    thread: int | None = None  #: a forum topic; the General one is addressed without
    edits: int | None = None  #: message id to turn into this
    silent: bool = False
    marked_up: bool = True  #: False: ``html`` is plain text after all


@dataclass(frozen=True)
class Toast:
    """The answer to a button press."""

    query_id: str
    words: str
    alert: bool


@dataclass(frozen=True)
class Sent:
    """Telegram accepted it. ``message_id`` is None for a toast; ``bare``: its picture was not taken."""

    message_id: int | None
    bare: bool = False


@dataclass(frozen=True)
class Retry:
    """Surely not delivered; may work later. ``after`` is Telegram's own wait and halts everything."""

    why: str
    after: timedelta | None = None


@dataclass(frozen=True)
class Unknown:
    """The connection broke after the request left: delivered or not, nobody can tell."""

    why: str


@dataclass(frozen=True)
class Refused:
    """Will never work. ``unreachable``: the reader cannot be reached in this chat at all."""

    why: str
    unreachable: bool = False


@dataclass(frozen=True)
class Gone:
    """The message to edit is no longer there."""


@dataclass(frozen=True)
class Migrated:
    """The group has become a supergroup of another id."""

    chat_id: int


@dataclass(frozen=True)
class NoTopic:
    """The forum topic is gone or closed to us: not said there, but it may be elsewhere in the group."""


Result = Sent | Retry | Unknown | Refused | Gone | Migrated | NoTopic


class Gateway(Protocol):
    """The way to Telegram. Never raises for what Telegram or the network does."""

    async def send(self, what: Call | Toast) -> Result:
        """Say it once."""
        ...
