"""One update, one effect: whatever fails on the way, nothing is lost and nobody is left in silence."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
import structlog
from sqlalchemy.exc import OperationalError, StatementError
from sqlmodel import col, select
from telegram import Bot
from telegram.error import Conflict, NetworkError, RetryAfter

from bot.care.protocol import Level
from bot.content.catalog import Catalog
from bot.content.message import Message, text
from bot.services import speak, troubles
from bot.services.delivery.dispatcher import Delivery
from bot.services.delivery.gateway import Call, Sent
from bot.services.speak import Reader
from bot.services.turn import Turn
from bot.simulator.clock import MovableClock
from bot.store import conversations, crypto, inbox
from bot.store.db import Database
from bot.store.models import AuditEvent, Case, Clinic, InboxStatus, InboxUpdate, OutboxKind, OutboxStatus
from bot.telegram.polling import Poller
from bot.telegram.receive import Receiver
from tests.services.test_delivery import HELLO, START, Desk, ScriptedTelegram
from tests.services.ward import Ward

ANA = 1001


def message(update_id: int, words: str = "hello", user: int = ANA) -> dict[str, Any]:
    """An update as Telegram gives it: somebody writes in private."""
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1795341600,
            "chat": {"id": user, "type": "private", "first_name": "Ana"},
            "from": {"id": user, "is_bot": False, "first_name": "Ana"},
            "text": words,
        },
    }


def answer(turn: Turn) -> None:
    """A handler that works, unless the words ask for trouble."""
    if turn.incoming.text.startswith("broken"):
        raise ValueError("broken")
    turn.reply(HELLO)


@pytest.fixture(autouse=True)
def _no_tracebacks() -> Iterator[None]:
    """What is made to fail here is logged at length, which takes longer than the tests."""
    with structlog.testing.capture_logs():
        yield


@pytest.fixture
def telegram() -> ScriptedTelegram:
    return ScriptedTelegram()


@pytest.fixture
def receiver(db: Database, catalog: Catalog, telegram: ScriptedTelegram) -> Receiver:
    return receiving(db, catalog, telegram)


def receiving(db: Database, catalog: Catalog, telegram: ScriptedTelegram) -> Receiver:
    clock = MovableClock(START)
    delivery = Delivery(db, catalog, telegram, clock.now, "aftercare_bot", lambda: 0.0, pace=None)
    bot = Bot("7204518893:AbCdEfGh-IjKlMnOp_QrStUvWx123456789")
    return Receiver(bot, db, catalog, delivery, answer, clock.now, "aftercare_bot")


def kept(receiver: Receiver, update_id: int) -> InboxUpdate | None:
    with receiver.database.transaction() as session:
        return session.get(InboxUpdate, update_id)


def words(telegram: ScriptedTelegram) -> list[str]:
    return [call.html for call in telegram.said if isinstance(call, Call)]


async def test_an_update_whose_handling_fails_is_parked_and_its_sender_is_told(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    await receiver.receive(message(1, "broken"))
    row = kept(receiver, 1)
    assert row is not None
    assert (row.status, row.attempts, row.error) == (InboxStatus.PARKED, 3, "ValueError")
    assert len(words(telegram)) == 1
    assert "Something went wrong" in words(telegram)[0]


async def test_an_update_is_not_parked_before_its_sender_is_told(
    receiver: Receiver, telegram: ScriptedTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, away = troubles.to_a_person, [OperationalError("INSERT", {}, Exception("away"))]

    def parked(turn: Turn) -> None:
        if away:
            raise away.pop()
        told(turn)

    monkeypatch.setattr(troubles, "to_a_person", parked)
    with pytest.raises(OperationalError):
        await receiver.receive(message(1, "broken"))
    assert telegram.said == []
    await receiver.receive(message(1, "broken"))
    assert len(words(telegram)) == 1


async def test_when_even_that_fails_the_sender_still_gets_a_word(
    receiver: Receiver, telegram: ScriptedTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parked(turn: Turn) -> None:
        raise LookupError("no clinic")

    for way in ("to_a_person", "parked"):
        monkeypatch.setattr(troubles, way, parked)
    await receiver.receive(message(1, "broken"))
    row = kept(receiver, 1)
    assert row is not None
    assert row.status is InboxStatus.PARKED
    assert ["Something went wrong" in said for said in words(telegram)] == [True]


async def test_an_update_nobody_can_read_is_parked_with_a_trace(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    await receiver.receive({"update_id": 1, "message": {"message_id": "?"}})
    row = kept(receiver, 1)
    assert row is not None
    assert row.status is InboxStatus.PARKED
    with receiver.database.transaction() as session:
        assert session.exec(select(AuditEvent.action)).all() == ["update parked"]


async def test_staff_of_a_clinic_without_a_group_hear_of_a_parked_update(
    db: Database, catalog: Catalog, receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    ward = Ward(db, catalog)
    ward.open(group=False)
    await receiver.receive(message(1, "broken"))
    assert {2001, 2002, 2003} <= set(telegram.chats)


async def test_a_stored_update_that_stays_out_of_reach_stops_no_other(
    receiver: Receiver, telegram: ScriptedTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    with receiver.database.transaction() as session:
        for update_id in (1, 2):
            inbox.count_failure(session, update_id, message(update_id, user=update_id), START, "ValueError")
    true = receiver._until_settled

    def settled(raw: dict[str, Any]) -> object:
        if raw["update_id"] == 1:
            raise RuntimeError("out of reach")
        return true(raw)

    monkeypatch.setattr(receiver, "_until_settled", settled)
    await receiver.retry_waiting()
    assert telegram.chats == [2]


async def test_one_update_delivered_twice_at_once_has_one_effect_and_both_wait_for_it(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    together = threading.Barrier(2, timeout=1)

    def slow(turn: Turn) -> None:
        try:
            together.wait()  # only one of them ever comes here
        except threading.BrokenBarrierError:
            turn.reply(HELLO)

    receiver.handle = slow
    first = asyncio.create_task(receiver.receive(message(1)))
    second = asyncio.create_task(receiver.receive(message(1)))
    done, _ = await asyncio.wait({first, second}, timeout=0.5)
    assert not done, "neither may be acknowledged before the effect is committed"
    await asyncio.gather(first, second)
    assert len(words(telegram)) == 1


async def test_updates_of_one_chat_at_once_wait_for_each_other_and_none_is_lost(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    def counting(turn: Turn) -> None:
        turn.goto("counting", {"n": turn.draft.get("n", 0) + 1})
        turn.reply(Message(lines=(text("help-stranger"),)))

    receiver.handle = counting
    await asyncio.gather(*(receiver.receive(message(number)) for number in range(1, 21)))
    with receiver.database.transaction() as session:
        row = conversations.load(session, ANA, ANA)
        bad = session.exec(select(InboxUpdate).where(col(InboxUpdate.attempts) > 0)).all()
    assert row is not None
    assert (row.draft["n"], list(bad)) == (20, [])
    assert len(words(telegram)) == 20


async def test_a_message_without_words_in_the_same_chat_does_not_park_what_a_patient_says(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    def broken_reply(turn: Turn) -> None:
        turn.reply(Message(lines=(text("no-such-text"),)))
        turn.reply(HELLO)

    receiver.handle = broken_reply
    await receiver.receive(message(1))
    row = kept(receiver, 1)
    assert row is not None
    assert row.status is InboxStatus.HANDLED
    assert len(words(telegram)) == 1


# What the library cannot read


BAD = {"entities": "?"}  #: what python-telegram-bot makes no message of


def unreadable(update_id: int, words: str = "I see pus", user: int = ANA) -> dict[str, Any]:
    update = message(update_id, words, user)
    update["message"] |= BAD
    return update


async def test_of_what_cannot_be_read_as_a_whole_the_sender_is_told_all_the_same(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    await receiver.receive(unreadable(1))
    row = kept(receiver, 1)
    assert row is not None
    assert row.status is InboxStatus.PARKED
    assert ["Something went wrong" in said for said in words(telegram)] == [True]


@pytest.mark.parametrize("update", [message(1, "broken: I see pus"), unreadable(1, "broken: I see pus")])
async def test_what_a_patient_wrote_becomes_a_case_when_it_cannot_be_handled(
    sqlite_db: Database, catalog: Catalog, telegram: ScriptedTelegram, update: dict[str, Any]
) -> None:
    receiver = receiving(sqlite_db, catalog, telegram)
    Ward(sqlite_db, catalog).open()
    await receiver.receive(update)
    with sqlite_db.transaction() as session:
        case = session.exec(select(Case)).one()
    assert (case.level, case.card["words"]) == (Level.URGENT, "broken: I see pus")
    assert telegram.chats[0] == ANA
    assert "Please call +34600000000" in words(telegram)[0]
    assert "something the patient sent was not handled" in words(telegram)[1]


async def test_what_was_kept_under_a_key_that_is_missing_is_set_aside_and_stops_no_other(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    desk = Desk(receiver.delivery, telegram, MovableClock(START))
    Ward(receiver.database, receiver.catalog).open()
    with another_key(), receiver.database.transaction() as session:
        inbox.count_failure(session, 1, message(1), START, "ValueError")
        unit = receiver.delivery.unit(session)
        group = speak.to_group(session.exec(select(Clinic)).one())
        assert group is not None
        lost = [speak.say(unit, Reader(5), HELLO), speak.say(unit, group, HELLO, kind=OutboxKind.ALERT)]
    with receiver.database.transaction() as session:
        inbox.count_failure(session, 2, message(2), START, "ValueError")
    behind = desk.put(chat=5)

    await receiver.retry_waiting()
    await receiver.delivery.deliver()

    first, second = kept(receiver, 1), kept(receiver, 2)
    assert first is not None
    assert second is not None
    assert (first.status, second.status) == (InboxStatus.PARKED, InboxStatus.HANDLED)
    assert [desk.row(row.id or 0).status for row in lost] == [OutboxStatus.FAILED] * 2
    assert desk.row(behind).status is OutboxStatus.SENT
    assert {2001, 2002, 2003} <= set(telegram.chats), "what the group should have read"
    assert "could not be read here" in words(telegram)[-1]


@contextmanager
def another_key() -> Iterator[None]:
    """Write with a key that is gone afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        for part in ("_fernet", "_pepper"):
            patch.setattr(crypto, part, getattr(crypto, part))
        crypto.install([crypto.new_key()])
        yield


