"""A sheet to draw on, in the pixels of a phone 390 wide; it comes out twice as fine.

For a script that runs from right to left the whole sheet is mirrored, so that no drawing has to know.
"""

from __future__ import annotations

import io
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

from bot.content.pictures.theme import Shape, Theme

WIDTH = 390  #: logical pixels; every picture is as wide as a phone
FINE = 2  #: real pixels for each logical one
COLOURS = 128  #: with the shades at the edges of letters; fewer would show
QUALITY = 92  #: of a JPEG; skin must look as it was taken
ROOT2 = 1.41
_FONTS = Path(__file__).parent / "fonts"
_MIRRORED = {"l": "r", "r": "l", "m": "m"}

Side = Literal["l", "m", "r"]


@cache
def _font(size: float, bold: bool) -> ImageFont.FreeTypeFont:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(_FONTS / name, size * FINE)


def text_width(words: str, size: float, *, bold: bool = False) -> float:
    """How wide these words are, in logical pixels."""
    return _font(size, bold).getlength(words) / FINE


def fitted(words: str, width: float, size: float, *, bold: bool = False) -> str:
    """The words, cut with an ellipsis where they would be wider than ``width``."""
    if text_width(words, size, bold=bold) <= width:
        return words

    def too_wide(letters: int) -> bool:
        return text_width(words[:letters].rstrip() + "…", size, bold=bold) > width

    kept = bisect_left(range(1, len(words)), True, key=too_wide)
    return words[:kept].rstrip() + "…"


def side_by_side(names: Sequence[str], width: float, size: float) -> list[str]:
    """The names, each cut to an equal share of ``width`` where together they would need more."""
    if sum(text_width(name, size) for name in names) <= width:
        return list(names)
    return [fitted(name, width / len(names), size) for name in names]


def wrapped(words: str, width: float, size: float, *, bold: bool = False, most: int = 2) -> list[str]:
    """The words in at most ``most`` lines no wider than ``width``; what is left over ends in an ellipsis."""
    lines: list[str] = []
    rest = words.split()
    while rest and len(lines) < most - 1:
        count = 1
        while count < len(rest) and text_width(" ".join(rest[: count + 1]), size, bold=bold) <= width:
            count += 1
        lines.append(fitted(" ".join(rest[:count]), width, size, bold=bold))
        rest = rest[count:]
    return [*lines, fitted(" ".join(rest), width, size, bold=bold)] if rest else lines


class Canvas:
    """One picture being drawn. Places are logical pixels from the top and from where reading begins."""

    def __init__(self, height: float, theme: Theme, *, mirrored: bool = False, width: float = WIDTH) -> None:
        self.width, self.height, self.theme, self.mirrored = width, height, theme, mirrored
        self.image = Image.new("RGB", (round(width * FINE), round(height * FINE)), theme.paper)
        self._draw = ImageDraw.Draw(self.image)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        colour: str,
        *,
        bold: bool = False,
        side: Side = "l",
        width: float | None = None,
    ) -> None:
        """Words around the line ``y``; ``side`` of them stands at ``x``. Cut to ``width`` when given."""
        shown = words if width is None else fitted(words, width, size, bold=bold)
        anchor = f"{_MIRRORED[side] if self.mirrored else side}m"
        self._draw.text((self._x(x), y * FINE), shown, fill=colour, font=_font(size, bold), anchor=anchor)

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        colour: str | None,
        *,
        radius: float = 0,
        outline: str | None = None,
    ) -> None:
        """A filled or outlined field with round corners."""
        one, other = sorted((self._x(left), self._x(right)))
        corners = (one, top * FINE, max(one, other - 1), max(top, bottom) * FINE - 1)
        self._draw.rounded_rectangle(corners, radius * FINE, fill=colour, outline=outline, width=FINE)

    def line(self, points: list[tuple[float, float]], colour: str, thick: float = 1) -> None:
        """Straight lines from point to point."""
        path = [(self._x(x), y * FINE) for x, y in points]
        self._draw.line(path, fill=colour, width=round(thick * FINE), joint="curve")

    def mark(self, x: float, y: float, shape: Shape, colour: str, size: float = 6) -> None:
        """A shape around a point, ``size`` from its middle to its side, on a rim of paper."""
        self._shape(x, y, shape, self.theme.paper, size + 2)
        self._shape(x, y, shape, colour, size)

    def ring(self, x: float, y: float, colour: str, size: float = 6, *, inside: str | None = None) -> None:
        """An empty circle."""
        self._shape(x, y, "circle", colour, size)
        self._shape(x, y, "circle", inside or self.theme.paper, size - 2)

    def check(self, x: float, y: float, colour: str, size: float = 3) -> None:
        """A check mark, the same way round in every script."""
        at, down = self._x(x), y * FINE
        wide = size * FINE
        path = [(at - wide, down), (at - wide / 3, down + wide * 0.7), (at + wide, down - wide * 0.7)]
        self._draw.line(path, fill=colour, width=round(1.8 * FINE), joint="curve")

    def paste(self, picture: Image.Image, left: float, top: float) -> None:
        """Another picture, its own pixels, with its reading corner there."""
        x = self._x(left) - (picture.width if self.mirrored else 0)
        self.image.paste(picture, (round(x), round(top * FINE)))

    def png(self) -> bytes:
        """The finished drawing as a PNG. It has few colours; named by number they take half the time."""
        few = self.image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        out = io.BytesIO()
        few.save(out, "PNG", compress_level=3)
        return out.getvalue()

    def jpeg(self) -> bytes:
        """The finished picture as a JPEG, for what is made of photos."""
        out = io.BytesIO()
        self.image.save(out, "JPEG", quality=QUALITY)
        return out.getvalue()

    def _x(self, x: float) -> float:
        return (self.width - x if self.mirrored else x) * FINE

    def _shape(self, x: float, y: float, shape: Shape, colour: str, size: float) -> None:
        at, down, half = self._x(x), y * FINE, size * FINE
        if shape == "circle":
            self._draw.ellipse((at - half, down - half, at + half, down + half), fill=colour)
            return
        if shape == "square":
            side = half * 0.9
            self._draw.rectangle((at - side, down - side, at + side, down + side), fill=colour)
            return
        tip = half * ROOT2 * (0.9 if shape == "diamond" else 0.85)
        points = [(at, down - tip), (at + tip, down), (at, down + tip), (at - tip, down)]
        if shape == "triangle":
            points = [(at, down - tip), (at + tip, down + half), (at - tip, down + half)]
        self._draw.polygon(points, fill=colour)
