"""Reports over the days: pain as a line, the strongest sign as steps, for staff the levels as shapes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from bot.content.message import Text, TrendPicture, TrendPoint
from bot.content.pictures import chart
from bot.content.pictures.canvas import WIDTH, Canvas, fitted, side_by_side, text_width
from bot.content.pictures.chart import SMALL, Scale
from bot.content.pictures.theme import SHAPES, Shape, Theme

MARGIN = 20
LEFT, RIGHT = 104, WIDTH - 30  #: where the days begin and end
INSET = 12  #: the bar of day 0 stands clear of the words beside it
PAIN_TOP, PAIN_FOOT = 126, 246
SEEN_TOP, SEEN_FOOT = 306, 408
LEVELS = 468  #: where the row of levels runs
SHORTEST = 7  #: days shown at least, so that one report is not a whole course
HIGHEST_PAIN = 10

Say = Callable[[Text], str]


def draw(picture: TrendPicture, say: Say, theme: Theme, mirrored: bool) -> bytes:
    """Two charts over the same days; on the staff's picture a row of levels with its key below."""
    height = LEVELS + 76 if picture.levels else SEEN_FOOT + 56
    canvas = Canvas(height, theme, mirrored=mirrored)
    canvas.text(MARGIN, 36, say(picture.head), 19, theme.ink, bold=True, width=WIDTH - 2 * MARGIN)
    canvas.text(MARGIN, 62, say(picture.about), 13, theme.faint, width=WIDTH - 2 * MARGIN)
    last = max((point.day for point in picture.points), default=0)
    days = Scale(0, max(SHORTEST, math.ceil(last)), LEFT + INSET, RIGHT)
    _pain(canvas, picture, say, days)
    _seen(canvas, picture, say, days)
    foot = SEEN_FOOT
    if picture.levels:
        foot = LEVELS
        _levels(canvas, picture, say, days)
    _days(canvas, days, foot + 22, say(picture.day))
    return canvas.png()


def _days(canvas: Canvas, days: Scale, y: float, word: str) -> None:
    ticks = [tick for tick in chart.steps(days.high, 7) if tick <= days.high]
    chart.place_axis(canvas, days, [(tick, str(tick)) for tick in ticks], y)
    canvas.text(LEFT - 6, y, word, SMALL, canvas.theme.faint, side="r", width=LEFT - MARGIN - 10)


def _pain(canvas: Canvas, picture: TrendPicture, say: Say, days: Scale) -> None:
    theme = canvas.theme
    canvas.text(MARGIN, PAIN_TOP - 26, say(picture.pain), 14, theme.ink, bold=True, width=WIDTH - 2 * MARGIN)
    scale = Scale(0, HIGHEST_PAIN, PAIN_FOOT, PAIN_TOP)
    chart.value_axis(canvas, scale, [(n, str(n)) for n in (0, 5, 10)], LEFT, RIGHT)
    places = [(days.at(p.day), scale.at(p.pain)) for p in picture.points if p.pain is not None]
    chart.line(canvas, places, theme.accent)
    chart.dots(canvas, [(x, y, "circle", theme.accent) for x, y in places])
    told = [p for p in picture.points if p.pain is not None]
    if told:
        x, y = places[-1]
        canvas.text(x, y - 15, str(told[-1].pain), 13, theme.ink, bold=True, side="m")


def _seen(canvas: Canvas, picture: TrendPicture, say: Say, days: Scale) -> None:
    theme = canvas.theme
    canvas.text(
        MARGIN, SEEN_TOP - 26, say(picture.severity), 14, theme.ink, bold=True, width=WIDTH - 2 * MARGIN
    )
    scale = Scale(0, 3, SEEN_FOOT, SEEN_TOP)
    names = [fitted(say(name), LEFT - MARGIN - 8, SMALL) for name in picture.severities]
    chart.value_axis(canvas, scale, enumerate(names), LEFT, RIGHT)
    places = [(days.at(p.day), p.severity) for p in picture.points if p.severity is not None]
    for x, severity in places:
        if severity:
            chart.bar(canvas, x, 10, scale, [(severity, theme.accent)])
        else:
            canvas.ring(x, scale.at(0), theme.accent, 5)


def _levels(canvas: Canvas, picture: TrendPicture, say: Say, days: Scale) -> None:
    theme = canvas.theme
    canvas.line([(LEFT, LEVELS), (RIGHT, LEVELS)], theme.rule)
    chart.dots(canvas, _marks(picture.points, days, theme))
    _key(canvas, [(letter, say(name)) for letter, name in picture.levels], LEVELS + 54)


def _marks(points: Sequence[TrendPoint], days: Scale, theme: Theme) -> list[tuple[float, float, Shape, str]]:
    return [
        (days.at(point.day), LEVELS, SHAPES[point.level], theme.levels[point.level])
        for point in points
        if point.level
    ]


def _key(canvas: Canvas, names: Sequence[tuple[str, str]], y: float) -> None:
    """Each shape and what it means, side by side."""
    theme = canvas.theme
    shown = side_by_side([name for _, name in names], WIDTH - 2 * MARGIN - 24 * len(names), SMALL)
    widths = [text_width(name, SMALL) + 18 for name in shown]
    gap = (WIDTH - 2 * MARGIN - sum(widths)) / max(1, len(names) - 1)
    x: float = MARGIN + 5
    for (letter, _), name, width in zip(names, shown, widths, strict=True):
        canvas.mark(x, y, SHAPES[letter], theme.levels[letter], 4)
        canvas.text(x + 10, y, name, SMALL, theme.faint)
        x += width + max(4, gap)
