"""O1: whoever runs the bot sees how it stands: health, readiness and figures, and nothing about anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from bot.app import pages
from bot.simulator.faults import Fault
from bot.store import schema
from bot.store.db import Database, open_engine
from tests.stories.acts import calm, urgent
from tests.stories.conftest import ON_SQLITE, Story

TAKE = "I'll take it"
NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"


@dataclass
class Pages:
    """What this process serves, asked in its own loop."""

    story: Story

    async def get(self, page: str) -> httpx.Response:
        transport = httpx.ASGITransport(pages(self.story.stage.app))
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
            return await client.get(page)

    async def ready(self) -> tuple[int, dict[str, Any]]:
        answer = await self.get("/ready")
        return answer.status_code, answer.json()

    async def figures(self) -> dict[str, float]:
        """Every sample by its name and labels."""
        answer = await self.get("/metrics")
        lines = [line for line in answer.text.splitlines() if not line.startswith("#")]
        return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


@pytest.fixture
def seen(story: Story) -> Pages:
    """The pages of the clinic's process."""
    return Pages(story)


@pytest.fixture
def away(story: Story) -> Iterator[None]:
    """The database does not answer."""
    app, there = story.stage.app, story.stage.app.database
    app.database = Database(open_engine(NOWHERE))
    yield
    app.database = there


async def test_O1_a_process_at_work_is_ready_and_says_how_long_anything_waits(
    story: Story, seen: Pages
) -> None:
    await urgent(story)
    story.stage.clock.advance(timedelta(minutes=20))
    code, report = await seen.ready()
    assert code == 200
    assert report.pop("last_tick_seconds") < 60
    assert report.pop("oldest_unclaimed_red_case_seconds") == pytest.approx(1208, abs=2)
    assert report == {
        "ready": True,
        "wrong": [],
        "late": ["a case's next step is due since 2026-11-23 09:45:00 UTC"],
        "schema": schema.head(),
        "oldest_overdue_message_seconds": None,
    }
    await story.stage.settle()
    await story.press(story.desk, TAKE)
    await calm(story)
    _, report = await seen.ready()
    assert (report["late"], report["oldest_unclaimed_red_case_seconds"]) == ([], None)


@ON_SQLITE
async def test_O1_what_is_late_keeps_nobody_from_the_process_that_could_mend_it(
    story: Story, seen: Pages
) -> None:
    story.stage.world.fail_next("sendMessage", Fault.SERVER_ERROR, times=99)
    await urgent(story)
    story.stage.clock.advance(timedelta(minutes=3))
    code, report = await seen.ready()
    assert (code, report["oldest_overdue_message_seconds"]) == (200, pytest.approx(188, abs=2))
    assert report["late"][0] == "urgent messages wait since 2026-11-23 09:30:00 UTC"


@ON_SQLITE
async def test_O1_a_process_that_cannot_work_is_alive_and_not_ready_and_says_why(
    story: Story, seen: Pages
) -> None:
    app = story.stage.app
    steady = app.ticks.pulse.steady
    app.ticks.pulse.steady = lambda: steady() + 91
    code, report = await seen.ready()
    assert (code, report["ready"]) == (503, False)
    assert report["wrong"] == ["nothing was delivered or looked for in 91 s"]
    app.ticks.connected = False
    assert (await seen.ready())[1]["wrong"] == ["Telegram has not been reached yet"]
    app.ticks.connected, app.ticks.pulse.steady = True, steady
    with app.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    assert (await seen.ready())[1]["wrong"] == [
        f"the schema is 0000, not {schema.head()}: aftercare db upgrade"
    ]
    assert (await seen.get("/health")).text == "ok\n"


@ON_SQLITE
async def test_O1_without_its_database_the_process_lives_and_is_not_ready(
    story: Story, seen: Pages, away: None
) -> None:
    assert (await seen.get("/health")).status_code == 200
    code, report = await seen.ready()
    assert (code, report["wrong"]) == (503, ["the database does not answer (OperationalError)"])


@ON_SQLITE
async def test_O1_until_telegram_is_reached_an_update_is_left_with_it(story: Story) -> None:
    app = story.stage.app
    app.settings = app.settings.model_copy(update={"webhook_secret": "s" * 16})
    header = {"X-Telegram-Bot-Api-Secret-Token": "s" * 16}
    transport = httpx.ASGITransport(pages(app))
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        app.ticks.connected = False
        early = await client.post("/telegram", json={"update_id": 7}, headers=header)
        app.ticks.connected = True
        later = await client.post("/telegram", json={"update_id": 7}, headers=header)
    assert (early.status_code, later.status_code) == (503, 200)


async def test_O1_the_figures_tell_lateness_outcomes_queue_claims_retries_budget_inbox_and_ticks(
    story: Story, seen: Pages
) -> None:
    story.stage.world.fail_next("sendMessage", Fault.SERVER_ERROR, times=2)
    await urgent(story)
    await story.wait(minutes=1)
    found = await seen.figures()
    cards = found['aftercare_messages_total{kind="card",outcome="sent"}']
    assert cards == found['aftercare_message_lateness_seconds_count{kind="card"}'] > 0
    assert sum(value for name, value in found.items() if 'outcome="retry"' in name) == 2
    assert sum(value for name, value in found.items() if "message_retries_total" in name) == 2
    messages = sum(value for name, value in found.items() if "messages_total{" in name)
    assert found["aftercare_claims_total"] == messages
    assert found["aftercare_database_up"] == 1
    assert found["aftercare_unclaimed_red_cases"] == 1
    assert found["aftercare_unclaimed_red_cases_oldest_seconds"] >= 60
    assert {name for name in found if name.startswith("aftercare_queue_messages")} == {
        f'aftercare_queue_messages{{priority="{name}"}}' for name in ("urgent", "reply", "care", "digest")
    }
    for name in ("inbox", "inbox_oldest_seconds", "second_channel_waiting", "send_paused_seconds"):
        assert found[f"aftercare_{name}"] == 0
    assert found["aftercare_send_budget_booked_seconds"] < 1
    assert found['aftercare_tick_seconds_count{tick="deliver"}'] > 0


@ON_SQLITE
async def test_O1_the_figures_name_nobody_and_nothing_of_health(story: Story, seen: Pages) -> None:
    ana = await urgent(story, "Canaria")
    page = (await seen.get("/metrics")).text.lower()
    labels = set(re.findall(r'[a-z]+="([^"]*)"', page))
    assert not [one for one in labels if re.fullmatch(r"-?\d{5,}", one)]
    assert not [word for word in ("canaria", "pus", "microneedling", "a01", str(ana.user.id)) if word in page]


@ON_SQLITE
async def test_O1_a_halt_by_telegram_and_a_queue_show(story: Story, seen: Pages) -> None:
    story.stage.world.halt(timedelta(minutes=10))
    await urgent(story)
    found = await seen.figures()
    assert found["aftercare_send_paused_seconds"] > 500
    assert found['aftercare_queue_messages{priority="urgent"}'] > 0
    assert found['aftercare_queue_oldest_seconds{priority="urgent"}'] >= 8
