"""The whole course from top to bottom, with "you are here"."""

from __future__ import annotations

from collections.abc import Callable

from bot.content.message import PlanPart, PlanPicture, PlanPoint, Text
from bot.content.pictures.canvas import WIDTH, Canvas, fitted, text_width
from bot.content.pictures.theme import Theme

MARGIN = 20
HEAD = 66
NAME = 34  #: height of a treatment's name
ROW = 46
HERE = 38
RAIL = 36  #: where the line of the course runs

Say = Callable[[Text], str]


def draw(picture: PlanPicture, say: Say, theme: Theme, mirrored: bool) -> bytes:
    """One row for each step, the treatments one below the other."""
    height = HEAD + sum(_height(part) for part in picture.parts) + MARGIN
    canvas = Canvas(height, theme, mirrored=mirrored)
    canvas.text(MARGIN, 38, say(picture.head), 19, theme.ink, bold=True, width=WIDTH - 2 * MARGIN)
    top: float = HEAD
    for part in picture.parts:
        _part(canvas, part, say, top)
        top += _height(part)
    return canvas.png()


def _height(part: PlanPart) -> float:
    return NAME + ROW * len(part.points) + HERE


def _part(canvas: Canvas, part: PlanPart, say: Say, top: float) -> None:
    theme = canvas.theme
    canvas.text(MARGIN, top + NAME / 2, say(part.name), 14, theme.faint, width=WIDTH - 2 * MARGIN)
    came = sum(point.came for point in part.points)
    begins = top + NAME
    turn = begins + ROW * came + HERE / 2
    foot = begins + ROW * len(part.points) + HERE - ROW / 2
    first = begins + ROW / 2
    if came:
        canvas.line([(RAIL, first), (RAIL, turn)], theme.accent, 3)
    if came < len(part.points):
        canvas.line([(RAIL, turn), (RAIL, foot)], theme.rule, 3)
    for number, point in enumerate(part.points):
        shift = 0 if number < came else HERE
        _point(canvas, point, say, begins + ROW * number + shift + ROW / 2)
    _here(canvas, say(part.here), turn)


def _point(canvas: Canvas, point: PlanPoint, say: Say, y: float) -> None:
    theme = canvas.theme
    if point.came:
        canvas.mark(RAIL, y, "circle", theme.accent, 9)
        canvas.check(RAIL, y, theme.paper, 4.5)
    else:
        canvas.ring(RAIL, y, theme.faint, 8)
    kind = say(point.kind)
    room = WIDTH - MARGIN - RAIL - 24
    day = fitted(say(point.day), room - text_width(kind, 13) - 12, 16, bold=True)
    canvas.text(RAIL + 24, y - 9, day, 16, theme.ink, bold=True)
    canvas.text(WIDTH - MARGIN, y - 9, kind, 13, theme.faint, side="r")
    canvas.text(RAIL + 24, y + 11, say(point.at), 13, theme.faint, width=room)


def _here(canvas: Canvas, words: str, y: float) -> None:
    theme = canvas.theme
    canvas.box(RAIL - 14, y - 14, WIDTH - MARGIN, y + 14, theme.accent, radius=14)
    canvas.mark(RAIL, y, "circle", theme.paper, 5)
    canvas.text(RAIL + 24, y, words, 14, theme.paper, bold=True, width=WIDTH - MARGIN - RAIL - 40)
