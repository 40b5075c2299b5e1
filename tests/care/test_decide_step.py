"""Whether a due step may go out now."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.care.timeline import Drop, QuietHours, Send, Wait, decide_step

NIGHT = QuietHours(time(21), time(8))
DUE = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # 10:30 in Madrid
EXPIRES = DUE + timedelta(hours=12)
CALM: dict[str, Any] = {
    "due_at": DUE,
    "expires_at": EXPIRES,
    "zone": "Europe/Madrid",
    "quiet": NIGHT,
    "defer": True,
    "newer_due": False,
    "episode_active": True,
    "paused": False,
    "urgent_case_open": False,
    "in_form_since": None,
}
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def decide(now: datetime = DUE, **facts: Any) -> Send | Wait | Drop:
    return decide_step(now, **(CALM | facts))


def test_a_due_step_is_sent() -> None:
    assert decide() == Send()


def test_never_before_its_time() -> None:
    assert decide(DUE - MINUTE) == Wait(DUE, "not due")


def test_useful_until_its_last_moment_and_not_after() -> None:
    assert decide(DUE + HOUR, expires_at=DUE + HOUR) == Send()
    assert decide(DUE + HOUR + MINUTE, expires_at=DUE + HOUR) == Drop("late")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"episode_active": False}, Drop("episode over")),
        ({"newer_due": True}, Drop("newer step due")),
        ({"paused": True}, Wait(DUE + HOUR, "paused")),
        ({"urgent_case_open": True}, Wait(DUE + HOUR, "urgent case")),
        ({"in_form_since": DUE - 4 * MINUTE}, Wait(DUE + 6 * MINUTE, "in a form")),
        ({"in_form_since": DUE - 10 * MINUTE}, Send()),  # idle: they put the phone away
    ],
)
def test_what_holds_or_drops_a_step(facts: dict[str, Any], expected: Send | Wait | Drop) -> None:
    assert decide(**facts) == expected


def test_the_stronger_reason_is_named() -> None:
    everything = {
        "episode_active": False,
        "newer_due": True,
        "paused": True,
        "urgent_case_open": True,
        "in_form_since": DUE,
        "expires_at": DUE - MINUTE,
    }
    seen = [decide(**everything)]
    for fact in ("episode_active", "expires_at", "newer_due", "paused", "urgent_case_open", "in_form_since"):
        everything[fact] = CALM[fact]
        seen.append(decide(**everything))
    assert [getattr(verdict, "why", "sent") for verdict in seen] == [
        "episode over",
        "late",
        "newer step due",
        "paused",
        "urgent case",
        "in a form",
        "sent",
    ]


def test_at_night_it_waits_for_the_morning_or_is_dropped() -> None:
    night = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)  # 21:30 in Madrid
    morning = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    assert decide(night, expires_at=morning + HOUR) == Wait(morning, "night")
    assert decide(night, expires_at=morning - MINUTE) == Drop("night")
    assert decide(night, expires_at=morning + HOUR, defer=False) == Drop("night")


@pytest.mark.parametrize(("fact", "why"), [("paused", "paused"), ("urgent_case_open", "urgent case")])
def test_a_wait_that_would_outlast_the_step_is_its_end(fact: str, why: str) -> None:
    assert decide(expires_at=DUE + HOUR - MINUTE, **{fact: True}) == Drop(why)
    assert decide(expires_at=DUE + HOUR, **{fact: True}) == Wait(DUE + HOUR, why)
