"""P13: a picture of ours, from its values to the bytes that leave, beside an empty one of its size."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from statistics import median

from PIL import Image

from bot.content.message import (
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
from tests.bench.measure import Row, ms

_WORDS = Text(key="Redness and warmth, like after the sun")
_LEVELS = tuple((letter, Text(key="as expected")) for letter in "XRUE")
PICTURES = (
    PlanPicture(
        head=_WORDS,
        here=_WORDS,
        parts=tuple(
            PlanPart(
                name=_WORDS,
                points=tuple(PlanPoint(day=_WORDS, at=_WORDS, kind=_WORDS, came=n < 5) for n in range(12)),
            )
            for _ in range(2)
        ),
    ),
    TrendPicture(
        head=_WORDS,
        about=_WORDS,
        pain=_WORDS,
        severity=_WORDS,
        severities=(_WORDS,) * 4,
        day=_WORDS,
        levels=_LEVELS,
        points=tuple(TrendPoint(day=n, pain=n % 11, severity=n % 4, level="XRUE"[n % 4]) for n in range(28)),
    ),
    StatsPicture(
        head=_WORDS,
        about=_WORDS,
        figures=((_WORDS, _WORDS),) * 4,
        weeks_head=_WORDS,
        weeks_key=(_WORDS,) * 3,
        weeks=tuple(Week(name=_WORDS, opened=n * n, late=n // 2, waiting=n % 2) for n in range(8)),
        shares_head=_WORDS,
        levels=_LEVELS,
        shares=tuple(Share(name=_WORDS, counts={"X": 300, "R": 30, "U": 3, "E": 1}) for _ in range(4)),
    ),
)


def run(*, runs: int, pictures: int) -> list[Row]:
    """Milliseconds of the processor for each kind: they are drawn in a thread beside the event loop."""
    return [_row(Drawing(picture, lambda text: text.key), runs, pictures) for picture in PICTURES]


def _row(drawing: Drawing, runs: int, times: int) -> Row:
    size = Image.open(io.BytesIO(draw(drawing))).size
    ours, theirs = [], []
    for _ in range(runs):
        ours.append(_took(lambda: draw(drawing), times))
        theirs.append(_took(lambda: _empty(size), times))
    return Row(
        id="P13",
        what=f"draw the {drawing.picture.t} picture",
        database="",
        ratios=tuple(seconds * 1000 for seconds in ours),
        goal="<= 150 ms",
        ours=f"{size[0]} x {size[1]}",
        theirs=f"an empty one: {ms(median(theirs))}",
    )


def _took(work: Callable[[], object], times: int) -> float:
    seconds = []
    for _ in range(times):
        began = time.process_time()
        work()
        seconds.append(time.process_time() - began)
    return median(seconds)


def _empty(size: tuple[int, int]) -> None:
    Image.new("RGB", size).save(io.BytesIO(), "PNG")
