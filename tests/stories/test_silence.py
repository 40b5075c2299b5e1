"""X6, G7: silence is data. One calm word to the patient, then the staff know whom to phone, worst first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from bot.care.protocol import Level
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, CaseStatus, OutboxKind, OutboxMessage
from tests.stories.acts import arrive, calm, card, one, rang
from tests.stories.conftest import MONDAY, ON_BOTH, ON_SQLITE, Story, arrivals, on_screen, texts

DAILY = True

NUDGE = "How is your skin today? One tap is enough."
EVENING = MONDAY.replace(hour=16, minute=30)  #: 17:30 in Madrid


def nudges(phone: Phone) -> list[str]:
    """When each nudge rang, by the clocks of Madrid."""
    shown = {view.id: view for view in phone.screen()}
    times = arrivals(phone)
    return [
        when
        for push, when in zip(phone.pushes, times, strict=True)
        if push.message_id in shown and NUDGE in shown[push.message_id].text
    ]


@ON_BOTH
async def test_X6_an_unanswered_check_in_is_nudged_once_and_then_the_staff_phone(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "13:35")  # d1 came at 10:30 in Madrid
    assert nudges(ana) == ["2026-11-24 14:30"]
    nudge = one(ana, NUDGE)
    assert nudge.startswith("Glow Clinic · day 1\n")
    assert "If something worries you, tell us at any time. In an emergency call 112." in nudge
    await story.restart()
    await story.until(1, "18:59")
    assert story.cases() == []
    await story.until(1, "19:01")  # 20:00 for the patient
    case = story.cases()[0]
    assert (case.level, case.reference) == (Level.ROUTINE, "A01")
    shown = card(story.desk).text
    assert "Not heard from. Please phone the patient." in shown
    assert "Why Routine: did not answer (G7)" in shown
    await story.until(1, "22:30")
    assert len(nudges(ana)) == 1, "one, never two"
    assert not on_screen(ana, "Sent to Glow Clinic"), "the patient asked for nothing and is promised nothing"


@ON_SQLITE
async def test_X6_who_answers_is_neither_nudged_nor_phoned_whatever_way_they_answer(story: Story) -> None:
    ana, ben, cleo = await arrive(story), await arrive(story, "Ben"), await arrive(story, "Cleo")
    await story.until(1, "10:00")
    await story.press(ana, "Better")
    for label in ("None of these", "0"):
        await story.press(ana, label)
    await story.say(ben, "all is well with me")
    await story.until(1, "13:31")
    assert [len(nudges(phone)) for phone in (ana, ben, cleo)] == [0, 0, 1]
    await story.press(cleo, "Better")
    assert "You said: Better" in one(cleo, NUDGE) or on_screen(cleo, "Better")
    for label in ("None of these", "0"):
        await story.press(cleo, label)
    await story.until(1, "21:00")
    assert [case.reference for case in story.cases()] == ["A02"], "only Ben's own words"


@ON_SQLITE
@pytest.mark.parametrize("start", [EVENING])
async def test_X6_nobody_is_nudged_at_night_on_the_full_first_day_or_beyond_use(
    story: Story, start: datetime
) -> None:
    ana = await arrive(story)  # session at 17:30, h4 at 20:30 says the evening's lines as well
    await story.until(1, "05:00")
    assert nudges(ana) == []
    await story.restart(off=timedelta(hours=14))  # off over the day's check-in and its evening
    await story.until(2, "09:00")
    assert nudges(ana) == []
    assert start.astimezone(UTC) == EVENING


@ON_SQLITE
async def test_G7_silence_after_a_routine_report_is_the_next_days_call_and_joins_the_open_case(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this how it should look?")
    await story.until(1, "09:00")
    before = story.cases()[0]
    rung = len(story.desk.pushes)
    await story.until(1, "19:01")
    assert len(story.cases()) == 1
    assert story.cases()[0].level is before.level
    assert "🟡 A01 did not answer the check-in. Please phone the patient." in rang(story.desk, rung)


@ON_SQLITE
async def test_G7_silence_after_an_urgent_report_pages_at_once_without_a_nudge(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "I see pus")
    await calm(story)
    story.desk.reply(card(story.desk), "Please keep it clean and come by if it grows.")
    await calm(story)
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await calm(story)
    await story.until(1, "13:29")
    rung = len(story.desk.pushes)
    await story.until(1, "13:32")
    assert nudges(ana) == []
    case = story.cases()[-1]
    assert (case.level, case.status) == (Level.URGENT, CaseStatus.OPEN)
    assert rang(story.desk, rung)[0].startswith("🟠 Urgent · case A01")
    assert not any("you should not wait" in text for text in texts(ana))
    await story.wait(minutes=70)
    assert not any("you should not wait" in text for text in texts(ana)), "they wait for nothing"
    assert any("You are told as the owner." in text for text in rang(story.owner))


@ON_SQLITE
async def test_G7_a_red_case_answered_and_then_silent_is_asked_after_once(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "I see pus")
    await calm(story)
    story.desk.reply(card(story.desk), "Can you send a photo?")
    await calm(story)
    rung = len(story.desk.pushes)
    await story.wait(hours=3, minutes=58)
    asked = "🟠 A01: no word from the patient since Nadia answered. Please phone them, or close the case."
    assert asked not in rang(story.desk, rung)
    await story.wait(hours=4)
    assert rang(story.desk, rung).count(asked) == 1


@ON_BOTH
async def test_X6_the_list_of_those_not_heard_from_is_ranked_by_risk_then_level_then_days(
    story: Story,
) -> None:
    await arrive(story, "Ana")
    ben = await arrive(story, "Ben")
    await arrive(story, "Cleo", flags=("diabetes", "hsv"))
    await story.say(ben, "is this how it should look?")
    await story.until(2, "14:00")
    await story.say(story.desk, "/cases")
    assert "Not heard from: A03, A02 and A01" in story.desk.last.text
    await story.press(story.desk, "Not heard from")
    await calm(story)
    lines = story.desk.last.text.splitlines()
    assert lines[0] == "Not heard from: 3 patients, worst first"
    assert lines[1].startswith("A03 · day 2 · silent since Monday 23 November at 14:30 · 2 risk flags")
    assert lines[2].startswith("A02 · day 2 · silent since Monday 23 November at 14:30 · last Routine")
    assert lines[3] == "A01 · day 2 · silent since Monday 23 November at 14:30"
    await story.say(ben, "sorry, I was away")
    await story.press(story.desk, "Not heard from")
    await calm(story)
    assert story.desk.last.text.splitlines()[0] == "Not heard from: 2 patients, worst first"


@ON_SQLITE
async def test_X6_every_silence_is_in_the_audit_and_no_nudge_is_said_twice(story: Story) -> None:
    await arrive(story)
    for hour in (11, 12, 13, 14, 15, 19):
        await story.until(1, f"{hour}:31")
        await story.restart()
    with story.stage.app.database.transaction() as session:
        silent = session.exec(select(AuditEvent).where(AuditEvent.action == "patient.silent")).all()
        said = session.exec(select(OutboxMessage).where(OutboxMessage.kind == OutboxKind.NUDGE)).all()
    assert [row.detail["step"] for row in silent] == ["h4", "d1"]
    assert len(said) == 1
