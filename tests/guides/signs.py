"""The few picture letters that the shown texts use; the font of the drawings has none of them."""

from __future__ import annotations

from collections.abc import Callable

from PIL import ImageDraw

Pen = Callable[[ImageDraw.ImageDraw, float, float, float], None]  #: on what, left, top, how large (pixels)


def _dot(colour: str) -> Pen:
    def draw(on: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
        on.ellipse((x, y, x + size, y + size), fill=colour)

    return draw


def _check(on: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    on.rounded_rectangle((x, y, x + size, y + size), size / 5, fill="#3f9d6a")
    path = [(x + size * a, y + size * b) for a, b in ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))]
    on.line(path, fill="#ffffff", width=round(size / 7), joint="curve")


def _eyes(on: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    for left in (x, x + size * 0.52):
        on.ellipse(
            (left, y + size * 0.1, left + size * 0.46, y + size * 0.9),
            fill="#ffffff",
            outline="#16232b",
            width=2,
        )
        on.ellipse((left + size * 0.04, y + size * 0.42, left + size * 0.28, y + size * 0.74), fill="#16232b")


def _glass(on: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    left, right, middle = x + size * 0.18, x + size * 0.82, x + size / 2
    on.polygon([(left, y), (right, y), (middle, y + size / 2)], fill="#c79a00")
    on.polygon([(left, y + size), (right, y + size), (middle, y + size / 2)], fill="#c79a00")
    for line in (y, y + size - 3):
        on.rectangle((x + size * 0.1, line, x + size * 0.9, line + 3), fill="#7a5c1e")


def _bubble(on: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    on.ellipse((x, y + size * 0.06, x + size, y + size * 0.8), fill="#8fa3b0")
    on.polygon(
        [(x + size * 0.15, y + size * 0.6), (x + size * 0.1, y + size), (x + size * 0.5, y + size * 0.75)],
        fill="#8fa3b0",
    )


def _globe(on: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    on.ellipse((x, y, x + size, y + size), outline="#0b6e99", width=2)
    on.ellipse((x + size * 0.3, y, x + size * 0.7, y + size), outline="#0b6e99", width=2)
    on.line([(x, y + size / 2), (x + size, y + size / 2)], fill="#0b6e99", width=2)


SIGNS: dict[str, Pen] = {
    "🟠": _dot("#f08c1e"),
    "🟡": _dot("#e6c229"),
    "🔴": _dot("#d8313f"),
    "✅": _check,
    "👀": _eyes,
    "⏳": _glass,
    "💬": _bubble,
    "🌐": _globe,
}
