"""R16: a clinic's life day by day under faults drawn by a seed; at its end the ledger balances.

In short some days; `make soak` lives a year. A failure names its seed: AFTERCARE_SEED=<n> lives it again.
"""

from __future__ import annotations

import gc
import os
import random
from collections import Counter, deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest_asyncio
from sqlmodel import select

from bot.care.timeline import to_local
from bot.content.catalog import Catalog
from bot.simulator.faults import Fault
from bot.simulator.phones import NotOnScreen, Phone
from bot.simulator.stage import Stage
from bot.store.db import Database
from bot.store.models import Case, OutboxKind, OutboxMessage, OutboxStatus
from tests.bench.growing import MIB, resident
from tests.faults.test_machine import WORDS
from tests.stories.acts import arrive
from tests.stories.conftest import KEY, MONDAY, Story, ready

DAYS = int(os.environ.get("AFTERCARE_DAYS", "5"))
SEED = int(os.environ.get("AFTERCARE_SEED", "16"))
MOST = 12  #: patients at a time
STRIDE = timedelta(hours=3)
FORGOTTEN = timedelta(days=40)  #: after which the local Telegram keeps no words, so that only ours can grow
SETTLED = (
    *(OutboxStatus.SENT, OutboxStatus.UNSURE, OutboxStatus.EXPIRED),
    *(OutboxStatus.CANCELLED, OutboxStatus.FAILED),
)
AWAY = (Fault.REFUSE, Fault.TIMEOUT_BEFORE, Fault.SERVER_ERROR, Fault.HTML_PAGE)


@dataclass
class Life:
    """One clinic, its patients, and what befalls them."""

    story: Story
    dice: random.Random
    patients: list[Phone] = field(default_factory=list)
    befell: Counter[str] = field(default_factory=Counter)
    sizes: list[float] = field(default_factory=list)

    async def day(self) -> None:
        """A few things that happen, each at its own hour, and the rest of the day."""
        ends = self.story.stage.clock.now() + timedelta(days=1)
        for what in self.dice.sample(HAPPENINGS, 4):
            if self.dice.random() < what[1]:
                self.befell[what[0]] += 1
                await getattr(self, what[0])()
            await self.hours(self.dice.uniform(0.1, 5))
        self.story.stage.world.faults.clear()
        await self.story.hop(ends, STRIDE)
        self.forget()

    async def hours(self, number: float) -> None:
        """Time goes by."""
        await self.story.hop(self.story.stage.clock.now() + timedelta(hours=number), STRIDE)

    async def comes(self) -> None:
        if len(self.patients) < MOST:
            self.patients.append(await arrive(self.story, f"Patient {self.befell['comes']}"))

    async def leaves(self) -> None:
        if self.patients:
            self.patients.pop(self.dice.randrange(len(self.patients))).block()

    async def writes(self) -> None:
        for phone in self.patients:
            if self.dice.random() < 0.2:
                phone.send(self.dice.choice(WORDS))

    async def staff_work(self) -> None:
        for label in ("take it", "Answered by phone", "Close", "Seen here"):
            try:
                await self.story.press(self.story.desk, label)
            except NotOnScreen:
                continue

    async def hiccup(self) -> None:
        how = self.dice.choice(list(Fault)[1:])
        self.story.stage.world.fail_next("sendMessage", how, times=self.dice.randint(1, 5))

    async def outage(self) -> None:
        self.story.stage.world.fail_next("*", self.dice.choice(AWAY), times=1_000_000)
        await self.hours(self.dice.choice([0.01, 0.5, 6]))
        self.story.stage.world.faults.clear()

    async def halt(self) -> None:
        self.story.stage.world.halt(timedelta(seconds=self.dice.choice([3, 60, 3600])))

    async def restart(self) -> None:
        await self.story.restart(timedelta(minutes=self.dice.choice([0, 5, 360, 2000])))

    async def crash(self) -> None:
        """Dead with messages in its hand, before or after Telegram took them."""
        delivery = self.story.stage.app.delivery
        taken, said = delivery._claim(None).prepared, self.dice.random() < 0.5
        for one in taken if said else ():
            await delivery.gateway.send(one.what)
        await self.story.restart(timedelta(minutes=2))

    async def clock_jumps(self) -> None:
        self.story.stage.clock.advance(timedelta(hours=1))

    def forget(self) -> None:
        """What only the stand-in for Telegram would go on keeping."""
        world, now = self.story.stage.world, self.story.stage.clock.now()
        for chat in world.chats.values():
            for message in chat.messages.values():
                if now - message.at > FORGOTTEN and message.text:
                    message.content, message.inline_keyboard = {"text": ""}, None
        world.queries = {key: one for key, one in world.queries.items() if now - one.at < FORGOTTEN}
        del world.pushes[:-500]
        gc.collect()
        self.sizes.append(resident() / MIB)


