"""Who is on duty, and whether alerts reach the people of a clinic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, case, func, or_
from sqlmodel import Session, col, select

from bot.care.hours import Span
from bot.care.protocol import Level
from bot.store.models import Case, CaseStatus, DutyShift, Episode, EpisodeStatus, Patient, Staff
from bot.store.types import UtcDateTime

AHEAD = timedelta(days=8)  #: duty later than this is not planned yet
EARLY_DAYS = timedelta(days=4)  #: days 0 to 3 after a session, in which most goes wrong
PROVED_EVERY = timedelta(days=7)  #: how often everybody proves that alerts reach them
PROVED_WITHIN = timedelta(days=1)  #: an unanswered test this old is a way that does not work


_OF_STAFF = (Staff, col(Staff.id) == col(DutyShift.staff_id))
_COMING = (
    col(DutyShift.clinic_id) == bindparam("clinic"),
    col(Staff.clinic_id) == bindparam("clinic"),
    col(Staff.active),
    col(DutyShift.ends_at) > bindparam("now", type_=UtcDateTime),
    col(DutyShift.starts_at) < bindparam("until", type_=UtcDateTime),
)
_IN_ORDER = (col(DutyShift.starts_at), col(DutyShift.id))
_SHIFTS = select(DutyShift, Staff).join(*_OF_STAFF).where(*_COMING).order_by(*_IN_ORDER)
_SPANS = (
    select(col(DutyShift.starts_at), col(DutyShift.ends_at))
    .join(*_OF_STAFF)
    .where(*_COMING)
    .order_by(*_IN_ORDER)
)


def shifts(session: Session, clinic_id: int, now: datetime) -> Sequence[tuple[DutyShift, Staff]]:
    """Every shift that is not over, with whose it is, in order; of people who left none counts."""
    asked = {"clinic": clinic_id, "now": now, "until": now + AHEAD}
    return session.exec(_SHIFTS, params=asked).all()


def spans(session: Session, clinic_id: int, now: datetime) -> list[Span]:
    """When somebody is on duty, from now on."""
    asked = {"clinic": clinic_id, "now": now, "until": now + AHEAD}
    return [(start, end) for start, end in session.connection().execute(_SPANS, asked)]


def on_duty(session: Session, clinic_id: int, now: datetime) -> list[Staff]:
    """The people on duty now, each once."""
    there = {member.id: member for shift, member in shifts(session, clinic_id, now) if shift.starts_at <= now}
    return list(there.values())


def of_member(session: Session, clinic_id: int, staff_id: int, now: datetime) -> Sequence[DutyShift]:
    """A member's own shifts that are not over, in order."""
    return session.exec(
        select(DutyShift)
        .where(
            DutyShift.clinic_id == clinic_id,
            DutyShift.staff_id == staff_id,
            DutyShift.ends_at > now,
        )
        .order_by(col(DutyShift.starts_at))
        .with_for_update()
    ).all()


@dataclass(frozen=True)
class Risks:
    """What somebody on duty would have to look after."""

    red: int  #: open URGENT and EMERGENCY cases
    early: int  #: patients in their first days
    newest: datetime | None  #: when the last of these joined

    @property
    def any(self) -> int:
        """All of them together."""
        return self.red + self.early


def risks(session: Session, clinic_id: int, at: datetime) -> Risks:
    """What will need somebody at ``at``: red cases open now, and running episodes then in days 0 to 3."""
    asked = {"clinic": clinic_id, "since": at - EARLY_DAYS}
    return Risks(*session.connection().execute(_risks(), asked).one())


