"""R16 in short: a clinic's life under faults in any order, against a ledger. `make soak` lives longer."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlmodel import select

from bot.care.timeline import to_local
from bot.content.catalog import load_catalog
from bot.simulator.faults import Fault
from bot.simulator.phones import NotOnScreen, Phone
from bot.simulator.stage import Stage
from bot.store import crypto, schema
from bot.store.db import open_engine
from bot.store.models import Case, OutboxKind, OutboxMessage, OutboxStatus
from tests.conftest import MESSAGES
from tests.stories.acts import SEES_PUS, arrive
from tests.stories.conftest import KEY, Story, ready

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LIVES = int(os.environ.get("AFTERCARE_LIVES", "3"))  #: `make soak` sets more
STEPS = int(os.environ.get("AFTERCARE_LIFE_STEPS", "10"))
MOST = 4  #: patients of one life
WAITS = (timedelta(minutes=7), timedelta(hours=3), timedelta(hours=20), timedelta(days=3))
FAULTS = (Fault.REFUSE, Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER, Fault.SERVER_ERROR, Fault.HTML_PAGE)
WORDS = (SEES_PUS, "my throat is closing up", "it is a bit red", "when can I wash my hair?")
CATALOG = load_catalog(MESSAGES)


class ClinicLife(RuleBasedStateMachine):
    """Enrol, wait, fail, crash, restart, report and claim, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.home = tempfile.TemporaryDirectory()
        self.patients: list[Phone] = []

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(work)

    @initialize()
    def opens(self) -> None:
        crypto.install([KEY])
        url = f"sqlite:///{Path(self.home.name) / 'life.db'}"
        engine = open_engine(url)
        schema.upgrade(engine)
        engine.dispose()
        self.story: Story = self.do(self._open(url))

    async def _open(self, url: str) -> Story:
        return await ready(await Stage.open(MONDAY, url, catalog=CATALOG, keys=(KEY,)))

    @precondition(lambda self: len(self.patients) < MOST)
    @rule()
    def enrol(self) -> None:
        self.patients.append(self.do(arrive(self.story, f"Patient {len(self.patients)}")))

    @rule(by=st.sampled_from(WAITS))
    def wait(self, by: timedelta) -> None:
        self.do(self.story.hop(self.story.stage.clock.now() + by, max(by / 20, timedelta(minutes=1))))

    @rule(how=st.sampled_from(FAULTS), times=st.integers(1, 3))
    def fail(self, how: Fault, times: int) -> None:
        self.story.stage.world.fail_next("sendMessage", how, times=times)

    @rule(off=st.sampled_from([timedelta(0), timedelta(minutes=5), timedelta(hours=6)]))
    def restart(self, off: timedelta) -> None:
        self.do(self.story.restart(off))

    @rule(said=st.booleans())
    def crash(self, said: bool) -> None:
        """The process dies with messages in its hand, before or after Telegram took them."""
        self.do(self._crash(said))

    async def _crash(self, said: bool) -> None:
        delivery = self.story.stage.app.delivery
        claimed = delivery._claim(None).prepared
        for one in claimed if said else ():
            await delivery.gateway.send(one.what)
        await self.story.restart(timedelta(minutes=2))

    @precondition(lambda self: self.patients)
    @rule(who=st.integers(0, MOST - 1), words=st.sampled_from(WORDS))
    def report(self, who: int, words: str) -> None:
        self.do(self.story.say(self.patients[who % len(self.patients)], words))

    @rule()
    def claim(self) -> None:
        try:
            self.do(self.story.press(self.story.desk, "take it"))
        except NotOnScreen:
            return

    def teardown(self) -> None:
        if hasattr(self, "story"):
            self.do(self._balance())
            self.do(self.story.stage.close())
        self.runner.close()
        self.home.cleanup()

    async def _balance(self) -> None:
        """Telegram is there again: what was owed by now is said, dropped by its own rule, or shown."""
        self.story.stage.world.faults.clear()
        await self.story.hop(self.story.stage.clock.now() + timedelta(hours=2), timedelta(minutes=5))
        now = self.story.stage.clock.now()
        with self.story.stage.app.database.transaction() as session:
            rows = session.exec(select(OutboxMessage)).all()
            cases = session.exec(select(Case)).all()
        stuck = [row for row in rows if row.status is OutboxStatus.CLAIMED]
        late = [
            row
            for row in rows
            if row.status is OutboxStatus.PENDING and (row.ready_at or now) < now - timedelta(minutes=10)
        ]
        assert (stuck, late) == ([], [])
        self._at_night(rows)
        for phone in self.patients:
            self._no_more_than_said(phone, rows)
        for case in cases:
            assert self._reached_somebody(case.reference), f"nobody saw {case.reference}"

    def _at_night(self, rows: Any) -> None:
        for row in rows:
            if row.kind is OutboxKind.STEP and row.sent_at and not row.content["at_once"]:
                hour = to_local(row.sent_at, "Europe/Madrid").hour
                assert 8 <= hour < 21, f"{row.step} at {hour}"

    def _no_more_than_said(self, phone: Phone, rows: Any) -> None:
        """Telegram shows no message that the ledger does not, but for repeats that say so."""
        mine = [row for row in rows if row.chat_id == phone.chat.id]
        told = [
            row for row in mine if row.message_id or row.status is OutboxStatus.UNSURE or row.attempts > 1
        ]
        shown = [view for view in phone.screen() if not view.own]
        marked = [view for view in shown if "Sent again" in view.text]
        assert len(shown) <= len(told) + len(marked)
        steps = [(row.episode_id, row.step) for row in mine if row.kind is OutboxKind.STEP and row.sent_at]
        assert len(steps) == len(set(steps))

    def _reached_somebody(self, reference: str) -> bool:
        phones = (self.story.desk, self.story.owner, self.story.nadia, self.story.omar)
        return any(reference in view.text for phone in phones for view in phone.screen())


TestClinicLife = ClinicLife.TestCase
TestClinicLife.settings = settings(
    max_examples=LIVES,
    stateful_step_count=STEPS,
    deadline=None,
    derandomize="AFTERCARE_LIVES" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
