"""From a report to a level with its reasons: the highest of all that applies. Nothing here lowers a level.

1. Each observation reads its cell of the triage table.
2. Risk flags raise the cells they name, each flag once, in the protocol's order.
3. Danger words, combinations, trend, what could not be read and what is out of the course add their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.care.combinations import A_DAY, combined
from bot.care.protocol import LEVELS, Level, Protocol, RiskAnswer, RiskFlag, Severity, Shift, Trend, worst
from bot.care.report import (
    Followup,
    Observation,
    PastReport,
    Report,
    TextFlag,
    observed,
    pain_severity,
    pain_symptom,
)

__all__ = [
    "Assessment",
    "Followup",
    "Observation",
    "PastReport",
    "Reason",
    "Report",
    "TextFlag",
    "assess",
    "pain_severity",
]

WORSE_FROM_H = 24
SAME_FROM_H = 72
_KNOWN = (Severity.MILD, Severity.MODERATE, Severity.SEVERE)


@dataclass(frozen=True)
class Reason:
    """A rule that applied, as staff read it (``pus 0- h``, ``flag diabetes``), and the level it asks for."""

    rule: str
    level: Level


@dataclass(frozen=True)
class Assessment:
    """A priority for the clinic's reply, and every rule behind it, worst first."""

    level: Level
    reasons: tuple[Reason, ...]


def assess(
    protocol: Protocol,
    report: Report,
    hours: float,
    flags: Mapping[str, RiskAnswer],
    history: Sequence[PastReport] = (),
    now: datetime | None = None,
) -> Assessment:
    """Grade ``report``, made ``hours`` after the session, against the episode's earlier reports.

    A risk question that ``flags`` does not answer counts as yes. Without ``now`` all of ``history`` counts as
    recent. Raises ValueError for a pain outside 0-10.
    """
    hours = max(hours, 0.0)
    yes = [flag for flag in protocol.risk_flags.values() if _applies(flag, flags)]
    seen = {o: _graded(protocol, o, hours, yes) for o in observed(protocol, report)}
    rows = [reason for reasons in seen.values() for reason in reasons]
    rules = [
        *(Reason(f"text {found.flag}", found.level) for found in report.text_flags),
        *(Reason(rule, level) for rule, level in combined(protocol, report, hours, history, now)),
        *_trend(protocol, report, hours, history, seen),
        *_unread(report, history, now),
        *_outside(protocol, hours),
    ]
    # A flag that names no symptom speaks of the rules' levels as well.
    raised = [more for rule in rules for more in _raised_by(yes, rule, None, hours)]
    reasons = dict.fromkeys([*rows, *rules, *raised])
    in_order = tuple(sorted(reasons, key=lambda reason: -reason.level.rank))
    return Assessment(worst(reason.level for reason in in_order), in_order)


def _applies(flag: RiskFlag, flags: Mapping[str, RiskAnswer]) -> bool:
    unanswered = RiskAnswer.UNSURE if flag.asked else RiskAnswer.NO
    return flags.get(flag.id, unanswered) is not RiskAnswer.NO


def _graded(protocol: Protocol, seen: Observation, hours: float, yes: Sequence[RiskFlag]) -> list[Reason]:
    """What an observation leads to; never less than the same symptom felt less strongly would."""
    as_strong = (replace(seen, severity=severity) for severity in reversed(_KNOWN[: seen.severity.rank + 1]))
    readings = []
    for one in as_strong:
        cell = _cell(protocol, one, hours)
        readings.append([cell, *_raised_by(yes, cell, one, hours)])
    return max(readings, key=lambda reasons: _level(reasons).rank)


def _cell(protocol: Protocol, seen: Observation, hours: float) -> Reason:
    for window in protocol.triage.get(seen.symptom, ()):
        if window.from_h <= hours < window.to_h:
            return Reason(window.id, window.level(seen.severity))
    level = Level.URGENT if seen.severity is Severity.SEVERE else Level.ROUTINE
    return Reason(f"{seen.symptom} not in the table", level)


def _raised_by(
    yes: Iterable[RiskFlag], cell: Reason, seen: Observation | None, hours: float
) -> Iterator[Reason]:
    """One reason for each flag that raises ``cell`` further, on top of the flags before it."""
    level = cell.level
    for flag in yes:
        shifts = [shift for shift in flag.shifts if _names(shift, seen, hours)]
        after = worst([level, *(_shifted(shift, cell.level, level) for shift in shifts)])
        if after is not level:
            yield Reason(f"flag {flag.id}", after)
        level = after


def _names(shift: Shift, seen: Observation | None, hours: float) -> bool:
    if not shift.from_h <= hours < shift.to_h:
        return False
    if seen is None:
        return not shift.symptoms and not shift.severities
    of_symptom = not shift.symptoms or seen.symptom in shift.symptoms
    return of_symptom and (not shift.severities or seen.severity in shift.severities)


def _shifted(shift: Shift, cell: Level, level: Level) -> Level:
    """``level``, reached from ``cell``, after ``shift``; levels passed on the way count, so that one more
    flag never leads to less."""
    return worst(
        _once(shift, passed, on_top=passed is not cell) for passed in LEVELS[cell.rank : level.rank + 1]
    )


def _once(shift: Shift, level: Level, *, on_top: bool) -> Level:
    if shift.only_from not in (None, level):
        return level
    # Flags that add up reach EMERGENCY only where the protocol names it.
    ceiling = shift.at_most or (Level.URGENT if on_top else Level.EMERGENCY)
    return worst([level.raised(shift.raise_by, ceiling), shift.to or level])


def _level(reasons: Iterable[Reason]) -> Level:
    return worst(reason.level for reason in reasons)


def _trend(
    protocol: Protocol,
    report: Report,
    hours: float,
    history: Sequence[PastReport],
    seen: Mapping[Observation, Sequence[Reason]],
) -> Iterator[Reason]:
    """Rule G3."""
    if report.trend is Trend.WORSE:
        level = worst(_level(reasons) for reasons in seen.values())
        if hours >= WORSE_FROM_H and level.rank < Level.URGENT.rank:
            yield Reason("G3 worse", level.raised())
        if any(past.report.trend is Trend.BETTER for past in history):
            yield Reason("G3 better, then worse", Level.URGENT)
    if report.trend is Trend.SAME and hours >= SAME_FROM_H:
        fading = {"redness", "swelling", "itch", "pain", pain_symptom(protocol)}
        if any(o.symptom in fading and _level(seen[o]) is Level.EXPECTED for o in seen):
            yield Reason("G3 not fading", Level.ROUTINE)


def _unread(report: Report, history: Sequence[PastReport], now: datetime | None) -> Iterator[Reason]:
    """Rule G6."""
    if not report.understood:
        yield Reason("G6 not understood", Level.ROUTINE)
    recent = [past.report for past in history if now is None or now - past.at <= A_DAY]
    if _worried(report) and any(_worried(past) for past in recent):
        yield Reason("G6 worried twice in a day", Level.URGENT)


def _worried(report: Report) -> bool:
    return any(o.symptom == "worried" for o in report.observations)


def _outside(protocol: Protocol, hours: float) -> Iterator[Reason]:
    """Rule G11."""
    if hours > protocol.lasts / timedelta(hours=1):
        yield Reason("G11 outside the course", Level.ROUTINE)
