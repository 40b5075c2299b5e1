"""P2: whatever a patient sends reaches a person, and danger words are answered at once in any state."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.care.protocol import Level
from bot.store.models import CaseMessage, Episode, EpisodeStatus
from tests.stories.acts import arrive, calm, card, one, rang, urgent
from tests.stories.conftest import MONDAY, ON_SQLITE, Story, on_screen

CALL = "Call 112 now."
HARMLESS = "is this what it should look like?"
DOUBT = "I have no trouble breathing"


def kept(story: Story) -> list[tuple[str, str | None, str | None]]:
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(CaseMessage).order_by(CaseMessage.id))  # type: ignore[arg-type]
        return [(row.direction, row.body, row.media) for row in rows]


async def test_P2_words_reach_the_clinic_and_the_patient_reads_by_when_an_answer_comes(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, HARMLESS)
    await calm(story)
    assert on_screen(ana, "Someone will read it and answer by Tuesday 24 November at 10:30.")
    assert ana.last.buttons == ["I need help now", "Today", "It can wait"]
    assert "call 112 now" in ana.last.text, "words nobody understood may be an emergency"
    assert ana.last.text.startswith("Glow Clinic\n"), "a lock screen shows the first line to anybody"
    assert f"“{HARMLESS}”" in card(story.desk).text
    assert "Routine" in rang(story.desk)[-1]
    assert kept(story) == [("in", HARMLESS, None)]


@ON_SQLITE
async def test_P2_anything_without_words_is_put_under_the_card_for_a_person_to_look_at(story: Story) -> None:
    for number, kind in enumerate(("photo", "voice", "sticker", "video", "document", "location"), 1):
        phone = await arrive(story, f"Patient {number}")
        getattr(phone, kind)()
        await story.wait(seconds=30)  # a group takes fifteen messages a minute
        assert story.cases()[-1].level is Level.ROUTINE
        assert kept(story)[-1] == ("in", None, kind)
        head = f"🟡 Routine · case A{number:02d}"
        under = [view for view in story.desk.screen() if (view.reply_to or "").startswith(head)]
        newest = story.desk.screen()[-8:]
        assert under
        assert any(view.photo or view.text == f"«{kind}»" for view in newest), "what came stands in the group"
        assert "How soon do you need us?" in phone.last.text


@ON_SQLITE
async def test_P2_a_poll_which_telegram_copies_to_nobody_still_brings_a_person(story: Story) -> None:
    ana = await arrive(story)
    ana.poll()
    await calm(story)
    assert story.cases()[0].level is Level.ROUTINE
    assert "the patient sent something that could not be passed on. Please ask them." in rang(story.desk)[-1]


@ON_SQLITE
async def test_P2_every_picture_of_an_album_arrives_and_the_patient_gets_one_answer(story: Story) -> None:
    ana = await arrive(story)
    rung = len(ana.pushes)
    ana.album(4, "left cheek")
    await calm(story)
    assert len([view for view in story.desk.screen() if view.photo]) == 4
    assert len(rang(ana, rung)) == 2, "where it stands, and how soon: not once for each picture"
    assert "“left cheek”" in card(story.desk).text


@ON_SQLITE
async def test_P2_words_changed_afterwards_are_shown_as_changed(story: Story) -> None:
    ana = await arrive(story)
    sent = ana.send("my cheek is sore")
    await calm(story)
    ana.edit(sent, "my left cheek is sore")
    await calm(story)
    assert one(story.desk, "✏️ A01").endswith("“my left cheek is sore”")


@ON_SQLITE
async def test_P2_a_message_of_five_thousand_characters_arrives_whole(story: Story) -> None:
    ana = await arrive(story)
    words = " ".join(f"word{number}" for number in range(500))[:4096]
    for part in (words, words[:900]):
        ana.send(part)
        await calm(story)
    said = "".join(view.text for view in story.desk.screen() if not view.own)
    assert words.split()[-1] in said
    assert kept(story)[0][1] == words


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("I have 38.5 fever", Level.URGENT),
        ("fiebre y escalofríos", Level.URGENT),
        ("no puedo respirar", Level.EMERGENCY),
        ("se me hinchan los labios", Level.EMERGENCY),
    ],
)
async def test_P2_danger_words_are_known_in_every_language_whoever_writes(
    story: Story, words: str, level: Level
) -> None:
    ana = await arrive(story)
    rung = len(ana.pushes)
    await story.say(ana, words)
    await calm(story)
    assert story.cases()[0].level is level
    assert rang(ana, rung)[0].startswith(CALL) is (level is Level.EMERGENCY)
    if level is Level.URGENT:
        assert "Someone will answer by 11:30." in ana.last.text


async def test_P2_a_denied_danger_is_asked_about_and_never_simply_dropped(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, DOUBT)
    first, asked, call = ana.last.text.split("\n")
    assert first == "Glow Clinic", "a lock screen shows no symptom"
    assert "do you have trouble breathing now?" in asked
    assert "If yes, call 112 now." in call
    assert ana.last.buttons == ["Yes, now", "No"]
    assert f"“{DOUBT}”" in card(story.desk).text, "staff have the words whatever is answered"


@ON_SQLITE
@pytest.mark.parametrize("said", ["Yes, now", "yes!", "Sí"])
async def test_P2_yes_to_a_danger_is_an_emergency_tapped_or_typed(story: Story, said: str) -> None:
    ana = await arrive(story)
    await story.say(ana, DOUBT)
    rung = len(ana.pushes)
    await (story.press if said == "Yes, now" else story.say)(ana, said)
    await calm(story)
    assert rang(ana, rung)[0].startswith(CALL)
    assert f"“{DOUBT}”" in rang(ana, rung)[0], "what to say on the phone"
    assert story.cases()[0].level is Level.EMERGENCY


@ON_SQLITE
@pytest.mark.parametrize("said", ["No", "no."])
async def test_P2_no_to_a_danger_leaves_the_words_with_a_person_and_says_by_when(
    story: Story, said: str
) -> None:
    ana = await arrive(story)
    await story.say(ana, DOUBT)
    await (story.press if said == "No" else story.say)(ana, said)
    await calm(story)
    assert on_screen(ana, "Your words went to Glow Clinic all the same")
    assert "answer by Tuesday 24 November at 10:30" in ana.last.text
    await story.wait(minutes=15)
    assert [case.level for case in story.cases()] == [Level.ROUTINE]


async def test_P2_ten_silent_minutes_after_a_question_about_danger_page_the_staff(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, DOUBT)
    await story.wait(minutes=9)
    assert story.cases()[0].level is Level.ROUTINE
    rung = len(story.desk.pushes)
    await story.wait(minutes=2)
    assert story.cases()[0].level is Level.URGENT
    assert "Urgent · case A01" in rang(story.desk, rung)[0]
    assert "Someone will answer by" in ana.last.text


@ON_SQLITE
async def test_P2_a_question_about_danger_that_is_left_for_a_form_pages_the_staff(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, DOUBT)
    await story.report(ana, "Redness")
    assert story.cases()[0].level is Level.URGENT


@ON_SQLITE
async def test_P2_more_words_leave_the_question_about_danger_standing(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, DOUBT)
    await story.say(ana, "my skin is just a bit red")
    await story.press(ana, "Yes, now")
    await calm(story)
    assert on_screen(ana, CALL)


@ON_SQLITE
async def test_P2_thoughts_of_self_harm_get_the_crisis_words(story: Story) -> None:
    ana = await arrive(story)
    rung = len(ana.pushes)
    await story.say(ana, "I want to end my life")
    await calm(story)
    assert rang(ana, rung)[0].startswith("Call 112 or a crisis line now. You matter.")


@ON_SQLITE
@pytest.mark.parametrize(
    ("answer", "level", "shown"),
    [
        ("I need help now", Level.URGENT, "the patient needs help now"),
        ("Today", Level.ROUTINE, "the patient would like an answer today"),
        ("It can wait", Level.ROUTINE, "the patient says it can wait"),
    ],
)
async def test_P2_how_soon_they_need_somebody_reaches_the_staff(
    story: Story, answer: str, level: Level, shown: str
) -> None:
    ana = await arrive(story)
    await story.say(ana, HARMLESS)
    await calm(story)
    await story.press(ana, answer)
    await calm(story)
    assert story.cases()[0].level is level
    assert shown in card(story.desk).text
    assert on_screen(ana, "Someone will answer by 11:30.") is (level is Level.URGENT)


@ON_SQLITE
async def test_P2_words_in_the_middle_of_a_form_go_to_the_clinic_and_the_question_stays(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Pus, yellow", "Pus or crust")
    await story.say(ana, "it started at lunch")
    await calm(story)
    assert ana.last.text.endswith("call 112 now.\nPlease go on with the question above.")
    assert "“it started at lunch”" in card(story.desk).text
    await story.press(ana, "A little")
    await story.press(ana, "None of these")
    await story.press(ana, "Send to")
    assert story.cases()[0].level is Level.URGENT


@ON_SQLITE
async def test_P2_danger_words_in_the_middle_of_a_form_come_first_and_lose_no_answer(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Pus, yellow", "Pus or crust", "A little")
    rung = len(ana.pushes)
    await story.say(ana, "my tongue is swelling")
    await calm(story)
    assert rang(ana, rung)[0].startswith(CALL)
    assert on_screen(ana, "✅ You told us: pus or crust (a little)\nI have sent what you told me so far.")
    assert "Pus or crust: A little" in card(story.desk).text


@ON_SQLITE
async def test_P2_danger_words_are_heard_while_the_risk_questions_are_open(story: Story) -> None:
    ana = story.stage.phone("Ana")
    ana.open(story.code(area="face"))
    await story.stage.settle()
    await story.press(ana, "agree")
    rung = len(ana.pushes)
    await story.say(ana, "I can't breathe")
    await calm(story)
    assert rang(ana, rung)[0].startswith(CALL)
    assert "Risk questions not answered: treated as yes" in card(story.desk).text
    await story.press(ana, "None of these")
    assert on_screen(ana, "Your time zone: Madrid"), "the enrolment goes on where it was"


@ON_SQLITE
async def test_P2_a_stranger_in_danger_is_told_to_call_before_any_code_is_asked_for(story: Story) -> None:
    stranger = story.stage.phone("Zoe")
    await story.say(stranger, "help I can't breathe")
    assert stranger.last.text.startswith("Call your local emergency number now.")


@ON_SQLITE
async def test_P2_danger_words_count_after_the_messages_have_ended(story: Story) -> None:
    for number, status in enumerate((EpisodeStatus.STOPPED, EpisodeStatus.FINISHED, EpisodeStatus.PAUSED), 1):
        phone = await arrive(story, f"Patient {number}")
        with story.stage.app.database.transaction() as session:
            session.get_one(Episode, number).status = status
        rung = len(phone.pushes)
        await story.say(phone, "I can't breathe")
        await calm(story)
        assert rang(phone, rung)[0].startswith(CALL)
        assert "🔴 Emergency" in card(story.desk, f"A{number:02d}").text


@ON_SQLITE
async def test_P2_after_the_course_everything_still_reaches_a_person(story: Story) -> None:
    ana = await arrive(story, session_at=MONDAY - timedelta(days=10))
    await story.stage.app.ticks.all()
    story.stage.clock.advance(timedelta(days=130))
    rung = len(ana.pushes)
    await story.report(ana, "Itchy", "Itching", "A little", "Better", "Send to")
    await calm(story)
    assert story.cases()[0].level is Level.ROUTINE
    assert "after the end of the course" in card(story.desk).text
    await story.say(ana, "no puedo respirar")
    await calm(story)
    assert any(text.startswith(CALL) for text in rang(ana, rung))


@ON_SQLITE
async def test_P2_words_that_raise_the_level_get_a_promise_of_their_own(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, HARMLESS)
    await story.wait(minutes=1)
    rung = len(ana.pushes)
    await story.say(ana, "now I see pus")
    await calm(story)
    assert rang(ana, rung)[-1].startswith("⏳ Sent to Glow Clinic at 10:31\nSomeone will answer by 11:31.")


@ON_SQLITE
async def test_P2_further_words_on_an_urgent_case_are_confirmed_without_a_second_promise(
    story: Story,
) -> None:
    ana = await urgent(story)
    await story.say(ana, "it is on the left side")
    await calm(story)
    assert ana.last.text.startswith("✅ Passed on to Glow Clinic.\n")
    assert "call 112 now" in ana.last.text, "further words may be worse news that nobody understood"
    assert one(story.desk, "💬 A01 at 10:30").endswith("“it is on the left side”")


@ON_SQLITE
async def test_P2_a_spanish_patient_is_answered_in_spanish_and_staff_read_it_in_english(story: Story) -> None:
    lucia = await arrive(story, "Lucía", language="es")
    await story.say(lucia, "¿esto es así?")
    await calm(story)
    assert lucia.last.buttons == ["Necesito ayuda ya", "Hoy", "Puede esperar"]
    shown = card(story.desk).text
    assert shown.startswith("🟡 Routine · case A01")
    assert "“¿esto es así?”" in shown


async def test_P2_ten_minutes_without_saying_how_soon_count_as_today_on_both_sides(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, HARMLESS)
    await story.wait(minutes=9)
    assert ana.last.buttons == ["I need help now", "Today", "It can wait"]
    await story.wait(minutes=2)
    await calm(story)
    assert ana.last.text == "Glow Clinic knows that you would like an answer today."
    assert "the patient would like an answer today" in card(story.desk).text
    assert [case.level for case in story.cases()] == [Level.ROUTINE]


@ON_SQLITE
async def test_P2_more_words_in_the_place_of_saying_how_soon_reach_the_clinic_too(story: Story) -> None:
    ana = await arrive(story)
    for words in (HARMLESS, "it itches"):
        await story.say(ana, words)
    assert [body for _, body, _ in kept(story)] == [HARMLESS, "it itches"]
    await story.press(ana, "It can wait")
    await story.wait(minutes=11)
    assert "the patient would like an answer today" not in card(story.desk).text


@ON_SQLITE
async def test_P2_words_nobody_understood_are_never_met_by_thanks_alone_however_often(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, HARMLESS)
    await story.press(ana, "It can wait")
    await story.wait(minutes=1)
    await story.say(ana, "now it looks weird and I am scared")
    await calm(story)
    assert "call 112 now" in ana.last.text
    assert ana.last.buttons == ["I need help now", "Today", "It can wait"]
    await story.say(ana, "really weird")
    await calm(story)
    assert ana.last.text.startswith("✅ Passed on to Glow Clinic.\n"), "an open question is not put twice"
    assert "call 112 now" in ana.last.text
    await story.press(ana, "I need help now")
    assert story.cases()[0].level is Level.URGENT


@ON_SQLITE
async def test_P2_ten_minutes_count_as_today_also_when_more_was_written_meanwhile(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, HARMLESS)
    await story.wait(minutes=1)
    await story.say(ana, "it is on the left side")
    await story.wait(minutes=11)
    await calm(story)
    assert on_screen(ana, "Glow Clinic knows that you would like an answer today.")
    assert not any("It can wait" in view.buttons for view in ana.screen())
    assert "the patient would like an answer today" in card(story.desk).text


@ON_SQLITE
async def test_P2_while_a_person_is_at_it_further_words_ask_nothing(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, HARMLESS)
    await story.press(ana, "Today")
    await story.press(story.desk, "I'll take it")
    await calm(story)
    await story.say(ana, "it is on the left side")
    await calm(story)
    assert ana.last.text.startswith("✅ Passed on to Glow Clinic.\n")
    assert ana.last.buttons == []
