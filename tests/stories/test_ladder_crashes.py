"""R14: a process that dies at any step of the ladder, and nobody ever answers: the next step still comes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import structlog

from bot.services.delivery.dispatcher import Delivery
from bot.simulator.phones import Phone
from bot.store.claims import ALERT_LEASE
from tests.stories.acts import SEES_PUS, arrive, calm, rang, urgent
from tests.stories.conftest import MONDAY, ON_SQLITE, Story

RUNGS = {
    15: "Please take it now.",
    30: "You are asked next.",
    45: "You are told as the owner.",
    60: "you should not wait",
}
NEXT_STEP_WITHIN = timedelta(seconds=5)


class Killed(Exception):
    """kill -9 in the middle of a delivery: nothing after it runs, what was claimed stays claimed."""


@pytest.fixture(autouse=True)
def _no_tracebacks() -> Iterator[None]:
    with structlog.testing.capture_logs():
        yield


def when(phones: list[Phone], words: str) -> list[datetime]:
    """When messages with these words rang on any of the phones."""
    return [
        push.at
        for phone in phones
        for push in phone.pushes
        for view in phone.screen()
        if view.id == push.message_id and words in view.text
    ]


@ON_SQLITE
@pytest.mark.parametrize("died", ["before it was sent", "before it was recorded"])
@pytest.mark.parametrize("rung", RUNGS)
async def test_R14_a_process_that_dies_at_a_rung_loses_none_and_the_next_one_is_on_time(
    story: Story, monkeypatch: pytest.MonkeyPatch, rung: int, died: str
) -> None:
    ana = await urgent(story)
    await story.stage.go_to(MONDAY + timedelta(minutes=rung) - timedelta(seconds=1))
    method = "_answer" if died == "before it was sent" else "_settle"

    killed = []

    def kill(*_: object) -> None:
        killed.append(story.stage.clock.now())
        raise Killed

    with monkeypatch.context() as deadly:
        deadly.setattr(Delivery, method, kill)
        await story.stage.go_to(MONDAY + timedelta(minutes=rung))
    assert killed
    await story.restart(off=ALERT_LEASE + timedelta(seconds=1))
    await story.stage.go_to(MONDAY + timedelta(minutes=90))

    everybody = [ana, story.desk, story.nadia, story.omar, story.owner]
    for minute, words in RUNGS.items():
        first = min(when(everybody, words))
        due = MONDAY + timedelta(minutes=minute)
        if minute == rung:  # what the dead process had claimed is said as soon as its lease ends
            assert due - NEXT_STEP_WITHIN <= first <= due + ALERT_LEASE + NEXT_STEP_WITHIN, words
        else:
            assert abs(first - due) <= NEXT_STEP_WITHIN, words


@ON_SQLITE
@pytest.mark.parametrize("group", ["gone", "there"])
async def test_R14_whatever_is_missing_it_never_ends_in_silence(story: Story, group: str) -> None:
    ana = await arrive(story)
    if group == "gone":
        story.stage.world.kick_bot(story.group, story.owner.user)
        await story.stage.settle()
    await story.say(ana, SEES_PUS)
    await calm(story)
    for _ in range(4):  # a restart in every hour, nobody on duty, nobody answers
        await story.restart(off=timedelta(minutes=7))
        await story.wait(minutes=53)
    for phone in (story.owner, story.nadia, story.omar):
        hours = {round((push.at - MONDAY) / timedelta(hours=1)) for push in phone.pushes if not push.silent}
        assert {2, 3, 4} <= hours, phone.user.first_name
    assert len([text for text in rang(ana) if "you should not wait" in text]) == 1
