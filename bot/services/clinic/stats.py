"""/stats: how the clinic answers its patients, as a picture and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from bot.care.errors import NotAllowed
from bot.care.protocol import LEVELS, Level
from bot.care.timeline import local_to_utc, to_local
from bot.content.message import Button, File, Message, Share, StatsPicture, Text, Week, text
from bot.content.render import speaker
from bot.content.table import Cell, as_csv
from bot.services import speak
from bot.services.clinic import binding
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, stats
from bot.store.models import Clinic, Staff

WEEKS = 8  #: this one and those before it
HOUR, DAY = 3600, 86400  #: seconds


@dataclass(frozen=True)
class _Figures:
    """Everything /stats knows."""

    bounds: tuple[datetime, ...]  #: where the weeks begin, and the end of the last
    answers: stats.Answers
    weeks: tuple[stats.WeekOfCases, ...]
    reports: dict[Level, int]
    reactions: dict[str, dict[Level, int]]


def command(turn: Turn) -> None:
    """/stats: the picture, with the way to the table below it."""
    _picture(turn, {})


def picture(turn: Turn, args: dict[str, Any]) -> None:
    """The picture again, in the other colours."""
    _picture(turn, args)


def table(turn: Turn, _args: dict[str, Any]) -> None:
    """The same figures as a CSV file."""
    member, clinic = _member(turn)
    rows = _rows(turn, clinic, _figures(turn, clinic))
    file = File(name=f"{to_local(turn.now, clinic.timezone):%Y-%m-%d}.csv", text=as_csv(rows))
    _say(turn, member, Message(lines=(text("stats-file", clinic=clinic.name),), file=file))


def _member(turn: Turn) -> tuple[Staff, Clinic]:
    binding.refuse_unbound(turn)
    if turn.staff is None:
        raise NotAllowed
    return turn.staff, turn.session.get_one(Clinic, turn.staff.clinic_id)


def _say(turn: Turn, member: Staff, message: Message) -> None:
    reader = turn.at(member.clinic_id, staff_id=member.id, user_id=turn.person.id)
    speak.say(turn, reader, message)
    audit.record(turn.session, member.clinic_id, turn.now, member.user_id, "stats.show")


def _figures(unit: Unit, clinic: Clinic) -> _Figures:
    bounds = _mondays(unit.now, clinic.timezone)
    clinic_id, since = clinic.id or 0, bounds[0]
    return _Figures(
        bounds,
        stats.answers(unit.session, clinic_id, since, bounds[-1]),
        tuple(stats.weeks(unit.session, clinic_id, bounds, unit.now)),
        stats.reports_by_level(unit.session, clinic_id, since),
        stats.reactions(unit.session, clinic_id, since),
    )


def _mondays(now: datetime, zone: str) -> tuple[datetime, ...]:
    today = to_local(now, zone).date()
    monday = today - timedelta(days=today.weekday())
    days = (monday + timedelta(weeks=n) for n in range(1 - WEEKS, 2))
    return tuple(local_to_utc(day, time(0), zone) for day in days)


def _picture(turn: Turn, args: dict[str, Any]) -> None:
    member, clinic = _member(turn)
    figures = _figures(turn, clinic)
    dark = bool(args.get("dark"))
    other = text("picture-light" if dark else "picture-dark")
    rows = (
        (
            Button(label=text("stats-table"), action="stats.table"),
            Button(label=other, action="stats.picture", args={"dark": not dark}),
        ),
    )
    sheet = StatsPicture(
        head=text("stats-head", clinic=clinic.name),
        about=text("stats-about", weeks=WEEKS),
        figures=_four(figures.answers),
        weeks_head=text("stats-weeks"),
        weeks_key=(text("stats-in-time"), text("stats-late"), text("stats-waiting")),
        weeks=tuple(_week(clinic, *one) for one in zip(figures.bounds[:-1], figures.weeks, strict=True)),
        shares_head=text("stats-levels"),
        levels=tuple((level.value, text(f"level-{level}")) for level in LEVELS),
        shares=_shares(figures),
        dark=dark,
    )
    caption = text("stats-caption", clinic=clinic.name)
    _say(turn, member, Message(lines=(caption,), picture=sheet, rows=rows))


def _four(found: stats.Answers) -> tuple[tuple[Text, Text], ...]:
    share = text("stats-nothing")
    if found.opened:
        share = text("stats-percent", percent=100 * found.answered // found.opened)
    return (
        (share, text("stats-answered", answered=found.answered, opened=found.opened)),
        (duration(found.half), text("stats-half")),
        (duration(found.nine_tenths), text("stats-nine-tenths")),
        (duration(found.slowest), text("stats-slowest")),
    )


def duration(seconds: float | None) -> Text:
    """A span of time in its two largest parts; a minute at least."""
    if seconds is None:
        return text("stats-nothing")
    if seconds < HOUR:
        return text("stats-minutes", minutes=max(1, round(seconds / 60)))
    if seconds < DAY:
        return text("stats-hours", hours=int(seconds // HOUR), minutes=int(seconds % HOUR // 60))
    return text("stats-days", days=int(seconds // DAY), hours=int(seconds % DAY // HOUR))


def _week(clinic: Clinic, start: datetime, found: stats.WeekOfCases) -> Week:
    monday = to_local(start, clinic.timezone)
    name = text("stats-week", day=monday.day, month=monday.month)
    return Week(name=name, opened=found.opened, late=found.late, waiting=found.waiting)


def _shares(figures: _Figures) -> tuple[Share, ...]:
    treatments = [
        Share(name=text("stats-patients", treatment=_treatment(name)), counts=_by_letter(counts))
        for name, counts in figures.reactions.items()
    ]
    return (Share(name=text("stats-reports"), counts=_by_letter(figures.reports)), *treatments)


def _treatment(name: str) -> Text:
    return text("protocol-name", protocol=name)


def _by_letter(counts: dict[Level, int]) -> dict[str, int]:
    return {level.value: counts.get(level, 0) for level in LEVELS}


def _rows(turn: Turn, clinic: Clinic, figures: _Figures) -> list[list[Cell]]:
    """Every figure in a row of its own: what, of what, how much. Times in minutes."""
    say = speaker(turn.catalog, turn.language, clinic.timezone, turn.now)
    found = figures.answers
    times = (("half", found.half), ("nine-tenths", found.nine_tenths), ("slowest", found.slowest))
    rows: list[list[Cell]] = [
        [clinic.name, "", ""],
        [say(text("stats-column-opened")), "", found.opened],
        [say(text("stats-column-answered")), "", found.answered],
        *([say(text(f"stats-column-{name}")), "", _minutes(seconds)] for name, seconds in times),
    ]
    for start, week in zip(figures.bounds[:-1], figures.weeks, strict=True):
        day = f"{to_local(start, clinic.timezone):%Y-%m-%d}"
        rows += [
            [say(text("stats-column-week-opened")), day, week.opened],
            [say(text("stats-column-week-late")), day, week.late],
            [say(text("stats-column-week-waiting")), day, week.waiting],
        ]
    for share in _shares(figures):
        for letter, count in share.counts.items():
            rows.append([say(share.name), say(text(f"level-{letter}")), count])
    return rows


def _minutes(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds / 60, 1)


ACTIONS = {"stats.picture": picture, "stats.table": table}
