"""A healing photo as it is kept: measured, made smaller, without metadata."""

from __future__ import annotations

import io

from PIL import Image, ImageChops, ImageStat

from bot.care.photo import Measured, lies
from bot.services.privacy.pictures import cleaned

KEPT = 1280  #: pixels of the longer side; two of them side by side fill any phone
MEASURED = 512  #: pixels of the longer side it is measured at, so that the camera makes no difference
QUALITY = 85
BRIGHTEST = 0.05  #: the part of a photo that tells how much light there was


def read(content: bytes) -> tuple[Measured, bytes]:
    """What can be measured of it, and the JPEG to keep. Raises UnusablePicture for what is none."""
    with Image.open(io.BytesIO(cleaned(content))) as photo:
        photo.load()
        measured = _measure(photo)
        photo.thumbnail((KEPT, KEPT))
        out = io.BytesIO()
        photo.save(out, "JPEG", quality=QUALITY)
    return measured, out.getvalue()


def _measure(photo: Image.Image) -> Measured:
    grey = photo.convert("L")
    grey.thumbnail((MEASURED, MEASURED))
    across = ImageChops.difference(grey, ImageChops.offset(grey, 1, 0))
    down = ImageChops.difference(grey, ImageChops.offset(grey, 0, 1))
    sharpness = max(ImageStat.Stat(across).mean[0], ImageStat.Stat(down).mean[0])
    return Measured(min(photo.size), _brightest(grey), sharpness, lies(*photo.size))


def lying(kept: bytes) -> bool | None:
    """Whether a photo we kept is wider than tall; None when it is as good as square."""
    with Image.open(io.BytesIO(kept)) as photo:
        return lies(*photo.size)


def _brightest(grey: Image.Image) -> int:
    wanted = grey.width * grey.height * BRIGHTEST
    counts = grey.histogram()
    for value in range(255, -1, -1):
        wanted -= counts[value]
        if wanted <= 0:
            return value
    return 0
