"""Pictures of ours: drawn from a few values when they are sent, in the reader's words and direction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.content.message import (
    CardPicture,
    FramePicture,
    PhotosPicture,
    Picture,
    PlanPicture,
    StatsPicture,
    Text,
    TrendPicture,
)
from bot.content.pictures import card, frame, photos, plan, stats, trend
from bot.content.pictures.theme import DARK, LIGHT, Theme

__all__ = ["Drawing", "draw"]


@dataclass(frozen=True)
class Drawing:
    """A picture that is ready to be drawn, away from database and event loop."""

    picture: Picture
    say: Callable[[Text], str]  #: plain words in the reader's language
    from_right: bool = False  #: the reader's script runs from right to left
    photos: Mapping[int, bytes] = field(default_factory=dict)  #: by attachment


def draw(drawing: Drawing) -> bytes:
    """The picture twice as fine as a phone 390 wide: a PNG, or a JPEG where it is made of photos.

    Raises OSError for a photo that is none.
    """
    picture, say = drawing.picture, drawing.say
    mirrored = drawing.from_right
    match picture:
        case PlanPicture():
            return plan.draw(picture, say, _theme(picture.dark), mirrored)
        case TrendPicture():
            return trend.draw(picture, say, _theme(picture.dark), mirrored)
        case StatsPicture():
            return stats.draw(picture, say, _theme(picture.dark), mirrored)
        case CardPicture():
            return card.draw(picture, say, mirrored)
        case FramePicture():
            return frame.draw(picture, say, mirrored)
        case PhotosPicture():
            return photos.draw(picture, say, drawing.photos, _theme(picture.dark), mirrored)


def _theme(dark: bool) -> Theme:
    return DARK if dark else LIGHT
