"""S8: /plan shows what came and what comes, on the patient's own clock."""

from __future__ import annotations

from datetime import timedelta

from bot.simulator.faults import Fault
from bot.simulator.phones import Phone
from tests.stories.conftest import MONDAY, ON_SQLITE, Story


async def plan_of(story: Story, phone: Phone) -> list[str]:
    """The lines of /plan."""
    await story.say(phone, "/plan")
    return phone.last.text.split("\n")


async def test_S8_the_plan_shows_what_came_and_what_comes_by_day_and_clock(story: Story) -> None:
    ana = await story.enrol()
    await story.until(2, "12:00")
    assert await plan_of(story, ana) == [
        "Glow Clinic: your plan",
        "",
        "Microneedling, Face",
        "✅ Monday 23 November at 10:30 · day 0",
        "✅ Monday 23 November at 14:30 · day 0",
        "✅ Monday 23 November at 19:00 · day 0",
        "✅ yesterday at 10:30 · day 1",
        "✅ today at 10:30 · day 2",
        "⏳ tomorrow at 10:30 · day 3 · check-in",
        "⏳ Saturday 28 November at 10:30 · day 5 · check-in",
        "⏳ Monday 30 November at 10:30 · day 7 · check-in",
        "⏳ Monday 7 December at 10:30 · day 14 · photo",
        "⏳ Monday 21 December at 10:30 · day 28 · check-in",
        "⏳ Sunday 21 February at 10:30 · day 90 · check-in",
    ]


@ON_SQLITE
async def test_S8_a_step_that_never_came_is_not_said_to_have_come(story: Story) -> None:
    ana = await story.enrol()
    await story.until(0, "19:00")
    story.stage.world.fail_next("*", Fault.REFUSE, times=10**6)
    await story.hop(MONDAY + timedelta(days=1, hours=12), every=timedelta(hours=4))
    story.stage.world.faults.clear()
    await story.until(2, "07:30")
    lines = await plan_of(story, ana)
    assert not any(line.partition(" · ")[2].startswith("day 1 ") or line.endswith("day 1") for line in lines)
    assert "⏳ today at 10:30 · day 2 · check-in" in lines


@ON_SQLITE
async def test_S8_a_step_that_waits_for_the_clinics_answer_names_no_hour_that_passes(story: Story) -> None:
    ana = await story.enrol()
    await story.until(0, "20:00")
    await story.say(ana, "I see pus")
    await story.until(1, "12:00")
    lines = await plan_of(story, ana)
    assert "⏳ waits · day 1 · check-in" in lines
    assert "⏳ tomorrow at 10:30 · day 2 · check-in" in lines
    assert lines[-1] == "⏳ Tips wait until your clinic has answered you."


@ON_SQLITE
async def test_S8_a_paused_plan_names_no_hour_that_passes(story: Story) -> None:
    ana = await story.enrol()
    await story.until(0, "20:00")
    await story.say(ana, "/pause")
    await story.until(1, "12:00")
    lines = await plan_of(story, ana)
    assert "⏳ waits · day 1 · check-in" in lines
    assert lines[-1] == "All this waits until you go on."


@ON_SQLITE
async def test_S8_the_plan_moves_to_the_patients_clock(story: Story) -> None:
    ana = story.stage.phone("Ana")
    ana.open(story.code())
    await story.stage.settle()
    for label in ("agree", "None of these", "I'm elsewhere", "New York"):
        await story.press(ana, label)
    lines = await plan_of(story, ana)
    assert "✅ today at 04:30 · day 0" in lines
    assert "⏳ tomorrow at 09:00 · day 1 · check-in" in lines


@ON_SQLITE
async def test_S8_a_second_session_shows_its_own_plan_alone(story: Story) -> None:
    ana = await story.enrol()
    await story.until(1, "12:00")
    ana.open(story.code(area="neck"))
    await story.stage.settle()
    await story.press(ana, "agree")
    lines = await plan_of(story, ana)
    assert [line for line in lines if line.startswith("Microneedling")] == ["Microneedling, Neck"]
    before = len(ana.pushes)
    await story.until(2, "20:00")
    assert len(ana.pushes) - before <= 3  # day 0 and day 1 of the new session, nothing of the old one
    assert [push.first_line for push in ana.pushes[before:] if "day 2" in push.first_line] == []


@ON_SQLITE
async def test_S8_who_has_no_plan_is_told_where_one_comes_from(story: Story) -> None:
    stranger = story.stage.phone("Sam")
    for phone in (stranger, story.desk, story.nadia):
        await story.say(phone, "/plan")
        assert phone.last.text.startswith("I have no plan for you here.")


@ON_SQLITE
async def test_S8_worrying_is_one_tap_away_from_the_plan(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "/plan")
    await story.press(ana, "Something worries me")
    assert "What is it?" in ana.last.text