# Polling


@dataclass
class Asked:
    """Stands for Telegram's getUpdates: gives or raises one thing after the other."""

    answers: list[Any]
    offsets: list[int | None] = field(default_factory=list)

    async def raw_updates(self, offset: int | None, timeout: int, allowed: list[str]) -> list[dict[str, Any]]:
        self.offsets.append(offset)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return list(answer)


async def test_one_update_that_cannot_be_read_hides_no_other(
    receiver: Receiver, telegram: ScriptedTelegram
) -> None:
    strange = {"update_id": 3, "message": 7}
    asked = Asked([[unreadable(1, user=5), message(2), strange, message(4, user=6)], []])
    poller = Poller(asked, receiver)  # type: ignore[arg-type]
    await poller.once()
    await poller.once()
    assert set(telegram.chats) == {5, ANA, 6}
    assert asked.offsets == [None, 5], "all four are confirmed"
    rows = [kept(receiver, update_id) for update_id in (1, 2, 3, 4)]
    expected = [InboxStatus.PARKED, InboxStatus.HANDLED, InboxStatus.PARKED, InboxStatus.HANDLED]
    assert [row and row.status for row in rows] == expected


async def test_polling_goes_on_whatever_comes_back_and_looks_often_while_another_polls(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R6: who takes over at a deploy has the updates within 15 s of the other's end."""
    stop, waits = asyncio.Event(), []

    async def wait(stop: asyncio.Event, seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 9:
            stop.set()

    monkeypatch.setattr("bot.telegram.polling._wait", wait)
    away, busy = NetworkError("away"), Conflict("terminated by other getUpdates request")
    answers = [away, TypeError("odd"), away, busy, busy, busy, RetryAfter(7), [], away, away]
    await asyncio.wait_for(Poller(Asked(answers), receiver).run(stop), 5)  # type: ignore[arg-type]
    assert waits == [1, 2, 4, 5, 5, 5, 7, 1, 2]


# The database


async def test_a_process_that_froze_in_a_transaction_does_not_hold_up_another(
    postgres_db: Database, catalog: Catalog
) -> None:
    with postgres_db.transaction() as frozen:
        inbox.begin(frozen, 1, START)
        with pytest.raises(OperationalError, match="lock timeout"):
            await asyncio.wait_for(asyncio.to_thread(_begin, postgres_db), 10)


def _begin(database: Database) -> None:
    with database.transaction() as session:
        inbox.begin(session, 1, START)


def test_errors_of_the_database_never_show_what_was_to_be_stored(db: Database) -> None:
    with pytest.raises(StatementError) as raised:
        _keep(db, {"text": "canary fever"}, datetime(2026, 11, 22))  # noqa: DTZ001
    assert "canary" not in str(raised.value)


def _keep(database: Database, update: dict[str, Any], at: datetime) -> None:
    with database.transaction() as session:
        inbox.count_failure(session, 1, update, at, "Bug")


# What is said next


async def test_what_comes_while_another_answer_is_on_its_way_follows_it_without_a_tick(
    db: Database, catalog: Catalog
) -> None:
    going, arrived = asyncio.Event(), asyncio.Event()

    class Slow(ScriptedTelegram):
        async def send(self, what: Any) -> Any:
            if not self.said:
                self.said.append(what)
                arrived.set()
                await going.wait()
                return Sent(1)
            return await super().send(what)

    telegram = Slow()
    receiver = receiving(db, catalog, telegram)
    first = asyncio.create_task(receiver.receive(message(1)))
    await arrived.wait()
    await receiver.receive(message(2))
    assert len(telegram.said) == 1
    going.set()
    await first
    assert len(telegram.said) == 2


async def test_a_second_answer_to_one_update_follows_the_first(
    db: Database, catalog: Catalog, telegram: ScriptedTelegram
) -> None:
    def twice(turn: Turn) -> None:
        turn.reply(HELLO)
        turn.reply(HELLO)

    receiver = receiving(db, catalog, telegram)
    receiver.handle = twice
    await receiver.receive(message(1))
    assert len(telegram.said) == 2
