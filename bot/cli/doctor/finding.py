"""What the doctor found, one line each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How much it matters."""

    FINE = "fine"
    WARNING = "warning"  #: works, and somebody should look
    WRONG = "wrong"  #: patients or staff would miss something


MARKS = {Mark.FINE: "✅", Mark.WARNING: "⚠️", Mark.WRONG: "❌"}


@dataclass(frozen=True)
class Finding:
    """``what`` was found, and what to do about it."""

    mark: Mark
    what: str
    todo: str = ""


def ok(what: str) -> Finding:
    """As it should be."""
    return Finding(Mark.FINE, what)


def warning(what: str, todo: str) -> Finding:
    """Works, and somebody should look."""
    return Finding(Mark.WARNING, what, todo)


def wrong(what: str, todo: str = "") -> Finding:
    """Must be mended."""
    return Finding(Mark.WRONG, what, todo)
