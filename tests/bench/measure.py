"""Figures as ratios: two ways of doing the same, taken in turns, several times, and the middle of it."""

from __future__ import annotations

import math
import os
import platform
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bot.config import ROOT

PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
NOISY = 1.5  #: the worst run this many times the best: said beside the figure


@dataclass(frozen=True)
class Row:
    """One figure: ``ratios`` of all runs against the goal, ours and theirs in words as context.

    The goal names the unit: ``>= 10x``, ``<= 100 ms``.
    """

    id: str
    what: str
    database: str
    ratios: tuple[float, ...]
    goal: str
    ours: str
    theirs: str

    @property
    def ratio(self) -> float:
        """The middle of the runs."""
        return median(self.ratios)

    @property
    def spread(self) -> float:
        """The highest run over the lowest."""
        lowest = min(self.ratios)
        return max(self.ratios) / lowest if lowest > 0 else 1.0

    @property
    def held(self) -> bool:
        """Whether the middle of the runs keeps the goal."""
        sign, bound, _ = self._goal()
        return self.ratio >= bound if sign == ">=" else self.ratio <= bound

    def _goal(self) -> tuple[str, float, str]:
        found = re.fullmatch(r"(>=|<=) ([\d.]+)(.*)", self.goal)
        if found is None:
            raise ValueError(f"a goal reads '>= 10x' or '<= 100 ms', not {self.goal!r}")
        return found[1], float(found[2]), found[3]

    def __str__(self) -> str:
        spread = f" (spread {self.spread:.1f}x)" if self.spread > NOISY else ""
        held = "yes" if self.held else "no"
        figure = f"{self.ratio:.2f}" if abs(self.ratio) < 2 else f"{self.ratio:.1f}"
        cells = (
            *(self.id, self.what, self.database, f"{figure}{self._goal()[2]}{spread}"),
            *(self.goal, held, self.ours, self.theirs),
        )
        return f"| {' | '.join(cells)} |"


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that is not below this share of them: 0.5 the middle, 0.99 the bad end."""
    ordered = sorted(values)
    return ordered[math.ceil(share * len(ordered)) - 1]


def ms(seconds: float) -> str:
    """A number of seconds in words."""
    return f"{seconds * 1000:.1f} ms"


def table(rows: Sequence[Row], runs: int, others: Sequence[str] = ()) -> str:
    """The figures as a Markdown table, with the machine they come from.

    ``others`` are lines of an earlier table, which stay where there is no newer figure of the same.
    """
    lines = {_what(line): line for line in (*others, *map(str, rows))}
    head = (
        "| id | what | database | ratio | goal | held | ours | beside it |\n|---|---|---|---|---|---|---|---|"
    )
    machine = (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"load {os.getloadavg()[0]:.1f}. Median of {runs} runs each."
    )
    return "\n".join([head, *(lines[what] for what in sorted(lines)), "", machine])


def _what(line: str) -> tuple[int, str, str]:
    number, what, database = line.removeprefix("| P").split(" | ")[:3]
    return int(number), what, database


def standing(page: Path = PAGE) -> list[str]:
    """The lines of the table that the page has."""
    return [line for line in page.read_text().splitlines() if line.startswith("| P")]


def written(page: str, figures: str) -> str:
    """The page with these figures between its markers. ValueError when they are not there."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page needs {BEGIN} and {END}")
    return f"{before}{BEGIN}\n{figures}\n{END}{after}"


def keep(figures: str, page: Path = PAGE) -> None:
    """Write the figures into the page about speed."""
    page.write_text(written(page.read_text(), figures))
