"""Healing photos as they are kept: small, bare, and never called dark for the skin they show."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from bot.care.photo import Flaw, flaw
from bot.services.privacy.pictures import UnusablePicture
from bot.services.reports import healing_photo


def jpeg(skin: tuple[int, int, int], light: tuple[int, int, int] | None = None) -> bytes:
    """Skin with fine structure on it, and if given a lit place beside it."""
    picture = Image.new("RGB", (900, 1200), skin)
    draw = ImageDraw.Draw(picture)
    for at in range(0, 2100, 9):
        draw.line([(at, 0), (0, at)], fill=tuple(part * 3 // 5 for part in skin), width=3)
    if light:
        draw.rectangle((0, 0, 900, 120), fill=light)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=92)
    return out.getvalue()


def test_dark_skin_in_daylight_has_light_enough_and_a_dark_room_has_not() -> None:
    daylight, _ = healing_photo.read(jpeg((72, 48, 36), light=(215, 220, 225)))
    assert flaw(daylight) is None
    pale_in_the_dark, _ = healing_photo.read(jpeg((38, 30, 27)))
    assert flaw(pale_in_the_dark) is Flaw.DARK


def test_what_is_kept_is_a_jpeg_of_1280_at_most() -> None:
    _, kept = healing_photo.read(jpeg((200, 150, 130)))
    with Image.open(io.BytesIO(kept)) as photo:
        assert (photo.format, max(photo.size)) == ("JPEG", 1200)
        assert len(kept) < 600_000


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(UnusablePicture):
        healing_photo.read(b"%PDF-1.4")
