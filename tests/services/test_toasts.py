"""What is said over a pressed button: never stored, said after what is read, and never inside a halt."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.content.catalog import Catalog
from bot.content.message import Text, text
from bot.services.delivery.dispatcher import Batch
from bot.services.delivery.gateway import Call, Retry, Toast, Unknown
from bot.services.speak import Answer, Reader, say
from bot.simulator.clock import MovableClock
from bot.store import budget
from bot.store.db import Database
from bot.store.models import OutboxMessage
from tests.services.test_delivery import HELLO, START, Delivery, Desk, ScriptedTelegram

HALT = timedelta(seconds=30)


@pytest.fixture
def desk(db: Database, catalog: Catalog) -> Desk:
    clock, telegram = MovableClock(START), ScriptedTelegram()
    return Desk(Delivery(db, catalog, telegram, clock.now, "aftercare_bot", lambda: 0.0), telegram, clock)


def pressed(desk: Desk, words: Text | None = None, *, answers: bool = False) -> Batch:
    """What the handling of a press leaves to be sent."""
    with desk.delivery.database.transaction() as session:
        unit = desk.delivery.unit(session)
        if answers:
            say(unit, Reader(1), HELLO)
        return desk.delivery.claim_in(unit, Answer("q1", words or text("press-expired"), "en", "UTC", True))


async def test_a_toast_is_said_after_what_the_press_brought_and_leaves_no_row(desk: Desk) -> None:
    await desk.delivery.send(pressed(desk, answers=True))
    assert [type(said) for said in desk.telegram.said] == [Call, Toast]
    with desk.delivery.database.transaction() as session:
        assert len(session.exec(select(OutboxMessage)).all()) == 1


async def test_inside_a_halt_no_button_is_answered_and_after_it_again(desk: Desk) -> None:
    desk.write(lambda unit: budget.pause(unit.session, START + HALT, START))
    await desk.delivery.send(pressed(desk, answers=True))
    await desk.delivery.send(pressed(desk))
    assert desk.telegram.said == []
    desk.clock.advance(HALT)
    await desk.delivery.send(pressed(desk))
    assert [said.words for said in desk.telegram.said if isinstance(said, Toast)] != []


async def test_a_toast_that_telegram_answers_with_a_halt_halts_everything(desk: Desk) -> None:
    desk.telegram.script = [Retry("too many requests", HALT)]
    await desk.delivery.send(pressed(desk))
    desk.put(chat=2)
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == 1
    desk.clock.advance(HALT)
    await desk.delivery.deliver()
    assert desk.telegram.chats == [2]


@pytest.mark.parametrize("result", [Retry("Bad Gateway"), Unknown("ReadTimeout")])
async def test_a_toast_that_is_not_taken_is_not_said_again(desk: Desk, result: Retry | Unknown) -> None:
    desk.telegram.script = [result]
    await desk.delivery.send(pressed(desk))
    await desk.delivery.deliver()
    assert len(desk.telegram.said) == 1


async def test_a_toast_without_words_still_stops_the_spinner_and_undoes_nothing(desk: Desk) -> None:
    await desk.delivery.send(pressed(desk, text("no-such-text"), answers=True))
    call, toast = desk.telegram.said
    assert isinstance(call, Call)
    assert toast == Toast("q1", "", alert=False)
