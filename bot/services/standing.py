"""Whether deliveries flow: what is late by now, in words for whoever runs the bot."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.store.models import Priority
from bot.store.standing import Standing

#: A burst of 10,000 messages takes six minutes at Telegram's pace; what is later than this is stuck.
LATE = timedelta(minutes=10)
URGENT_LATE = timedelta(minutes=2)  #: alerts, and what an emergency's patient must read, pass all others
STEP_LATE = timedelta(seconds=60)  #: a step of a case's ladder (R14)
TICK_LATE = timedelta(seconds=90)  #: longer than any try to send or to write down may take


def overdue(standing: Standing, now: datetime) -> timedelta | None:
    """How long the oldest message that is due has waited; None when nothing is."""
    moments = [waiting.since for waiting in standing.queue.values() if waiting.since]
    return now - min(moments) if moments else None


def held_up(standing: Standing, now: datetime) -> list[str]:
    """What is later than it may ever be; empty while deliveries flow."""
    late = [
        f"{priority.name.lower()} messages wait since {_clock(waiting.since)}"
        for priority, waiting in standing.queue.items()
        if waiting.since and now - waiting.since > (URGENT_LATE if priority is Priority.URGENT else LATE)
    ]
    step = standing.next_move_at
    if step and now - step > STEP_LATE:
        late.append(f"a case's next step is due since {_clock(step)}")
    return late


def _clock(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
