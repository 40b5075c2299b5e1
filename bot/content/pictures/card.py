"""The card a patient takes along, black on white for any printer."""

from __future__ import annotations

from collections.abc import Callable

import segno

from bot.content.message import CardPicture, Text
from bot.content.pictures.canvas import WIDTH, Canvas, wrapped
from bot.content.pictures.theme import LIGHT

MARGIN = 24
QUIET = 4  #: empty modules around a QR code, as its standard asks
LARGEST = 300  #: logical pixels of the code with its margin

Say = Callable[[Text], str]


def draw(picture: CardPicture, say: Say, mirrored: bool) -> bytes:
    """Whose it is, the QR code, the code to type, and how to use it."""
    names = wrapped(say(picture.head), WIDTH - 2 * MARGIN, 21, bold=True)
    lines = [line for one in picture.lines for line in wrapped(say(one), WIDTH - 2 * MARGIN, 13, most=3)]
    top = 30 + 28 * len(names)
    canvas = Canvas(top + LARGEST + 62 + 20 * len(lines) + 18, LIGHT, mirrored=mirrored)
    for number, name in enumerate(names):
        canvas.text(WIDTH / 2, 34 + 28 * number, name, 21, LIGHT.ink, bold=True, side="m")
    _qr(canvas, picture.link, top)
    below = top + LARGEST + 22
    canvas.text(WIDTH / 2, below, picture.code, 27, LIGHT.ink, bold=True, side="m")
    for number, line in enumerate(lines):
        canvas.text(WIDTH / 2, below + 38 + 20 * number, line, 13, LIGHT.faint, side="m")
    canvas.box(4, 4, WIDTH - 4, canvas.height - 4, None, radius=14, outline=LIGHT.rule)
    return canvas.png()


def _qr(canvas: Canvas, link: str, top: float) -> None:
    """Whole pixels for each module, or a camera would see grey edges."""
    rows = tuple(segno.make_qr(link, error="m").matrix)
    module = int(LARGEST * 2 / (len(rows) + 2 * QUIET)) / 2
    edge = module * len(rows)
    left, upper = round(WIDTH - edge) / 2, top + round(LARGEST - edge) / 2
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                x, y = left + module * across, upper + module * down
                canvas.box(x, y, x + module, y + module, "#000000")
