"""P1: one card shows where the patient is today; it is edited as things change and never floods the chat."""

from __future__ import annotations

from bot.simulator.phones import Phone
from bot.simulator.views import MessageView
from tests.stories.acts import calm, kept_button
from tests.stories.conftest import ON_SQLITE, Story


def today(phone: Phone) -> MessageView:
    """The living card."""
    return next(view for view in reversed(phone.screen()) if "My messages" in view.buttons)


def cards(phone: Phone) -> int:
    """How many cards have buttons."""
    return len([view for view in phone.screen() if "My messages" in view.buttons])


async def settled(story: Story) -> None:
    """Until an edit of the card, which waits for a calm moment, has arrived."""
    await story.wait(seconds=40)


async def test_P1_after_the_enrolment_one_card_shows_the_day_what_matters_and_what_comes_next(
    story: Story,
) -> None:
    ana = await story.enrol()
    await settled(story)
    lines = today(ana).text.split("\n")
    assert lines[0] == "Glow Clinic · day 0"
    assert lines[1] == "Microneedling, Face"
    assert story.words("step-t0-now") in lines
    assert lines[-1] == "⏳ Next message: today at 14:30"
    assert today(ana).buttons == ["Something worries me", "I have a question", "My plan", "My messages"]
    assert today(ana).rows[0] == ("Something worries me",)  # a row of its own, never cut short
    assert ana.keyboard == ["Something worries me"]


async def test_P1_the_card_follows_the_days_by_edits_alone(story: Story) -> None:
    ana = await story.enrol()
    await settled(story)
    card = today(ana).id
    for day in (1, 2, 4, 7):
        await story.until(day, "12:00")
        assert today(ana).text.startswith(f"Glow Clinic · day {day}\n")
        assert today(ana).id == card
    assert story.words("step-d7-now") in today(ana).text
    assert cards(ana) == 1
    assert len([push for push in ana.pushes if push.message_id == card and not push.silent]) <= 1
    await story.until(10, "12:00")
    assert today(ana).text.startswith("Glow Clinic: your aftercare\n"), "no day that would be wrong tomorrow"


@ON_SQLITE
async def test_P1_the_card_tells_of_a_report_of_a_pause_and_of_the_end_of_both(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "there is pus on my cheek")
    await settled(story)
    assert "👀 Your report is with Glow Clinic." in today(ana).text
    await story.press(story.desk, "I'll take it")
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await settled(story)
    assert "Your report is with" not in today(ana).text
    await story.say(ana, "/pause")
    await settled(story)
    assert "⏳ Paused. Nothing comes until you go on." in today(ana).text
    await story.press(ana, "Go on")
    await settled(story)
    assert "⏳ Next message: today at 14:30" in today(ana).text


@ON_SQLITE
async def test_P1_no_button_of_the_card_is_a_dead_end_and_the_card_stays(story: Story) -> None:
    ana = await story.enrol()
    await settled(story)
    for label, answer in (
        ("Something worries me", "I'm listening. What is it?"),
        ("I have a question", "What would you like to know?"),
        ("My plan", "your plan"),
        ("My messages", "Tips and check-ins come as planned."),
    ):
        ana.press(label, today(ana))
        await story.stage.settle()
        assert answer in ana.last.text, label
        assert ana.last.buttons, label
        await calm(story)
    assert cards(ana) == 1


@ON_SQLITE
async def test_P1_start_puts_a_fresh_card_at_the_end_and_the_older_one_points_to_it(story: Story) -> None:
    ana = await story.enrol()
    await settled(story)
    older = today(ana).id
    old = kept_button(ana, "My plan")
    await story.say(ana, "/start")
    await settled(story)
    assert today(ana).id > older
    assert cards(ana) == 1
    assert "Glow Clinic: your newest card is below." in [view.text for view in ana.screen()]
    old()
    await story.stage.settle()
    assert "your plan" in ana.last.text, "an old button still answers"


@ON_SQLITE
async def test_P1_a_card_the_patient_deleted_comes_back_quietly_once(story: Story) -> None:
    ana = await story.enrol()
    await settled(story)
    ana.delete(today(ana))
    rung = len([push for push in ana.pushes if not push.silent])
    await story.say(ana, "/pause")
    await settled(story)
    assert cards(ana) == 2 - 1
    await story.press(ana, "Go on")
    await settled(story)
    assert cards(ana) == 1
    loud = [push for push in ana.pushes if not push.silent][rung:]
    assert len(loud) == 1, "the answer to /pause, and not the card"


@ON_SQLITE
async def test_S5_while_tips_wait_for_an_urgent_answer_the_card_names_no_hour_that_passes(
    story: Story,
) -> None:
    ana = await story.enrol()
    await settled(story)
    await story.say(ana, "I see pus")
    await settled(story)
    await story.until(1, "12:00")
    await settled(story)
    assert "⏳ Tips wait until your clinic has answered you." in today(ana).text
    assert "Next message" not in today(ana).text
    await story.press(story.desk, "I'll take it")
    await calm(story)
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await settled(story)
    assert "Next message" in today(ana).text
