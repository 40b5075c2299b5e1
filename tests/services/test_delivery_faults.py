"""What goes wrong around one message stays with that message, on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from bot.content.catalog import Catalog
from bot.content.message import Button, Message, text
from bot.services import speak
from bot.services.delivery import outcomes
from bot.services.delivery.dispatcher import Delivery
from bot.services.delivery.gateway import Call, Migrated, Result, Retry, Sent, Toast, Unknown
from bot.services.unit import Unit
from bot.simulator.clock import MovableClock
from bot.store import claims
from bot.store.db import Database
from bot.store.models import (
    CallbackKey,
    Clinic,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Priority,
    Role,
    Staff,
)
from tests.services.test_delivery import HELLO, START, Desk, ScriptedTelegram

STUCK = HELLO.model_copy(update={"silent": True})
BROKEN = Message(lines=(text("no-such-text"),), language="en")


@pytest.fixture
def desk(db: Database, catalog: Catalog) -> Desk:
    clock, telegram = MovableClock(START), ScriptedTelegram()
    return Desk(Delivery(db, catalog, telegram, clock.now, "aftercare_bot", lambda: 0.0), telegram, clock)


def clinic(desk: Desk, group: int = -10, people: tuple[int, ...] = (21, 22)) -> int:
    """A clinic with a group and staff."""
    with desk.delivery.database.transaction() as session:
        made = Clinic(
            name="Glow Clinic",
            timezone="Europe/Madrid",
            language="en",
            emergency_number="112",
            phone="+34600000000",
            group_chat_id=group,
            staffed_hours={},
            created_at=START,
        )
        session.add(made)
        session.flush()
        for user_id in people:
            session.add(
                Staff(
                    clinic_id=made.id or 0,
                    user_id=user_id,
                    name="Nadia",
                    role=Role.STAFF,
                    language="en",
                    joined_at=START,
                )
            )
        return made.id or 0


def to_group(desk: Desk, message: Message = HELLO, **options: object) -> int:
    """Something for the staff group of the only clinic."""
    with desk.delivery.database.transaction() as session:
        reader = speak.to_group(session.exec(select(Clinic)).one())
        assert reader is not None
        options = {"kind": OutboxKind.ALERT, "priority": Priority.URGENT, **options}
        return speak.say(desk.delivery.unit(session), reader, message, **options).id or 0  # type: ignore[arg-type]


# Words that cannot be found


async def test_a_message_that_cannot_be_put_into_words_stops_no_other(desk: Desk) -> None:
    broken = desk.put(chat=1, message=BROKEN, priority=Priority.URGENT)
    behind, other = desk.put(chat=1), desk.put(chat=2)
    await desk.delivery.deliver()
    assert desk.row(behind).status is desk.row(other).status is OutboxStatus.SENT
    assert (desk.row(broken).status, desk.row(broken).error) == (OutboxStatus.FAILED, "no words: MissingText")


async def test_what_staff_of_a_group_must_read_is_tried_on_each_when_it_has_no_words(desk: Desk) -> None:
    clinic(desk)
    to_group(desk, BROKEN)
    row = desk.put(chat=21)
    await desk.delivery.deliver()
    with desk.delivery.database.transaction() as session:
        tried = session.exec(select(OutboxMessage.chat_id, OutboxMessage.status)).all()
    failed = {chat for chat, status in tried if status is OutboxStatus.FAILED}
    assert failed == {-10, 21, 22}
    assert desk.row(row).status is OutboxStatus.SENT


# A gateway that breaks


async def test_a_gateway_that_breaks_leaves_the_others_their_record(desk: Desk) -> None:
    class Breaking(ScriptedTelegram):
        async def send(self, what: Call | Toast) -> Result:
            if isinstance(what, Call) and what.chat_id == 1 and not self.said:
                self.said.append(what)
                raise KeyError("message_id")
            await asyncio.sleep(0.01)
            return await super().send(what)

    desk.delivery.gateway = desk.telegram = Breaking()
    first, other = desk.put(chat=1), desk.put(chat=2)
    await desk.delivery.deliver()
    assert desk.row(other).status is OutboxStatus.SENT
    assert desk.row(first).status is OutboxStatus.PENDING, "nobody knows whether it arrived: said once more"
    desk.clock.advance(timedelta(seconds=2))
    await desk.delivery.deliver()
    assert desk.row(first).status is OutboxStatus.SENT


async def test_a_call_without_an_end_does_not_stop_the_delivery(desk: Desk) -> None:
    class Hanging(ScriptedTelegram):
        async def send(self, what: Call | Toast) -> Result:
            if isinstance(what, Call) and what.chat_id == 1:
                await asyncio.Event().wait()
            return await super().send(what)

    desk.delivery.gateway, desk.delivery.patience = Hanging(), 0.05
    hanging, other = desk.put(chat=1), desk.put(chat=2)
    await asyncio.wait_for(desk.delivery.deliver(), 5)
    assert desk.row(other).status is OutboxStatus.SENT
    assert (desk.row(hanging).status, desk.row(hanging).error) == (OutboxStatus.PENDING, "lease lapsed")


# What became of it cannot be written down


async def test_a_database_that_is_away_when_a_message_was_sent_makes_no_second_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = desk.put()
    with_record(desk, monkeypatch, OperationalError("UPDATE", {}, Exception("away")), times=3)
    await desk.delivery.deliver()
    assert desk.row(row).status is OutboxStatus.SENT
    assert len(desk.telegram.said) == 1


async def test_a_sent_message_is_recorded_even_when_what_follows_from_it_fails(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(unit: Unit, row: OutboxMessage) -> None:
        raise ValueError("nobody to tell")

    monkeypatch.setattr("bot.services.cases.relay.delivered", broken)
    row = desk.put(kind=OutboxKind.RELAY)
    await desk.delivery.deliver()
    desk.clock.advance(timedelta(minutes=10))
    desk.delivery.take_back_lapsed()
    await desk.delivery.deliver()
    assert desk.row(row).status is OutboxStatus.SENT
    assert len(desk.telegram.said) == 1


async def test_a_late_record_of_a_message_nobody_took_over_stands(desk: Desk) -> None:
    row = desk.put()
    taken = desk.delivery._claim(None).prepared
    desk.clock.advance(claims.LEASE + timedelta(seconds=1))
    desk.delivery.take_back_lapsed()
    desk.delivery._record([(taken[0], Sent(77))])
    await desk.delivery.deliver()
    assert desk.telegram.said == []
    assert (desk.row(row).status, desk.row(row).message_id) == (OutboxStatus.SENT, 77)


async def test_what_slept_past_its_lease_is_left_to_who_took_it_over(desk: Desk) -> None:
    desk.put()
    taken = desk.delivery._claim(None)
    desk.clock.advance(claims.LEASE)
    await desk.delivery.send(taken)
    assert desk.telegram.said == []


@pytest.mark.parametrize(
    ("kind", "priority", "soon"),
    [
        (OutboxKind.CARD, Priority.URGENT, True),
        (OutboxKind.ALERT, Priority.URGENT, True),
        (OutboxKind.REPLY, Priority.URGENT, True),
        (OutboxKind.RELAY, Priority.URGENT, False),  # a picture takes its time
        (OutboxKind.CARD, Priority.REPLY, False),
        (OutboxKind.NOTICE, Priority.CARE, False),
    ],
)
async def test_what_is_urgent_waits_no_longer_for_a_dead_process_than_a_quarter_of_a_minute(
    desk: Desk, kind: OutboxKind, priority: Priority, soon: bool
) -> None:
    row = desk.put(kind=kind, priority=priority)
    (taken,) = desk.delivery._claim(None).prepared
    assert taken.until == desk.row(row).lease_until
    assert desk.delivery._left(taken) == (10 if soon else 55), "the call ends before its lease does"
    desk.clock.advance(claims.ALERT_LEASE + timedelta(seconds=1))
    assert desk.delivery.take_back_lapsed() == soon
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == soon


# Messages that keep failing


async def test_waits_grow_when_nobody_knows_whether_it_arrived(desk: Desk) -> None:
    row = desk.put()
    waits = []
    for _ in range(4):
        desk.telegram.script = [Unknown("ReadTimeout")]
        await desk.delivery.deliver()
        not_before = desk.row(row).not_before
        assert not_before is not None
        waits.append((not_before - desk.clock.now()).total_seconds())
        desk.clock.move(not_before)
    assert waits == [2, 4, 8, 16]


async def test_an_alert_is_tried_again_soon_however_long_telegram_was_away(desk: Desk) -> None:
    row = desk.put(priority=Priority.URGENT)
    waits = []
    for _ in range(7):
        desk.telegram.script = [Retry("ConnectError")]
        await desk.delivery.deliver()
        not_before = desk.row(row).not_before
        assert not_before is not None
        waits.append((not_before - desk.clock.now()).total_seconds())
        desk.clock.move(not_before)
    assert waits == [1, 2, 4, 8, 15, 15, 15]


async def test_the_mark_of_a_repeated_message_outlives_further_failures(desk: Desk) -> None:
    desk.put()
    for answer in (Unknown("ReadTimeout"), Retry("Bad Gateway"), Retry("too many", timedelta(seconds=3))):
        desk.telegram.script = [answer]
        await desk.delivery.deliver()
        desk.clock.advance(timedelta(seconds=10))
    await desk.delivery.deliver()
    last = desk.telegram.said[-1]
    assert isinstance(last, Call)
    assert "Sent again" in last.html


async def test_an_edit_said_again_needs_no_mark(desk: Desk) -> None:
    desk.put(edits_message_id=5)
    desk.telegram.script = [Unknown("ReadTimeout")]
    await desk.delivery.deliver()
    desk.clock.advance(timedelta(seconds=2))
    await desk.delivery.deliver()
    words = [call.html for call in desk.telegram.said if isinstance(call, Call)]
    assert words[0] == words[1]


async def test_one_message_telegram_never_takes_does_not_silence_its_chat(desk: Desk) -> None:
    stuck, behind = desk.put(chat=1, message=STUCK), desk.put(chat=1)
    await never_taken(desk, 1, timedelta(minutes=2), timedelta(seconds=10))
    assert desk.row(behind).status is OutboxStatus.PENDING, "the order holds for some minutes"
    await never_taken(desk, 1, timedelta(minutes=6), timedelta(seconds=30))
    assert desk.row(stuck).status is OutboxStatus.PENDING
    assert desk.row(behind).status is OutboxStatus.SENT


async def test_a_message_telegram_never_takes_ends_and_staff_are_told(desk: Desk) -> None:
    clinic(desk)
    stuck = to_group(desk, STUCK)
    await never_taken(desk, -10, timedelta(hours=23), timedelta(hours=1))
    assert desk.row(stuck).status is OutboxStatus.PENDING
    await never_taken(desk, -10, timedelta(hours=2), timedelta(hours=1))
    assert (desk.row(stuck).status, desk.row(stuck).error) == (
        OutboxStatus.FAILED,
        "given up: Internal Server Error",
    )
    assert {21, 22} <= set(desk.telegram.chats)


async def test_what_waited_while_we_were_away_is_not_given_up(desk: Desk) -> None:
    row = desk.put()
    desk.clock.advance(timedelta(days=3))
    desk.telegram.script = [Retry("Internal Server Error")]
    await desk.delivery.deliver()
    assert desk.row(row).status is OutboxStatus.PENDING


# A group that became a supergroup


async def test_the_buttons_of_what_moved_along_work_in_the_supergroup(desk: Desk) -> None:
    clinic(desk)
    claim = Message(lines=HELLO.lines, rows=((Button(label=text("help-stranger"), action="case.claim"),),))
    row = to_group(desk, claim)
    desk.telegram.script = [Migrated(-1001)]
    await desk.delivery.deliver()
    with desk.delivery.database.transaction() as session:
        assert session.get_one(CallbackKey, desk.row(row).keyboard).chat_id == -1001


async def test_an_edit_that_moved_along_never_changes_a_message_of_the_same_number(desk: Desk) -> None:
    clinic(desk)
    original = to_group(desk)
    await desk.delivery.deliver()
    to_group(desk, edits_id=original)
    desk.telegram.script = [Migrated(-1001)]
    await desk.delivery.deliver()
    calls = [(call.chat_id, call.edits) for call in desk.telegram.said if isinstance(call, Call)]
    assert calls == [(-10, None), (-10, 1001), (-1001, None)]


def with_record(desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception, times: int) -> None:
    """Let writing down what became of a message fail that often."""
    left = [error] * times
    true: Callable[..., None] = outcomes.record

    def record(*given: object, **options: object) -> None:
        if left:
            raise left.pop()
        true(*given, **options)

    monkeypatch.setattr(outcomes, "record", record)


@dataclass
class Faulty(ScriptedTelegram):
    """Fails at one message of one chat for as long as that lasts, and takes every other."""

    chat: int = 0

    async def send(self, what: Call | Toast) -> Result:
        if isinstance(what, Call) and what.chat_id == self.chat and what.silent:
            return Retry("Internal Server Error")
        return await super().send(what)


async def never_taken(desk: Desk, chat: int, time: timedelta, stride: timedelta) -> None:
    """Let Telegram fail at the silent messages of this chat for so long."""
    end = desk.clock.now() + time
    desk.delivery.gateway = Faulty(said=desk.telegram.said, chat=chat)
    while desk.clock.now() < end:
        await desk.delivery.deliver()
        desk.clock.advance(stride)
