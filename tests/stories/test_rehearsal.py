"""W7: a whole course in three minutes on the asker's phone and in the staff group, and nothing left of it."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import col, select

from bot.simulator.phones import Phone
from bot.store import stats
from bot.store.models import Case, CaseMessage, Episode, OutboxMessage, Patient, Report, Staff
from tests.stories.acts import card
from tests.stories.conftest import MONDAY, ON_SQLITE, Story, on_screen, texts
from tests.stories.spanish import OWN_LANGUAGE

MARK = "🎭 Rehearsal"
THREE_MINUTES = timedelta(minutes=3)


def said(phone: Phone) -> list[str]:
    """What the bot said in this chat, oldest first."""
    return [view.text for view in phone.screen() if view.who == "Aftercare"]


def left(story: Story) -> int:
    """How many rows hang on any patient."""
    with story.stage.app.database.transaction() as session:
        of_episodes = select(OutboxMessage).where(col(OutboxMessage.episode_id).is_not(None))
        tables = [select(model) for model in (Patient, Episode, Case, CaseMessage, Report)]
        nobody = select(Staff).where(Staff.user_id < 0)
        return sum(len(session.exec(rows).all()) for rows in [of_episodes, nobody, *tables])


def counted(story: Story) -> stats.Answers:
    """The clinic's own figures."""
    with story.stage.app.database.transaction() as session:
        return stats.answers(
            session, story.clinic_id, MONDAY - timedelta(days=200), MONDAY + timedelta(days=1)
        )


async def until_over(story: Story) -> None:
    """Let time pass until nothing of the rehearsal is left; never much longer than three minutes."""
    until = story.stage.clock.now() + THREE_MINUTES
    while left(story):
        assert story.stage.clock.now() < until
        await story.wait(seconds=5)


async def test_w7_a_whole_course_with_a_red_case_is_lived_in_three_minutes_and_leaves_nothing(
    story: Story,
) -> None:
    await story.say(story.nadia, "/rehearse")
    await story.wait(seconds=75)
    assert on_screen(story.nadia, "Call 112 now.")
    assert len(story.cases()) == 1
    assert counted(story).opened == 0
    await until_over(story)

    mine, group = said(story.nadia), said(story.desk)
    assert all(text.startswith(MARK) for text in [*mine, *group])
    heads = [text.partition("\n")[0] for text in mine]
    days = [head.rpartition(" ")[2] for head in heads if "Glow Clinic · day" in head]
    assert days == ["0", "0", "0", "1", "2", "3", "5", "7", "14", "28", "90"]
    assert any("Alex (stand-in) had it since" in text and "no answer followed" in text for text in group)
    assert not any("Nadia has it" in text for text in group)
    assert any("everyone is asked" in text for text in group)
    assert any("Nobody at the clinic has answered yet" in text for text in mine)
    closed = next(view for view in story.desk.screen() if "Nadia closed it" in view.text)
    assert closed.buttons == []
    assert "Everything of it is deleted" in mine[-1]
    assert "is over" in group[-1]
    assert (texts(story.omar), texts(story.owner)) == ([], [])


@ON_SQLITE
async def test_w7_a_colleague_may_answer_and_the_asker_may_act_as_any_patient(story: Story) -> None:
    await story.say(story.nadia, "/rehearse")
    await story.wait(seconds=60)
    story.omar.in_group(story.group).reply(card(story.desk, "R-2"), "Are you all right?")
    await story.wait(seconds=2)
    assert any(text.startswith(MARK) and "Are you all right?" in text for text in said(story.nadia))
    await story.say(story.nadia, "/plan")
    assert story.nadia.last.text.startswith(MARK)
    await until_over(story)
    assert not any("Nobody at the clinic has answered" in text for text in said(story.nadia))
    await story.say(story.nadia, "/plan")
    assert "I have no plan for you here" in story.nadia.last.text


@ON_SQLITE
async def test_w7_it_stops_at_a_tap_and_a_restart_does_not_end_it(story: Story) -> None:
    await story.say(story.desk, "/rehearse")
    await story.wait(seconds=25)
    await story.restart(off=timedelta(minutes=1))
    await story.wait(seconds=15)
    assert on_screen(story.nadia, "day 1")
    await story.say(story.nadia, "/rehearse")
    await story.press(story.nadia, "Stop the rehearsal")
    assert story.nadia.toast == "It stops in a few seconds."
    await until_over(story)
    assert "✅ Stopped." in story.nadia.last.text
    assert not on_screen(story.nadia, "day 14")
    await story.press(story.nadia, "Stop the rehearsal")
    assert story.nadia.toast == "This rehearsal is over."


@ON_SQLITE
async def test_w7_is_for_staff_and_for_nobody_who_is_a_patient(story: Story) -> None:
    ana = await story.enrol()
    before = left(story)
    await story.say(ana, "/rehearse")
    assert "Only staff" in ana.last.text
    story.omar.open(story.code(area="face"))
    await story.stage.settle()
    await story.press(story.omar, "agree")
    enrolled = left(story)
    assert enrolled > before
    await story.say(story.omar, "/rehearse")
    assert "You are a patient here yourself" in story.omar.last.text
    assert left(story) == enrolled


@OWN_LANGUAGE
@ON_SQLITE
async def test_w7_speaks_spanish_too(story: Story) -> None:
    await story.say(story.nadia, "/language")
    await story.press(story.nadia, "Español")
    await story.say(story.nadia, "/rehearse")
    await until_over(story)
    lines = said(story.nadia)[2:]
    assert all(text.startswith("🎭 Ensayo") for text in lines)
    assert "borrado" in lines[-1]
