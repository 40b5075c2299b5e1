"""G1: an emergency shows the number first, tells everybody at once, at any hour, and is said once more."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.care.protocol import Level
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, Clinic, Conversation, OutboxMessage, Priority
from tests.stories.acts import arrive, calm, card, kept_button, rang
from tests.stories.conftest import ON_SQLITE, Story, on_screen
from tests.stories.spanish import OWN_LANGUAGE

CALLED = "I have called"


async def breathless(story: Story) -> Phone:
    """A patient who has just tapped that breathing is hard."""
    ana = await arrive(story)
    await story.report(ana, "Breathing or swollen face")
    await calm(story)
    return ana


def emergencies(phone: Phone, first: str = "Call 112 now.") -> list[str]:
    return [text for text in rang(phone) if text.startswith(first)]


async def test_G1_the_emergency_text_is_the_first_message_and_its_first_sentence_has_the_number(
    story: Story,
) -> None:
    ana = await arrive(story)
    rung = len(ana.pushes)
    await story.report(ana, "Breathing or swollen face")
    await calm(story)
    menu, first, *_ = rang(ana, rung)
    assert menu.startswith("✅ You told us: trouble breathing"), (
        "the menu was there before; it shrank in place"
    )
    assert first.split("\n") == [
        "Call 112 now.",
        "Say: “I had a skin treatment today and I have: trouble breathing.”",
        "Do not drive yourself. Stay with someone.",
        "We have told the clinic.",
    ]
    with story.stage.app.database.transaction() as session:
        conversation = session.get(Conversation, (ana.chat.id, ana.user.id))
        assert conversation is None or conversation.state == "", "it ends the questions"
        rows = session.exec(select(OutboxMessage).where(OutboxMessage.priority == Priority.URGENT)).all()
        assert min((row.id or 0, row.chat_id) for row in rows)[1] == ana.chat.id, "before every page to staff"


@OWN_LANGUAGE
@ON_SQLITE
async def test_G1_in_spanish_too(story: Story) -> None:
    lucia = await arrive(story, "Lucía", language="es")
    rung = len(lucia.pushes)
    await story.say(lucia, "se me hincha la lengua")
    await calm(story)
    assert rang(lucia, rung)[0].split("\n") == [
        "Llama ya al 112.",
        "Di: «Me hicieron un tratamiento de la piel hoy», y lo que has escrito: «se me hincha la lengua»",
        "No conduzcas. Quédate con alguien.",
        "Hemos avisado a la clínica.",
    ]
    assert "Ya he llamado" in [label for view in lucia.screen() for label in view.buttons]


@ON_SQLITE
async def test_G1_the_clinics_own_number_is_said_everywhere(story: Story) -> None:
    with story.stage.app.database.transaction() as session:
        session.get_one(Clinic, story.clinic_id).emergency_number = "911"
    ana = await breathless(story)
    assert len(emergencies(ana, "Call 911 now.")) == 1
    assert not on_screen(ana, "112 now")


@ON_SQLITE
async def test_G1_the_patients_own_words_are_quoted_to_be_read_out_and_never_as_markup(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, '<b>I can\'t breathe</b> & "help" ' + "x" * 300)
    await calm(story)
    said = emergencies(ana)[0]
    assert '“<b>I can\'t breathe</b> & "help" xxx' in said
    assert "…”" in said
    assert len(said) < 400


@ON_SQLITE
async def test_G1_everybody_is_paged_at_once_and_at_night_too(story: Story) -> None:
    ana = await arrive(story)
    await story.until(5, "01:30")  # Saturday, 02:30
    rung = {phone: len(phone.pushes) for phone in (story.desk, story.owner, story.nadia, story.omar)}
    now = story.stage.clock.now()
    await story.say(ana, "I can't breathe")
    for phone, before in rung.items():
        assert rang(phone, before), f"{phone.user.first_name} slept on"
        assert rang(phone, before)[0].startswith("🔴 Emergency · case A01")
        assert phone.pushes[before].at - now < timedelta(seconds=1)
    await calm(story)
    assert len(emergencies(ana)) == 1, "and the patient's answer knows no quiet hours"


async def test_G1_the_text_is_said_once_more_after_five_minutes(story: Story) -> None:
    ana = await breathless(story)
    await story.wait(minutes=4, seconds=30)
    assert len(emergencies(ana)) == 1
    await story.wait(minutes=1)
    assert len(emergencies(ana)) == 2
    await story.wait(minutes=9)
    assert len(emergencies(ana)) == 2, "once, not for ever"


@ON_SQLITE
async def test_G1_a_patient_who_has_called_is_not_told_again_and_staff_know(story: Story) -> None:
    ana = await breathless(story)
    await story.press(ana, CALLED)
    assert ana.toast == "Good. Stay with someone until help comes."
    await calm(story)
    assert "the patient says that they have called 112" in rang(story.desk)[-1]
    assert on_screen(ana, "✅ You said that you have called.")
    await story.wait(minutes=10)
    assert len(emergencies(ana)) == 1
    with story.stage.app.database.transaction() as session:
        actions = session.exec(select(AuditEvent.action)).all()
    assert actions.count("emergency called") == 1


@ON_SQLITE
async def test_G1_the_button_pressed_twice_tells_staff_once(story: Story) -> None:
    ana = await breathless(story)
    again = kept_button(ana, CALLED)
    await story.press(ana, CALLED)
    again()
    await calm(story)
    assert len([text for text in rang(story.desk) if "have called 112" in text]) == 1


@ON_SQLITE
async def test_G1_a_second_cry_is_answered_at_once_and_repeated_once(story: Story) -> None:
    ana = await breathless(story)
    await story.wait(minutes=2)
    await story.say(ana, "my throat is closing")
    await calm(story)
    assert len(emergencies(ana)) == 2
    await story.wait(minutes=8)
    assert len(emergencies(ana)) == 3, "the newest text once more, not both"


@ON_SQLITE
async def test_G1_the_emergency_text_goes_before_everything_that_still_waits(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this right?")  # two answers are on their way at Telegram's pace
    rung = len(ana.pushes)
    ana.send("I can't breathe")
    await calm(story)
    assert rang(ana, rung)[0].startswith("Call 112 now.") or rang(ana, rung)[1].startswith("Call 112 now.")
    assert story.cases()[0].level is Level.EMERGENCY


@ON_SQLITE
async def test_G1_the_patient_hears_after_fifteen_minutes_that_nobody_has_answered(story: Story) -> None:
    ana = await breathless(story)
    await story.wait(minutes=15)
    truth = [text for text in rang(ana) if "Nobody at the clinic has answered yet" in text]
    assert len(truth) == 1
    assert truth[0].startswith("Call 112 now if you have not.")
    assert "+34600000000" in truth[0]


@ON_SQLITE
async def test_G1_the_card_says_emergency_in_a_first_line_without_health_words(story: Story) -> None:
    await breathless(story)
    for phone in (story.desk, story.nadia):
        first, second, *_ = card(phone).text.split("\n")
        assert first == "🔴 Emergency · case A01 · answer now"
        assert second.startswith("Trouble breathing")


@ON_SQLITE
async def test_G1_red_flags_are_answered_while_an_emergency_is_open(story: Story) -> None:
    ana = await breathless(story)
    await story.wait(minutes=20)
    before = len(emergencies(ana))
    await story.say(ana, "I fainted")
    await calm(story)
    assert len(emergencies(ana)) == before + 1