@cache
def _risks() -> Any:
    # Asked for each clinic at every look ahead; built once, because building it costs as much as asking.
    clinic: Any = bindparam("clinic")
    since = bindparam("since", type_=UtcDateTime)
    in_earnest = (col(Patient.clinic_id) == clinic, col(Patient.rehearsal).is_(False))
    red = select(func.count(col(Case.id))).join(Patient, col(Patient.id) == col(Case.patient_id))
    red = red.where(
        *in_earnest,
        col(Case.clinic_id) == clinic,
        col(Case.level).in_([Level.URGENT, Level.EMERGENCY]),
        col(Case.status).in_([CaseStatus.OPEN, CaseStatus.CLAIMED]),
    )
    early, newest = (
        select(asked)
        .join(Patient, col(Patient.id) == col(Episode.patient_id))
        .where(
            *in_earnest,
            col(Episode.clinic_id) == clinic,
            col(Episode.status).in_([EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED]),
            col(Episode.session_at) > since,
        )
        for asked in (func.count(col(Episode.id)), func.max(col(Episode.joined_at)))
    )
    return select(red.scalar_subquery(), early.scalar_subquery(), newest.scalar_subquery())


def unproved(session: Session, clinic_id: int, now: datetime) -> Sequence[Staff]:
    """Active people whom alerts may not reach: Telegram refuses them, or they left a test unanswered."""
    ignored = and_(
        col(Staff.tested_at) <= now - PROVED_WITHIN,
        or_(col(Staff.proved_at).is_(None), col(Staff.proved_at) < col(Staff.tested_at)),
    )
    return session.exec(
        select(Staff)
        .where(
            Staff.clinic_id == clinic_id,
            col(Staff.active),
            or_(col(Staff.unreachable_since).is_not(None), ignored),
        )
        .order_by(col(Staff.id))
    ).all()


_since: Any = bindparam("since", type_=UtcDateTime)
_open = or_(col(Staff.proved_at).is_(None), col(Staff.proved_at) < col(Staff.tested_at))
_sure = and_(
    col(Staff.proved_at).is_not(None),
    col(Staff.unreachable_since).is_(None),
    or_(col(Staff.tested_at).is_(None), col(Staff.tested_at) > _since, ~_open),
)


def reachable(session: Session, clinic_id: int, now: datetime) -> Sequence[Staff]:
    """Active people who have proved by a tap that alerts reach them, and have ignored no test since."""
    return session.exec(
        select(Staff)
        .where(Staff.clinic_id == clinic_id, col(Staff.active), _sure)
        .order_by(col(Staff.id))
        .params(since=now - PROVED_WITHIN)
    ).all()


@dataclass(frozen=True)
class Ways:
    """The ways to the people of a clinic."""

    reached: int  #: people who proved by a tap that alerts reach them, and have ignored no test since
    next_doubt: datetime | None  #: when the next test that nobody has answered yet counts as ignored


def ways(session: Session, clinic_id: int, now: datetime) -> Ways:
    """How many active people of the clinic are surely reached, and until when that holds."""
    reached, tested = session.connection().execute(
        _WAYS, {"clinic": clinic_id, "since": now - PROVED_WITHIN}
    ).one()  # fmt: skip
    return Ways(reached, tested + PROVED_WITHIN if tested else None)


_WAYS = select(
    func.count(case((_sure, 1))),
    func.min(case((and_(col(Staff.tested_at) > _since, _open), col(Staff.tested_at)))),
).where(col(Staff.clinic_id) == bindparam("clinic"), col(Staff.active))


def untested(session: Session, clinic_id: int, now: datetime) -> Sequence[Staff]:
    """Active people whose weekly test is due."""
    last = func.coalesce(col(Staff.tested_at), col(Staff.joined_at))
    return session.exec(
        select(Staff)
        .where(Staff.clinic_id == clinic_id, col(Staff.active), last <= now - PROVED_EVERY)
        .order_by(col(Staff.id))
        .with_for_update(skip_locked=True)
    ).all()


def next_test(session: Session, clinic_id: int) -> datetime | None:
    """When the next weekly test of anybody is due."""
    last = session.connection().execute(_LAST_TEST, {"clinic": clinic_id}).scalar()
    return last + PROVED_EVERY if last else None


_LAST_TEST = select(func.min(func.coalesce(col(Staff.tested_at), col(Staff.joined_at)))).where(
    col(Staff.clinic_id) == bindparam("clinic"), col(Staff.active)
)
