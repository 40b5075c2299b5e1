"""P6, E5: how a plan ends, the way to the next session, and a second session or treatment."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.content.catalog import Catalog, load_catalog
from bot.content.message import PlanPicture
from bot.services.clinic import booking, setup
from bot.simulator.phones import Phone
from bot.store import reports
from bot.store.models import Clinic, EpisodeStatus, ResultSeen
from tests.stories.acts import arrive, calm, rang
from tests.stories.conftest import MONDAY, ON_SQLITE, Story, arrivals, on_screen, texts

MESSAGES = Path(__file__).parents[2] / "messages"


def books(story: Story, url: str | None, days: int | None) -> None:
    """The clinic says where to book, and how long it waits between sessions."""
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        booking.settle(unit, session.get_one(Clinic, story.clinic_id), url, days)


async def at_the_end(story: Story) -> Phone:
    """A patient with the last check-in before them."""
    ana = await arrive(story, session_at=MONDAY - timedelta(days=80))
    await story.until(10, "12:00")
    return ana


async def test_P6_the_last_check_in_leads_to_result_rating_and_a_finish_card(story: Story) -> None:
    books(story, "https://glow.example/book", None)
    ana = await at_the_end(story)
    await story.press(ana, "My skin feels fine")
    await calm(story)
    assert ana.last.text.startswith("✅ Glow Clinic: your plan is complete\n")
    assert "Compared with before the treatment" in ana.last.text
    await story.press(ana, "A little better")
    await story.press(ana, "8")
    await story.press(ana, "5")
    assert {"Book a session", "Something worries me"} == set(ana.last.buttons)
    await calm(story)
    episode = story.episodes()[0]
    assert (episode.status, episode.result) == (EpisodeStatus.FINISHED, ResultSeen.SOME)
    assert (episode.happy, episode.rating) == (8, 5)
    told = next(text for text in texts(story.desk) if "A01: end of the plan" in text)
    assert told.split("\n")[1:] == [
        "Result: A little better",
        "Happy with the result: 8 of 10",
        "Care here: 5 of 5",
    ]
    rung = len(ana.pushes)
    await story.wait(days=3)
    assert len(ana.pushes) == rung, "the end is told once"


@ON_SQLITE
async def test_P6_without_an_answer_the_plan_ends_a_day_later_and_asks_nothing_twice(story: Story) -> None:
    ana = await at_the_end(story)
    rung = len(ana.pushes)
    await story.wait(days=3)
    ends = [text for text in rang(ana, rung) if "your plan is complete" in text]
    assert len(ends) == 1
    await story.press(ana, "Not now")
    assert "To book, call +34600000000." in ana.last.text
    assert story.episodes()[0].status is EpisodeStatus.FINISHED
    assert not on_screen(story.desk, "end of the plan")
    await story.say(ana, "there is pus on my cheek")
    assert story.cases()[-1].level == "U", "words after the end still reach the clinic"


@ON_SQLITE
async def test_P6_a_worse_result_brings_a_person(story: Story) -> None:
    ana = await at_the_end(story)
    await story.press(ana, "My skin feels fine")
    await calm(story)
    await story.press(ana, "Worse")
    told = "We have told the team that you would like a better result. Someone will get in touch."
    assert told in ana.last.text, "at once, above the next question"
    assert "Not now" in ana.last.buttons
    await story.press(ana, "Not now")
    await calm(story)
    assert ana.last.text.count(told) == 1
    assert [case.level for case in story.cases()] == ["R"]
    assert on_screen(story.desk, "Result: Worse")


@ON_SQLITE
async def test_P6_while_a_case_is_open_the_plan_does_not_end(story: Story) -> None:
    ana = await at_the_end(story)
    await story.say(ana, "there is pus on my cheek")
    await story.hop(story.stage.clock.now() + timedelta(days=3), timedelta(hours=6))
    assert not on_screen(ana, "your plan is complete")
    assert story.episodes()[0].status is EpisodeStatus.ACTIVE


async def test_P6_the_next_session_is_spoken_of_at_four_weeks_and_later_where_the_clinic_waits_longer(
    story: Story,
) -> None:
    books(story, "https://glow.example/book", None)
    ana = await arrive(story, session_at=MONDAY - timedelta(days=20))
    await story.until(8, "12:00")
    assert story.words("step-next-short") in ana.last.text
    assert "Book a session" in ana.last.buttons
    books(story, "https://glow.example/book", 42)
    bea = await arrive(story, "Bea", session_at=MONDAY - timedelta(days=12))
    await story.until(16, "12:00")
    assert "Glow Clinic · day 28" in bea.last.text
    assert "Book a session" not in bea.last.buttons
    assert story.words("step-next-short") not in bea.last.text
    await story.until(30, "12:00")
    assert bea.last.text.startswith("Glow Clinic · day 42\n")
    assert story.words("step-next-now") in bea.last.text
    assert "Book a session" in bea.last.buttons


@ON_SQLITE
async def test_P6_an_interval_shorter_than_healing_takes_has_no_effect(story: Story) -> None:
    books(story, None, 7)
    ana = await arrive(story, session_at=MONDAY - timedelta(days=20))
    await story.until(7, "12:00")
    assert not on_screen(ana, story.words("step-next-short"))
    await story.until(8, "12:00")
    assert story.words("step-next-short") in ana.last.text
    assert "To book, call +34600000000." in ana.last.text


async def test_E5_a_second_session_keeps_the_history_and_the_two_plans_never_both_speak(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    for tap in ("Better", "None of these", "1"):
        await story.press(ana, tap)
    await story.until(2, "09:00")
    await arrive(story, again=ana)
    first, second = story.episodes()
    assert (first.status, second.status) == (EpisodeStatus.SUPERSEDED, EpisodeStatus.ACTIVE)
    assert first.reference != second.reference
    rung = len(ana.pushes)
    await story.until(6, "12:00")
    days = [text.split(" · ")[1].partition("\n")[0] for text in rang(ana, rung) if " · day" in text]
    assert set(days) <= {"day 0", "day 1", "day 2", "day 3", "day 4"}
    assert len([arrival for arrival in arrivals(ana)[rung:] if arrival.startswith("2026-11-26")]) <= 2
    with story.stage.app.database.transaction() as session:
        assert len(reports.of_episode(session, story.clinic_id, first.id or 0)) == 1


@pytest.fixture(scope="session")
def two_treatments(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The shipped texts and a second treatment that allows make-up a day later."""
    root = tmp_path_factory.mktemp("content") / "messages"
    shutil.copytree(MESSAGES, root)
    shutil.copytree(root / "microneedling", root / "peel")
    plan = root / "peel" / "protocol.yaml"
    plan.write_text(
        plan.read_text()
        .replace("id: microneedling", "id: peel")
        .replace("makeup: [0h, 48h]", "makeup: [0h, 96h]")
    )
    for texts_ in (root / "peel").glob("*.ftl"):
        texts_.write_text(texts_.read_text().replace("protocol-name = Microneedling", "protocol-name = Peel"))
    return load_catalog(root)


