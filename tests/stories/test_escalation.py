"""X3, X4, G8, P4: a case nobody takes climbs until somebody does, and the patient always reads the truth."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from bot.care.protocol import Level
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, CaseStatus, Clinic
from tests.stories.acts import PUS, arrive, calm, card, one, rang, urgent
from tests.stories.conftest import MONDAY, ON_BOTH, ON_SQLITE, Story, on_screen

TAKE = "I'll take it"
FRIDAY_EVENING = MONDAY + timedelta(days=4, hours=9)  #: 19:30 in Madrid, closed until Monday


def rings(phone: Phone, since: datetime) -> list[tuple[int, str]]:
    """Minutes after ``since`` and first words of everything that rang."""
    shown = {view.id: view.text for view in phone.screen()}
    return [
        (round((push.at - since).total_seconds() / 60), shown.get(push.message_id, "").partition("\n")[0])
        for push in phone.pushes
        if push.at >= since and not push.silent
    ]


@ON_BOTH
async def test_X3_nobody_claims_and_each_rung_alerts_who_it_should_until_the_patient_hears_the_truth(
    story: Story,
) -> None:
    ana = await urgent(story)
    await story.wait(minutes=61)
    assert [ring for ring in rings(story.desk, MONDAY) if "A01" in ring[1]] == [
        (0, "🟠 Urgent · case A01 · answer was due at 11:30"),
        (15, "🟠 A01: nobody has taken it since 10:30. Please take it now."),
    ]
    next_on_duty = (30, "🟠 A01: nobody has taken it since 10:30. You are asked next.")
    for phone in (story.nadia, story.omar):
        assert next_on_duty in rings(phone, MONDAY)
    assert rings(story.owner, MONDAY)[-1] == (
        45,
        "🟠 A01: nobody has taken it since 10:30. You are told as the owner.",
    )
    assert rings(ana, MONDAY)[-1] == (
        60,
        "Nobody has answered yet, and you should not wait. Call us: +34600000000. "
        "If we don't pick up, go to urgent care today. In an emergency call 112.",
    )
    assert "The patient was told at 11:30 that nobody has answered yet." in card(story.desk).text


@ON_SQLITE
async def test_X3_nobody_ever_answers_and_it_never_falls_silent(story: Story) -> None:
    ana = await urgent(story)
    await story.wait(hours=6)
    hourly = [minute for minute, text in rings(story.owner, MONDAY) if "case A01" in text or "A01:" in text]
    assert hourly == [45, 120, 180, 240, 300, 360]
    assert "The patient was told so, and to call." in rang(story.desk)[-1]
    assert len([text for text in rang(ana) if "you should not wait" in text]) == 1, "told once"
    assert story.cases()[0].status is CaseStatus.OPEN


@ON_BOTH
async def test_X3_a_restart_between_two_rungs_loses_and_doubles_none(story: Story) -> None:
    ana = await urgent(story)
    for _ in range(6):
        await story.restart()
        await story.wait(minutes=10)
    alerts = [text for phone in (story.desk, story.nadia, story.owner) for text in rang(phone)]
    for words in ("Please take it now.", "You are asked next.", "You are told as the owner."):
        assert len([text for text in alerts if words in text]) == 1
    assert len([text for text in rang(ana) if "you should not wait" in text]) == 1


@ON_SQLITE
async def test_X3_a_process_that_was_off_takes_every_missed_rung_once(story: Story) -> None:
    ana = await urgent(story)
    await story.restart(off=timedelta(hours=5))
    await calm(story)
    assert len([text for text in rang(ana) if "you should not wait" in text]) == 1
    assert len([text for text in rang(story.desk) if "Please take it now." in text]) <= 2
    assert any("You are told as the owner." in text for text in rang(story.owner))


@ON_SQLITE
async def test_X3_a_claim_stops_the_alerts(story: Story) -> None:
    await urgent(story)
    await story.wait(minutes=16)
    await story.press(story.desk, TAKE)
    rung = [len(phone.pushes) for phone in (story.desk, story.omar, story.owner)]
    await story.wait(minutes=25)
    assert [len(phone.pushes) for phone in (story.desk, story.omar, story.owner)] == rung


@ON_SQLITE
async def test_X3_a_clinics_own_ladder_is_climbed(story: Story) -> None:
    with story.stage.app.database.transaction() as session:
        session.get_one(Clinic, story.clinic_id).escalation = {"U": [[5, "owner"], [8, "patient"]]}
    ana = await urgent(story)
    await story.wait(minutes=9)
    assert rings(story.owner, MONDAY)[-1][0] == 5
    assert rings(ana, MONDAY)[-1][0] == 8


@ON_SQLITE
async def test_X3_a_routine_case_rests_until_its_promise_ends_and_then_climbs(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this how it should look?")
    await calm(story)
    await story.until(1, "09:29")
    assert not any("A01:" in text for phone in (story.desk, story.owner) for text in rang(phone))
    await story.until(1, "10:35")
    assert any("nobody has taken it" in text for text in rang(story.desk))
    assert any("Nobody has answered yet, and we are sorry." in text for text in rang(ana))


@ON_BOTH
async def test_X4_a_claim_without_an_answer_expires_and_the_case_goes_on_up(story: Story) -> None:
    ana = await urgent(story)
    await story.wait(minutes=5)
    await story.press(story.desk, TAKE)
    rung = len(story.desk.pushes)
    await story.wait(minutes=31)
    assert rang(story.desk, rung) == [
        "🟠 A01 is open again: Nadia had it since 10:35 and no answer followed."
    ]
    assert "Nadia had it since 10:35, and no answer followed. It is open again." in card(story.desk).text
    assert TAKE in card(story.desk).buttons
    assert one(ana, "⏳ Sent to Glow Clinic at 10:30"), "it no longer says that somebody has seen it"
    await story.wait(minutes=30)
    assert any("You are told as the owner." in text for text in rang(story.owner))


@ON_SQLITE
async def test_X4_an_emergency_that_is_let_lie_alerts_everybody_once_at_that_moment(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "I can't breathe")
    await calm(story)
    await story.press(story.desk, TAKE)
    phones = (story.desk, story.owner, story.nadia, story.omar)
    rung = {phone: len(phone.pushes) for phone in phones}
    await story.wait(minutes=10, seconds=10)
    for phone, before in rung.items():
        assert rang(phone, before) == [
            "🔴 A01 is open again: Nadia had it since 10:30 and no answer followed."
        ], phone.user.first_name
    await story.wait(minutes=5)
    assert any("Nobody at the clinic has answered yet" in text for text in rang(ana))
    assert all(len(phone.pushes) > before + 1 for phone, before in rung.items()), "and it goes on"


@ON_SQLITE
async def test_X4_the_patient_hears_the_truth_although_somebody_holds_the_case(story: Story) -> None:
    ana = await urgent(story)
    await story.wait(minutes=50)
    await story.press(story.desk, TAKE)
    await story.wait(minutes=12)
    assert any("you should not wait" in text for text in rang(ana))


@ON_SQLITE
async def test_X4_an_answer_within_the_claim_ends_the_ladder_for_good(story: Story) -> None:
    ana = await urgent(story)
    story.desk.reply(card(story.desk), "Please come by at 16:00.")
    await calm(story)
    rung = [len(phone.pushes) for phone in (ana, story.desk, story.owner, story.nadia)]
    await story.wait(hours=3)
    assert [len(phone.pushes) for phone in (ana, story.desk, story.owner, story.nadia)] == rung


@ON_SQLITE
@pytest.mark.parametrize("start", [FRIDAY_EVENING])
async def test_G8_a_closed_clinic_promises_nothing_and_says_where_to_go_now(
    story: Story, start: datetime
) -> None:
    ana = await urgent(story)
    line = ana.last.text
    assert line.startswith("⏳ Sent to Glow Clinic at 19:30\nWe are closed now and open Monday")
    assert "Do not wait for us: call +34600000000." in line
    assert "urgent care near you today" in line
    assert "Someone will answer" not in line
    assert rang(story.desk)[-1].startswith("🟠 Urgent"), "staff are alerted all the same"
    await story.wait(minutes=61)
    assert any("Nobody has answered yet, and you should not wait." in text for text in rang(ana))
    assert start < story.stage.clock.now()


@ON_SQLITE
@pytest.mark.parametrize("start", [FRIDAY_EVENING])
async def test_G8_a_routine_report_on_friday_night_is_promised_for_monday(
    story: Story, start: datetime
) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this right?")
    await calm(story)
    assert on_screen(ana, "We are closed now and open Monday 30 November at 09:00")
    answer_by = story.cases()[0].answer_by
    assert answer_by - start > timedelta(days=2)
    assert answer_by.weekday() < 5


@ON_SQLITE
@pytest.mark.parametrize("start", [MONDAY + timedelta(hours=7, minutes=10)])  # 17:40, closing at 18:00
async def test_G8_shortly_before_closing_nobody_is_told_to_wait(story: Story, start: datetime) -> None:
    ana = await urgent(story)
    assert start < story.stage.clock.now()
    assert "Do not wait for us: call +34600000000." in ana.last.text


@ON_BOTH
async def test_P4_one_status_line_is_edited_as_the_case_moves(story: Story) -> None:
    ana = await urgent(story)
    line = ana.last.id

    def says() -> str:
        return next(view.text for view in ana.screen() if view.id == line)

    assert says().startswith("⏳ Sent to Glow Clinic at 10:30\nSomeone will answer by 11:30.")
    rung = len(ana.pushes)
    await story.wait(minutes=4)
    await story.press(story.desk, TAKE)
    await calm(story)
    assert says().startswith("👀 Seen by Nadia at 10:34")
    story.desk.reply(card(story.desk), "All good, keep it clean.")
    await calm(story)
    assert says() == "✅ Nadia answered at 10:34"
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await calm(story)
    assert says().startswith("✅ Glow Clinic closed this at 10:34")
    assert rang(ana, rung) == ["💬 Nadia, Glow Clinic: All good, keep it clean."], "only the answer rings"


@ON_SQLITE
async def test_P4_a_missed_promise_turns_the_line_into_the_phone_number(story: Story) -> None:
    ana = await urgent(story)
    line = ana.last.id
    await story.wait(minutes=61)
    said = next(view.text for view in ana.screen() if view.id == line)
    assert "Nobody has answered yet. Call us: +34600000000." in said
    assert "Someone will answer" not in said


@ON_SQLITE
async def test_X3_a_rising_level_pages_again_and_starts_the_ladder_anew(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this right?")
    await story.wait(minutes=20)
    rung = len(story.desk.pushes)
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    assert rang(story.desk, rung)[-1].startswith("🟠 Urgent · case A01 · answer by 11:50")
    assert on_screen(story.desk, "Case A01: its newer card is below"), "the older copy only points to it"
    rung = len(story.desk.pushes)
    await story.wait(minutes=10)
    await story.say(ana, "I can't breathe")
    await calm(story)
    assert story.cases()[0].level is Level.EMERGENCY
    assert rang(story.desk, rung)[-1].startswith("🔴 Emergency · case A01")
    assert rang(story.omar)[-1].startswith("🔴 Emergency · case A01")


@ON_SQLITE
async def test_X3_a_claimed_case_that_rises_is_everybodys_again(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, TAKE)
    await story.say(ana, "I can't breathe")
    await calm(story)
    assert story.cases()[0].status is CaseStatus.OPEN
    assert TAKE in card(story.omar).buttons


@ON_SQLITE
async def test_X3_every_rung_is_in_the_audit(story: Story) -> None:
    await urgent(story)
    await story.wait(minutes=61)
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(AuditEvent).where(AuditEvent.action == "case.escalate")).all()
    assert [row.detail["who"] for row in rows] == ["group_again", "next_on_duty", "owner", "patient"]
    assert {row.user_id for row in rows} == {None}
