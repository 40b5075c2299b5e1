"""Whether a healing photo can be compared with others: its light and its size, never what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SMALLEST = 480  #: pixels of the shorter side; below, a thumb of skin has none left to compare
#: Of 255: how bright the brightest twentieth of a photo must be. Only that part counts, for dark skin in good
#: light is dark as well, and nobody's skin may be called "too dark".
BRIGHT_ENOUGH = 70
#: Mean difference between neighbours on a photo 512 wide; a hand that shakes smears it to nearly none.
SHARP_ENOUGH = 1.0


class Flaw(StrEnum):
    """Why another try would help. The photo is kept all the same."""

    DARK = "dark"
    SMALL = "small"
    BLURRED = "blurred"


@dataclass(frozen=True)
class Measured:
    """What can be measured of a photo."""

    shorter_side: int  #: pixels, as it was sent
    brightest: int  #: of 255, of its brightest twentieth
    sharpness: float  #: see SHARP_ENOUGH


def flaw(photo: Measured) -> Flaw | None:
    """What to mend first; None when it can be compared."""
    if photo.brightest < BRIGHT_ENOUGH:
        return Flaw.DARK
    if photo.shorter_side < SMALLEST:
        return Flaw.SMALL
    return Flaw.BLURRED if photo.sharpness < SHARP_ENOUGH else None
