"""P5: answers on demand, aware of today's day; what finds none goes to a person as all words do."""

from __future__ import annotations

from sqlmodel import select

from bot.simulator.phones import Phone
from bot.store.models import CaseMessage
from tests.stories.acts import arrive, calm
from tests.stories.conftest import ON_SQLITE, Story, on_screen

QUESTION = "I have a question"


def heard(story: Story) -> list[str | None]:
    with story.stage.app.database.transaction() as session:
        return [row.body for row in session.exec(select(CaseMessage).order_by(CaseMessage.id))]  # type: ignore[arg-type]


async def asked(story: Story) -> Phone:
    ana = await arrive(story)
    await story.press(ana, QUESTION)
    return ana


async def test_P5_the_answer_differs_by_the_time_since_the_session(story: Story) -> None:
    ana = await asked(story)
    await story.press(ana, "Make-up")
    assert story.words("faq-makeup") in ana.last.text
    assert ana.last.text.startswith("Glow Clinic · day 0\n")
    await story.until(2, "12:00")
    await story.press(ana, "Other questions")
    await story.press(ana, "Make-up")
    assert story.words("faq-makeup-2") in one_answer(ana)


def one_answer(phone: Phone) -> str:
    return next(view.text for view in reversed(phone.screen()) if "Other questions" in view.buttons)


@ON_SQLITE
async def test_P5_a_few_words_find_the_answer_and_open_no_case(story: Story) -> None:
    ana = await asked(story)
    for words, key in (
        ("make-up yet?", "faq-makeup"),
        ("Can I put on sun cream", "faq-sunscreen"),
        ("¿puedo ir a la piscina?", "faq-pool"),
        ("when is my next session", "faq-next"),
    ):
        await story.say(ana, words)
        await calm(story)
        assert story.words(key) in ana.last.text, words
    assert story.cases() == []
    assert "What your own clinician told you comes first" in ana.last.text


@ON_SQLITE
async def test_P5_what_finds_no_answer_or_may_be_a_report_goes_to_a_person(story: Story) -> None:
    ana = await asked(story)
    await story.say(ana, "what about my cat")
    assert on_screen(ana, "How soon do you need us?")
    assert heard(story) == ["what about my cat"]
    bea = await arrive(story, "Bea")
    await story.press(bea, QUESTION)
    await story.say(bea, "my make-up made blisters")
    assert story.cases()[-1].level == "U"
    assert not on_screen(bea, story.words("faq-makeup"))
    cleo = await arrive(story, "Cleo")
    await story.press(cleo, QUESTION)
    rung = len(cleo.pushes)
    await story.say(cleo, "can't breathe after the pool")
    await calm(story)
    assert cleo.screen()[-1] is not None
    assert any("Call 112 now." in push.first_line for push in cleo.pushes[rung:])


@ON_SQLITE
async def test_P5_an_answer_that_is_not_enough_goes_to_the_clinic_with_one_tap(story: Story) -> None:
    ana = await asked(story)
    await story.say(ana, "gym today?")
    await story.press(ana, "Ask the clinic")
    await calm(story)
    assert heard(story) == ["gym today?"]
    assert on_screen(ana, "How soon do you need us?")


@ON_SQLITE
async def test_P5_words_that_mean_several_things_offer_them(story: Story) -> None:
    ana = await asked(story)
    await story.say(ana, "sauna or gym?")
    assert {"Sport", "Pool, sea, sauna"} <= set(ana.last.buttons)
    await story.press(ana, "Sport")
    assert story.words("faq-sport") in ana.last.text


@ON_SQLITE
async def test_P5_words_outside_a_question_are_for_a_person_and_a_forgotten_question_too(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.say(ana, "make-up yet?")
    assert heard(story) == ["make-up yet?"]
    bea = await arrive(story, "Bea")
    await story.press(bea, QUESTION)
    await story.wait(minutes=30)
    await story.say(bea, "make-up yet?")
    assert heard(story) == ["make-up yet?"] * 2


@ON_SQLITE
async def test_P5_every_topic_is_reachable_by_taps_and_none_is_a_dead_end(story: Story) -> None:
    ana = await asked(story)
    seen: set[str] = set()
    for _ in range(3):
        seen |= {label for row in ana.last.rows for label in row}
        await story.press(ana, "More questions")
    labels = {
        story.words(f"faq-{topic}-label")
        for topic in story.stage.app.catalog.protocols["microneedling"].answers
    }
    assert labels <= seen
    assert {"Something worries me", "Ask the clinic"} <= set(ana.last.buttons)
    await story.press(ana, "Ask the clinic")
    assert "Write your question now, or send a photo." in ana.last.text
    await story.say(ana, "gym today?")
    assert heard(story) == ["gym today?"]
