"""S3 on the side of reports: whatever breaks on the way, a worry has its effect once and never vanishes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import structlog
from sqlmodel import select

from bot.care.protocol import Level
from bot.services.cases import case_record
from bot.services.reports import reporting
from bot.services.reports import words as reports
from bot.simulator.errors import ApiError
from bot.simulator.faults import Fault
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, InboxStatus, InboxUpdate, OutboxKind, OutboxStatus, Report
from tests.stories.acts import PUS, arrive, calm, card, one, rang, urgent
from tests.stories.conftest import ON_BOTH, ON_SQLITE, Story, on_screen, texts

TROUBLE = "Something went wrong on our side, and your message may not have reached the clinic."


def told(story: Story) -> list[Level]:
    with story.stage.app.database.transaction() as session:
        return [row.level for row in session.exec(select(Report))]


def last_update(phone: Phone) -> dict[str, Any]:
    """What Telegram told the bot when this person wrote, and nothing has happened since."""
    world = phone.world
    written = [message for message in phone.chat.messages.values() if message.sender_id == phone.user.id]
    return {"update_id": world.updates.next_id - 1, "message": world.message_json(written[-1])}


@pytest.fixture(autouse=True)
def _no_tracebacks() -> Iterator[None]:
    """What is made to fail here is logged at length, which takes longer than the stories."""
    with structlog.testing.capture_logs():
        yield


class Breaks:
    """A service that raises the first ``times`` times, as one with a bug or a row in its way would."""

    def __init__(self, real: Any, times: int) -> None:
        self.real, self.left = real, times

    def __call__(self, *args: Any, **options: Any) -> Any:
        if self.left:
            self.left -= 1
            raise RuntimeError("a bug")
        return self.real(*args, **options)


@ON_BOTH
async def test_S3_an_update_delivered_twice_has_one_effect(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "I can't breathe")
    await calm(story)
    before = [len(phone.pushes) for phone in (ana, story.desk)]
    for _ in range(2):
        await story.stage.app.receiver.receive(last_update(ana))
        await calm(story)
    assert [len(phone.pushes) for phone in (ana, story.desk)] == before
    assert len(told(story)) == 1


@ON_SQLITE
async def test_S3_a_press_delivered_twice_has_one_effect(story: Story) -> None:
    ana = await urgent(story)
    before = [len(phone.pushes) for phone in (ana, story.desk)]
    await story.stage.app.receiver.receive(last_update(ana))
    await calm(story)
    assert [len(phone.pushes) for phone in (ana, story.desk)] == before
    assert told(story) == [Level.URGENT]


@ON_SQLITE
async def test_S3_a_handler_that_fails_twice_succeeds_the_third_time_with_one_effect(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await arrive(story)
    monkeypatch.setattr(case_record, "record", Breaks(case_record.record, times=2))
    await story.say(ana, "I see pus")
    await calm(story)
    assert told(story) == [Level.URGENT]
    assert "Someone will answer by 11:30." in ana.last.text
    assert not on_screen(ana, TROUBLE)


@ON_BOTH
async def test_S3_a_handler_that_keeps_failing_tells_the_patient_whom_to_call_and_the_staff(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await arrive(story)
    rung = len(story.desk.pushes)
    monkeypatch.setattr(case_record, "record", Breaks(case_record.record, times=99))
    await story.say(ana, "I see pus")
    await calm(story)
    assert one(ana, TROUBLE).endswith("Please call +34600000000. In an emergency call 112 now.")
    assert rang(story.desk, rung) == [
        "⚠️ A01: a message from this patient could not be handled. Please call them."
    ]
    assert told(story) == [], "half of it is never kept"
    with story.stage.app.database.transaction() as session:
        parked = session.exec(select(InboxUpdate).where(InboxUpdate.status == InboxStatus.PARKED)).one()
        assert parked.attempts == 3
        assert parked.payload["message"]["text"] == "I see pus", "the words are kept for people to find"
        assert "update parked" in session.exec(select(AuditEvent.action)).all()
    monkeypatch.undo()
    await story.say(ana, "I still see pus")
    assert told(story) == [Level.URGENT], "the next message is handled as always"


@ON_SQLITE
async def test_S3_a_press_that_keeps_failing_gets_its_answer_too(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS)
    monkeypatch.setattr(reporting, "submit", Breaks(reporting.submit, times=99))
    await story.press(ana, "Send to")
    await calm(story)
    assert ana.toast == "Something went wrong on our side. Please try again."
    assert on_screen(ana, TROUBLE)
    monkeypatch.undo()
    await story.press(ana, "Send to")
    assert told(story) == [Level.URGENT], "the form was not lost with it"


@ON_SQLITE
async def test_S3_danger_words_that_cannot_be_handled_still_name_the_number(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await arrive(story)
    monkeypatch.setattr(reports, "words", Breaks(reports.words, times=99))
    await story.say(ana, "I can't breathe")
    await calm(story)
    assert "In an emergency call 112 now." in one(ana, TROUBLE)


@ON_SQLITE
@pytest.mark.parametrize("how", [Fault.REFUSE, Fault.TIMEOUT_BEFORE, Fault.HTML_PAGE], ids=str)
async def test_S3_a_red_report_made_while_telegram_is_away_reaches_the_group_afterwards(
    story: Story, how: Fault
) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS)
    ana.press("Send to")
    world = story.stage.world
    for method in ("sendMessage", "editMessageText"):
        world.fail_next(method, how, times=40)
    await story.stage.settle()
    now = story.stage.clock.now()
    await story.hop(now + timedelta(minutes=3), every=timedelta(seconds=30))
    assert told(story) == [Level.URGENT], "the report stands whatever Telegram does"
    assert not on_screen(story.desk, "case A01")
    world.faults.clear()
    await story.hop(now + timedelta(minutes=9), every=timedelta(minutes=1))
    assert "Pus or crust: Quite a lot" in card(story.desk).text
    assert on_screen(ana, "⏳ Sent to Glow Clinic at 10:30")
    first = [text for text in rang(story.desk) if "case A01" in text.partition("\n")[0]]
    assert len(first) == 1


@ON_SQLITE
async def test_S3_an_alert_whose_answer_was_lost_is_said_again_rather_than_never(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS)
    ana.press("Send to")
    story.stage.world.fail_next("sendMessage", Fault.TIMEOUT_AFTER, times=1, chat_id=story.group.id)
    await story.stage.settle()
    await story.wait(minutes=2)
    cards = [text for text in rang(story.desk) if "case A01" in text.partition("\n")[0]]
    assert 1 <= len(cards) <= 2, "at least once; a copy is better than silence"


@ON_SQLITE
async def test_S3_a_group_that_telegram_refuses_sends_the_alert_to_everybody_in_private(
    story: Story,
) -> None:
    ana = await arrive(story)
    gone = ApiError(403, "Forbidden: bot was kicked from the supergroup chat")
    for method in ("sendMessage", "editMessageText"):
        story.stage.world.fail_next(method, Fault.ERROR, times=20, error=gone, chat_id=story.group.id)
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    for phone in (story.owner, story.nadia, story.omar):
        assert any("Urgent · case A01" in text for text in rang(phone)), phone.user.first_name


@ON_SQLITE
async def test_S3_of_an_emergency_a_group_refuses_everybody_has_one_card_that_stays_true(
    story: Story,
) -> None:
    ana = await arrive(story)
    gone = ApiError(403, "Forbidden: bot was kicked from the supergroup chat")
    for method in ("sendMessage", "editMessageText"):
        story.stage.world.fail_next(method, Fault.ERROR, times=20, error=gone, chat_id=story.group.id)
    rung = {phone: len(phone.pushes) for phone in (story.owner, story.nadia, story.omar)}
    await story.say(ana, "I can't breathe")
    await calm(story)
    for phone, before in rung.items():
        shown = [text for text in rang(phone, before) if "case A01 ·" in text.partition("\n")[0]]
        assert len(shown) == 1, (phone.user.first_name, shown)
    await story.wait(minutes=5)
    for phone, before in rung.items():
        pages = [text for text in rang(phone, before) if "everyone is asked" in text]
        assert len(pages) == 1, (phone.user.first_name, pages)
    await story.press(story.omar, "I'll take it")
    await calm(story)
    for phone in rung:
        cards = [text for text in texts(phone) if "case A01 ·" in text.partition("\n")[0]]
        assert all("Omar has it" in text for text in cards), (phone.user.first_name, cards)


@ON_SQLITE
async def test_S3_an_urgent_card_a_group_refuses_is_kept_true_in_every_private_chat(story: Story) -> None:
    ana = await arrive(story)
    gone = ApiError(403, "Forbidden: bot was kicked from the supergroup chat")
    for method in ("sendMessage", "editMessageText"):
        story.stage.world.fail_next(method, Fault.ERROR, times=20, error=gone, chat_id=story.group.id)
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    await story.press(story.omar, "I'll take it")
    await calm(story)
    for phone in (story.owner, story.nadia, story.omar):
        cards = [text for text in texts(phone) if "case A01 ·" in text.partition("\n")[0]]
        assert len(cards) == 1, (phone.user.first_name, cards)
        assert "Omar has it" in cards[0], phone.user.first_name


@ON_SQLITE
async def test_S3_a_form_that_was_begun_survives_a_restart_and_is_sent_after_ten_minutes(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.report(ana, "Pus, yellow", "Pus or crust", "A little")
    await story.restart(off=timedelta(minutes=2))
    await story.press(ana, "It is near an eye")
    await story.restart(off=timedelta(minutes=30))
    await calm(story)
    assert on_screen(ana, "✅ You told us: pus or crust (a little)\nI have sent what you told me so far.")
    assert told(story) == [Level.URGENT]


@ON_SQLITE
async def test_S3_nothing_of_a_whole_case_is_left_undelivered(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, "I'll take it")
    story.desk.reply(card(story.desk), "Keep it clean.")
    await calm(story)
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await calm(story)
    left = [
        row
        for phone in (ana, story.desk, story.owner, story.nadia, story.omar)
        for row in story.ledger(phone)
        if row.kind is not OutboxKind.STEP and row.status is not OutboxStatus.SENT
    ]
    assert [(row.kind, row.status, row.error) for row in left] == []
