"""T1, and every journey: how many taps and messages it takes, measured on phones, printed as a table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from bot.simulator.phones import Phone
from tests.stories.acts import arrive, calm
from tests.stories.conftest import ON_SQLITE, Story
from tests.stories.test_pictures import photo_of

pytestmark = ON_SQLITE


@dataclass
class Cost:
    """What a journey cost: taps of the person, messages that rang, and messages that came at all."""

    journey: str
    taps: int
    rang: int
    came: int


class Thumb:
    """A phone whose taps are counted."""

    def __init__(self, story: Story, phone: Phone) -> None:
        self.story, self.phone, self.taps = story, phone, 0
        self.before = len(phone.pushes)
        self.there = {view.id for view in phone.screen()}

    async def press(self, *labels: str) -> None:
        for label in labels:
            self.taps += 1
            await self.story.press(self.phone, label)

    async def lasting(self, label: str) -> None:
        self.taps += 1
        self.phone.tap(label)
        await self.story.stage.settle()

    async def type(self, words: str) -> None:
        self.taps += 1
        await self.story.say(self.phone, words)

    def cost(self, journey: str) -> Cost:
        loud = [push for push in self.phone.pushes[self.before :] if not push.silent]
        came = [view for view in self.phone.screen() if view.id not in self.there and not view.own]
        return Cost(journey, self.taps, len(loud), len(came))


async def first_advice(story: Story) -> Cost:
    phone = story.stage.phone("Ana")
    thumb = Thumb(story, phone)
    thumb.taps += 1
    phone.open(story.code(area="face"))
    await story.stage.settle()
    await thumb.press("agree")
    await calm(story)
    assert any(story.words("step-t0-now") in view.text for view in phone.screen())
    return thumb.cost("joining, to the first advice")


async def other_language(story: Story) -> Cost:
    phone = story.stage.phone("Ana")
    phone.open(story.code(area="face"))
    await story.stage.settle()
    thumb = Thumb(story, phone)
    await thumb.press("🌐 Language", "Українська")
    assert "Ваш візит" in phone.last.text
    return thumb.cost("another language")


async def joining(story: Story) -> Cost:
    phone = story.stage.phone("Ana")
    thumb = Thumb(story, phone)
    thumb.taps += 1
    phone.open(story.code(area="face"))
    await story.stage.settle()
    await thumb.press("agree", "None of these", "Right")
    await story.wait(minutes=1)
    return thumb.cost("joining, to the end")


async def check_in(story: Story) -> Cost:
    ana = await arrive(story)
    await story.wait(hours=24, minutes=5)
    thumb = Thumb(story, ana)
    await thumb.press("Better", "None of these", "1")
    await calm(story)
    return thumb.cost("check-in, all well")


async def check_in_symptom(story: Story) -> Cost:
    ana = await arrive(story)
    await story.wait(hours=24, minutes=5)
    thumb = Thumb(story, ana)
    await thumb.press("Same", "Redness", "1", "A little")
    await calm(story)
    return thumb.cost("check-in, one symptom")


async def first_check_in(story: Story) -> Cost:
    ana = await arrive(story)
    await story.wait(hours=4)
    thumb = Thumb(story, ana)
    await thumb.press("My skin feels fine", "1")
    await calm(story)
    return thumb.cost("check-in of the first day")


async def urgent_report(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.lasting("Something worries me")
    await thumb.press("Pus, yellow", "Pus or crust", "Quite a lot", "None of these", "Send")
    await calm(story)
    return thumb.cost("report of something urgent")


async def emergency(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.lasting("Something worries me")
    await thumb.press("Breathing")
    await calm(story)
    return thumb.cost("report of an emergency")


async def in_words(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.type("is this what it should look like?")
    await thumb.press("Today")
    await calm(story)
    return thumb.cost("words nobody understood")


async def question(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.press("I have a question", "Make-up")
    await calm(story)
    return thumb.cost("make-up yet?")


async def picked_up(story: Story) -> Cost:
    ana = await arrive(story)
    await story.report(ana, "Pus, yellow", "Pus or crust")
    await story.wait(minutes=11)
    await calm(story)
    thumb = Thumb(story, ana)
    await thumb.press("Go on with it", "Quite a lot", "None of these", "Send")
    await calm(story)
    return thumb.cost("a report picked up again")


async def healing_photo(story: Story) -> Cost:
    ana = await arrive(story)
    await story.wait(hours=4)
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await calm(story)
    thumb = Thumb(story, ana)
    await thumb.press("Add a photo")
    thumb.taps += 1
    ana.photo(content=photo_of())
    await story.stage.settle()
    await calm(story)
    return thumb.cost("a photo to compare")


async def my_plan(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.type("/plan")
    await thumb.press("As a picture")
    await calm(story)
    return thumb.cost("the plan as a picture")


async def my_data(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.type("/mydata")
    await calm(story)
    return thumb.cost("my data")


async def forgotten(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.type("/forget")
    await thumb.press("Delete everything")
    await calm(story)
    return thumb.cost("being forgotten")


async def pausing(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.type("/pause")
    await calm(story)
    return thumb.cost("a pause")


async def stopping(story: Story) -> Cost:
    ana = await arrive(story)
    thumb = Thumb(story, ana)
    await thumb.type("stop")
    await thumb.press("Yes, stop", "My skin is fine")
    await calm(story)
    return thumb.cost("stop, with a reason")


#: The journey, the most taps it may take, the most messages that may ring. The link's own tap is counted.
JOURNEYS: list[tuple[Callable[[Story], Awaitable[Cost]], int, int]] = [
    (first_advice, 2, 3),
    (joining, 4, 5),
    (other_language, 2, 0),
    (check_in, 4, 1),
    (check_in_symptom, 4, 1),
    (first_check_in, 4, 1),
    (urgent_report, 6, 2),
    (emergency, 2, 3),
    (in_words, 2, 2),
    (picked_up, 4, 1),
    (question, 2, 1),
    (healing_photo, 2, 3),
    (my_plan, 2, 2),
    (my_data, 1, 2),
    (forgotten, 2, 2),
    (pausing, 1, 1),
    (stopping, 3, 1),
]


async def test_T1_taps_and_messages_of_every_journey_stay_within_their_bounds(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    costs = [(await live(story), taps, rang) for live, taps, rang in JOURNEYS]
    lines = [f"{'journey':30} {'taps':>4} {'most':>4} {'rang':>4} {'most':>4} {'came':>4}"]
    lines += [f"{c.journey:30} {c.taps:4} {taps:4} {c.rang:4} {rang:4} {c.came:4}" for c, taps, rang in costs]
    with capsys.disabled():
        print("\n" + "\n".join(lines))  # noqa: T201  # the table is what this test is for
    over = [c for c, taps, rang in costs if c.taps > taps or c.rang > rang]
    assert over == []
