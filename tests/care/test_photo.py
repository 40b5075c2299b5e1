"""A healing photo is checked for light, size, sharpness and how it was held, for nothing that it shows."""

from __future__ import annotations

import pytest

from bot.care.photo import BRIGHT_ENOUGH, SHARP_ENOUGH, SMALLEST, Flaw, Measured, flaw, lies


@pytest.mark.parametrize(
    ("photo", "expected"),
    [
        (Measured(1200, 220, 6.0, lying=False), None),
        (Measured(SMALLEST, BRIGHT_ENOUGH, SHARP_ENOUGH, lying=False), None),
        (Measured(1200, 30, 6.0, lying=False), Flaw.DARK),
        (Measured(300, 220, 6.0, lying=False), Flaw.SMALL),
        (Measured(1200, 220, 0.3, lying=False), Flaw.BLURRED),
        (Measured(300, 30, 0.3, lying=False), Flaw.DARK),
    ],
)
def test_only_what_another_try_can_mend_is_said_and_only_one_thing(
    photo: Measured, expected: Flaw | None
) -> None:
    assert flaw(photo) is expected


@pytest.mark.parametrize(
    ("first", "now", "expected"),
    [
        ((900, 1200), (1200, 900), Flaw.TURNED),
        ((1200, 900), (900, 1200), Flaw.TURNED),
        ((900, 1200), (1080, 1920), None),
        ((1000, 1050), (1200, 900), None),
        ((900, 1200), (1000, 1000), None),
    ],
)
def test_a_photo_is_turned_only_where_both_are_clearly_upright_or_lying(
    first: tuple[int, int], now: tuple[int, int], expected: Flaw | None
) -> None:
    assert flaw(Measured(min(now), 220, 6.0, lies(*now)), lies(*first)) is expected


def test_without_a_first_photo_nothing_is_turned_and_light_is_said_before_it() -> None:
    lying = Measured(1200, 220, 6.0, lying=True)
    assert flaw(lying) is None
    assert flaw(Measured(1200, 30, 6.0, lying=True), first_lies=False) is Flaw.DARK
