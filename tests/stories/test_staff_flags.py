"""What only staff know about a session, such as the device, changes what is asked and how it is graded."""

from __future__ import annotations

from bot.store.models import Case
from tests.stories.conftest import Story


async def _enrol_with_rf(story: Story) -> tuple[object, str]:
    await story.say(story.desk, "/enrol")
    for label in ("Microneedling · RF device", "Face", "Just now"):
        await story.press(story.desk, label)
    handed_over = story.desk.last.text
    return handed_over, next(word for word in handed_over.split() if "?start=" in word)


async def test_H15_a_session_with_radio_waves_offers_its_own_symptoms_and_staff_see_the_flag(
    story: Story,
) -> None:
    handed_over, link = await _enrol_with_rf(story)
    assert "RF device" in str(handed_over)
    ana = story.stage.phone("Ana")
    ana.open(link)
    await story.stage.settle()
    for label in ("agree", "None of these", "Right"):
        await story.press(ana, label)
    await story.report(ana, "Blisters")
    assert "Burn or grid marks" in ana.last.buttons
    for label in ("Burn or grid marks", "A little"):
        await story.press(ana, label)
    await story.press(ana, "Send to the clinic")
    case: Case = story.cases()[0]
    assert case.level == "U"
    assert "Flags: RF device" in story.desk.last.text


async def test_H15_without_the_flag_nobody_is_asked_about_radio_waves(story: Story) -> None:
    ana = await story.enrol()
    await story.report(ana, "Blisters")
    assert "Burn or grid marks" not in ana.last.buttons
