"""What a patient tells us, asked or not, in the form that is graded and stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from bot.care.protocol import Level, Protocol, Severity, Trend


class Followup(StrEnum):
    """A yes to one of the questions that follow a symptom. A "not sure" is passed on as a yes."""

    NEAR_EYE = "near_eye"  #: it is beside an eye
    SIGHT_CHANGED = "sight_changed"
    EYE_PAIN = "eye_pain"
    EYE_SHUT = "eye_shut"  #: swollen shut
    HOT = "hot"  #: the place feels hot
    PAIN_GROWING = "pain_growing"
    SWELLING_GROWING = "swelling_growing"
    VOMITING = "vomiting"
    TIGHT_THROAT = "tight_throat"
    CONFUSED = "confused"
    FAST_BREATHING = "fast_breathing"
    FAST_HEARTBEAT = "fast_heartbeat"
    BLOTCHY = "blotchy"  #: blotchy, blue or very pale skin
    RASH_NOT_FADING = "rash_not_fading"  #: stays when pressed
    PAINFUL_COLOUR = "painful_colour"  #: skin that turned white, grey, blue or black, and hurts
    NO_URINE = "no_urine"  #: none all day
    SOAKING = "soaking"  #: blood that spurts or soaks a cloth


WITH_FEVER = "with_fever"  #: this follow-up is a symptom of its own
#: What is asked beside a symptom because it changes the level (clinical part 3b, rules G4 and G5).
FOLLOW_UPS: Mapping[str, tuple[str, ...]] = {
    "pus": (Followup.NEAR_EYE, WITH_FEVER, Followup.FAST_BREATHING, Followup.BLOTCHY),
    "spreading": (Followup.NEAR_EYE, WITH_FEVER, Followup.FAST_BREATHING, Followup.BLOTCHY),
    "fever": (Followup.FAST_BREATHING, Followup.CONFUSED, Followup.BLOTCHY, Followup.NO_URINE),
    "blisters": (Followup.NEAR_EYE, WITH_FEVER),
    "cold_sore": (Followup.NEAR_EYE, Followup.SIGHT_CHANGED),
    "hives": (Followup.VOMITING, Followup.TIGHT_THROAT),
    "pigment": (Followup.PAINFUL_COLOUR,),
    "bleeding": (Followup.SOAKING,),
    "eye": (Followup.SIGHT_CHANGED, Followup.EYE_PAIN, Followup.EYE_SHUT),
}


class TextFlag(NamedTuple):
    """A danger word found in what somebody wrote, and the level its list gives it."""

    flag: str
    level: Level


@dataclass(frozen=True)
class Observation:
    """One symptom and how strongly it is felt."""

    symptom: str
    severity: Severity


@dataclass(frozen=True)
class Report:
    """One report of one patient. ``understood`` is False when no rule could read it: a picture, a voice, a
    sticker, or words without any known sign; a person must then look."""

    observations: tuple[Observation, ...] = ()
    trend: Trend | None = None
    pain: int | None = None  #: 0-10
    text_flags: tuple[TextFlag, ...] = ()
    followups: frozenset[str] = frozenset()  #: values of Followup
    understood: bool = True

    def to_json(self) -> dict[str, Any]:
        """The form ``from_json`` reads."""
        return {
            "observations": [[o.symptom, o.severity.value] for o in self.observations],
            "trend": self.trend.value if self.trend else None,
            "pain": self.pain,
            "text_flags": [[found.flag, found.level.value] for found in self.text_flags],
            "followups": sorted(str(followup) for followup in self.followups),
            "understood": self.understood,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Report:
        """Read what ``to_json`` wrote. Raises ValueError for a severity, trend or level that is none."""
        return cls(
            tuple(Observation(symptom, Severity(severity)) for symptom, severity in stored["observations"]),
            Trend(stored["trend"]) if stored["trend"] else None,
            stored["pain"],
            tuple(TextFlag(flag, Level(level)) for flag, level in stored["text_flags"]),
            frozenset(stored["followups"]),
            stored["understood"],
        )


@dataclass(frozen=True)
class PastReport:
    """An earlier report of the same episode and the level it got."""

    at: datetime
    level: Level
    report: Report


def pain_severity(pain: int) -> Severity | None:
    """The severity of a pain from 0 to 10; None for 0. Raises ValueError outside the scale."""
    if not 0 <= pain <= 10:
        raise ValueError(f"pain {pain} is not between 0 and 10")
    if pain == 0:
        return None
    return Severity.MILD if pain <= 3 else Severity.MODERATE if pain <= 6 else Severity.SEVERE


def observed(protocol: Protocol, report: Report) -> tuple[Observation, ...]:
    """Everything observed: the symptoms named, and the one the pain scale speaks of."""
    severity = None if report.pain is None else pain_severity(report.pain)
    if severity is None:
        return report.observations
    return (*report.observations, Observation(pain_symptom(protocol), severity))


def pain_symptom(protocol: Protocol) -> str:
    """The symptom whose severity is the 0-10 scale."""
    return next((symptom.id for symptom in protocol.symptoms.values() if symptom.by_pain), "pain")