#: What may befall a clinic on a day, and how likely it is when it is thought of.
HAPPENINGS = (
    *(("comes", 0.9), ("leaves", 0.1), ("writes", 0.9), ("staff_work", 0.9), ("hiccup", 0.9)),
    *(("outage", 0.5), ("halt", 0.5), ("restart", 0.7), ("crash", 0.7), ("clock_jumps", 0.2)),
)


@pytest_asyncio.fixture
async def story(sqlite_db: Database, catalog: Catalog) -> AsyncIterator[Story]:
    url = sqlite_db.engine.url.render_as_string(hide_password=False)
    story = await ready(await Stage.open(MONDAY, url, catalog=catalog, keys=(KEY,)))
    yield story
    await story.stage.close()


async def test_R16_whatever_befalls_a_clinic_its_ledger_balances(story: Story) -> None:
    story.stage.world.calls = deque(maxlen=500)
    life = Life(story, random.Random(SEED))
    for _ in range(2):
        await life.comes()
    for _ in range(DAYS):
        await life.day()
    story.stage.world.halted_until = None
    await story.hop(story.stage.clock.now() + timedelta(hours=3), timedelta(minutes=5))
    balance(story, life)
    quarter, end = life.sizes[DAYS // 4], life.sizes[-1]
    print(f"seed {SEED}, {DAYS} days: {dict(life.befell)}, {quarter:.0f} to {end:.0f} MiB")  # noqa: T201
    if DAYS > 100:
        assert end < 1.1 * quarter, f"{quarter:.0f} MiB after a quarter, {end:.0f} at the end"


def balance(story: Story, life: Life) -> None:
    """Planned = sent + expired + cancelled + failed and shown; nothing at night, nothing twice unmarked."""
    now = story.stage.clock.now()
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(OutboxMessage)).all()
        cases = session.exec(select(Case)).all()
    owed = [
        row for row in rows if max(row.due_at, row.not_before or row.due_at) <= now - timedelta(minutes=10)
    ]
    stand = Counter(row.status for row in owed)
    assert sum(stand[status] for status in SETTLED) == len(owed), stand
    assert all(row.error for row in owed if row.status in SETTLED[2:]), "dropped without a reason"
    # The first that does not reach a patient is a case; what fails after it is closed, the digest counts.
    lost = {row.patient_id for row in owed if row.status is OutboxStatus.FAILED and row.patient_id}
    assert lost <= {case.patient_id for case in cases}, "failed, and nobody was told to phone"
    steps = [row for row in rows if row.kind is OutboxKind.STEP and row.sent_at]
    assert max(Counter((row.episode_id, row.step) for row in steps).values()) == 1
    assert [row.step for row in steps if not row.content["at_once"] and at_night(row.sent_at)] == []
    told = Counter(
        row.chat_id for row in rows if row.message_id or row.attempts > 1 or row.status in SETTLED[:2]
    )
    for phone in life.patients:
        shown_there = [view for view in phone.screen() if not view.own]
        marked = sum("Sent again" in view.text for view in shown_there)
        assert len(shown_there) <= told[phone.chat.id] + marked
    assert len(cases) > 0


def at_night(moment: datetime | None) -> bool:
    """Outside the hours in which a planned step may ring."""
    return moment is not None and not 8 <= to_local(moment, "Europe/Madrid").hour < 21
