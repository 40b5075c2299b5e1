"""A clinic's figures, each value computed in the database by one question. Rehearsals are in none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Float, Select, case, func, literal, union_all
from sqlalchemy import select as plain_select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import Session, col

from bot.care.protocol import LEVELS, Level
from bot.store.models import Case, CaseStatus, Episode, Patient, Report
from bot.store.types import UtcDateTime


class Seconds(FunctionElement[float]):
    """Seconds from the first moment to the second; NULL when either is."""

    type = Float()
    inherit_cache = True


@compiles(Seconds, "sqlite")
def _on_sqlite(element: Seconds, compiler: SQLCompiler, **options: Any) -> str:
    start, end = (compiler.process(clause, **options) for clause in element.clauses)
    return f"round((julianday({end}) - julianday({start})) * 86400)"


@compiles(Seconds, "postgresql")
def _on_postgresql(element: Seconds, compiler: SQLCompiler, **options: Any) -> str:
    start, end = (compiler.process(clause, **options) for clause in element.clauses)
    return f"CAST(extract(epoch FROM {end} - {start}) AS float)"


@dataclass(frozen=True)
class Answers:
    """How cases were answered by people. Times in seconds, from the case's opening to its first human answer;
    ``half`` and ``nine_tenths`` of the answered ones took no longer. None where nothing was answered."""

    opened: int
    answered: int
    half: float | None
    nine_tenths: float | None
    slowest: float | None


@dataclass(frozen=True)
class WeekOfCases:
    """Cases opened in one span of time; ``late``: the promised answer did not come in time."""

    opened: int
    late: int
    waiting: int  #: not closed yet


def answers(session: Session, clinic_id: int, since: datetime, until: datetime) -> Answers:
    """The cases opened from ``since`` to before ``until``. Percentiles by nearest rank."""
    took = Seconds(col(Case.opened_at), col(Case.answered_at))
    cases = _cases(plain_select(took.label("took")), clinic_id).where(
        col(Case.opened_at) >= since, col(Case.opened_at) < until
    )
    each = cases.subquery()
    ranked = plain_select(
        each.c.took,
        func.row_number().over(partition_by=each.c.took.is_(None), order_by=each.c.took).label("place"),
        func.count(each.c.took).over().label("answered"),
    ).subquery()
    answered, place = ranked.c.answered, ranked.c.place
    row = session.execute(
        plain_select(
            func.count(),
            func.coalesce(func.max(answered), 0),
            func.max(case((place == (answered + 1) // 2, ranked.c.took))),
            func.max(case((place == (9 * answered + 9) // 10, ranked.c.took))),
            func.max(ranked.c.took),
        ).select_from(ranked)
    ).one()
    return Answers(*row)


def weeks(
    session: Session, clinic_id: int, bounds: Sequence[datetime], now: datetime
) -> Sequence[WeekOfCases]:
    """The cases opened between each two neighbours of ``bounds``, which are in order of time."""
    spans = [
        plain_select(
            literal(number).label("number"),
            literal(start, UtcDateTime).label("since"),
            literal(end, UtcDateTime).label("until"),
        )
        for number, (start, end) in enumerate(pairwise(bounds))
    ]
    span = union_all(*spans).cte("span")
    settled = func.coalesce(col(Case.answered_at), col(Case.closed_at), literal(now, UtcDateTime))
    found = _cases(
        plain_select(
            col(Case.opened_at).label("opened_at"),
            case((settled > col(Case.answer_by), 1), else_=0).label("late"),
            case((col(Case.status) != CaseStatus.CLOSED, 1), else_=0).label("waiting"),
        ),
        clinic_id,
    ).subquery()
    rows = session.execute(
        plain_select(
            func.count(found.c.opened_at),
            func.coalesce(func.sum(found.c.late), 0),
            func.coalesce(func.sum(found.c.waiting), 0),
        )
        .select_from(
            span.outerjoin(found, (found.c.opened_at >= span.c.since) & (found.c.opened_at < span.c.until))
        )
        .group_by(span.c.number)
        .order_by(span.c.number)
    )
    return [WeekOfCases(*row) for row in rows]


def reports_by_level(session: Session, clinic_id: int, since: datetime) -> dict[Level, int]:
    """How many reports came in at each level since then."""
    rows = session.execute(
        plain_select(col(Report.level), func.count())
        .join(Episode, col(Episode.id) == col(Report.episode_id))
        .join(Patient, col(Patient.id) == col(Episode.patient_id))
        .where(col(Report.clinic_id) == clinic_id, col(Report.at) >= since, col(Patient.rehearsal).is_(False))
        .group_by(col(Report.level))
    )
    return {level: count for level, count in rows}


def reactions(session: Session, clinic_id: int, since: datetime) -> dict[str, dict[Level, int]]:
    """By treatment: how many episodes had which gravest level among their reports since then."""
    rank = case({level: level.rank for level in LEVELS}, value=col(Report.level))
    gravest = (
        plain_select(col(Episode.protocol).label("protocol"), func.max(rank).label("rank"))
        .join(Report, col(Report.episode_id) == col(Episode.id))
        .join(Patient, col(Patient.id) == col(Episode.patient_id))
        .where(
            col(Episode.clinic_id) == clinic_id, col(Report.at) >= since, col(Patient.rehearsal).is_(False)
        )
        .group_by(col(Episode.id), col(Episode.protocol))
        .subquery()
    )
    rows = session.execute(
        plain_select(gravest.c.protocol, gravest.c.rank, func.count())
        .group_by(gravest.c.protocol, gravest.c.rank)
        .order_by(gravest.c.protocol, gravest.c.rank)
    )
    found: dict[str, dict[Level, int]] = {}
    for protocol, rank_of, count in rows:
        found.setdefault(protocol, {})[LEVELS[rank_of]] = count
    return found


def _cases(wanted: Select[Any], clinic_id: int) -> Select[Any]:
    """Of the clinic's cases, and never of a rehearsal's."""
    return (
        wanted.select_from(Case)
        .join(Patient, col(Patient.id) == col(Case.patient_id))
        .where(col(Case.clinic_id) == clinic_id, col(Patient.rehearsal).is_(False))
    )
