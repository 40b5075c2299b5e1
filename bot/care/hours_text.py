"""Staffed hours and holidays as people write them, in whatever language names the days."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta

from bot.care import hours
from bot.care.hours import WEEKDAYS, StaffedHours

A_YEAR = 366  #: days; a holiday farther away is a typing mistake
LONGEST = 62  #: days; so is a longer one
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_WORD = re.compile(r"[^\W\d_]+")
_DAY = r"\b(\d\d?)(?:\.|st|nd|rd|th)?\s*"
_OF_MONTH = r"(?:(?:de|of)\s+)?([^\W\d_]+)\.?"
_NAMED = re.compile(rf"{_DAY}{_OF_MONTH}(?:\s*(?:de\s+)?(\d{{4}}))?")  #: "25 Dec. 2026"
_BOTH = re.compile(rf"{_DAY}([-–—])\s*(?={_DAY}{_OF_MONTH})")  #: "24-" before "26 December"
_DATE = re.compile(r"(?:(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)[./](\d\d?)(?:[./](\d{4}|\d\d))?\.?)")


def week(text: str, names: Sequence[str]) -> StaffedHours:
    """Read "Mon-Fri 09:00-13:00 14:00-18:00, Sat 10:00-14:00"; ``names`` are the seven days, Monday first.

    Names may be written longer, and the English ones always count. Raises ValueError naming the wrong part.
    """
    known = {_folded(name)[:3]: english for name, english in zip(names, WEEKDAYS, strict=True)}

    def english(found: re.Match[str]) -> str:
        name = _folded(found[0])[:3]
        return known.get(name, name)

    return hours.parse(_WORD.sub(english, text.replace("\n", ",").strip(" ,")))


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def holidays(text: str, today: date, months: Sequence[str] = MONTHS) -> frozenset[date]:
    """Read "24.12.-26.12., 2027-01-06, 1 May": days, and first to last day, the day before the month.

    ``months`` are the twelve names, January first; they may be written shorter, and the English ones always
    count. A date without a year is the next one from ``today``. Raises ValueError naming the wrong part.
    """
    days: set[date] = set()
    for part in filter(None, (one.strip() for one in re.split(r"[,;\n]", _in_numbers(text, months)))):
        found = list(_DATE.finditer(part))
        between = re.sub(r"[-–—\s]|to|bis|al?", "", _DATE.sub("", part))
        if between or not 1 <= len(found) <= 2:
            raise ValueError(f"{part!r} is no date")
        first = _date(found[0], today)
        days |= _days(first, _date(found[-1], first), today)
    return frozenset(days)


def _in_numbers(text: str, months: Sequence[str]) -> str:
    """Each "25 December" as "25.12."; other words stay, to be refused."""

    def number(word: str) -> int | None:
        begun = _folded(word)
        named = [*enumerate(months, 1), *enumerate(MONTHS, 1)]
        return next((n for n, name in named if len(begun) > 2 and _folded(name).startswith(begun)), None)

    def one(found: re.Match[str]) -> str:
        day, word, year = found.groups()
        return f"{day}.{month}.{year or ''}" if (month := number(word)) else found[0]

    def first(found: re.Match[str]) -> str:
        day, line, _, word = found.groups()
        return f"{day} {word}{line}" if number(word) else found[0]

    return _NAMED.sub(one, _BOTH.sub(first, text))


def _date(found: re.Match[str], from_: date) -> date:
    """Raises ValueError for a day that no month has."""
    year, month, day, short_day, short_month, short_year = found.groups()
    if year:
        return date(int(year), int(month), int(day))
    if short_year:
        return date(int(short_year) % 100 + 2000, int(short_month), int(short_day))
    this_year = date(from_.year, int(short_month), int(short_day))
    return this_year if this_year >= from_ else this_year.replace(year=from_.year + 1)


def _days(first: date, last: date, today: date) -> set[date]:
    length = (last - first).days
    if not 0 <= length <= LONGEST or (last - today).days > A_YEAR + LONGEST or last < today:
        raise ValueError(f"{first}-{last} is no time to come")
    return {first + timedelta(days=n) for n in range(length + 1)}
