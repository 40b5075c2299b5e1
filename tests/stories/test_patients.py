"""W3, V1: patients are found by pseudonym or the clinic's own number, and each has a card with its plan."""

from __future__ import annotations

from sqlmodel import select

from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, EnrolmentCode, Episode, EpisodeStatus
from tests.stories.acts import SEES_PUS, arrive, calm, card, kept_button, one, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen
from tests.stories.spanish import OWN_LANGUAGE

NEVER_A_NAME = (
    "Please use a number of your own system: letters and digits, at least one digit, at most 20. "
    "Never a name."
)


async def ask(story: Story, phone: Phone, words: str = "/patients") -> str:
    """Ask for patients; the answer."""
    await story.say(phone, words)
    await calm(story)
    return phone.last.text


async def test_W3_patients_are_listed_found_and_shown_with_history_and_plan(story: Story) -> None:
    assert await ask(story, story.desk) == "No patient has joined yet. /enrol makes a code."
    ana, _ben = await urgent(story), await arrive(story, "Ben", language="es")
    listed = await ask(story, story.desk)
    assert listed.startswith("2 patients, the newest first\n")
    assert "A01 · Microneedling, Face · day 0 (0 h)" in listed
    assert "Ana" not in listed
    assert story.desk.last.buttons == ["A02", "A01"]
    await story.press(story.desk, "A01")
    shown = one(story.desk, "Patient card A01")
    assert "Flags: none" in shown
    assert "🟠 Open case A01 (Urgent)" in shown
    assert f"patient: “{SEES_PUS}”" in shown
    await story.press(story.desk, "Plan")
    assert "⏳" in one(story.desk, "Patient card A01\n")
    await story.press(story.desk, "Back")
    view = next(v for v in story.desk.screen() if v.text.startswith("Patient card A01"))
    story.desk.reply(view, "Please come by today.")
    await calm(story)
    assert ana.last.text == "💬 Nadia, Glow Clinic: Please come by today.", "a reply to the card is an answer"
    with story.stage.app.database.transaction() as session:
        looked = session.exec(select(AuditEvent).where(AuditEvent.action == "patient.card")).all()
    assert {row.user_id for row in looked} == {story.nadia.user.id}


@ON_SQLITE
async def test_W3_a_patient_is_found_by_pseudonym_and_by_the_clinics_own_number_and_by_nothing_else(
    story: Story,
) -> None:
    await story.say(story.nadia, "/enrol gl-4711")
    for label in ("Microneedling", "Face", "Just now"):
        await story.press(story.nadia, label)
    with story.stage.app.database.transaction() as session:
        assert session.exec(select(EnrolmentCode.own_reference)).one() == "GL-4711"
    link = next(word for view in story.nadia.screen() for word in view.text.split() if "start=" in word)
    ana = story.stage.phone("Ana")
    ana.open(link)
    await story.stage.settle()
    await story.press(ana, "agree")
    await arrive(story, "Ben")
    for words in ("/patients GL-4711", "/patients gl-4711", "/patients a01"):
        assert "Patient card A01 · your number GL-4711" in await ask(story, story.nadia, words)
    for words in ("/patients Ana", "/patients GL", "/patients 4711"):
        assert (await ask(story, story.nadia, words)).startswith("I find no patient by that.")


@ON_SQLITE
async def test_V1_the_clinics_own_number_can_be_given_later_and_is_never_a_name(story: Story) -> None:
    await arrive(story)
    assert await ask(story, story.desk, "/enrol Ana Garcia") == NEVER_A_NAME
    await ask(story, story.desk, "/patients A01")
    await story.press(story.desk, "Your own number")
    question = next(view for view in story.desk.screen() if "your clinic's number for A01?" in view.text)
    story.desk.reply(question, "Garcia")
    await story.stage.settle()
    assert story.desk.last.text == NEVER_A_NAME
    story.desk.reply(question, "77/2026")
    await story.stage.settle()
    assert story.desk.last.text == "✅ A01 is your 77/2026"
    assert "your number 77/2026" in await ask(story, story.desk, "/patients 77/2026")
    with story.stage.app.database.engine.connect() as connection:
        raw = connection.exec_driver_sql("SELECT own_reference, own_hash FROM episode").one()
    assert "77/2026" not in str(raw), "it is kept encrypted, and found by a keyed hash"


@ON_SQLITE
async def test_W3_a_long_list_is_turned_page_by_page(story: Story) -> None:
    for n in range(12):
        await arrive(story, f"P{n}")
    assert (await ask(story, story.desk)).startswith("12 patients, the newest first\n")
    assert story.desk.last.buttons[:2] == ["A12", "A11"]
    await story.press(story.desk, "More")
    assert story.desk.last.buttons == ["A02", "A01", "Back"]
    await story.press(story.desk, "Back")
    assert story.desk.last.buttons[-1] == "More"


@ON_SQLITE
async def test_W3_not_our_patient_is_said_from_the_patient_card(story: Story) -> None:
    ana = await arrive(story)
    await ask(story, story.desk, "/patients A01")
    await story.press(story.desk, "Not our patient")
    await story.press(story.desk, "Yes")
    assert story.episodes()[0].status is EpisodeStatus.STOPPED
    assert on_screen(ana, "Glow Clinic")
    assert "stopped" in await ask(story, story.desk, "/patients A01")
    assert "Not our patient" not in story.desk.last.buttons


@OWN_LANGUAGE
@ON_SQLITE
async def test_W3_patients_are_for_staff_and_read_in_their_language(story: Story) -> None:
    ana = await arrive(story)
    assert await ask(story, ana) == "Only staff of the clinic can do this."
    await story.say(story.nadia, "/language")
    await story.press(story.nadia, "Español")
    assert (await ask(story, story.nadia)).startswith("Un paciente\nA01 · ")
    assert isinstance(story.episodes()[0], Episode)
    assert not [view for view in story.desk.screen() if "A01 · " in view.text], "asked in private, told there"
    await urgent(story, "Ben")
    assert "Patient card" in card(story.desk, "A02").buttons


async def test_W3_staff_pause_resume_and_stop_a_plan_and_the_patient_is_told(story: Story) -> None:
    ana = await arrive(story)
    await ask(story, story.desk, "/patients A01")
    await story.press(story.desk, "Pause")
    await calm(story)
    assert story.episodes()[0].status is EpisodeStatus.PAUSED
    assert on_screen(ana, "Glow Clinic: we have paused your tips and check-ins.")
    before = len(ana.pushes)
    await story.wait(hours=26)
    assert len(ana.pushes) == before, "no tip and no check-in comes"
    await story.press(story.desk, "Go on")
    await story.press(story.desk, "Stop the plan")
    assert story.episodes()[0].status is EpisodeStatus.ACTIVE, "a slip of the thumb stops nothing"
    stop = kept_button(story.desk, "Yes, stop")
    stop()
    await story.stage.settle()
    await calm(story)
    assert story.episodes()[0].status is EpisodeStatus.STOPPED
    assert on_screen(ana, "we have stopped your tips and check-ins")
    assert not on_screen(story.desk, "the patient stopped")
    stop()
    await story.stage.settle()
    assert story.desk.toast == "This is over. Use the newest message, or send /help."
    await story.say(ana, "/resume")
    await calm(story)
    assert story.episodes()[0].status is EpisodeStatus.ACTIVE, "the patient has the last word"
