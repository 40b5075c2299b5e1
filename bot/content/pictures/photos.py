"""Healing photos side by side: the pictures as they are, with their day and nothing said about them."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

from PIL import Image, ImageOps

from bot.content.message import PhotosPicture, Text
from bot.content.pictures.canvas import FINE, WIDTH, Canvas
from bot.content.pictures.theme import Theme

MARGIN, GAP = 12, 8
HEAD = 48
CELL = (WIDTH - 2 * MARGIN - GAP) / 2
TALL = CELL * 4 / 3  #: as phones take them
LABEL = 30

Say = Callable[[Text], str]


def draw(
    picture: PhotosPicture, say: Say, photos: Mapping[int, bytes], theme: Theme, mirrored: bool
) -> bytes:
    """Two in a row, each whole photo in a field of the same size. Raises OSError for one that is none."""
    rows = -(-len(picture.photos) // 2)
    canvas = Canvas(HEAD + rows * (TALL + LABEL) + MARGIN, theme, mirrored=mirrored)
    canvas.text(MARGIN, 26, say(picture.head), 17, theme.ink, bold=True, width=WIDTH - 2 * MARGIN)
    for number, (attachment, label) in enumerate(picture.photos):
        left = MARGIN + (number % 2) * (CELL + GAP)
        top = HEAD + (number // 2) * (TALL + LABEL)
        canvas.box(left, top, left + CELL, top + TALL, theme.card, radius=6)
        if attachment in photos:
            _photo(canvas, photos[attachment], left, top)
        canvas.text(left + 2, top + TALL + 15, say(label), 13, theme.ink, bold=True, width=CELL - 4)
    return canvas.jpeg()


def _photo(canvas: Canvas, content: bytes, left: float, top: float) -> None:
    room = (round(CELL * FINE), round(TALL * FINE))
    with Image.open(io.BytesIO(content)) as photo:
        photo.draft("RGB", room)  # a JPEG is read no finer than it is shown
        shown = ImageOps.contain(photo.convert("RGB"), room)
    aside, down = (CELL - shown.width / FINE) / 2, (TALL - shown.height / FINE) / 2
    canvas.paste(shown, left + aside, top + down)
