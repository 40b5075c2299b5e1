"""Pictures for a phone: readable in light and dark, whatever the names, from left or right."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator

import pytest
from PIL import Image

from bot.content.message import (
    CardPicture,
    FramePicture,
    Picture,
    PlanPart,
    PlanPicture,
    PlanPoint,
    Share,
    StatsPicture,
    Text,
    TrendPicture,
    TrendPoint,
    Week,
)
from bot.content.pictures import Drawing, draw
from bot.content.pictures.canvas import FINE, WIDTH, fitted, text_width, wrapped
from bot.content.pictures.chart import Scale, steps
from bot.content.pictures.theme import DARK, LIGHT, SHAPES, Theme

LONG = "Clínica Dermatológica Internacional Nuestra Señora de la Consolación y del Buen Suceso"
CYRILLIC = "Міжнародна клініка дерматології імені святої Марії Магдалини"
ARABIC = "العيادة الدولية للأمراض الجلدية"
LEVELS = (("X", Text(key="a")), ("R", Text(key="b")), ("U", Text(key="c")), ("E", Text(key="d")))


def pictures(words: str, dark: bool) -> Iterator[Picture]:
    """One of each kind, all its words the same."""
    one = Text(key=words)
    points = tuple(PlanPoint(day=one, at=one, kind=one, came=n < 2) for n in range(5))
    yield PlanPicture(head=one, parts=(PlanPart(name=one, here=one, points=points),) * 2, dark=dark)
    told = tuple(TrendPoint(day=n, pain=n, severity=n % 4, level="XRUE"[n % 4]) for n in range(8))
    yield TrendPicture(
        head=one,
        about=one,
        pain=one,
        severity=one,
        severities=(one,) * 4,
        day=one,
        levels=LEVELS,
        points=told,
        dark=dark,
    )
    yield StatsPicture(
        head=one,
        about=one,
        figures=((one, one),) * 4,
        weeks_head=one,
        weeks_key=(one,) * 3,
        weeks=tuple(Week(name=one, opened=n * n, late=n // 2, waiting=n % 2) for n in range(8)),
        shares_head=one,
        levels=LEVELS,
        shares=(Share(name=one, counts={"X": 300, "R": 3, "U": 0, "E": 1}), Share(name=one, counts={})),
        dark=dark,
    )
    yield CardPicture(
        head=one, link="https://t.me/bot?start=ABCDEFGH23", code="ABCDE-FGH23", lines=(one, one)
    )
    yield FramePicture(distance=one, lying=dark)


def drawn(picture: Picture, *, from_right: bool = False) -> Image.Image:
    return Image.open(io.BytesIO(draw(Drawing(picture, lambda text: text.key, from_right))))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("words", ["Day 3", LONG, CYRILLIC, ARABIC, "", "a" * 300], ids=lambda w: w[:8])
def test_every_picture_is_as_wide_as_a_phone_whatever_its_words(words: str, dark: bool) -> None:
    for picture in pictures(words, dark):
        made = drawn(picture, from_right=words == ARABIC)
        assert (made.format, made.width) == ("PNG", WIDTH * FINE)
        assert made.height < 2.5 * 1280  # Telegram refuses pictures longer than 20 times their width
        edge = made.convert("RGB").crop((made.width - 6, 0, made.width, made.height))
        if not isinstance(picture, CardPicture):  # its frame stands there
            assert len(edge.getcolors() or []) == 1, f"{picture.t} runs over its edge"


def test_a_script_from_the_right_gets_the_picture_from_the_right() -> None:
    plan = next(pictures(ARABIC, False))
    left, right = (drawn(plan, from_right=turned).convert("RGB") for turned in (False, True))
    accent = tuple(int(LIGHT.accent[at : at + 2], 16) for at in (1, 3, 5))
    assert left.width == right.width
    rail, row = 36 * FINE, 66 * FINE + 34 * FINE + 46 * FINE
    assert left.getpixel((rail, row)) == accent
    assert right.getpixel((right.width - rail, row)) == accent


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_and_levels_differ_by_shape_as_well_as_colour(theme: Theme) -> None:
    for words, ground in itertools.product((theme.ink, theme.faint), (theme.paper, theme.card)):
        assert contrast(words, ground) >= 4.5
    assert contrast(theme.paper, theme.accent) >= 4.5
    assert all(contrast(colour, theme.paper) >= 2 for colour in theme.levels.values())
    assert len(set(SHAPES.values())) == len(SHAPES) == len(set(theme.levels.values()))


def test_words_are_cut_to_the_room_they_have() -> None:
    assert fitted("short", 200, 14) == "short"
    cut = fitted(LONG, 200, 14)
    assert cut.endswith("…")
    assert text_width(cut, 14) <= 200
    lines = wrapped(LONG, 200, 14)
    assert len(lines) == 2
    assert all(text_width(line, 14) <= 200 for line in lines)


def test_a_scale_puts_values_in_proportion_and_counts_in_round_numbers() -> None:
    assert Scale(0, 10, 100, 0).at(5) == 50
    assert Scale(3, 3, 7, 9).at(3) == 7
    assert steps(11, 3) == [0, 5, 10, 15]
    assert steps(0) == [0, 1]
    assert all(steps(n)[-1] >= n and len(steps(n)) <= 5 for n in range(1, 500))
