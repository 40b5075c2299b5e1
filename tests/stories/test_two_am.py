"""What a thumb does at 2 a.m.: each wrong turn gets a clear answer, and nothing that was said is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlmodel import select

from bot.care.protocol import Level
from bot.simulator import acts, contents
from bot.simulator.check import Upload
from bot.simulator.phones import Phone
from bot.store.models import CaseMessage, Patient, Report
from tests.stories.acts import arrive, calm, kept_button, one, rang
from tests.stories.conftest import MONDAY, ON_SQLITE, Story, on_screen, texts

pytestmark = ON_SQLITE
RTL = "\u202eeybdoog\u202c"
ZALGO = "pus\u0336" + "\u0301\u0302\u0303\u0304\u0305" * 40
FILM = 50 * 1024 * 1024


def heard(story: Story) -> list[tuple[str | None, str | None]]:
    """What the clinic was given to read: words and kind of media."""
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(CaseMessage).order_by(CaseMessage.id))  # type: ignore[arg-type]
        return [(row.body, row.media) for row in rows]


def told(story: Story) -> list[Report]:
    with story.stage.app.database.transaction() as session:
        return list(session.exec(select(Report).order_by(Report.id)))  # type: ignore[arg-type]


async def test_yesterdays_check_in_can_still_be_answered_and_counts_for_its_day(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    yesterday = kept_button(ana, "Worse")
    await story.until(2, "09:35")
    yesterday()
    await calm(story)
    for tap in ("Pus or crust", "3", "A little", "None of these"):
        await story.press(ana, tap)
    await calm(story)
    assert [(report.step, report.level) for report in told(story)] == [("d1", Level.URGENT)]
    assert told(story)[0].hours > 40, "graded by when it was said"
    await story.press(ana, "Better")
    assert "Do you have any of these?" in ana.last.text, "today's own check-in is still there"


async def test_T2_a_form_that_was_left_is_picked_up_days_later_and_after_a_restart(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Pus, yellow", "Pus or crust")
    await story.wait(minutes=11)
    await calm(story)
    assert on_screen(ana, "✅ You told us: pus or crust\nI have sent what you told me so far.")
    await story.hop(MONDAY.replace(hour=8) + timedelta(days=3), timedelta(hours=6))
    await story.restart()
    await story.press(ana, "Go on with it")
    await calm(story)
    question = one(ana, "How much?")
    assert "pus" in question
    for tap in ("Quite a lot", "None of these"):
        await story.press(ana, tap)
    await story.press(ana, "Worse")
    await story.press(ana, "Send")
    await calm(story)
    assert on_screen(ana, "✅ You told us: worse and pus or crust (quite a lot)")
    assert len(told(story)) == 2


async def test_T2_an_empty_check_in_is_picked_up_and_a_double_tap_opens_it_once(story: Story) -> None:
    ana = await arrive(story)
    await story.wait(hours=4)
    await story.press(ana, "Tell you more")
    await story.press(ana, "Not now")
    twice = kept_button(ana, "Go on with it")
    await story.press(ana, "Go on with it")
    rung = len(ana.pushes)
    twice()
    await calm(story)
    assert ana.toast == "Please answer the newest question."
    assert len(ana.pushes) == rung
    await story.press(ana, "None of these")
    await story.press(ana, "0")
    assert [report.step for report in told(story)] == ["h4"]


async def test_T2_going_back_to_the_first_question_and_on_again_loses_nothing(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Pus, yellow", "Pus or crust", "A little")
    for _ in range(3):
        await story.press(ana, "Back")
    assert "What is it?" in ana.last.text
    await story.press(ana, "Redness")
    await story.press(ana, "A little")
    await story.press(ana, "Send")
    await calm(story)
    assert [list(report.answers["observations"]) for report in told(story)] != []
    assert on_screen(ana, "✅ You told us: redness (a little)")


async def test_S5_a_step_that_fell_due_inside_a_form_comes_when_the_form_ends(story: Story) -> None:
    ana = await arrive(story)
    await story.until(0, "13:28")
    await story.report(ana, "Redness")
    await story.wait(minutes=4)
    assert not on_screen(ana, story.words("step-h4-now")), "nobody is interrupted"
    rung = len(ana.pushes)
    await story.press(ana, "A little")
    await story.press(ana, "Send")
    await calm(story)
    assert story.words("step-h4-now") in rang(ana, rung)[-1], "and nobody waits ten minutes for nothing"


async def test_two_accounts_of_one_person_are_two_patients_and_a_code_serves_one(story: Story) -> None:
    ana = story.stage.phone("Ana")
    link = story.code(area="face")
    ana.open(link)
    await story.stage.settle()
    second = story.stage.phone("Ana")
    second.open(link)
    await story.stage.settle()
    assert "Please ask your clinic for a new code." in second.last.text
    await story.press(ana, "agree")
    assert len(story.episodes()) == 1
    other = await story.enrol("Ana")
    await story.say(other, "it itches")
    await story.say(ana, "it burns")
    with story.stage.app.database.transaction() as session:
        assert len(session.exec(select(Patient)).all()) == 2
    assert len(story.cases()) == 2, "each account has its own case"


async def test_the_same_account_on_two_phones_taps_twice_and_is_answered_once(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana)
    on_tablet = kept_button(ana, "Swelling")
    await story.press(ana, "Redness")
    on_tablet()
    await story.stage.settle()
    assert ana.toast == "Please answer the newest question."
    assert "Does your skin feel warmer" in ana.last.text


async def test_a_new_name_changes_nothing_that_staff_read(story: Story) -> None:
    ana = await arrive(story)
    ana.user = replace(ana.user, first_name=RTL + "Zoë 🎈")
    await story.say(ana, "it itches")
    await calm(story)
    assert "A01" in texts(story.desk)[-1] or on_screen(story.desk, "case A01")
    assert not on_screen(story.desk, "Zoë")


async def test_a_patient_who_blocked_the_bot_and_came_back_finds_the_plan_and_is_heard(story: Story) -> None:
    ana = await arrive(story)
    ana.block()
    await story.until(1, "12:00")
    assert on_screen(story.desk, "Telegram does not reach this patient any more.")
    ana.unblock()
    await story.say(ana, "/start")
    await story.wait(seconds=40)
    assert on_screen(ana, "I am here for you.")
    assert "Next message" in ana.last.text
    await story.until(2, "12:00")
    assert on_screen(ana, "Glow Clinic · day 2")
    await story.say(ana, "it itches")
    assert ("it itches", None) in heard(story)


async def test_a_chat_that_was_emptied_is_filled_by_what_comes_next_and_by_start(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "it itches")
    await calm(story)
    for view in ana.screen():
        ana.delete(view)
    await story.press(story.desk, "I'll take it")
    await calm(story)
    assert on_screen(ana, "Seen by Nadia"), "what cannot be edited any more is said anew"
    await story.say(ana, "/start")
    await story.wait(seconds=40)
    assert "My plan" in ana.last.buttons


async def test_a_code_forwarded_to_a_friend_opens_nothing_once_it_is_somebodys(story: Story) -> None:
    link = story.code()
    ben, ana = story.stage.phone("Ben"), story.stage.phone("Ana")
    sent = ben.send(link)
    await calm(story)
    assert "Your visit with us" in ben.last.text, "a link that is sent opens as one that is tapped"
    acts.forward(story.stage.world, ana.user, sent, ana.chat)
    await calm(story)
    assert "Please ask your clinic for a new code." in ana.last.text


async def test_strange_writing_reaches_the_clinic_and_bends_no_card(story: Story) -> None:
    ana = await arrive(story)
    for words in ("😵‍💫" * 300, f"there is pus {RTL} here", ZALGO, "ㅤ", "👨‍👩‍👧‍👦" * 60, "\u200b\u200b"):
        await story.say(ana, words)
        await calm(story)
    bodies = [body for body, _ in heard(story)]
    assert len(bodies) == 6, "nothing was lost"
    assert all("\u202e" not in text for text in texts(story.desk)), "no word turns the card around"
    assert max(len(text) for text in texts(story.desk)) <= 4096
    assert [call.error for call in story.stage.world.calls if call.error] == []
    assert story.cases()[0].level is Level.URGENT, "pus was understood in all that"


async def test_a_film_of_fifty_megabytes_a_place_a_contact_and_a_poll_reach_a_person(story: Story) -> None:
    ana = await arrive(story)
    give(story, ana)
    await calm(story)
    for thing in (ana.location, ana.contact, ana.poll):
        thing()
        await calm(story)
    assert [media for _, media in heard(story)] == ["video", "location", "contact", "poll"]
    assert on_screen(ana, "How soon do you need us?")


def give(story: Story, phone: Phone) -> None:
    """A film as large as Telegram takes."""
    film = story.stage.world.files.keep("video", Upload("film.mp4", bytes(FILM), "video/mp4"))
    phone._put(contents.video(film, timedelta(minutes=3)))
