"""Whether a step that is due may go out at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.care.timeline.local import QuietHours, leave_quiet

HELD_FOR = timedelta(hours=1)  #: how long a held step rests before it is looked at again
IN_A_FORM = "in a form"  #: why a step waits; it is said as soon as the form ends
FORM_IDLE = timedelta(minutes=10)  #: a patient silent this long has left the form


@dataclass(frozen=True)
class Send:
    """Say it now."""


@dataclass(frozen=True)
class Wait:
    """Look again at ``until``. ``why``: not due, paused, urgent case, in a form, night."""

    until: datetime
    why: str


@dataclass(frozen=True)
class Drop:
    """Never say it. ``why`` is kept in the ledger: episode over, late, newer step due, or a Wait's reason."""

    why: str


def decide_step(
    now: datetime,
    due_at: datetime,
    expires_at: datetime,
    zone: str,
    quiet: QuietHours,
    defer: bool,
    newer_due: bool,
    episode_active: bool,
    paused: bool,
    urgent_case_open: bool,
    in_form_since: datetime | None,
) -> Send | Wait | Drop:
    """What to do with a step at ``now``. ``in_form_since``: the patient's last move in a running form.

    Not for answers to a patient who joins or writes: those ignore quiet hours. A step that would wait beyond
    its latest useful time is dropped for what it would have waited for.
    """
    if not episode_active:
        return Drop("episode over")
    if now > expires_at:
        return Drop("late")
    if newer_due:
        return Drop("newer step due")
    wait = _held(now, due_at, paused, urgent_case_open, in_form_since) or _night(now, zone, quiet)
    if wait is None:
        return Send()
    if wait.until > expires_at or (wait.why == "night" and not defer):
        return Drop(wait.why)
    return wait


def _held(
    now: datetime, due_at: datetime, paused: bool, urgent_case_open: bool, in_form_since: datetime | None
) -> Wait | None:
    if now < due_at:
        return Wait(due_at, "not due")
    if paused:
        return Wait(now + HELD_FOR, "paused")
    if urgent_case_open:
        return Wait(now + HELD_FOR, "urgent case")
    if in_form_since and now < in_form_since + FORM_IDLE:
        return Wait(in_form_since + FORM_IDLE, IN_A_FORM)
    return None


def _night(now: datetime, zone: str, quiet: QuietHours) -> Wait | None:
    awake = leave_quiet(now, quiet, zone)
    return Wait(awake, "night") if awake > now else None
