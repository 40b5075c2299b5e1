"""A healing photo is checked for light, size and sharpness, and for nothing that it shows."""

from __future__ import annotations

import pytest

from bot.care.photo import BRIGHT_ENOUGH, SHARP_ENOUGH, SMALLEST, Flaw, Measured, flaw


@pytest.mark.parametrize(
    ("photo", "expected"),
    [
        (Measured(1200, 220, 6.0), None),
        (Measured(SMALLEST, BRIGHT_ENOUGH, SHARP_ENOUGH), None),
        (Measured(1200, 30, 6.0), Flaw.DARK),
        (Measured(300, 220, 6.0), Flaw.SMALL),
        (Measured(1200, 220, 0.3), Flaw.BLURRED),
        (Measured(300, 30, 0.3), Flaw.DARK),
    ],
)
def test_only_what_another_try_can_mend_is_said_and_only_one_thing(
    photo: Measured, expected: Flaw | None
) -> None:
    assert flaw(photo) is expected
