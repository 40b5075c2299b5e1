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

_WORD = re.compile(r"[^\W\d_]+")
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


def holidays(text: str, today: date) -> frozenset[date]:
    """Read "24.12.-26.12., 2027-01-06": days, and first to last day, the day before the month.

    A date without a year is the next one from ``today``. Raises ValueError naming the wrong part.
    """
    days: set[date] = set()
    for part in filter(None, (one.strip() for one in re.split(r"[,;\n]", text))):
        found = list(_DATE.finditer(part))
        between = re.sub(r"[-–—\s]|to|bis|al?", "", _DATE.sub("", part))
        if between or not 1 <= len(found) <= 2:
            raise ValueError(f"{part!r} is no date")
        first = _date(found[0], today)
        days |= _days(first, _date(found[-1], first), today)
    return frozenset(days)


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
