"""S5, E7, P7: a patient decides how much they read; what they reported stays with the clinic."""

from __future__ import annotations

from bot.simulator.phones import Phone
from bot.store.models import EpisodeStatus, OutboxStatus
from tests.stories.acts import arrive, calm, kept_button, one, rang, urgent
from tests.stories.conftest import ON_SQLITE, Story, arrivals, on_screen

PAUSED = 'Paused. No tips and no check-ins come until you tap "Go on".'


def status(story: Story) -> EpisodeStatus:
    return story.episodes()[-1].status


async def command(story: Story, phone: Phone, words: str) -> None:
    await story.say(phone, words)
    await calm(story)


async def test_S5_a_paused_plan_is_silent_until_the_patient_goes_on(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "/pause")
    assert PAUSED in ana.last.text
    rung = len(ana.pushes)
    await story.until(3, "12:00")
    assert len(ana.pushes) == rung, "three days of steps and not one message"
    await command(story, ana, "/resume")
    assert "Tips and check-ins come as planned." in one(ana, "your messages\n✅")
    await story.until(3, "13:00")
    assert [text for text in rang(ana, rung) if "day 3" in text], "what is still of use today comes"
    assert len([text for text in rang(ana, rung) if "· day" in text]) == 1, "and nothing that was missed"
    await story.until(5, "12:00")
    assert any(row.status is OutboxStatus.SENT and row.step == "d5" for row in story.steps().values())


@ON_SQLITE
async def test_S5_fewer_messages_are_the_essential_ones_and_all_can_come_again(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "/pause")
    await story.press(ana, "Only what matters")
    assert PAUSED in ana.last.text, "still paused: nothing was asked to go on"
    await story.press(ana, "Go on")
    assert "Only the most important check-ins come." in ana.last.text
    rung = len(ana.pushes)
    await story.until(7, "20:00")
    heads = [text.partition("\n")[0] for text in rang(ana, rung)]
    assert list(dict.fromkeys(heads)) == [f"Glow Clinic · day {day}" for day in (1, 3, 7)]
    await command(story, ana, "/resume")
    await story.press(ana, "All messages")
    await story.until(14, "12:00")
    assert "Glow Clinic · day 14" in rang(ana, rung)[-1]


async def test_E7_stopping_is_asked_once_more_and_a_reason_is_one_tap(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "/stop")
    assert "Our phone: +34600000000. In an emergency call 112." in ana.last.text
    assert {"Yes, stop", "Only what matters", "Pause", "Keep them"} == set(ana.last.buttons)
    assert status(story) is EpisodeStatus.ACTIVE, "nothing is stopped by asking"
    await story.press(ana, "Yes, stop")
    assert status(story) is EpisodeStatus.STOPPED
    await story.press(ana, "Too many messages")
    assert "Thank you. The clinic knows." in ana.last.text
    assert ana.last.buttons == []
    assert story.episodes()[0].stopped_why == "many"
    assert on_screen(story.desk, "A01: the patient stopped the tips and check-ins.")
    assert on_screen(story.desk, "A01 stopped, and says why: Too many messages")
    rung = len(ana.pushes)
    await story.until(7, "12:00")
    assert len(ana.pushes) == rung


@ON_SQLITE
async def test_E7_after_a_stop_red_flags_and_words_still_reach_the_clinic(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "/stop")
    await story.press(ana, "Yes, stop")
    rung = len(ana.pushes)
    await command(story, ana, "I can't breathe")
    assert rang(ana, rung)[0].startswith("Call 112 now.")
    assert len(story.cases()) == 1


@ON_SQLITE
async def test_E7_a_patient_who_stopped_can_go_on_with_what_is_still_to_come(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "/stop")
    await story.press(ana, "Yes, stop")
    await story.press(ana, "I'd rather not say")
    await story.until(4, "12:00")
    rung = len(ana.pushes)
    await command(story, ana, "/resume")
    assert status(story) is EpisodeStatus.ACTIVE
    await story.until(5, "12:00")
    heads = [text.partition("\n")[0] for text in rang(ana, rung)]
    assert [head for head in heads if "· day" in head] == ["Glow Clinic · day 5"]


