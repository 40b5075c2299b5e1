"""R4: Telegram is away in every way, for a while and for hours, or tells the bot to be silent."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlmodel import col, select

from bot.content.catalog import Catalog
from bot.content.message import Message, text
from bot.services import speak
from bot.services.delivery.dispatcher import BATCH, FLYING
from bot.services.speak import Reader
from bot.simulator.faults import Fault
from bot.simulator.stage import Stage
from bot.store.db import Database
from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus, Priority
from tests.stories.conftest import KEY

START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PEOPLE = int(os.environ.get("AFTERCARE_PEOPLE", "6"))  #: `make soak` sets more
SECOND = timedelta(seconds=1)
AWAY = (Fault.REFUSE, Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER, Fault.SERVER_ERROR, Fault.HTML_PAGE)
#: The longest wait between two tries, half of it longer by chance: of an alert, and of anything else.
ALERT_AGAIN, AGAIN = timedelta(seconds=23), timedelta(seconds=450)


@dataclass
class Street:
    """People who are owed something, and a bot that says it on a clock in the hand."""

    stage: Stage
    people: list[int]
    rows: list[int] = field(default_factory=list)

    def owe(self, words: str = "hello", **options: object) -> None:
        """One message for everybody."""
        said = Message(lines=(text("plan-treatment", treatment=words),), language="en")
        with self.stage.app.database.transaction() as session:
            unit = self.stage.unit(session)
            for chat in self.people:
                options = {"kind": OutboxKind.NOTICE, **options}
                self.rows.append(speak.say(unit, Reader(chat), said, **options).id or 0)  # type: ignore[arg-type]

    async def pass_time(self, by: timedelta, every: timedelta) -> None:
        """Time goes by, and the deliver tick looks again and again."""
        ends = self.stage.clock.now() + by
        while self.stage.clock.now() < ends:
            await self.stage.app.delivery.deliver()
            self.stage.clock.advance(every)

    def statuses(self) -> set[OutboxStatus]:
        """How the messages that are owed stand."""
        with self.stage.app.database.transaction() as session:
            stand = select(OutboxMessage.status).where(col(OutboxMessage.id).in_(self.rows))
            return set(session.exec(stand))

    def came(self, chat: int) -> list[str]:
        """What stands in this chat."""
        return [message.text or "" for message in self.stage.world.chats[chat].messages.values()]

    def calls(self) -> list[tuple[datetime, str | None]]:
        """When something was said, and with which error."""
        return [(call.at, call.error) for call in self.stage.world.calls if call.method == "sendMessage"]


@pytest_asyncio.fixture
async def street(db: Database, catalog: Catalog) -> AsyncIterator[Street]:
    url = db.engine.url.render_as_string(hide_password=False)
    stage = await Stage.open(START, url, catalog=catalog, keys=(KEY,))
    people = [stage.world.new_user(f"P{number}") for number in range(PEOPLE)]
    for one in people:
        stage.world.chat_of(one).started = True
    yield Street(stage, [one.id for one in people])
    await stage.close()


@pytest.mark.parametrize(
    ("length", "stride"),
    [
        pytest.param(timedelta(seconds=30), SECOND, id="30 s"),
        pytest.param(timedelta(minutes=10), 10 * SECOND, id="10 min"),
        pytest.param(timedelta(hours=2), 60 * SECOND, id="2 h"),
    ],
)
@pytest.mark.parametrize("how", AWAY)
async def test_R4_an_outage_loses_nothing_and_doubles_nothing_without_saying_so(
    street: Street, how: Fault, length: timedelta, stride: timedelta
) -> None:
    street.owe("before")
    street.stage.world.fail_next("*", how, times=1_000_000)
    await street.pass_time(length / 2, stride)
    street.owe("within")
    await street.pass_time(length / 2, stride)
    street.stage.world.faults.clear()
    street.owe("alert", kind=OutboxKind.ALERT, priority=Priority.URGENT)
    back = street.stage.clock.now()
    await street.pass_time(AGAIN + SECOND, 5 * SECOND)

    assert street.statuses() == {OutboxStatus.SENT}
    for chat in street.people:
        came = [one.partition("\n")[0] for one in street.came(chat)]
        assert sorted(set(came)) == ["alert", "before", "within"]
        marked = sum("Sent again" in one for one in street.came(chat))
        assert len(came) - 3 <= marked
    alerts = [at for at, error in street.calls() if error is None and at >= back]
    assert min(alerts) - back <= ALERT_AGAIN, "an alert does not wait for the next try of the others"


@pytest.mark.parametrize("seconds", [3, 60, 3600])
async def test_R4_nothing_is_said_inside_a_halt_and_it_goes_on_at_its_end(
    street: Street, seconds: int
) -> None:
    street.owe("before")
    began = street.stage.clock.now()
    street.stage.world.halt(timedelta(seconds=seconds))
    ends = began + timedelta(seconds=seconds)
    await street.pass_time(timedelta(seconds=seconds / 2), timedelta(seconds=seconds / 6))
    street.owe("alert", kind=OutboxKind.ALERT, priority=Priority.URGENT)
    stride = timedelta(seconds=max(1, seconds // 60))
    while street.stage.clock.now() + stride < ends:
        await street.pass_time(stride, stride)
    await street.pass_time(ends - street.stage.clock.now() + 60 * SECOND, SECOND)

    refused = [at for at, error in street.calls() if error]
    on_its_way = min(PEOPLE, BATCH * FLYING)
    assert 0 < len(refused) <= on_its_way, "none that was not on its way when the first was refused"
    assert max(refused) - began <= 2 * SECOND
    first = min(at for at, error in street.calls() if error is None)
    assert ends <= first <= ends + 2 * SECOND
    assert street.statuses() == {OutboxStatus.SENT}
    assert all(len(street.came(chat)) == 2 for chat in street.people)
