"""The words of a protocol: what a treatment's files say, once read and checked.

Instances are built by ``bot.content.schema`` from ``messages/<treatment>/`` and never change.
Hours are hours since the end of the session (T0); wall-clock times are the patient's local time.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from enum import StrEnum


class Level(StrEnum):
    """Priority of the clinic's reply under its own written protocol; never a finding about a person."""

    EXPECTED = "X"  #: commonly seen at this time; logged
    ROUTINE = "R"  #: a person looks within one working day
    URGENT = "U"  #: the clinic answers within about one hour
    EMERGENCY = "E"  #: the local emergency number, now

    @property
    def rank(self) -> int:
        """0 for EXPECTED to 3 for EMERGENCY; compare ranks, never the letters."""
        return "XRUE".index(self.value)

    def raised(self, steps: int = 1, at_most: Level | None = None) -> Level:
        """This level moved up by ``steps``; a level already above ``at_most`` stays."""
        ceiling = at_most or Level.EMERGENCY
        return self if self.rank >= ceiling.rank else LEVELS[min(self.rank + steps, ceiling.rank)]


LEVELS = (Level.EXPECTED, Level.ROUTINE, Level.URGENT, Level.EMERGENCY)


def worst(levels: Iterable[Level]) -> Level:
    """The highest of ``levels``; EXPECTED when there is none."""
    return max(levels, key=lambda level: level.rank, default=Level.EXPECTED)


class Severity(StrEnum):
    """How strongly the patient says a symptom is felt; UNKNOWN counts as severe."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """0 for MILD to 2 for SEVERE and UNKNOWN."""
        return {"mild": 0, "moderate": 1}.get(self.value, 2)


class Trend(StrEnum):
    """The skin compared with yesterday, in the patient's words."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class RiskAnswer(StrEnum):
    """Answer to a risk question; UNSURE counts as YES for triage."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class StepKind(StrEnum):
    """What a step does."""

    ADVICE = "advice"  #: tells
    CHECK_IN = "check_in"  #: tells and asks
    PHOTO = "photo"  #: tells and asks for a picture


@dataclass(frozen=True)
class AfterSession:
    """Due by elapsed time."""

    after: timedelta
    not_after: time | None = None  #: pulled forward to this local time on the session's day ...
    at_least: timedelta = timedelta(0)  #: ... but never sooner than this after T0


@dataclass(frozen=True)
class OnDay:
    """Due on local day ``day`` after the session's local date, at the session's own local clock time
    clamped into ``between`` (first, last)."""

    day: int
    between: tuple[time, time]
    at_least: timedelta = timedelta(0)  #: never sooner after T0; past ``between`` it is absorbed or skipped


@dataclass(frozen=True)
class Step:
    """One planned contact of a protocol."""

    id: str
    kind: StepKind
    when: AfterSession | OnDay
    useful_for: timedelta  #: latest useful time = due + this
    defer: bool = True  #: in quiet hours: moved to their end when still useful; False: dropped
    absorbed_by: str | None = None  #: step that carries this one's short lines when the two merge
    asks: tuple[str, ...] = ()  #: symptom ids offered by the check-in
    asks_pain: bool = False
    asks_trend: bool = False
    call_if_silent: bool = False  #: no answer by the evening: staff phone (rule G7)
    safety_net: bool = False  #: ends with the unchanged safety-net line
    essential: bool = False  #: stays in a quieter plan
    books: bool = False  #: invites to the next session; never sooner than the clinic's interval


@dataclass(frozen=True)
class Window:
    """One row of the triage table: a symptom in a time window."""

    symptom: str
    from_h: float  #: inclusive
    to_h: float  #: exclusive; math.inf = no end
    mild: Level
    moderate: Level
    severe: Level
    reply: str  #: key of the self-care text shown in protocol mode when the level is EXPECTED

    def level(self, severity: Severity) -> Level:
        """The cell for a severity; UNKNOWN reads the severe column."""
        columns = {Severity.MILD: self.mild, Severity.MODERATE: self.moderate}
        return columns.get(severity, self.severe)

    @property
    def id(self) -> str:
        """The row's name as shown to staff, e.g. ``redness 48-72 h``."""
        end = "" if math.isinf(self.to_h) else f"{self.to_h:g}"
        return f"{self.symptom} {self.from_h:g}-{end} h"


@dataclass(frozen=True)
class Shift:
    """What one risk flag does to the cells it names. ``to`` sets a floor; ``raise_by`` adds."""

    symptoms: tuple[str, ...]  #: empty = every symptom
    only_from: Level | None = None  #: applies only to cells of exactly this level
    to: Level | None = None
    raise_by: int = 0
    at_most: Level | None = None
    severities: tuple[Severity, ...] = ()  #: empty = every severity
    from_h: float = 0
    to_h: float = math.inf


@dataclass(frozen=True)
class RiskFlag:
    """One risk question of the protocol and what a yes (or not sure) changes."""

    id: str
    shifts: tuple[Shift, ...] = ()
    asked: bool = True  #: False: set by staff, never asked
    extra_asks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: step id -> symptoms also asked


@dataclass(frozen=True)
class Symptom:
    """A row id of the triage table as a patient can choose it."""

    id: str
    until_h: float = math.inf  #: the button is offered before this hour only
    needs_flag: str | None = None  #: offered only when this risk flag is set (e.g. rf_device)
    by_pain: bool = False  #: severity comes from the 0-10 scale
    immediate: bool = False  #: EMERGENCY in every cell: no severity question is asked


@dataclass(frozen=True)
class MenuChoice:
    """One of the choices of the symptom menu; with several symptoms it opens a second question."""

    id: str
    symptoms: tuple[str, ...]


@dataclass(frozen=True)
class Protocol:
    """The aftercare plan of one treatment, versioned and approved per clinic by a named clinician."""

    id: str
    version: int
    areas: tuple[str, ...]
    steps: tuple[Step, ...]
    symptoms: Mapping[str, Symptom]
    menu: tuple[MenuChoice, ...]
    triage: Mapping[str, tuple[Window, ...]]  #: symptom -> its windows in order
    risk_flags: Mapping[str, RiskFlag]
    merge_within: timedelta  #: two steps nearer than this become one message
    daily_cap: int  #: bot-started messages a day after day 0
    first_day_cap: int  #: bot-started messages on day 0 after the first
    lasts: timedelta  #: after this a report is outside the course (rule G11)
    answers: Mapping[str, tuple[timedelta, ...]] = field(default_factory=dict)
    #: topic of an answer on demand -> from when on since T0 each of its texts holds, the first from 0
    digest: str = ""  #: fingerprint of all its files; a sign-off is for exactly this content

    def step(self, step_id: str) -> Step:
        """The step of that id. Raises KeyError when the protocol has none."""
        return next((s for s in self.steps if s.id == step_id), None) or self._no_step(step_id)

    def _no_step(self, step_id: str) -> Step:
        raise KeyError(f"protocol {self.id} has no step {step_id}")
