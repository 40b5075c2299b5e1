"""The life of a case, and who is told when nobody moves it.

Statuses and verbs are plain strings: the statuses equal the values of the stored ``CaseStatus``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.care.errors import IllegalMove
from bot.care.protocol import Level

#: (status, verb) -> status. What is not here is refused.
#: claim: a person takes it · give_back: they hand it back · expire: they owed an answer too long
#: answer: the patient is answered · reopen: the patient writes again · close: a person ends it
MOVES: Mapping[tuple[str, str], str] = {
    ("open", "claim"): "claimed",
    ("open", "answer"): "answered",
    ("open", "reopen"): "open",
    ("claimed", "give_back"): "open",
    ("claimed", "expire"): "open",
    ("claimed", "answer"): "answered",
    ("claimed", "reopen"): "claimed",
    ("claimed", "close"): "closed",
    ("answered", "answer"): "answered",
    ("answered", "reopen"): "claimed",  # whoever answered owes an answer again
    ("answered", "close"): "closed",
    ("closed", "reopen"): "open",
}


def move(status: str, verb: str) -> str:
    """The status after ``verb``. Raises IllegalMove when the case is not where this move starts."""
    after = MOVES.get((status, verb))
    if after is None:
        raise IllegalMove(status=status, verb=verb)
    return after


class Audience(StrEnum):
    """Who is told at a step of the ladder."""

    GROUP_AGAIN = "group_again"  #: the alert once more in the staff group
    NEXT_ON_DUTY = "next_on_duty"  #: one more person of the clinic, in private
    OWNER = "owner"  #: whoever runs the clinic, in private
    PATIENT = "patient"  #: the truth: nobody has answered yet, and where to turn
    EVERYONE = "everyone"  #: the group and every member of staff in private


@dataclass(frozen=True)
class LadderStep:
    """``who`` is told ``after`` the ladder's minute 0."""

    after: timedelta
    who: Audience


Ladder = tuple[LadderStep, ...]


def _steps(*pairs: tuple[int, Audience]) -> Ladder:
    return tuple(LadderStep(timedelta(minutes=minutes), who) for minutes, who in pairs)


_ROUTINE = _steps(
    (0, Audience.GROUP_AGAIN), (30, Audience.NEXT_ON_DUTY), (60, Audience.OWNER), (60, Audience.PATIENT)
)
DEFAULTS: Mapping[Level, Ladder] = {
    Level.EXPECTED: _ROUTINE,
    Level.ROUTINE: _ROUTINE,
    Level.URGENT: _steps(
        (15, Audience.GROUP_AGAIN), (30, Audience.NEXT_ON_DUTY), (45, Audience.OWNER), (60, Audience.PATIENT)
    ),
    Level.EMERGENCY: _steps(
        (0, Audience.EVERYONE),
        (5, Audience.EVERYONE),
        (15, Audience.EVERYONE),
        (15, Audience.PATIENT),
        (30, Audience.EVERYONE),
    ),
}
_AGAIN = {Level.URGENT: timedelta(hours=1), Level.EMERGENCY: timedelta(hours=1)}
_AGAIN_OTHERWISE = timedelta(days=1)
_CLAIM = {Level.URGENT: timedelta(minutes=30), Level.EMERGENCY: timedelta(minutes=10)}
_CLAIM_OTHERWISE = timedelta(days=1)
_SILENT_AFTER = timedelta(hours=4)


def ladder(level: Level, overrides: Mapping[str, Sequence[Sequence[Any]]]) -> Ladder:
    """Who is told when, for a case of ``level`` that nobody claims.

    ``overrides`` are the clinic's own ladders: level letter -> pairs of minutes and audience, for example
    ``{"U": [[10, "group_again"], [20, "owner"], [40, "patient"]]}``. A level it leaves out or leaves empty
    keeps ours. Raises ValueError for an audience that is none.
    """
    own = overrides.get(level.value)
    if not own:
        return DEFAULTS[level]
    return tuple(sorted(_steps(*((m, Audience(who)) for m, who in own)), key=lambda step: step.after))


def next_move(
    level: Level,
    ladder_from: datetime,
    ladder_step: int,
    answer_by: datetime,
    overrides: Mapping[str, Sequence[Sequence[Any]]],
) -> tuple[datetime, LadderStep]:
    """When the ladder climbs next and who is told then, after ``ladder_step`` steps were taken.

    Its minute 0 is ``ladder_from`` for URGENT and EMERGENCY, and the promised ``answer_by`` for the others.
    After the last step everyone is told again and again: hourly, for the others daily. It never ends.
    """
    steps = ladder(level, overrides)
    minute_0 = ladder_from if level.rank >= Level.URGENT.rank else answer_by
    if ladder_step < len(steps):
        return minute_0 + steps[ladder_step].after, steps[ladder_step]
    rounds = ladder_step - len(steps) + 1
    after = steps[-1].after + rounds * _AGAIN.get(level, _AGAIN_OTHERWISE)
    return minute_0 + after, LadderStep(after, Audience.EVERYONE)


def claim_lasts(level: Level) -> timedelta:
    """How long somebody may hold a case without answering before it goes back to the pool."""
    return _CLAIM.get(level, _CLAIM_OTHERWISE)


def check_back(level: Level) -> timedelta | None:
    """How long after an answer staff are asked about a patient who stays silent (rule G7); None: never."""
    return _SILENT_AFTER if level.rank >= Level.URGENT.rank else None


@dataclass(frozen=True)
class Standing:
    """Where a case stands on the ladder of its level."""

    level: Level
    ladder_from: datetime
    ladder_step: int  #: steps already taken


def raised(standing: Standing, reported: Level, now: datetime) -> Standing:
    """The standing after another report of level ``reported``.

    A higher level starts its own ladder at ``now``; the same or a lower one changes nothing, for nothing
    automatic lowers a case.
    """
    if reported.rank <= standing.level.rank:
        return standing
    return replace(standing, level=reported, ladder_from=now, ladder_step=0)
