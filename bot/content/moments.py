"""Points in time said the way people say them, in the reader's zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from bot.care.timeline import to_local
from bot.content.message import Moment
from bot.content.pattern import Value

Say = Callable[[str, dict[str, Value]], str]

_NEAR = {-1: "when-yesterday", 0: "when-today", 1: "when-tomorrow"}
_SAME_YEAR = 180  #: days; farther away a date is said with its year


def said(moment: Moment, zone: str, now: datetime, say: Say) -> str:
    """``moment`` in words. ``say`` gives the catalogue's text of a key with its values."""
    local = to_local(moment.at, zone)
    today = to_local(now, zone).date()
    match moment.style:
        case "clock":
            return f"{local:%H:%M}"
        case "date":
            return _date(local.date(), today, say)
        case "day":
            return _day(local.date(), today, say)
        case "day_clock" | "date_clock":
            day = _day if moment.style == "day_clock" else _weekday
            clock: dict[str, Value] = {"clock": f"{local:%H:%M}", "hour": local.hour}
            return say("when-day-clock", {"day": day(local.date(), today, say), **clock})


def _day(day: date, today: date, say: Say) -> str:
    near = _NEAR.get((day - today).days)
    return say(near, {}) if near else _weekday(day, today, say)


def _weekday(day: date, today: date, say: Say) -> str:
    weekday = say(f"when-weekday-{day.isoweekday()}", {})
    return say("when-weekday", {"weekday": weekday, "date": _date(day, today, say)})


def _date(day: date, today: date, say: Say) -> str:
    values: dict[str, Value] = {"day": day.day, "month": say(f"when-month-{day.month}", {})}
    if abs((day - today).days) <= _SAME_YEAR:
        return say("when-date", values)
    return say("when-date-year", {**values, "year": day.year})
