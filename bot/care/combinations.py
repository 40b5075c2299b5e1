"""Signs that mean more together than each alone (part 3b, rules G4 and G5 of the clinical text).

Signs of the reports of the last day count together with those of the report at hand: what a patient tells
us in two taps an hour apart is as serious as in one. At least one of them must be in the report at hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.care.protocol import Level, Protocol, Trend
from bot.care.report import Followup, PastReport, Report, observed, pain_symptom

A_DAY = timedelta(days=1)
MORE_PAIN = 2  #: points on the 0-10 scale that mean a real change

Signs = frozenset[str]  #: symptom ids, names of danger words, values of Followup


@dataclass(frozen=True)
class Combination:
    """``level`` at least, when one of ``these`` comes with one of ``those``."""

    rule: str
    level: Level
    these: Signs
    those: Signs


_INFECTION = frozenset({"pus", "spreading", "fever", Followup.HOT})
_WHOLE_BODY = frozenset(
    {
        "faint",
        "breathing",
        "confusion",
        "collapse",
        Followup.CONFUSED,
        Followup.FAST_BREATHING,
        Followup.FAST_HEARTBEAT,
        Followup.BLOTCHY,
        Followup.RASH_NOT_FADING,
        Followup.NO_URINE,
    }
)
_ALLERGY = frozenset(
    {"breathing", "faint", "collapse", "face_swell", Followup.VOMITING, Followup.TIGHT_THROAT}
)
_SIGHT = frozenset({Followup.SIGHT_CHANGED, Followup.EYE_PAIN, Followup.EYE_SHUT})
_DYING_SKIN = frozenset({Followup.PAINFUL_COLOUR})
_SOAKING = frozenset({Followup.SOAKING})

COMBINATIONS = (
    Combination(
        "G4 spreading or pus with fever",
        Level.EMERGENCY,
        frozenset({"spreading", "pus"}),
        frozenset({"fever"}),
    ),
    Combination("G4 rash with a sign of allergy", Level.EMERGENCY, frozenset({"hives"}), _ALLERGY),
    Combination("G4 infection with a sign of the whole body", Level.EMERGENCY, _INFECTION, _WHOLE_BODY),
    Combination(
        "G5 infection or cold sore near an eye",
        Level.URGENT,
        _INFECTION | {"cold_sore"},
        frozenset({Followup.NEAR_EYE}),
    ),
    Combination("G5 sight, pain or swelling of an eye", Level.EMERGENCY, _SIGHT, _SIGHT),  # one is enough
    Combination("3b bleeding that spurts or soaks", Level.EMERGENCY, _SOAKING, _SOAKING),
    Combination("3b a painful change of colour", Level.EMERGENCY, _DYING_SKIN, _DYING_SKIN),
)
_WORSENING = frozenset({"spreading", "pus", Followup.HOT, Followup.PAIN_GROWING, Followup.SWELLING_GROWING})
WORSENING_FROM_H = 24


def combined(
    protocol: Protocol, report: Report, hours: float, history: Sequence[PastReport], now: datetime | None
) -> Iterator[tuple[str, Level]]:
    """Every combination that holds, as its rule and the level it asks for at least.

    Without ``now`` the whole of ``history`` counts as recent.
    """
    here = _signs(protocol, report) | _growing(protocol, report, history)
    recent = (past.report for past in history if now is None or now - past.at <= A_DAY)
    known = here.union(*(_signs(protocol, past) for past in recent))
    for combination in COMBINATIONS:
        these, those = combination.these, combination.those
        if (here & these and known & those) or (known & these and here & those):
            yield combination.rule, combination.level
    if hours >= WORSENING_FROM_H and here & _WORSENING and len(known & _WORSENING) > 1:
        yield "G4 two signs of getting worse", Level.URGENT


def _signs(protocol: Protocol, report: Report) -> Signs:
    named = {o.symptom for o in observed(protocol, report)} | {found.flag for found in report.text_flags}
    worse: set[str] = set()
    if report.trend is Trend.WORSE:
        worse |= {Followup.PAIN_GROWING} if named & {"pain", pain_symptom(protocol)} else set()
        worse |= {Followup.SWELLING_GROWING} if "swelling" in named else set()
    return frozenset(named | worse | report.followups)


def _growing(protocol: Protocol, report: Report, history: Sequence[PastReport]) -> Signs:
    """Pain and swelling that are stronger than when they were last reported."""
    earlier = [past.report for past in sorted(history, key=lambda past: past.at, reverse=True)]
    hurting = pain_symptom(protocol)
    growing = {
        Followup.PAIN_GROWING: _more_pain(report, earlier) or _stronger(protocol, hurting, report, earlier),
        Followup.SWELLING_GROWING: _stronger(protocol, "swelling", report, earlier),
    }
    return frozenset(sign for sign, grows in growing.items() if grows)


def _more_pain(report: Report, earlier: Sequence[Report]) -> bool:
    before = next((past.pain for past in earlier if past.pain is not None), None)
    return before is not None and report.pain is not None and report.pain - before >= MORE_PAIN


def _stronger(protocol: Protocol, symptom: str, report: Report, earlier: Sequence[Report]) -> bool:
    strengths = (_strength(protocol, symptom, past) for past in earlier)
    before = next((strength for strength in strengths if strength is not None), None)
    strength = _strength(protocol, symptom, report)
    return before is not None and strength is not None and strength > before


def _strength(protocol: Protocol, symptom: str, report: Report) -> int | None:
    return max((o.severity.rank for o in observed(protocol, report) if o.symptom == symptom), default=None)
