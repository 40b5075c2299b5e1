"""How to take a healing photo, without words: daylight from a window, no flash, how far, all of it."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from bot.content.message import FramePicture, Text
from bot.content.pictures.canvas import Canvas
from bot.content.pictures.theme import LIGHT, Theme

HEIGHT = 222
MIDDLE = 122  #: the line on which window, phone and skin stand
PHONE = 106  #: the phone, seen from the side, with the window behind it, and
SKIN = 178  #: the skin it looks at
SCREEN = 298  #: the middle of what the phone shows
LONG, SHORT = 148, 108  #: sides of that screen
SUN = "#e0a100"
SKIN_TONE = "#8fb7c9"  #: of nobody

Say = Callable[[Text], str]


def draw(picture: FramePicture, say: Say, mirrored: bool) -> bytes:
    """From the side where everything stands; beside it what the phone should then show."""
    canvas = Canvas(HEIGHT, LIGHT, mirrored=mirrored)
    _window(canvas, LIGHT)
    _distance(canvas, say(picture.distance), LIGHT)
    _no_flash(canvas, LIGHT)
    _screen(canvas, LIGHT, lying=picture.lying)
    return canvas.png()


def _window(canvas: Canvas, theme: Theme) -> None:
    left, top, right, foot = 18.0, 62.0, 66.0, 182.0
    canvas.box(left, top, right, foot, theme.card, radius=4, outline=theme.faint)
    canvas.line([((left + right) / 2, top), ((left + right) / 2, foot)], theme.faint, 2)
    canvas.line([(left, MIDDLE), (right, MIDDLE)], theme.faint, 2)
    x, y = (left + right) / 2, 34.0
    for turn in range(8):
        across, down = cos(turn * pi / 4), sin(turn * pi / 4)
        canvas.line([(x + 15 * across, y + 15 * down), (x + 21 * across, y + 21 * down)], SUN, 2.5)
    canvas.mark(x, y, "circle", SUN, 10)


def _distance(canvas: Canvas, words: str, theme: Theme) -> None:
    """The phone, the skin, and how far they are apart."""
    canvas.box(PHONE - 5, MIDDLE - 32, PHONE + 5, MIDDLE + 32, theme.ink, radius=4)
    _skin(canvas, (SKIN - 15, MIDDLE - 24, SKIN + 15, MIDDLE + 24))
    y = MIDDLE + 52.0
    canvas.line([(PHONE, y), (SKIN, y)], theme.faint, 2)
    for end, inward in ((PHONE, 1), (SKIN, -1)):
        canvas.line([(end + 6 * inward, y - 5), (end, y), (end + 6 * inward, y + 5)], theme.faint, 2)
    canvas.text((PHONE + SKIN) / 2, y + 18, words, 15, theme.ink, bold=True, side="m", width=110)


def _no_flash(canvas: Canvas, theme: Theme) -> None:
    x, y = float(PHONE), 52.0
    canvas.line([(x + 4, y - 18), (x - 10, y + 4), (x + 10, y - 4), (x - 4, y + 18)], theme.ink, 3)
    canvas.line([(x - 17, y + 13), (x + 17, y - 13)], theme.levels["E"], 4)


def _screen(canvas: Canvas, theme: Theme, *, lying: bool) -> None:
    wide, tall = (LONG, SHORT) if lying else (SHORT, LONG)
    left, top = SCREEN - wide / 2, MIDDLE - tall / 2
    right, foot = left + wide, top + tall
    canvas.box(left - 8, top - 8, right + 8, foot + 8, theme.ink, radius=14)
    canvas.box(left, top, right, foot, theme.card, radius=6)
    _skin(canvas, (left + 16, top + 16, right - 16, foot - 16))
    _corners(canvas, (left + 7, top + 7, right - 7, foot - 7), theme)


def _skin(canvas: Canvas, edges: tuple[float, float, float, float]) -> None:
    """A treated area: where the needles were, dots."""
    left, top, right, foot = edges
    canvas.box(left, top, right, foot, SKIN_TONE, radius=min(right - left, foot - top) / 2)
    across, down = round((right - left) / 14), round((foot - top) / 14)
    for row in range(1, down):
        for column in range(1, across):
            x, y = left + column * (right - left) / across, top + row * (foot - top) / down
            canvas.box(x - 1.5, y - 1.5, x + 1.5, y + 1.5, LIGHT.paper, radius=1.5)


def _corners(canvas: Canvas, edges: tuple[float, float, float, float], theme: Theme) -> None:
    left, top, right, foot = edges
    arm = 12
    for x, inward in ((left, arm), (right, -arm)):
        for y, down in ((top, arm), (foot, -arm)):
            canvas.line([(x + inward, y), (x, y), (x, y + down)], theme.faint, 2.5)
