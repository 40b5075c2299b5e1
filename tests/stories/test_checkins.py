"""T1, P1: a check-in is answered with a thumb, in one living message, and never ends in a dead end."""

from __future__ import annotations

from sqlmodel import select

from bot.care.protocol import Level, Trend
from bot.store.models import CaseStatus, Report
from tests.stories.acts import arrive, calm, kept_button, one, rang
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts

LABEL = 28  #: characters of the longest choice; a row of two has 20
WORRY = "Something worries me"


def reports(story: Story) -> list[Report]:
    with story.stage.app.database.transaction() as session:
        return list(session.exec(select(Report).order_by(Report.id)))  # type: ignore[arg-type]


async def test_T1_a_calm_check_in_takes_three_taps_and_one_living_message(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    before, rung = len(ana.screen()), len(ana.pushes)
    for tap in ("Better", "None of these", "1"):
        await story.press(ana, tap)
    await calm(story)
    assert len(ana.screen()) == before + 1, "the form is one message"
    assert len(rang(ana, rung)) == 1, "its questions are edits, and an edit never rings"
    assert ana.last.text.startswith("✅ You told us: better and pain 1 of 10")
    assert ana.last.buttons == ["Add a photo"]
    told = reports(story)[0]
    assert (told.step, told.level) == ("d1", Level.EXPECTED)
    assert (told.answers["trend"], told.answers["pain"]) == (Trend.BETTER, 1)
    assert story.cases() == []


@ON_SQLITE
async def test_T1_each_symptom_is_asked_with_its_own_words_for_how_strong_it_is(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    for tap in ("Same", "Bleeding", "Redness", "0"):
        await story.press(ana, tap)
    assert "A little: Dots that dry" in ana.last.text
    await story.press(ana, "A little")
    await story.press(ana, "None of these")  # whether it spurts or soaks
    assert "Does your skin feel warmer" in ana.last.text
    await story.press(ana, "A little")
    await calm(story)
    assert on_screen(ana, "the same, bleeding (a little), redness (a little) and pain 0 of 10")


@ON_SQLITE
async def test_T1_a_check_in_that_asks_no_trend_is_answered_with_two_taps(story: Story) -> None:
    ana = await arrive(story)
    await story.wait(hours=4)
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "2")
    assert "pain 2 of 10" in ana.last.text
    assert [(told.step, told.level) for told in reports(story)] == [("h4", Level.EXPECTED)]


@ON_SQLITE
async def test_T1_the_advice_stays_readable_after_the_answer_with_all_its_lines(story: Story) -> None:
    await story.until(0, "16:00")
    ana = await arrive(story)  # a session at 17:00: the evening's lines come with h4
    await story.until(0, "19:35")
    advice = ana.last.text
    assert "Tonight:" in advice
    await story.press(ana, "My skin feels fine")
    await calm(story)
    answered = one(ana, "✅ My skin feels fine").split("\n")
    assert set(advice.split("\n")) <= set(answered)


@ON_SQLITE
async def test_T1_a_worrying_answer_becomes_a_case_and_says_who_answers_by_when(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    for tap in ("Worse", "Pus or crust", "5", "A little", "None of these"):
        await story.press(ana, tap)
    await calm(story)
    assert "✅ You told us: worse, pus or crust (a little) and pain 5 of 10" in texts(ana)
    assert "Someone will answer by 11:35. If not, call +34600000000. If it gets worse: 112." in ana.last.text
    assert [(case.level, case.status) for case in story.cases()] == [(Level.URGENT, CaseStatus.OPEN)]
    assert on_screen(story.desk, "Urgent · case A01")


@ON_SQLITE
async def test_T1_an_emergency_in_a_check_in_ends_the_questions_at_once(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    rung = len(ana.pushes)
    for tap in ("Same", "Spreading or hot", "Itching", "2", "Very much"):
        await story.press(ana, tap)
    await calm(story)
    assert rang(ana, rung)[1].startswith("Call 112 now.")
    assert on_screen(ana, "✅ You told us: the same, spreading or hot (very much), itching and pain 2 of 10")
    assert story.cases()[0].level is Level.EMERGENCY


@ON_SQLITE
async def test_T1_blood_that_soaks_is_an_emergency(story: Story) -> None:
    ana = await arrive(story)
    await story.wait(hours=4)
    rung = len(ana.pushes)
    for tap in ("Tell you more", "Bleeding", "2", "A little", "Spurts or soaks"):
        await story.press(ana, tap)
    await calm(story)
    assert rang(ana, rung)[1].startswith("Call 112 now.")
    assert on_screen(story.desk, "how strong it is (3b)")


@ON_SQLITE
async def test_T1_a_check_in_left_halfway_is_sent_as_it_is(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    await story.press(ana, "Worse")
    await story.wait(minutes=11)
    shrunk = one(ana, "I have sent what you told me so far.")
    assert shrunk.startswith("✅ You told us: worse")
    assert not any("Not now" in view.buttons for view in ana.screen())
    assert "answer by Wednesday 25 November at 10:45" in ana.last.text
    assert [told.answers["trend"] for told in reports(story)] == [Trend.WORSE]


@ON_SQLITE
async def test_T1_a_second_answer_to_the_same_check_in_changes_nothing(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    again = kept_button(ana, "Worse")
    for tap in ("Better", "None of these", "1"):
        await story.press(ana, tap)
    again()
    await story.stage.settle()
    assert ana.toast == "You have answered this one already."
    assert len(reports(story)) == 1


@ON_SQLITE
async def test_T1_a_double_tap_on_a_check_in_opens_one_form(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    twice = kept_button(ana, "Better")
    await story.press(ana, "Better")
    rung = len(ana.pushes)
    twice()
    await calm(story)
    assert ana.toast == "Please answer the newest question."
    assert len(ana.pushes) == rung


@ON_SQLITE
async def test_T1_a_report_that_was_begun_is_not_lost_to_a_check_in(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    await story.report(ana, "Pus, yellow", "Pus or crust")
    await story.press(ana, "Better")
    await calm(story)
    assert on_screen(ana, "✅ You told us: pus or crust\nI have sent what you told me so far.")
    assert story.cases()[0].level is Level.URGENT
    await story.press(ana, "None of these")
    await story.press(ana, "1")
    assert [told.step for told in reports(story)] == [None, "d1"]


@ON_SQLITE
async def test_P1_every_question_has_a_way_back_and_a_way_out(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    await story.press(ana, "Better")
    for tap in ("Redness", "Swelling", "3", "A little"):
        assert {"← Back", "Not now"} <= set(ana.last.buttons)
        await story.press(ana, tap)
    await story.press(ana, "Back")
    await story.press(ana, "Quite a lot")
    await story.press(ana, "A little")
    assert "better, redness (quite a lot), swelling (a little) and pain 3 of 10" in ana.last.text


@ON_SQLITE
async def test_T1_one_symptom_takes_four_taps_and_the_number_for_pain_waits_for_the_first_tick(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    await story.press(ana, "Same")
    assert "None of these" in ana.last.buttons
    assert "0" not in ana.last.buttons, "a number alone could hide that the list was never read"
    await story.press(ana, "Redness")
    assert "Tap all that apply.\nAll ticked? Then tap a number:" in ana.last.text
    older = kept_button(ana, "4")
    await story.press(ana, "Redness")
    older()
    await story.stage.settle()
    assert "How bad is the pain now?" in ana.last.text, "a number under a tick taken back is asked again"
    await story.press(ana, "Back")
    for tap in ("Redness", "1", "A little"):
        await story.press(ana, tap)
    assert "the same, redness (a little) and pain 1 of 10" in ana.last.text


@ON_SQLITE
async def test_P1_not_now_keeps_what_was_said_and_lets_go_of_an_empty_form(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Not now")
    assert "“Something worries me” is always there for you." in ana.last.text
    assert story.cases() == []
    await story.report(ana, "Pus, yellow", "Pus or crust", "A little", "Not now")
    await calm(story)
    assert on_screen(ana, "✅ You told us: pus or crust (a little)\nI have sent what you told me so far.")
    assert story.cases()[0].level is Level.URGENT


@ON_SQLITE
async def test_P1_buttons_fit_a_thumb_on_every_question(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "09:35")
    seen = 0
    await story.press(ana, "Same")
    for tap in ("Cold sore", "1", "A little", "None of these"):
        for row in ana.last.rows:
            assert len(row) <= 2 or all(label.isdigit() for label in row)
            assert all(len(label) <= LABEL for label in row)
            seen += 1
        await story.press(ana, tap)
        if tap == "Cold sore":
            assert [len(row) for row in ana.last.rows][-3:] == [6, 5, 2], "pain from 0 to 10 in two rows"
    assert seen > 10


@ON_SQLITE
async def test_P1_something_worries_me_is_one_tap_away_before_during_and_after(story: Story) -> None:
    ana = await arrive(story)
    assert ana.keyboard == [WORRY]
    await story.until(1, "09:35")
    await story.press(ana, "Better")
    assert ana.keyboard == [WORRY]
    await story.report(ana)
    assert "I'm listening. What is it?" in ana.last.text
    await story.press(ana, "Not now")
    assert ana.keyboard == [WORRY]
    await story.say(ana, "/report")
    assert "I'm listening. What is it?" in ana.last.text


@ON_SQLITE
async def test_P1_advice_that_was_read_stays_without_buttons(story: Story) -> None:
    ana = await arrive(story)
    advice = one(ana, "Glow Clinic · day 0")
    await story.press(ana, "Got it")
    await calm(story)
    read = one(ana, "Glow Clinic · day 0").split("\n")
    assert set(advice.split("\n")) <= set(read)
    assert "✅ Got it" in read


@ON_SQLITE
async def test_P1_an_old_button_of_a_finished_form_gets_a_word(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana)
    old = kept_button(ana, "Redness")
    await story.press(ana, "Not now")
    old()
    await story.stage.settle()
    assert ana.toast == "This form is finished."
    await story.report(ana, "Redness")
    old()
    await story.stage.settle()
    assert ana.toast == "This form is finished."
    assert "Does your skin feel warmer" in ana.last.text


@ON_SQLITE
async def test_P1_a_tap_on_a_question_already_answered_gets_a_word(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana)
    twice = kept_button(ana, "Redness")
    await story.press(ana, "Redness")
    twice()
    await story.stage.settle()
    assert ana.toast == "Please answer the newest question."
    assert "Does your skin feel warmer" in ana.last.text
