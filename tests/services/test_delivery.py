"""The delivery core against a Telegram that answers as it is told, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from bot.content.catalog import Catalog
from bot.content.message import Message, text
from bot.services import speak
from bot.services.delivery.dispatcher import Delivery
from bot.services.delivery.gateway import Call, Gone, Migrated, Refused, Result, Retry, Sent, Toast, Unknown
from bot.services.speak import Reader
from bot.services.unit import Unit
from bot.simulator.clock import MovableClock
from bot.store import claims
from bot.store.db import Database
from bot.store.models import Clinic, OutboxKind, OutboxMessage, OutboxStatus, Priority, Role, Staff

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
HELLO = Message(lines=(text("help-stranger"),), language="en")


@dataclass
class ScriptedTelegram:
    """Answers with what the script holds, then accepts everything."""

    script: list[Result] = field(default_factory=list)
    said: list[Call | Toast] = field(default_factory=list)

    async def send(self, what: Call | Toast) -> Result:
        self.said.append(what)
        return self.script.pop(0) if self.script else Sent(1000 + len(self.said))

    @property
    def chats(self) -> list[int]:
        return [call.chat_id for call in self.said if isinstance(call, Call)]


@dataclass
class Desk:
    """A delivery with its database, clock and Telegram."""

    delivery: Delivery
    telegram: ScriptedTelegram
    clock: MovableClock

    def put(self, chat: int = 1, message: Message = HELLO, **options: object) -> int:
        with self.delivery.database.transaction() as session:
            row = speak.say(self.delivery.unit(session), Reader(chat), message, **options)  # type: ignore[arg-type]
            assert row.id is not None
            return row.id

    def row(self, row_id: int) -> OutboxMessage:
        with self.delivery.database.transaction() as session:
            return session.get_one(OutboxMessage, row_id)

    def write(self, work: Callable[[Unit], object]) -> None:
        with self.delivery.database.transaction() as session:
            work(self.delivery.unit(session))


@pytest.fixture
def desk(db: Database, catalog: Catalog) -> Desk:
    clock, telegram = MovableClock(START), ScriptedTelegram()
    return Desk(Delivery(db, catalog, telegram, clock.now, "aftercare_bot", lambda: 0.0), telegram, clock)


async def test_a_due_message_is_sent_once_and_recorded_with_its_telegram_id(desk: Desk) -> None:
    row = desk.put()
    await desk.delivery.deliver()
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == 1
    kept = desk.row(row)
    assert (kept.status, kept.message_id, kept.sent_at) == (OutboxStatus.SENT, 1001, START)


async def test_a_message_waits_for_its_time(desk: Desk) -> None:
    desk.put(due_at=START + timedelta(hours=4))
    await desk.delivery.deliver()
    assert desk.telegram.said == []
    desk.clock.advance(timedelta(hours=4))
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == 1


async def test_a_chat_keeps_its_order_and_urgent_goes_before_everything_else(desk: Desk) -> None:
    first, second = desk.put(chat=1), desk.put(chat=1)
    desk.put(chat=2, priority=Priority.CARE)
    urgent = desk.put(chat=3, priority=Priority.URGENT)
    await desk.delivery.deliver()
    assert desk.telegram.chats[0] == 3
    assert desk.row(urgent).message_id == 1001
    sent = [desk.row(row).message_id or 0 for row in (first, second)]
    assert sent == sorted(sent)


async def test_a_failed_message_holds_its_chat_and_no_other(desk: Desk) -> None:
    held, behind, other = desk.put(chat=1), desk.put(chat=1), desk.put(chat=2)
    desk.telegram.script = [Retry("Bad Gateway")]
    await desk.delivery.deliver()
    assert desk.row(other).status is OutboxStatus.SENT
    assert desk.row(held).status is desk.row(behind).status is OutboxStatus.PENDING
    desk.clock.advance(timedelta(seconds=1))
    await desk.delivery.deliver()
    assert (desk.row(held).message_id or 0) < (desk.row(behind).message_id or 0)


async def test_waits_grow_between_failures(desk: Desk) -> None:
    row = desk.put()
    waits = []
    for _ in range(4):
        desk.telegram.script = [Retry("Bad Gateway")]
        await desk.delivery.deliver()
        not_before = desk.row(row).not_before
        assert not_before is not None
        waits.append((not_before - desk.clock.now()).total_seconds())
        desk.clock.move(not_before)
    assert waits == [1, 2, 4, 8]


async def test_too_many_requests_halts_every_chat_for_exactly_as_long_as_telegram_says(desk: Desk) -> None:
    row = desk.put(chat=1)
    desk.telegram.script = [Retry("too many requests", timedelta(seconds=30))]
    await desk.delivery.deliver()
    other = desk.put(chat=2, priority=Priority.URGENT)
    desk.clock.advance(timedelta(seconds=29))
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == 1
    desk.clock.advance(timedelta(seconds=1))
    await desk.delivery.deliver()
    assert desk.row(row).status is desk.row(other).status is OutboxStatus.SENT


async def test_an_unsure_reply_is_said_again_with_a_mark(desk: Desk) -> None:
    row = desk.put()
    desk.telegram.script = [Unknown("ReadTimeout")]
    await desk.delivery.deliver()
    desk.clock.advance(timedelta(seconds=2))
    await desk.delivery.deliver()
    again = desk.telegram.said[1]
    assert isinstance(again, Call)
    assert "Sent again" in again.html
    assert desk.row(row).status is OutboxStatus.SENT


async def test_a_message_past_its_latest_useful_time_expires_unsaid(desk: Desk) -> None:
    row = desk.put(expires_at=START + timedelta(hours=1))
    desk.clock.advance(timedelta(hours=2))
    await desk.delivery.deliver()
    assert desk.telegram.said == []
    assert (desk.row(row).status, desk.row(row).error) == (OutboxStatus.EXPIRED, "late")


async def test_an_edit_of_a_message_that_is_gone_becomes_a_new_message(desk: Desk) -> None:
    original = desk.put()
    await desk.delivery.deliver()
    edit = desk.put(edits_id=original)
    desk.telegram.script = [Gone()]
    await desk.delivery.deliver()
    calls = [call.edits for call in desk.telegram.said if isinstance(call, Call)]
    assert calls == [None, 1001, None]
    assert desk.row(edit).message_id == 1003


async def test_a_refused_message_fails_for_good_and_says_why(desk: Desk) -> None:
    row = desk.put()
    desk.telegram.script = [Refused("message is too long")]
    await desk.delivery.deliver()
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == 1
    assert (desk.row(row).status, desk.row(row).error) == (OutboxStatus.FAILED, "message is too long")


async def test_a_lapsed_lease_gives_the_message_back_and_the_late_completion_is_refused(desk: Desk) -> None:
    row = desk.put()
    taken = desk.delivery._claim(None).prepared
    assert [one.row_id for one in taken] == [row]
    await desk.delivery.deliver()
    assert desk.telegram.said == [], "in flight elsewhere"
    desk.clock.advance(claims.LEASE + timedelta(seconds=1))
    assert desk.delivery.take_back_lapsed() == 1
    await desk.delivery.deliver()
    desk.delivery._record([(taken[0], Sent(77))])
    assert desk.row(row).message_id == 1001


async def test_the_database_refuses_two_messages_of_one_chat_in_flight(desk: Desk) -> None:
    rows = [desk.put(chat=5), desk.put(chat=5)]

    def claim_both(unit: Unit) -> None:
        for row in rows:
            unit.session.get_one(OutboxMessage, row).status = OutboxStatus.CLAIMED
        unit.session.flush()

    with pytest.raises(IntegrityError):
        desk.write(claim_both)


async def test_a_standing_dedupe_key_gives_the_message_that_has_it(desk: Desk) -> None:
    assert desk.put(dedupe_key="7:d1:1") == desk.put(dedupe_key="7:d1:1")
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == 1


async def test_a_group_that_became_a_supergroup_gets_what_waited_for_it(desk: Desk) -> None:
    def bind(unit: Unit) -> None:
        clinic = _clinic()
        clinic.group_chat_id = -10
        unit.session.add(clinic)
        unit.session.flush()
        reader = speak.to_group(clinic)
        assert reader is not None
        speak.say(unit, reader, HELLO, kind=OutboxKind.NOTICE)
        speak.say(unit, reader, HELLO, kind=OutboxKind.NOTICE)

    desk.write(bind)
    desk.telegram.script = [Migrated(-1001)]
    await desk.delivery.deliver()
    assert desk.telegram.chats == [-10, -1001, -1001]
    with desk.delivery.database.transaction() as session:
        assert session.exec(select(Clinic)).one().group_chat_id == -1001


async def test_what_a_lost_group_should_have_read_goes_to_each_of_the_staff(desk: Desk) -> None:
    def bind(unit: Unit) -> None:
        clinic = _clinic()
        clinic.group_chat_id = -10
        unit.session.add(clinic)
        unit.session.flush()
        for user_id in (21, 22):
            unit.session.add(_staff(clinic, user_id))
        reader = speak.to_group(clinic)
        assert reader is not None
        speak.say(unit, reader, HELLO, kind=OutboxKind.ALERT, priority=Priority.URGENT)

    desk.write(bind)
    desk.telegram.script = [Refused("bot was kicked from the supergroup chat", unreachable=True)]
    await desk.delivery.deliver()
    assert desk.telegram.chats[:3] == [-10, 21, 22]


def _clinic() -> Clinic:
    return Clinic(
        name="Glow Clinic",
        timezone="Europe/Madrid",
        language="en",
        emergency_number="112",
        phone="+34600000000",
        staffed_hours={},
        created_at=START,
    )


def _staff(clinic: Clinic, user_id: int) -> Staff:
    return Staff(
        clinic_id=clinic.id or 0,
        user_id=user_id,
        name="Nadia",
        role=Role.STAFF,
        language="en",
        joined_at=START,
    )


async def test_an_urgent_edit_never_overtakes_the_message_it_edits(desk: Desk) -> None:
    original = desk.put(priority=Priority.CARE)
    desk.put(edits_id=original, priority=Priority.URGENT)
    await desk.delivery.deliver()
    assert [call.edits for call in desk.telegram.said if isinstance(call, Call)] == [None, 1001]
