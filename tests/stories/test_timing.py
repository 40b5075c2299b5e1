"""S1 to S5, S7: every step at its hour, none at night, none lost, none twice, whatever breaks on the way."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import select

from bot.simulator.faults import Fault
from bot.simulator.phones import Phone
from bot.store.models import Episode, EpisodeStatus, OutboxStatus
from tests.stories.conftest import MADRID, MONDAY, ON_SQLITE, Story, arrivals, on_screen, texts

OVER = timedelta(days=93)
NEW_YORK = ZoneInfo("America/New_York")
#: A session on Monday 23 November at 10:30: when its steps ring in Madrid.
WHOLE_COURSE = {
    "t0": "2026-11-23 10:30",
    "h4": "2026-11-23 14:30",
    "eve0": "2026-11-23 19:00",
    "d1": "2026-11-24 10:30",
    "d2": "2026-11-25 10:30",
    "d3": "2026-11-26 10:30",
    "d5": "2026-11-28 10:30",
    "d7": "2026-11-30 10:30",
    "d14": "2026-12-07 10:30",
    "d28": "2026-12-21 10:30",
    "m3": "2027-02-21 10:30",
}


def madrid(text: str) -> datetime:
    """A moment by the clocks of Madrid."""
    return datetime.fromisoformat(text).replace(tzinfo=MADRID).astimezone(UTC)


def came(story: Story, zone: ZoneInfo = MADRID) -> dict[str, str]:
    """When each step that arrived was sent, by the clocks there."""
    sent = {step: row.sent_at for step, row in story.steps().items() if row.sent_at}
    return {step: f"{at.astimezone(zone):%Y-%m-%d %H:%M}" for step, at in sent.items()}


def rang(phone: Phone, since: datetime) -> list[str]:
    """When the phone rang after ``since``, by the clocks of Madrid."""
    after = f"{since.astimezone(MADRID):%Y-%m-%d %H:%M}"
    return [at for at in arrivals(phone) if at > after]


# S1: at its hour


async def test_S1_every_step_of_the_course_rings_exactly_once_at_its_local_time(story: Story) -> None:
    ana = await story.enrol()
    enrolled = len(ana.pushes)
    await story.stage.pass_time(OVER)
    assert came(story) == WHOLE_COURSE
    the_end = "2027-02-22 10:30"  # the question what came of it, once the last step had its day
    assert arrivals(ana)[enrolled:] == [*list(WHOLE_COURSE.values())[1:], the_end]
    assert {(row.status, row.attempts) for row in story.steps().values()} == {(OutboxStatus.SENT, 1)}


@pytest.mark.parametrize(
    ("start", "days"),
    [
        pytest.param(
            madrid("2026-10-24 10:30"),
            {"d1": "2026-10-25 10:30", "d2": "2026-10-26 10:30", "d3": "2026-10-27 10:30"},
            id="autumn",
        ),
        pytest.param(
            madrid("2027-03-27 10:30"),
            {"d1": "2027-03-28 10:30", "d2": "2027-03-29 10:30", "d3": "2027-03-30 10:30"},
            id="spring",
        ),
        pytest.param(
            madrid("2026-10-24 19:15"),
            {"h4": "2026-10-24 20:30", "d1": "2026-10-25 11:00", "d2": "2026-10-26 11:00"},
            id="autumn-late-session",
        ),
        pytest.param(
            madrid("2027-03-27 08:20"),
            {"h4": "2027-03-27 12:20", "d1": "2027-03-28 09:00", "d2": "2027-03-29 09:00"},
            id="spring-early-session",
        ),
    ],
)
async def test_S1_the_night_the_clocks_change_moves_no_message_off_its_hour(
    story: Story, days: dict[str, str]
) -> None:
    ana = await story.enrol()
    await story.stage.pass_time(timedelta(days=3, hours=2))
    assert came(story).items() >= days.items()
    assert set(days.values()) <= set(arrivals(ana))
    assert max(Counter(arrivals(ana)[4:]).values()) == 1


@ON_SQLITE
async def test_S1_a_patient_elsewhere_gets_each_step_in_their_own_morning(story: Story) -> None:
    ana = story.stage.phone("Ana")
    ana.open(story.code())
    await story.stage.settle()
    for label in ("agree", "None of these", "I'm elsewhere", "New York"):
        await story.press(ana, label)
    await story.stage.pass_time(timedelta(days=3))
    mornings = {step: at for step, at in came(story, NEW_YORK).items() if step.startswith("d")}
    assert mornings == {"d1": "2026-11-24 09:00", "d2": "2026-11-25 09:00"}


@ON_SQLITE
async def test_S1_the_day_on_the_message_is_the_patients_own_calendar_day(story: Story) -> None:
    ana = await story.enrol(session_at=MONDAY - timedelta(hours=1))
    await story.until(5, "12:00")
    assert [push.first_line for push in ana.pushes[-4:]] == [
        f"Glow Clinic · day {day}" for day in (1, 2, 3, 5)
    ]


# S2: quiet hours


@ON_SQLITE
@pytest.mark.parametrize("start", [madrid("2026-11-23 19:10")])
async def test_S2_after_a_late_session_the_evenings_lines_come_with_the_first_check_in(story: Story) -> None:
    ana = await story.enrol()
    await story.wait(hours=14)
    assert came(story) == {"t0": "2026-11-23 19:10", "h4": "2026-11-23 20:30"}
    assert story.words("step-eve0-short") in ana.last.text
    assert story.words("step-h4-ask") in ana.last.text


@ON_SQLITE
@pytest.mark.parametrize("start", [madrid("2026-11-23 20:15")])
async def test_S2_what_would_come_at_night_is_left_out_and_the_morning_is_not_early(story: Story) -> None:
    ana = await story.enrol()
    await story.wait(hours=24)
    assert came(story) == {"t0": "2026-11-23 20:15", "d1": "2026-11-24 11:00"}
    assert len(rang(ana, story.stage.clock.now() - timedelta(hours=23))) == 1


@ON_SQLITE
async def test_S2_answers_ignore_the_night(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "02:00")
    before = len(ana.pushes)
    await story.say(ana, "my cheek itches")
    assert [push.at for push in ana.pushes[before:]] != []
    assert {f"{push.at:%H:%M}" for push in ana.pushes[before:]} == {"02:00"}
    await story.say(ana, "I can't breathe")
    assert any(text.startswith("Call 112 now.") for text in texts(ana))


@ON_SQLITE
async def test_S2_a_message_that_could_not_go_out_by_day_does_not_wake_anybody(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "08:00")
    story.stage.world.fail_next("*", Fault.REFUSE, times=10**6)
    await story.hop(MONDAY + timedelta(days=1, hours=11, minutes=10), every=timedelta(hours=1))
    story.stage.world.faults.clear()  # 21:40 in Madrid, and the step would still be useful until 22:30
    before = len(ana.pushes)
    await story.until(2, "07:00")
    assert len(ana.pushes) == before
    assert story.steps()["d1"].status is OutboxStatus.EXPIRED
    await story.until(2, "12:00")
    assert came(story)["d2"] == "2026-11-25 10:30"


# S3 and S4: nothing lost, nothing doubled, no flood


@ON_SQLITE
async def test_S4_six_hours_without_telegram_end_in_one_message(story: Story) -> None:
    ana = await story.enrol()
    before = len(ana.pushes)
    story.stage.world.fail_next("*", Fault.REFUSE, times=10**6)
    await story.hop(MONDAY + timedelta(hours=9), every=timedelta(minutes=20))
    assert len(ana.pushes) == before
    story.stage.world.faults.clear()
    await story.wait(minutes=15)
    assert [push.first_line for push in ana.pushes[before:]] == ["Glow Clinic · day 0"]
    assert story.words("step-eve0-expect") in ana.last.text
    ends = {step: story.steps()[step].status for step in ("t0", "h4", "eve0")}
    assert ends == {"t0": OutboxStatus.SENT, "h4": OutboxStatus.EXPIRED, "eve0": OutboxStatus.SENT}
    await story.until(1, "12:00")
    assert arrivals(ana)[before + 1 :] == ["2026-11-24 10:30"]


async def test_S4_three_days_without_telegram_end_in_one_message_of_today(story: Story) -> None:
    ana = await story.enrol()
    await story.until(0, "19:00")
    before = len(ana.pushes)
    story.stage.world.fail_next("*", Fault.REFUSE, times=10**6)
    await story.hop(MONDAY + timedelta(days=3, hours=6), every=timedelta(hours=3))
    story.stage.world.faults.clear()
    await story.wait(minutes=15)
    assert [push.first_line for push in ana.pushes[before:]] == ["Glow Clinic · day 3"]
    await story.until(7, "12:00")
    assert [push.first_line for push in ana.pushes[before + 1 :]] == [
        "Glow Clinic · day 5",
        "Glow Clinic · day 7",
    ]
    steps = story.steps()
    assert {step for step, row in steps.items() if row.status is OutboxStatus.EXPIRED} == {"d1", "d2"}


@ON_SQLITE
async def test_S3_a_process_that_was_off_for_three_days_says_only_what_matters_today(story: Story) -> None:
    ana = await story.enrol()
    await story.until(0, "19:00")
    before = len(ana.pushes)
    await story.restart(off=timedelta(days=2, hours=18))
    assert [push.first_line for push in ana.pushes[before:]] == ["Glow Clinic · day 3"]
    await story.until(3, "20:00")
    assert len(ana.pushes) == before + 1


@ON_SQLITE
async def test_S3_a_restart_between_any_two_steps_loses_and_doubles_nothing(story: Story) -> None:
    ana = await story.enrol()
    enrolled = len(ana.pushes)
    for hours in (3, 2, 5, 13, 25, 24, 48):
        await story.wait(hours=hours)
        await story.restart()
    until = f"{story.stage.clock.now().astimezone(MADRID):%Y-%m-%d %H:%M}"
    due = [at for at in WHOLE_COURSE.values() if at <= until]
    assert arrivals(ana)[enrolled:] == due[1:]
    assert {row.attempts for row in story.steps().values()} == {0, 1}


@ON_SQLITE
async def test_S3_a_step_whose_answer_from_telegram_was_lost_is_not_said_again(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "09:00")
    before = len(ana.pushes)
    story.stage.world.fail_next("sendMessage", Fault.TIMEOUT_AFTER)
    await story.until(1, "20:00")
    assert arrivals(ana)[before:] == ["2026-11-24 10:30"]
    assert story.steps()["d1"].status is OutboxStatus.UNSURE


@ON_SQLITE
@pytest.mark.parametrize("how", [Fault.REFUSE, Fault.SERVER_ERROR])
async def test_S3_a_step_that_telegram_did_not_take_comes_a_little_later_and_once(
    story: Story, how: Fault
) -> None:
    ana = await story.enrol()
    await story.until(1, "09:00")
    before = len(ana.pushes)
    story.stage.world.fail_next("sendMessage", how, times=3)
    await story.until(1, "20:00")
    (push,) = ana.pushes[before:]
    assert timedelta(0) < push.at - (MONDAY + timedelta(days=1)) < timedelta(minutes=1)


@ON_SQLITE
async def test_S3_what_a_patient_said_while_the_bot_was_off_is_answered_when_it_is_back(
    story: Story,
) -> None:
    ana = await story.enrol()
    await story.until(1, "10:00")
    await story.stage.close()
    ana.send("there is pus on my cheek")
    ana.press("Better")
    await story.restart(off=timedelta(hours=2))
    assert len(story.cases()) == 1
    assert on_screen(ana, "Do you have any of these?")


# S5: what holds a step back


@ON_SQLITE
async def test_S5_an_open_urgent_case_holds_the_tips_until_somebody_closes_it(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "09:00")
    await _urgent_and_answered(story, ana)
    await story.until(1, "12:20")
    assert "d1" not in came(story)
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await story.until(1, "14:00")
    assert "2026-11-24 13:20" <= came(story)["d1"] <= "2026-11-24 14:20"


@ON_SQLITE
async def test_S5_a_tip_held_too_long_is_dropped_and_the_next_one_comes(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "09:00")
    await _urgent_and_answered(story, ana)
    await story.until(1, "22:00")
    assert story.steps()["d1"].status is OutboxStatus.EXPIRED
    assert story.steps()["d1"].error == "urgent case"
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await story.until(2, "12:00")
    assert came(story)["d2"] == "2026-11-25 10:30"


async def _urgent_and_answered(story: Story, patient: Phone) -> None:
    """An urgent case that somebody has answered and not closed: its ladder rests, the case is open."""
    await story.say(patient, "there is pus on my cheek")
    await story.press(story.desk, "I'll take it")
    await story.press(story.desk, "Answered by phone")


@ON_SQLITE
async def test_S5_a_step_does_not_break_into_a_report_and_comes_soon_after(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "09:28")
    await story.report(ana, "Redness")
    question = ana.last.text
    await story.wait(minutes=4)
    assert ana.last.text == question
    assert "d1" not in came(story)
    await story.press(ana, "Not now")
    await story.wait(minutes=10)
    assert "2026-11-24 10:30" < came(story)["d1"] <= "2026-11-24 10:45"


@ON_SQLITE
async def test_S5_a_patient_who_left_the_report_lying_gets_the_step_after_ten_minutes(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "09:28")
    await story.report(ana)
    await story.until(1, "10:00")
    assert came(story)["d1"] == "2026-11-24 10:38"


@ON_SQLITE
async def test_S5_a_patient_who_never_answers_the_risk_questions_still_gets_every_step(story: Story) -> None:
    ana = story.stage.phone("Ana")
    ana.open(story.code())
    await story.stage.settle()
    await story.press(ana, "agree")
    await story.until(1, "12:00")
    assert set(came(story)) == {"t0", "h4", "eve0", "d1"}


@ON_SQLITE
async def test_S5_a_paused_episode_says_nothing_and_goes_on_with_the_step_of_the_day(story: Story) -> None:
    ana = await story.enrol()
    _set_status(story, EpisodeStatus.PAUSED)
    before = len(ana.pushes)
    await story.until(2, "11:30")
    assert len(ana.pushes) == before
    _set_status(story, EpisodeStatus.ACTIVE)
    await story.until(2, "13:00")
    assert [push.first_line for push in ana.pushes[before:]] == ["Glow Clinic · day 2"]


@ON_SQLITE
async def test_S5_a_stopped_episode_says_nothing_more_but_a_worry_still_reaches_the_clinic(
    story: Story,
) -> None:
    ana = await story.enrol()
    _set_status(story, EpisodeStatus.STOPPED)
    before = len(ana.pushes)
    await story.until(3, "12:00")
    assert len(ana.pushes) == before
    await story.say(ana, "there is pus on my cheek")
    assert len(story.cases()) == 1


def _set_status(story: Story, status: EpisodeStatus) -> None:
    with story.stage.app.database.transaction() as session:
        session.exec(select(Episode)).one().status = status


# S7: how much


@ON_SQLITE
@pytest.mark.parametrize("start", [madrid(f"2026-11-23 {clock}") for clock in ("08:15", "17:00", "21:40")])
async def test_S7_no_day_brings_more_steps_than_its_cap(story: Story) -> None:
    ana = await story.enrol()
    enrolled = len(ana.pushes)
    await story.stage.pass_time(timedelta(days=7))
    days = Counter(at[:10] for at in arrivals(ana)[enrolled:])
    assert days.pop("2026-11-23", 0) <= 2
    assert set(days.values()) == {1}


@ON_SQLITE
@pytest.mark.parametrize("start", [madrid("2026-11-23 13:30")])
async def test_S7_two_steps_within_three_hours_are_one_message(story: Story) -> None:
    ana = await story.enrol()
    enrolled = len(ana.pushes)
    await story.wait(hours=12)
    assert arrivals(ana)[enrolled:] == ["2026-11-23 17:30"]
    assert story.words("step-h4-ask") in ana.last.text
    assert story.words("step-eve0-short") in ana.last.text
