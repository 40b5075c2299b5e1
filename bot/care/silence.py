"""What an unanswered check-in sets going. Times and order are rule G7 of the clinical basis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.care.protocol import Level, Protocol, Step
from bot.care.timeline import QuietHours, leave_quiet, local_to_utc, to_local

REMIND_AFTER = timedelta(hours=4)  #: G7: no answer in 4 h, one reminder
GIVEN_UP_AT = time(20, 0)  #: G7, the patient's local time: still no answer by then
NOT_REACHED, CALL, CALL_NOW = "G7 not reached", "G7 call", "G7 call now"  #: rules of a case


class Effect(StrEnum):
    """What silence brings now."""

    NUDGE = "nudge"  #: the check-in once more, in short
    GIVE_UP = "give_up"  #: nothing more to the patient; staff hear of it where the protocol asks for it


@dataclass(frozen=True)
class Silence:
    """A check-in without an answer, as it stands when it is looked at."""

    asked_at: datetime
    useful_until: datetime  #: of the check-in itself
    nudged: bool
    room: bool  #: whether the day's volume allows another message
    call_now: bool  #: after an URGENT report staff phone instead


def effect(silence: Silence, now: datetime, zone: str, quiet: QuietHours) -> Effect:
    """A nudge while it helps: by day, before the evening, once; after URGENT nobody waits for one."""
    late = silence.call_now or silence.nudged or not silence.room
    awake = leave_quiet(now, quiet, zone) == now
    if late or not awake or now > silence.useful_until or now >= gives_up(silence.asked_at, zone):
        return Effect.GIVE_UP
    return Effect.NUDGE


def gives_up(asked_at: datetime, zone: str) -> datetime:
    """When waiting ends: 20:00 of the day it was asked, or four hours after asking where that is later."""
    evening = local_to_utc(to_local(asked_at, zone).date(), GIVEN_UP_AT, zone)
    return max(evening, asked_at + REMIND_AFTER)


def task(step: Step, last: Level) -> tuple[str, Level] | None:
    """The case that silence opens, as its rule and level; None where the protocol asks for none.

    After URGENT staff phone at once, after ROUTINE the next day; else the patient was not reached.
    """
    if not step.call_if_silent:
        return None
    if last.rank >= Level.URGENT.rank:
        return CALL_NOW, Level.URGENT
    return (CALL if last is Level.ROUTINE else NOT_REACHED), Level.ROUTINE


def raised_by_flags(level: Level, protocol: Protocol, flags: frozenset[str]) -> Level:
    """The level under risk flags that raise every symptom's (under 18: each ROUTINE is URGENT)."""
    for flag in protocol.risk_flags.values():
        for shift in flag.shifts:
            if flag.id in flags and not shift.symptoms and shift.only_from is level and shift.to:
                level = shift.to
    return level