async def both(story: Story, catalog: Catalog) -> Phone:
    """Somebody with microneedling on Monday and a peel on Tuesday, as they stand on Tuesday."""
    await story.restart(catalog=catalog)
    with story.stage.app.database.transaction() as session:
        unit, clinic = story.stage.unit(session), session.get_one(Clinic, story.clinic_id)
        for protocol in ("microneedling", "peel"):
            setup.approve(unit, clinic, protocol, "Dr Vega")
    ana = await arrive(story)
    await story.until(1, "09:30")
    await calm(story)
    await arrive(story, again=ana, protocol="peel")
    return ana


async def test_E5_two_treatments_speak_in_one_message_and_the_stricter_rule_wins(
    story: Story, two_treatments: Catalog
) -> None:
    ana = await both(story, two_treatments)
    rung = len(ana.pushes)
    await story.until(2, "12:00")
    told = [text for text in rang(ana, rung) if text.startswith("Glow Clinic · day 1\n\n")]
    assert len(told) == 1, "one message for the two of them"
    (message,) = told
    assert message.startswith("Glow Clinic · day 1\n")
    assert "Peel, Face · day 1" in message
    assert "Microneedling, Face · day 2" in message
    assert "Where the advice differs, do what is stricter." in message
    assert story.words("step-d1-do") in message, "the fresher session says what to do"
    assert story.words("step-d2-do") not in message, "what the older one allows is not said"
    assert story.words("step-d2-dont") in message, "what it forbids is"
    assert "Microneedling" in ana.last.buttons
    await story.press(ana, "Better")
    for tap in ("None of these", "1"):
        await story.press(ana, tap)
    await story.press(ana, "Microneedling")
    for tap in ("Same", "None of these", "0"):
        await story.press(ana, tap)
    episodes = story.episodes()
    with story.stage.app.database.transaction() as session:
        steps = [
            [row.step for row in reports.of_episode(session, story.clinic_id, episode.id or 0)]
            for episode in episodes
        ]
    assert steps == [["d2"], ["d1"]]


@ON_SQLITE
async def test_E5_an_answer_on_demand_is_the_stricter_of_two_treatments(
    story: Story, two_treatments: Catalog
) -> None:
    ana = await both(story, two_treatments)
    await story.until(4, "12:00")
    await story.say(ana, "/start")
    await story.wait(seconds=40)
    await story.press(ana, "I have a question")
    await story.press(ana, "Make-up")
    assert story.words("faq-makeup") in ana.last.text, "day 4 of the one is day 3 of the other"
    assert "This is the stricter answer." in ana.last.text


@ON_SQLITE
async def test_S8_on_the_picture_of_two_plans_the_patient_stands_on_the_day_of_each(
    story: Story, two_treatments: Catalog
) -> None:
    ana = await both(story, two_treatments)
    await story.until(2, "12:00")
    await story.say(ana, "/plan")
    await story.press(ana, "As a picture")
    drawn = [row.content["picture"] for row in story.ledger(ana) if row.content.get("picture")][-1]
    picture = PlanPicture.model_validate(drawn)
    assert sorted(part.here.args["day"] for part in picture.parts) == [1, 2]
