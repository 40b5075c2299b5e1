"""Points in time after a word: "by 15:05" today, "by tomorrow at 09:00" on any other day."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.care.timeline import to_local
from bot.content.message import Moment, Text, text

Word = Literal["at", "on", "by", "since", "until"]


def said(word: Word, when: datetime, now: datetime, zone: str) -> Text:
    """``when`` with ``word`` before it, as it is said at ``now`` in the reader's ``zone``."""
    local = to_local(when, zone)
    if local.date() == to_local(now, zone).date():
        return text(f"moment-{word}-clock", clock=Moment(at=when, style="clock"), hour=local.hour)
    return text(f"moment-{word}-day", day=Moment(at=when, style="day_clock"))


def lasting(word: Word, when: datetime, begun: datetime, now: datetime, zone: str) -> Text:
    """The same in a message about something ``begun`` earlier that is read, and edited, for days.

    Read on another day, "tomorrow" would be false, and a clock would be taken for that of the day the message
    came: the clock alone is said only of the day on which all of it happens.
    """
    local = to_local(when, zone)
    if local.date() == to_local(begun, zone).date() == to_local(now, zone).date():
        return text(f"moment-{word}-clock", clock=Moment(at=when, style="clock"), hour=local.hour)
    return text(f"moment-{word}-day", day=Moment(at=when, style="date_clock"))


def spelt(word: Word, when: datetime, now: datetime, zone: str) -> Text:
    """The same as ``said`` with the time written out, for a toast: it is shown without its reader's zone."""
    local = to_local(when, zone)
    if local.date() == to_local(now, zone).date():
        return text(f"moment-{word}-clock", clock=f"{local:%H:%M}", hour=local.hour)
    return text(f"moment-{word}-day", day=f"{local:%d.%m. %H:%M}")
