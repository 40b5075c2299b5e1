"""What a single value in a treatment's files can be, and how it is written."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


@dataclass(frozen=True)
class Kind(Generic[T]):
    """A kind of value. ``read`` raises ValueError for what is not one; ``blank`` stands in for it."""

    meaning: str  #: completes "'x' is not ..."
    read: Callable[[str], T]
    blank: T


def _name(text: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", text):
        raise ValueError(text)
    return text


def _whole(text: str) -> int:
    if not re.fullmatch(r"\d{1,4}", text):
        raise ValueError(text)
    return int(text)


def _truth(text: str) -> bool:
    return ("false", "true").index(text) == 1


def _duration(text: str) -> timedelta:
    written = re.fullmatch(r"(\d{1,4})([mhd])", text)
    if not written:
        raise ValueError(text)
    return int(written[1]) * _UNITS[written[2]]


def _clock(text: str) -> time:
    if not re.fullmatch(r"\d\d:\d\d", text):
        raise ValueError(text)
    return time.fromisoformat(text)


def _hours(text: str) -> float:
    if text == "inf":
        return math.inf
    if not re.fullmatch(r"\d{1,5}(\.\d+)?", text):
        raise ValueError(text)
    return float(text)


NAME = Kind("a name of small letters, digits and _", _name, "")
WHOLE = Kind("a whole number", _whole, 0)
TRUTH = Kind("true or false", _truth, False)
DURATION = Kind("a duration like 30m, 4h or 120d", _duration, timedelta(0))
CLOCK = Kind('a clock time like "09:00"', _clock, time(0))
HOURS = Kind("a number of hours or inf", _hours, 0.0)


def one_of(members: type[E]) -> Kind[E]:
    """One of the words of an enumeration."""
    first = next(iter(members))
    return Kind(f"one of {', '.join(members)}", members, first)


def known(what: str, names: Collection[str]) -> Kind[str]:
    """The name of something the same file declares."""

    def read(text: str) -> str:
        if text not in names:
            raise ValueError(text)
        return text

    return Kind(f"a {what} of this file", read, "")
