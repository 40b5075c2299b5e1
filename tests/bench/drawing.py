"""P13: every picture, drawn whole with Arabic or Latin words; and how long the event loop waits meanwhile.

Drawing is counted in processor time, for its goal is no ratio and the machine is shared. Beside it stands the
bare encoding of an empty sheet of the same size, which no drawing can do without.
"""

from __future__ import annotations

import asyncio
import io
import random
import time
from collections.abc import Mapping
from statistics import median

from PIL import Image

from bot.content.message import (
    CardPicture,
    FramePicture,
    PhotosPicture,
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
from bot.services.reports.healing_photo import KEPT
from tests.bench.measure import Row, ms

WORDS = Text(key="Monday 23 November at 10:30")
ARABIC = "الاثنين 23 نوفمبر الساعة 10:30"
LEVELS = tuple((letter, WORDS) for letter in "XRUE")
DAYS = 4  #: healing photos of a course


def run(*, runs: int) -> list[Row]:
    """The slower of both scripts for each kind of picture."""
    photos = {number: _photo(number) for number in range(DAYS)}
    return [_row(picture, photos, runs) for picture in _pictures()]


async def waiting(*, runs: int) -> Row:
    """How long the loop ever waits while the heaviest picture is drawn as the gateway draws it."""
    photos = {number: _photo(number) for number in range(DAYS)}
    heaviest = Drawing(_sheet(), lambda text: text.key, photos=photos)
    ratios = []
    for _ in range(runs):
        longest, drawing = 0.0, asyncio.create_task(asyncio.to_thread(draw, heaviest))
        while not drawing.done():
            began = time.perf_counter()
            await asyncio.sleep(0.001)
            longest = max(longest, time.perf_counter() - began - 0.001)
        ratios.append(longest * 1000)
    return Row(
        "P13", "event loop while photos are drawn", "-", tuple(ratios), "<= 100 ms", "drawn aside", "-"
    )


def _row(picture: Picture, photos: Mapping[int, bytes], runs: int) -> Row:
    took = [max(_seconds(picture, photos, arabic) for arabic in (False, True)) for _ in range(runs)]
    with Image.open(io.BytesIO(draw(Drawing(picture, lambda text: text.key, photos=photos)))) as made:
        size = made.size
    empty = median(_encoding(size) for _ in range(runs))
    return Row(
        id="P13",
        what=f"draw the picture “{picture.t}”",
        database="-",
        ratios=tuple(seconds * 1000 for seconds in took),
        goal="<= 150 ms",
        ours=ms(median(took)),
        theirs=f"an empty sheet: {ms(empty)}",
    )


def _seconds(picture: Picture, photos: Mapping[int, bytes], arabic: bool) -> float:
    began = time.thread_time()
    draw(Drawing(picture, lambda text: ARABIC if arabic else text.key, arabic, photos))
    return time.thread_time() - began


def _encoding(size: tuple[int, int]) -> float:
    began = time.thread_time()
    Image.new("RGB", size, "white").save(io.BytesIO(), "PNG", compress_level=3)
    return time.thread_time() - began


def _photo(seed: int) -> bytes:
    """A photo as it is kept, with as much to see as skin has."""
    noise = random.Random(seed).randbytes(160 * 120 * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (120, 160), noise).resize((KEPT * 3 // 4, KEPT)).save(out, "JPEG", quality=85)
    return out.getvalue()


def _sheet() -> PhotosPicture:
    return PhotosPicture(head=WORDS, photos=tuple((number, WORDS) for number in range(DAYS)), dark=True)


def _pictures() -> list[Picture]:
    points = tuple(PlanPoint(day=WORDS, at=WORDS, kind=WORDS, came=n < 5) for n in range(11))
    told = tuple(TrendPoint(day=n * 2, pain=n % 11, severity=n % 4, level="XRUE"[n % 4]) for n in range(14))
    weeks = tuple(Week(name=WORDS, opened=n * n, late=n, waiting=1) for n in range(8))
    return [
        PlanPicture(head=WORDS, parts=(PlanPart(name=WORDS, here=WORDS, points=points),) * 2),
        TrendPicture(
            head=WORDS,
            about=WORDS,
            pain=WORDS,
            severity=WORDS,
            severities=(WORDS,) * 4,
            day=WORDS,
            levels=LEVELS,
            points=told,
        ),
        StatsPicture(
            head=WORDS,
            about=WORDS,
            figures=((WORDS, WORDS),) * 4,
            weeks_head=WORDS,
            weeks_key=(WORDS,) * 3,
            weeks=weeks,
            shares_head=WORDS,
            levels=LEVELS,
            shares=(Share(name=WORDS, counts={"X": 30, "R": 9, "U": 3, "E": 1}),) * 2,
        ),
        CardPicture(head=WORDS, link="https://t.me/bot?start=ABCDEFGH23", code="ABCDE-FGH23", lines=(WORDS,)),
        _sheet(),
        FramePicture(distance=WORDS),
    ]
