"""Whether a healing photo can be compared with others: light, size, how it was held; never what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SMALLEST = 480  #: pixels of the shorter side; below, a thumb of skin has none left to compare
#: Of 255: how bright the brightest twentieth of a photo must be. Only that part counts, for dark skin in good
#: light is dark as well, and nobody's skin may be called "too dark".
BRIGHT_ENOUGH = 70
#: How much longer one side must be for a photo to count as upright or as lying.
CLEARLY_LONGER = 1.1
#: Mean difference between neighbours on a photo 512 wide; a hand that shakes smears it to nearly none.
SHARP_ENOUGH = 1.0


class Flaw(StrEnum):
    """Why another try would help. The photo is kept all the same."""

    DARK = "dark"
    SMALL = "small"
    BLURRED = "blurred"
    TURNED = "turned"


@dataclass(frozen=True)
class Measured:
    """What can be measured of a photo."""

    shorter_side: int  #: pixels, as it was sent
    brightest: int  #: of 255, of its brightest twentieth
    sharpness: float  #: see SHARP_ENOUGH
    lying: bool | None  #: see ``lies``


def lies(width: int, height: int) -> bool | None:
    """Whether a photo is wider than tall; None when its sides are too alike to tell."""
    if max(width, height) < CLEARLY_LONGER * min(width, height):
        return None
    return width > height


def flaw(photo: Measured, first_lies: bool | None = None) -> Flaw | None:
    """What to mend first; None when it can be compared. ``first_lies``: whether the first photo lies."""
    if photo.brightest < BRIGHT_ENOUGH:
        return Flaw.DARK
    if photo.shorter_side < SMALLEST:
        return Flaw.SMALL
    if photo.sharpness < SHARP_ENOUGH:
        return Flaw.BLURRED
    return Flaw.TURNED if None not in (photo.lying, first_lies) and photo.lying is not first_lies else None