async def test_S5_an_open_urgent_case_is_stopped_by_nothing_and_both_sides_are_told(story: Story) -> None:
    ana = await urgent(story)
    await command(story, ana, "/pause")
    assert "Your report stays with Glow Clinic all the same, and a person answers it." in ana.last.text
    told = one(story.desk, "A01: the patient paused the tips and check-ins.")
    assert told.endswith("Case A01 is not touched by this. Please answer it.")
    await command(story, ana, "/stop")
    await story.press(ana, "Yes, stop")
    assert "Your report stays with Glow Clinic all the same" in ana.last.text
    assert [case.status for case in story.cases()] == ["open"]
    rung = len(story.desk.pushes)
    await story.wait(minutes=20)
    assert any("nobody has taken it" in text for text in rang(story.desk, rung)), "the ladder goes on"


@ON_SQLITE
async def test_S5_a_word_that_means_stop_is_heard_in_every_language_in_the_middle_of_a_form(
    story: Story,
) -> None:
    ana = await arrive(story)
    for word in ("STOP", "stop!", "Parar.", "Dar me de baja", "pausa"):
        await story.report(ana, "Redness")
        before = ana.last.text
        await command(story, ana, word)
        heard = "Stop the tips" in ana.last.text or PAUSED in ana.last.text
        assert heard is (word != "Dar me de baja"), word
        assert on_screen(ana, before), "the question of the form stays"
        await story.press(ana, "A little")
        await story.press(ana, "Send")
        await calm(story)
    assert [case.level for case in story.cases()] == ["R"], "only the words nobody understood"


@ON_SQLITE
async def test_S5_the_word_help_shows_what_there_is_and_brings_a_person(story: Story) -> None:
    ana = await arrive(story)
    for word in ("HELP", "ayuda"):
        await command(story, ana, word)
        assert on_screen(ana, "/timezone – another place")
    assert [case.level for case in story.cases()] == ["R"]
    assert on_screen(ana, "How soon do you need us?")


@ON_SQLITE
async def test_S5_stop_within_a_sentence_is_for_a_person(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "it does not stop itching")
    assert not on_screen(ana, "Stop the tips")
    assert len(story.cases()) == 1


@ON_SQLITE
async def test_S5_another_hour_moves_the_day_messages_and_not_the_first_day(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "/pause")
    await story.press(ana, "Go on")
    await story.press(ana, "Another hour")
    assert "08:00" in ana.last.buttons
    await story.press(ana, "18:00")
    assert "Day messages come at about 18:00." in ana.last.text
    await story.until(3, "20:00")
    hours = [arrival[-5:] for arrival in arrivals(ana) if arrival[-5:] != "10:30"]
    assert hours == ["14:30", "19:00", "18:00", "18:00", "18:00"]


@ON_SQLITE
async def test_P7_travelling_moves_the_plan_to_another_clock(story: Story) -> None:
    ana = await story.enrol()
    await calm(story)
    await command(story, ana, "/timezone")
    assert ana.last.text == "Your time zone: Madrid, now 10:30"
    await story.press(ana, "I'm elsewhere")
    await story.press(ana, "New York")
    await calm(story)
    assert on_screen(ana, "✅ Time zone: New York\nI write again today at 08:30.")
    assert len([view for view in ana.screen() if "all set" in view.text]) == 1, "no second welcome"
    await story.until(1, "16:00")
    assert arrivals(ana)[-1] == "2026-11-24 15:00", "09:00 in New York"


@ON_SQLITE
async def test_P7_every_command_is_in_the_menu_and_answers_in_the_middle_of_a_form(story: Story) -> None:
    ana = await arrive(story)
    for words in ("/help", "/pause", "/resume", "/stop", "/timezone", "/plan", "/language"):
        await story.report(ana, "Redness")
        await command(story, ana, words)
        assert "How much?" not in ana.last.text, words
        await story.press(ana, "Not now")
    with_commands = one(ana, "/timezone – another place")
    assert all(f"/{name}" in with_commands for name in ("pause", "resume", "stop", "language"))


@ON_SQLITE
async def test_S5_old_buttons_of_a_plan_that_is_over_say_so(story: Story) -> None:
    ana = await arrive(story)
    await command(story, ana, "/stop")
    again = kept_button(ana, "Yes, stop")
    keep = kept_button(ana, "Keep them")
    await story.press(ana, "Yes, stop")
    again()
    await calm(story)
    assert status(story) is EpisodeStatus.STOPPED
    keep()
    await calm(story)
    assert on_screen(ana, "Stopped. No tips and no check-ins come any more.")
    stranger = story.stage.phone("Sam")
    await command(story, stranger, "/stop")
    assert stranger.last.text.startswith("I have no plan for you here.")
