"""P2: somebody with two clinics says which one their words are for; danger never waits for that."""

from __future__ import annotations

from dataclasses import replace

from sqlmodel import select

from bot.care import hours
from bot.care.protocol import Level
from bot.services.clinic import setup
from bot.simulator.phones import Phone
from bot.store.models import Case, CaseMessage
from tests.stories.acts import arrive, calm, rang
from tests.stories.conftest import ON_SQLITE, Story, on_screen

WHICH = "You are with two clinics. Which one is this for?"


async def of_two(story: Story) -> tuple[Phone, Story]:
    """A patient of Glow Clinic who joined Bright Clinic last, and the story of that one."""
    ana = await arrive(story)
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        bright = setup.create(
            unit,
            name="Bright Clinic",
            timezone="Europe/Madrid",
            language="en",
            emergency_number="112",
            phone="+34611111111",
            hours=hours.default(),
        )
        setup.approve(unit, bright, "microneedling", "Dr Vega")
    other = replace(story, clinic_id=bright.id or 0)
    story.complete(other.clinic_id)
    await story.wait(minutes=1)
    await arrive(other, again=ana)
    return ana, other


def heard(story: Story) -> list[tuple[int, str | None, str | None]]:
    """What each clinic was given to read."""
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(CaseMessage).order_by(CaseMessage.id))  # type: ignore[arg-type]
        return [(row.clinic_id, row.body, row.media) for row in rows]


def levels(story: Story) -> dict[int, Level]:
    with story.stage.app.database.transaction() as session:
        return {case.clinic_id: case.level for case in session.exec(select(Case))}


async def test_P2_words_of_a_patient_of_two_clinics_go_where_they_say(story: Story) -> None:
    ana, bright = await of_two(story)
    await story.say(ana, "is this what it should look like?")
    assert WHICH in ana.last.text
    assert ana.last.buttons == ["Bright Clinic", "Glow Clinic", "Both"]
    assert heard(story) == [], "not to a clinic that need not know"
    ana.photo()
    await story.stage.settle()
    await story.press(ana, "Glow Clinic")
    await calm(story)
    assert heard(story) == [
        (story.clinic_id, "is this what it should look like?", None),
        (story.clinic_id, None, "photo"),
    ]
    assert on_screen(ana, "✅ For Glow Clinic")
    assert on_screen(ana, "How soon do you need us?")
    await story.say(ana, "and it is warm")
    assert heard(story)[-1][:2] == (story.clinic_id, "and it is warm"), "the open case says which"
    assert bright.clinic_id not in levels(story)


@ON_SQLITE
async def test_P2_danger_words_wait_for_no_choice(story: Story) -> None:
    ana, bright = await of_two(story)
    await story.say(ana, "hello again")
    rung = len(ana.pushes)
    await story.say(ana, "I can't breathe")
    await calm(story)
    assert any(text.startswith("Call 112 now.") for text in rang(ana, rung))
    assert levels(story)[bright.clinic_id] is Level.EMERGENCY
    await story.wait(minutes=11)
    assert (bright.clinic_id, "hello again", None) in heard(story), "what waited is not lost"
    bea, other = await of_two(story)
    await story.say(bea, "there is pus on my cheek")
    assert levels(story)[other.clinic_id] is Level.URGENT


@ON_SQLITE
async def test_P2_without_a_choice_the_words_go_to_the_clinic_joined_last_and_that_is_said(
    story: Story,
) -> None:
    ana, bright = await of_two(story)
    await story.say(ana, "hello again")
    await story.restart()
    await story.wait(minutes=11)
    await calm(story)
    assert heard(story) == [(bright.clinic_id, "hello again", None)]
    assert on_screen(ana, "You did not choose, so this went to Bright Clinic.")
    await story.press(ana, "Glow Clinic")
    assert ana.toast == "This form is finished."


@ON_SQLITE
async def test_P2_both_clinics_can_be_told_and_words_in_a_form_belong_to_its_clinic(story: Story) -> None:
    ana, bright = await of_two(story)
    await story.say(ana, "hello again")
    await story.press(ana, "Both")
    await calm(story)
    assert [clinic for clinic, _, _ in heard(story)] == [bright.clinic_id, story.clinic_id]
    cleo, other = await of_two(story)
    step = next(view for view in cleo.screen() if view.text.startswith("Glow Clinic · day 0"))
    cleo.press("Got it", step)
    await story.stage.settle()
    await story.say(cleo, "/plan")
    assert "Bright Clinic" in cleo.last.text
    assert other.clinic_id != story.clinic_id
