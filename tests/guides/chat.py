"""A chat drawn as it stands on a phone: bubbles, buttons under them, the newest at the bottom."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw, ImageFont

from bot.content.pictures import canvas
from bot.simulator.views import MessageView
from tests.guides.signs import SIGNS

FINE = canvas.FINE
WIDTH, EDGE, PAD, SIZE, LEADING = 390, 10, 10, 15, 21
BUBBLE = 310  #: the widest bubble; a narrower one takes what its words need
PAPER, HEAD, BOT, OWN, BUTTON = "#dfe7ec", "#0b6e99", "#ffffff", "#dff3d8", "#c3d3dc"
INK, FAINT, NAME = "#16232b", "#566670", "#0b6e99"
FOLDED = 3  #: lines Telegram shows of a quote that opens with a tap
_FONTS = Path(canvas.__file__).parent / "fonts"
_SIGN = re.compile("([" + "".join(SIGNS) + "])")


@dataclass(frozen=True)
class Sheet:
    """What is drawn on, row by row from the top. ``y``: logical pixels that are used."""

    image: Image.Image
    on: ImageDraw.ImageDraw
    y: list[float] = field(default_factory=lambda: [0.0])


def chat(title: str, messages: list[MessageView], zone: ZoneInfo, *, group: bool = False) -> bytes:
    """The messages as PNG, 390 logical pixels wide; in a group everybody's name stands over their words."""
    image = Image.new("RGB", (WIDTH * FINE, 4000 * FINE), PAPER)
    sheet = Sheet(image, ImageDraw.Draw(image))
    sheet.on.rectangle((0, 0, WIDTH * FINE, 44 * FINE), fill=HEAD)
    _line(sheet, title, EDGE + 6, 22, "#ffffff", bold=True)
    sheet.y[0] = 54
    for message in messages:
        _message(sheet, message, zone, name=group and not message.own)
    shown = image.crop((0, 0, WIDTH * FINE, round((sheet.y[0] + 4) * FINE)))
    out = io.BytesIO()
    shown.quantize(64, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _message(sheet: Sheet, message: MessageView, zone: ZoneInfo, *, name: bool) -> None:
    lines = _lines(message)
    picture = _picture(message)
    wide = max([canvas.text_width(line, SIZE) + 8 for line in lines] + [150.0]) + 2 * PAD
    wide = BUBBLE if picture or message.rows else min(BUBBLE, wide)
    left = WIDTH - EDGE - wide if message.own else EDGE
    top = sheet.y[0]
    answered = (message.reply_to or "").partition("\n")[0]
    extra = 20 * (name + bool(answered)) + (picture.height / FINE + 6 if picture else 0)
    tall = PAD + extra + LEADING * len(lines) + 16 + 4
    _box(sheet, left, top, left + wide, top + tall, OWN if message.own else BOT, 12)
    y = top + PAD
    if name:
        _line(sheet, message.who, left + PAD, y + 8, NAME, bold=True, size=13)
        y += 20
    if answered:
        _box(sheet, left + PAD, y + 1, left + PAD + 3, y + 17, NAME, 1)
        _line(sheet, canvas.fitted(answered, wide - 3 * PAD - 12, 13), left + PAD + 9, y + 9, FAINT, size=13)
        y += 20
    if picture:
        sheet.image.paste(
            picture, (round((left + (wide - picture.width / FINE) / 2) * FINE), round(y * FINE))
        )
        y += picture.height / FINE + 6
    for line in lines:
        _line(sheet, line, left + PAD, y + LEADING / 2, INK)
        y += LEADING
    stamp = f"{'edited ' * message.edited}{message.at.astimezone(zone):%H:%M}"
    _line(sheet, stamp, left + wide - PAD - canvas.text_width(stamp, 11), y + 8, FAINT, size=11)
    sheet.y[0] = top + tall + 3
    _buttons(sheet, message, left, wide)
    sheet.y[0] += 6


def _buttons(sheet: Sheet, message: MessageView, left: float, wide: float) -> None:
    for row in message.rows:
        each = (wide - 3 * (len(row) - 1)) / len(row)
        for number, label in enumerate(row):
            x = left + number * (each + 3)
            _box(sheet, x, sheet.y[0], x + each, sheet.y[0] + 34, BUTTON, 7)
            shown = canvas.fitted(label, each - 10, 14)
            _line(sheet, shown, x + (each - canvas.text_width(shown, 14)) / 2, sheet.y[0] + 17, INK, size=14)
        sheet.y[0] += 37


def _lines(message: MessageView) -> list[str]:
    """Its words, line by line; of what opens with a tap only what shows before."""
    if message.text.startswith("«photo"):
        return []
    units = message.text.encode("utf-16-le")
    lines, at = [], 0
    content = message.message.content
    for entity in content.get("entities") or content.get("caption_entities") or []:
        if entity["type"] == "expandable_blockquote":
            begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
            lines += _wrapped(units[at:begin].decode("utf-16-le").rstrip("\n"), BUBBLE - 2 * PAD)
            quote = _wrapped(units[begin:end].decode("utf-16-le"), BUBBLE - 2 * PAD)
            lines += [*quote[:FOLDED], *["… (a tap opens the rest)"][: len(quote) - FOLDED]]
            at = end
    rest = units[at:].decode("utf-16-le").strip("\n")
    return lines + (_wrapped(rest, BUBBLE - 2 * PAD) if rest else [])


def _picture(message: MessageView) -> Image.Image | None:
    if message.photo is None:
        return None
    picture = Image.open(io.BytesIO(message.photo)).convert("RGB")
    room = 190 if picture.width == picture.height else BUBBLE - 2 * PAD
    picture.thumbnail((room * FINE, 2 * BUBBLE * FINE))
    return picture


def _wrapped(words: str, width: float) -> list[str]:
    return [
        one
        for line in words.replace("\ufe0f", "").split("\n")
        for one in (canvas.wrapped(line, width - 8, SIZE, most=60) or [""])
    ]


def _line(
    sheet: Sheet, words: str, x: float, y: float, colour: str, *, bold: bool = False, size: float = SIZE
) -> None:
    """Words around the line ``y``, with their picture letters drawn by hand."""
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    font = ImageFont.truetype(_FONTS / name, size * FINE)
    at = x * FINE
    for piece in _SIGN.split(words):
        if piece in SIGNS:
            SIGNS[piece](sheet.on, at, (y - size * 0.45) * FINE, size * 0.95 * FINE)
            at += size * 1.1 * FINE
        else:
            sheet.on.text((at, y * FINE), piece, fill=colour, font=font, anchor="lm")
            at += font.getlength(piece)


def _box(
    sheet: Sheet, left: float, top: float, right: float, bottom: float, colour: str, radius: float
) -> None:
    corners = (left * FINE, top * FINE, right * FINE, bottom * FINE)
    sheet.on.rounded_rectangle(corners, radius * FINE, fill=colour)
