"""The parts of a chart: a scale, an axis, bars, a line with its dots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.content.pictures.canvas import Canvas
from bot.content.pictures.theme import Shape

SMALL = 11  #: size of the words on an axis


@dataclass(frozen=True)
class Scale:
    """Values from ``low`` to ``high`` placed from ``start`` to ``end``, in logical pixels."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value stands. A scale without extent puts everything at its start."""
        if self.high == self.low:
            return self.start
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def steps(high: float, most: int = 4) -> list[int]:
    """Round numbers from 0 up to at least ``high``, at most ``most`` of them above 0."""
    width = next(w for ten in range(12) for w in (10**ten, 2 * 10**ten, 5 * 10**ten) if w * most >= high)
    count = max(1, -(-int(high + 0.999) // width))
    return [width * n for n in range(count + 1)]


def value_axis(
    canvas: Canvas, scale: Scale, labels: Iterable[tuple[float, str]], left: float, right: float
) -> None:
    """Faint lines across, each with its label before it."""
    for value, label in labels:
        y = scale.at(value)
        canvas.line([(left, y), (right, y)], canvas.theme.rule)
        canvas.text(left - 6, y, label, SMALL, canvas.theme.faint, side="r")


def place_axis(canvas: Canvas, scale: Scale, labels: Iterable[tuple[float, str]], y: float) -> None:
    """Labels under their places."""
    for value, label in labels:
        canvas.text(scale.at(value), y, label, SMALL, canvas.theme.faint, side="m")


def bar(canvas: Canvas, x: float, width: float, scale: Scale, parts: Sequence[tuple[float, str]]) -> None:
    """An upright bar around ``x``, its parts (amount, colour) one on the other from the foot up."""
    foot = 0.0
    for amount, colour in parts:
        if amount:
            top = scale.at(foot + amount)
            canvas.box(x - width / 2, top, x + width / 2, scale.at(foot), colour, radius=min(2, width / 2))
        foot += amount


def line(canvas: Canvas, points: Sequence[tuple[float, float]], colour: str) -> None:
    """A line through these places."""
    if len(points) > 1:
        canvas.line(list(points), colour, 2.5)


def dots(canvas: Canvas, points: Iterable[tuple[float, float, Shape, str]], size: float = 5) -> None:
    """A shape at each place: x, y, shape, colour."""
    for x, y, shape, colour in points:
        canvas.mark(x, y, shape, colour, size)
