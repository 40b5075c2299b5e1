"""APScheduler as a clock: a few interval ticks, no jobs that know a patient."""

from __future__ import annotations

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.jobs.ticks import Ticks

#: Seconds.
EVERY = {
    "deliver": 1,
    "escalate": 5,
    "alert": 5,
    "rehearse": 5,
    "fetch": 5,
    "topics": 5,
    "recover": 5,
    "sweep": 15,
    "tidy": 15,
    "watch": 30,
    "check": 30,
    "heartbeat": 60,
    "seal": 60,
}


def make_scheduler(ticks: Ticks) -> AsyncIOScheduler:
    """A scheduler that fires every tick, late ones too, never two of a kind at once."""
    scheduler = AsyncIOScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    for name, seconds in EVERY.items():
        scheduler.add_job(getattr(ticks, name), "interval", seconds=seconds, id=name)
    return scheduler
