"""What the bot wants to say, before it is put into a language.

A ``Message`` is stored in the outbox and rendered when it is sent, so that a changed language or a
corrected text reaches what is still waiting. Values inside are data: escaping happens in ``render``.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Moment(_Part):
    """A point in time, said the way people say it in the reader's zone."""

    t: Literal["moment"] = "moment"
    at: datetime  #: aware
    style: Literal["clock", "day", "day_clock", "date"] = "day_clock"
    #: clock "14:05"; day "tomorrow"; day_clock "today at 14:05"; date "29 November"


class Text(_Part):
    """A text of the catalogue with its values; the texts of ``protocol``, a treatment, are asked first."""

    t: Literal["text"] = "text"
    key: str
    args: dict[str, Arg] = Field(default_factory=dict)
    protocol: str | None = None


class Several(_Part):
    """Texts joined in the reader's language: "a, b and c"."""

    t: Literal["several"] = "several"
    items: tuple[Text, ...]


Arg = Annotated[str | int | float | Moment | Text | Several, Field(union_mode="left_to_right")]


class Button(_Part):
    """One inline button. ``action`` and ``args`` stay in our database; Telegram gets an opaque key."""

    label: Text
    action: str = ""
    args: dict[str, Any] = Field(default_factory=dict)
    url: str | None = None


class Message(_Part):
    """One outgoing message. Lines are joined by a line break; a line of key ``blank`` is an empty one."""

    lines: tuple[Text, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    lasting: tuple[tuple[Text, ...], ...] | None = None  #: the keyboard under the input field; None leaves it
    photo_png: str | None = None  #: a picture of ours, base64
    photo_id: str | None = None  #: a picture Telegram already has
    spoiler: bool = False
    copy_of: tuple[int, int] | None = None  #: (chat id, message id) of a message to copy as it is
    silent: bool = False  #: no sound
    language: str | None = None  #: for people we hold no row of


Text.model_rebuild()


def text(key: str, /, *, protocol: str | None = None, **args: Arg) -> Text:
    """Short form of ``Text``."""
    return Text(key=key, args=args, protocol=protocol)


BLANK = Text(key="blank")
