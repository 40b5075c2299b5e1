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
    style: Literal["clock", "day", "day_clock", "date", "date_clock"] = "day_clock"
    #: clock "14:05"; day "tomorrow"; day_clock "today at 14:05"; date "29 November";
    #: date_clock "Sunday 29 November at 14:05", also of tomorrow


class Text(_Part):
    """A text of the catalogue with its values; the texts of ``protocol``, a treatment, are asked first."""

    t: Literal["text"] = "text"
    key: str
    args: dict[str, Arg] = Field(default_factory=dict)
    protocol: str | None = None
    inline: bool = False  #: a label that stands within a sentence: it begins small where that is usual


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


class PlanPoint(_Part):
    """One step of a plan."""

    day: Text
    at: Text
    kind: Text
    came: bool


class PlanPart(_Part):
    """The steps of one treatment, in order of time. ``here``: the day of it that today is."""

    name: Text
    here: Text
    points: tuple[PlanPoint, ...]


class PlanPicture(_Part):
    """The whole course, with a mark where the patient is now: before the first step still to come."""

    t: Literal["plan"] = "plan"
    head: Text
    parts: tuple[PlanPart, ...]
    dark: bool = False


class TrendPoint(_Part):
    """One report. ``severity`` is 0 none to 3 very much; None where nothing was asked or said."""

    day: float  #: since the session
    pain: int | None = None
    severity: int | None = None
    level: str | None = None  #: letter of the level; only on pictures for staff


class TrendPicture(_Part):
    """Pain and severity by day; for staff with the levels."""

    t: Literal["trend"] = "trend"
    head: Text
    about: Text
    pain: Text
    severity: Text
    severities: tuple[Text, Text, Text, Text]  #: none, a little, quite a lot, very much
    day: Text
    levels: tuple[tuple[str, Text], ...] = ()  #: letter and name; none on the patient's picture
    points: tuple[TrendPoint, ...]
    dark: bool = False


class Share(_Part):
    """A named whole and how it divides among the levels."""

    name: Text
    counts: dict[str, int]  #: level letter -> how many


class Week(_Part):
    """The cases that were opened in one week."""

    name: Text
    opened: int
    late: int  #: of them, those whose promise was missed
    waiting: int  #: of them, those not closed yet


class StatsPicture(_Part):
    """A clinic's figures."""

    t: Literal["stats"] = "stats"
    head: Text
    about: Text
    figures: tuple[tuple[Text, Text], ...]  #: value and what it means
    weeks_head: Text
    weeks_key: tuple[Text, Text, Text]  #: in time, late, not closed yet
    weeks: tuple[Week, ...]
    shares_head: Text
    levels: tuple[tuple[str, Text], ...]
    shares: tuple[Share, ...]
    dark: bool = False


class CardPicture(_Part):
    """What a patient takes along from the desk: a QR code, the code to type, whose it is."""

    t: Literal["card"] = "card"
    head: Text
    link: str
    code: str
    lines: tuple[Text, ...]


class PhotosPicture(_Part):
    """Healing photos side by side. The pictures stay in ``attachment`` and are read when it is drawn."""

    t: Literal["photos"] = "photos"
    head: Text
    photos: tuple[tuple[int, Text], ...]  #: attachment and what stands under it
    dark: bool = False


class FramePicture(_Part):
    """How to take a healing photo: light, distance and what the phone should show."""

    t: Literal["frame"] = "frame"
    distance: Text
    lying: bool = False  #: the photo is to be wider than tall, as the one it will be compared with


Picture = Annotated[
    PlanPicture | TrendPicture | StatsPicture | CardPicture | PhotosPicture | FramePicture,
    Field(union_mode="left_to_right"),
]


class File(_Part):
    """A file to be sent along, small enough to be stored with its message."""

    name: str
    text: str


class Removal(_Part):
    """Messages of ours to take out of a chat."""

    chat_id: int  #: numbers count anew in a supergroup, so they hold in this chat only
    ids: tuple[int, ...]


class Message(_Part):
    """One outgoing message. Lines are joined by a line break; a line of key ``blank`` is an empty one."""

    lines: tuple[Text, ...] = ()
    more: tuple[Text, ...] = ()  #: lines below that show their beginning until they are opened with a tap
    rows: tuple[tuple[Button, ...], ...] = ()
    lasting: tuple[tuple[Text, ...], ...] | None = None  #: the keyboard under the input field; None leaves it
    picture: Picture | None = None  #: drawn when it is sent
    picture_name: str | None = (
        None  #: the picture goes as a file of this name, not a pixel lost, for printing
    )
    file: File | None = None
    photo_id: str | None = None  #: a picture Telegram already has
    spoiler: bool = False
    copy_of: tuple[int, int] | None = None  #: (chat id, message id) of a message to copy as it is
    cleaned: str | None = None  #: a file Telegram has that is a picture, to be sent on without its metadata
    mydata: bool = False  #: everything about the patient who reads it comes along in one file
    removes: Removal | None = None  #: says nothing new: these go, or where there are lines turn into them
    silent: bool = False  #: no sound
    language: str | None = None  #: for people we hold no row of


Text.model_rebuild()


def text(key: str, /, *, protocol: str | None = None, **args: Arg) -> Text:
    """Short form of ``Text``."""
    return Text(key=key, args=args, protocol=protocol)


BLANK = Text(key="blank")
