"""A clinic's figures on one sheet: how fast people were answered, week by week, treatment by treatment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.content.message import Share, StatsPicture, Text, Week
from bot.content.pictures import chart
from bot.content.pictures.canvas import WIDTH, Canvas, side_by_side, text_width, wrapped
from bot.content.pictures.chart import SMALL, Scale
from bot.content.pictures.theme import SHAPES, Theme

MARGIN = 20
FIGURES = 92
CARD, GAP = 98, 10  #: height of a figure's field, and the space between two
WEEKS = 204  #: height of the part about weeks
SHARE = 76  #: height of one treatment

Say = Callable[[Text], str]


def draw(picture: StatsPicture, say: Say, theme: Theme, mirrored: bool) -> bytes:
    """Figures two in a row, then the weeks as bars, then the treatments with their levels."""
    rows = -(-len(picture.figures) // 2)
    weeks = FIGURES + rows * (CARD + GAP) + 14
    shares = weeks + WEEKS + 20
    canvas = Canvas(shares + 74 + SHARE * len(picture.shares), theme, mirrored=mirrored)
    canvas.text(MARGIN, 36, say(picture.head), 19, theme.ink, bold=True, width=WIDTH - 2 * MARGIN)
    canvas.text(MARGIN, 62, say(picture.about), 13, theme.faint, width=WIDTH - 2 * MARGIN)
    for number, (value, meaning) in enumerate(picture.figures):
        _figure(canvas, number, say(value), say(meaning))
    _weeks(canvas, picture, say, weeks)
    _shares(canvas, picture, say, shares)
    return canvas.png()


def _figure(canvas: Canvas, number: int, value: str, meaning: str) -> None:
    theme = canvas.theme
    wide = (WIDTH - 2 * MARGIN - GAP) / 2
    left = MARGIN + (number % 2) * (wide + GAP)
    top = FIGURES + (number // 2) * (CARD + GAP)
    canvas.box(left, top, left + wide, top + CARD, theme.card, radius=10)
    canvas.text(left + 12, top + 26, value, 22, theme.ink, bold=True, width=wide - 24)
    for line, words in enumerate(wrapped(meaning, wide - 24, 11.5, most=3)):
        canvas.text(left + 12, top + 51 + 16 * line, words, 11.5, theme.faint)


def _weeks(canvas: Canvas, picture: StatsPicture, say: Say, top: float) -> None:
    theme = canvas.theme
    canvas.text(MARGIN, top + 8, say(picture.weeks_head), 14, theme.ink, bold=True, width=WIDTH - 2 * MARGIN)
    colours = (theme.accent, theme.levels["U"])
    _weeks_key(canvas, [say(one) for one in picture.weeks_key], colours, top + 32)
    ticks = chart.steps(max([week.opened for week in picture.weeks] or [0]) or 1, 3)
    scale = Scale(0, ticks[-1], top + 168, top + 60)
    left = MARGIN + 30
    chart.value_axis(canvas, scale, [(tick, str(tick)) for tick in ticks], left, WIDTH - MARGIN)
    step = (WIDTH - MARGIN - left) / max(1, len(picture.weeks))
    for number, week in enumerate(picture.weeks):
        _week(canvas, week, say(week.name), left + step * (number + 0.5), step, scale)


def _week(canvas: Canvas, week: Week, name: str, x: float, step: float, scale: Scale) -> None:
    theme = canvas.theme
    in_time = week.opened - week.late
    width = min(22, step * 0.6)
    chart.bar(canvas, x, width, scale, [(in_time, theme.accent), (week.late, theme.levels["U"])])
    if week.late:  # a second sign beside the colour
        canvas.text(x, scale.at(week.opened) - 9, f"! {week.late}", 10.5, theme.ink, bold=True, side="m")
    if week.waiting:
        canvas.ring(x, scale.at(0) - 9, theme.ink, 5)
    canvas.text(x, scale.at(0) + 16, name, 10.5, theme.faint, side="m", width=step)


def _weeks_key(canvas: Canvas, names: Sequence[str], colours: tuple[str, str], y: float) -> None:
    theme = canvas.theme
    x: float = MARGIN
    for number, name in enumerate(side_by_side(names, WIDTH - 2 * MARGIN - 29 * len(names), SMALL)):
        if number < len(colours):
            canvas.box(x, y - 5, x + 10, y + 5, colours[number], radius=2)
        else:
            canvas.ring(x + 5, y, theme.ink, 5)
        canvas.text(x + 15, y, name, SMALL, theme.faint)
        x += text_width(name, SMALL) + 15 + 14


def _shares(canvas: Canvas, picture: StatsPicture, say: Say, top: float) -> None:
    theme = canvas.theme
    canvas.text(MARGIN, top + 8, say(picture.shares_head), 14, theme.ink, bold=True, width=WIDTH - 2 * MARGIN)
    names = [say(name) for _, name in picture.levels]
    x: float = MARGIN + 5
    shown = side_by_side(names, WIDTH - 2 * MARGIN - 26 * len(names), SMALL)
    for (letter, _), name in zip(picture.levels, shown, strict=True):
        canvas.mark(x, top + 34, SHAPES[letter], theme.levels[letter], 4)
        canvas.text(x + 10, top + 34, name, SMALL, theme.faint)
        x += text_width(name, SMALL) + 10 + 16
    for number, share in enumerate(picture.shares):
        _share(canvas, share, say(share.name), top + 58 + SHARE * number)


def _share(canvas: Canvas, share: Share, name: str, top: float) -> None:
    theme = canvas.theme
    total = sum(share.counts.values())
    canvas.text(MARGIN, top + 8, name, 13, theme.ink, width=WIDTH - 2 * MARGIN - 50)
    canvas.text(WIDTH - MARGIN, top + 8, str(total), 13, theme.ink, bold=True, side="r")
    scale = Scale(0, max(1, total), MARGIN, WIDTH - MARGIN)
    before = 0
    for letter, count in share.counts.items():
        left, right = scale.at(before), scale.at(before + count)
        if count:
            colour = theme.levels[letter]
            canvas.box(left, top + 20, right - 1, top + 34, colour, radius=min(4, (right - left) / 3))
        before += count
    _counts(canvas, share.counts, top + 48)


def _counts(canvas: Canvas, counts: Mapping[str, int], y: float) -> None:
    """The number of each level beside its shape: a thin piece of the bar is read here."""
    theme = canvas.theme
    x: float = MARGIN + 5
    for letter, count in counts.items():
        canvas.mark(x, y, SHAPES[letter], theme.levels[letter], 3.5)
        canvas.text(x + 10, y, str(count), 12, theme.ink)
        x += text_width(str(count), 12) + 34
