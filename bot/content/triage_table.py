"""Reads ``triage.csv``: one row per symptom and time window, readable as a table by a clinician."""

from __future__ import annotations

import csv
import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from bot.care.protocol import Level, Window
from bot.content.kinds import HOURS, Kind, known, one_of
from bot.content.mistakes import Mistake

COLUMNS = ("symptom", "from_h", "to_h", "mild", "moderate", "severe", "reply", "source")
CELLS = ("mild", "moderate", "severe")
Triage = dict[str, tuple[Window, ...]]
T = TypeVar("T")

_LEVEL = one_of(Level)


@dataclass(frozen=True)
class _Row:
    line: int
    window: Window
    readable: bool  #: its hours and levels can be compared with the rows around it


def read_triage(file: Path, symptoms: Collection[str]) -> tuple[Triage, list[Mistake]]:
    """The windows of each symptom in order, and what is wrong with them."""
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return {}, [Mistake(file, 1, f"cannot be read: {error}")]
    reader = csv.reader(StringIO(text, newline=""))
    if tuple(next(reader, ())) != COLUMNS:
        return {}, [Mistake(file, 1, f"the first line must be {','.join(COLUMNS)}")]
    mistakes: list[Mistake] = []
    rows: dict[str, list[_Row]] = {}
    for cells in reader:
        if cells:
            row = _Cells(file, reader.line_num, cells, mistakes).row(symptoms)
            rows.setdefault(row.window.symptom, []).append(row)
    rows.pop("", None)  # rows of unknown symptoms are noted already
    for name, of_one in rows.items():
        mistakes += [Mistake(file, line, f"{name}: {text}") for line, text in _sequence(of_one)]
    return {name: tuple(row.window for row in of_one) for name, of_one in rows.items()}, mistakes


class _Cells:
    """One row while it is read. What is wrong is noted and read as blank."""

    def __init__(self, file: Path, line: int, cells: list[str], mistakes: list[Mistake]) -> None:
        self._file, self._line, self._mistakes = file, line, mistakes
        self._unread: set[str] = set()
        self._cells = dict(zip(COLUMNS, (cell.strip() for cell in cells), strict=False))
        if len(cells) != len(COLUMNS):
            self._wrong(f"has {len(cells)} cells, not {len(COLUMNS)}")

    def row(self, symptoms: Collection[str]) -> _Row:
        window = Window(
            symptom=self._read("symptom", known("symptom", symptoms)),
            from_h=self._read("from_h", HOURS),
            to_h=self._read("to_h", HOURS),
            mild=self._read("mild", _LEVEL),
            moderate=self._read("moderate", _LEVEL),
            severe=self._read("severe", _LEVEL),
            reply=self._cells.get("reply", ""),
        )
        readable = not self._unread
        self._fits_itself(window, readable)
        return _Row(self._line, window, readable)

    def _fits_itself(self, window: Window, readable: bool) -> None:
        levels = [window.mild, window.moderate, window.severe]
        if readable and levels != sorted(levels, key=lambda level: level.rank):
            self._wrong(f"{window.symptom}: the level falls with severity ({' '.join(levels)})")
        if readable and window.from_h >= window.to_h:
            self._wrong(f"{window.symptom}: from_h must be less than to_h")
        if not window.reply.startswith("reply-"):
            self._wrong(f"reply: {window.reply!r} is not the key of a text reply-...")
        if not self._cells.get("source"):
            self._wrong("source: a row needs its evidence")

    def _read(self, column: str, kind: Kind[T]) -> T:
        written = self._cells.get(column, "")
        try:
            return kind.read(written)
        except ValueError:
            self._wrong(f"{column}: {written!r} is not {kind.meaning}")
            self._unread.add(column)
            return kind.blank

    def _wrong(self, text: str) -> None:
        self._mistakes.append(Mistake(self._file, self._line, text))


def _sequence(rows: list[_Row]) -> Iterator[tuple[int, str]]:
    if not all(row.readable for row in rows):
        return
    first, last = rows[0], rows[-1]
    if first.window.from_h != 0:
        yield first.line, f"gap: its first window starts at {first.window.from_h:g} h, not at 0"
    for before, row in pairwise(rows):
        yield from ((row.line, text) for text in _follows(before.window, row.window))
    if not math.isinf(last.window.to_h):
        yield last.line, f"gap: its last window ends at {last.window.to_h:g} h, not at inf"


def _follows(before: Window, window: Window) -> Iterator[str]:
    if window.from_h != before.to_h:
        word = "gap" if window.from_h > before.to_h else "overlap"
        yield f"{word}: starts at {window.from_h:g} h, the one before ends at {before.to_h:g} h"
    for cell in CELLS:
        if getattr(window, cell).rank < getattr(before, cell).rank:
            yield f"the level falls with time ({cell})"
