"""S3 while Telegram is away in the worst way: something in between answers, and who knows what arrived."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.simulator.faults import Fault
from bot.store.models import OutboxStatus
from tests.stories.conftest import ON_SQLITE, Story


@ON_SQLITE
@pytest.mark.parametrize("how", [Fault.HTML_PAGE, Fault.TIMEOUT_BEFORE, Fault.REFUSE, Fault.SERVER_ERROR])
async def test_S3_a_step_that_falls_due_in_an_outage_is_said_once_when_telegram_is_back(
    story: Story, how: Fault
) -> None:
    ana = await story.enrol()
    rung = len(ana.pushes)
    due = story.steps()["h4"].due_at
    await story.stage.go_to(due - timedelta(minutes=5))
    story.stage.world.fail_next("*", how, times=1_000_000)
    await story.hop(due + timedelta(minutes=30), every=timedelta(minutes=5))
    assert len(ana.pushes) == rung
    story.stage.world.faults.clear()
    await story.wait(minutes=10)
    assert story.steps()["h4"].status is OutboxStatus.SENT
    assert len(ana.pushes) == rung + 1
