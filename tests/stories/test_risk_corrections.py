"""H15: a risk answer or a flag of staff is put right later, by a named person, and counts from then on."""

from __future__ import annotations

from sqlmodel import select

from bot.care.protocol import Level
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent
from tests.stories.acts import PUS, arrive, calm, card, one, rang
from tests.stories.conftest import ON_BOTH, ON_SQLITE, Story, on_screen, texts

FEVER = ("Fever", "Fever or chills", "Quite a lot")  #: URGENT, and EMERGENCY with diabetes


async def risks_of(story: Story, phone: Phone, reference: str = "A01") -> None:
    """The patient card, then its list of risk flags."""
    await story.wait(seconds=5)
    await story.say(phone, f"/patients {reference}")
    await story.press(phone, "Risk flags")


def tapped(story: Story) -> list[tuple[int | None, object]]:
    """Who put what right, as the audit keeps it."""
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(AuditEvent).where(AuditEvent.action == "patient.risk")).all()
        return [(row.user_id, row.detail) for row in rows]


@ON_BOTH
async def test_H15_a_flag_that_was_forgotten_is_set_by_staff_and_raises_the_next_report(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    assert "Diabetes" not in card(story.desk).text
    await risks_of(story, story.nadia)
    await story.press(story.nadia, "☐ Diabetes")
    await calm(story)
    assert "☑ Diabetes" in story.nadia.last.buttons
    assert "Flags: Diabetes" in card(story.desk).text
    assert story.cases()[0].level is Level.URGENT, "an open case keeps its level"
    assert tapped(story) == [(story.nadia.user.id, {"flag": "diabetes", "answer": "yes"})]
    await story.press(story.nadia, "Back")
    assert "Flags: Diabetes" in story.nadia.last.text
    await story.wait(minutes=40)
    await story.report(ana, *FEVER)
    await calm(story)
    assert card(story.desk).text.startswith("🔴 Emergency")
    assert "Diabetes" in card(story.desk).text.partition("Why Emergency:")[2]


@ON_SQLITE
async def test_H15_a_flag_that_was_wrong_is_cleared_and_no_open_case_gets_less_urgent(story: Story) -> None:
    ana = await arrive(story, flags=("diabetes",))
    await story.report(ana, *FEVER)
    await calm(story)
    await risks_of(story, story.nadia)
    await story.press(story.nadia, "☑ Diabetes")
    assert "? Diabetes" in story.nadia.last.buttons
    await story.press(story.nadia, "? Diabetes")
    await calm(story)
    assert "☐ Diabetes" in story.nadia.last.buttons
    assert "Diabetes" not in card(story.desk).text.partition("Why")[0]
    assert story.cases()[0].level is Level.EMERGENCY
    assert [detail for _, detail in tapped(story)] == [
        {"flag": "diabetes", "answer": "unsure"},
        {"flag": "diabetes", "answer": "no"},
    ]


@ON_SQLITE
async def test_H15_a_device_that_was_left_out_is_added_later_and_its_symptoms_are_offered(
    story: Story,
) -> None:
    ana = await arrive(story)
    await risks_of(story, story.omar)
    await story.press(story.omar, "☐ RF device")
    await story.report(ana, "Blisters")
    for label in ("Burn or grid marks", "A little"):
        await story.press(ana, label)
    await story.press(ana, "Send to")
    await calm(story)
    assert story.cases()[0].level is Level.URGENT
    assert "Flags: RF device" in card(story.desk).text
    await story.press(story.omar, "☑ RF device")
    assert "☐ RF device" in story.omar.last.buttons, "a flag of staff is yes or no"


@ON_SQLITE
async def test_H15_two_colleagues_who_tap_the_same_flag_do_not_undo_each_other(story: Story) -> None:
    await arrive(story)
    for phone in (story.nadia, story.omar):
        await risks_of(story, phone)
    for phone in (story.nadia, story.omar):
        await story.press(phone, "☐ Diabetes")
        assert "☑ Diabetes" in phone.last.buttons
    assert len(tapped(story)) == 1


@ON_SQLITE
async def test_H15_nobody_outside_the_team_sees_or_changes_the_flags(story: Story) -> None:
    await arrive(story)
    await story.wait(seconds=5)
    await story.say(story.desk, "/patients A01")
    await story.press(story.desk, "Risk flags")
    guest = story.stage.phone("Guest")
    story.stage.world.join(story.group, guest.user, story.owner.user)
    here = guest.in_group(story.group)
    await story.press(here, "☐ Diabetes")
    assert here.toast == "This button is for somebody else."
    assert tapped(story) == []


@ON_SQLITE
async def test_H15_while_the_patient_has_not_answered_staff_put_right_what_counts_as_yes(
    story: Story,
) -> None:
    ana = story.stage.phone("Ana")
    ana.open(story.code(area="face"))
    await story.stage.settle()
    await story.press(ana, "agree")
    await risks_of(story, story.nadia)
    assert "? Diabetes" in story.nadia.last.buttons
    await story.press(story.nadia, "? Blood thinner")
    assert "☐ Blood thinner" in story.nadia.last.buttons
    assert "? Diabetes" in story.nadia.last.buttons, "what nobody answered still counts as yes"
    await story.press(ana, "None of these")
    assert str(ana.toast).startswith("We have your answers.")
    await story.press(ana, "Right")
    assert on_screen(ana, "all set")
    (episode,) = story.episodes()
    assert episode.risk_answers["anticoag"] == "no"
    assert episode.risk_answers["diabetes"] == "unsure", "no tap of the patient takes back what staff set"


@ON_SQLITE
async def test_H15_a_patient_adds_what_they_forgot_and_staff_hear_of_it(story: Story) -> None:
    ana = await story.enrol(flags=("Cold sores",))
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    await story.say(ana, "/help")
    await story.press(ana, "My answers")
    assert "☑ Cold sores" in ana.last.buttons
    await story.press(ana, "☐ Diabetes")
    await story.press(ana, "☐ Blood thinner")
    await story.press(ana, "☑ Blood thinner")
    await story.press(ana, "☐ Thick scars")
    await story.press(ana, "☑ Thick scars")
    await story.press(ana, "? Thick scars")
    await story.press(ana, "Done")
    await calm(story)
    assert ana.last.text == "✅ Noted: Cold sores, Diabetes and Blood thinner (not sure)"
    told = one(story.desk, "has added to their answers")
    assert told.split("\n") == [
        "A01 has added to their answers",
        "New: Diabetes and Blood thinner (not sure). It counts from the next report on.",
    ]
    assert "Flags: Cold sores, Diabetes and Blood thinner (not sure)" in card(story.desk).text
    await story.wait(minutes=40)
    rung = len(ana.pushes)
    await story.report(ana, *FEVER)
    await calm(story)
    assert any(text.startswith("Call 112 now.") for text in rang(ana, rung))


@ON_SQLITE
async def test_H15_nothing_a_patient_taps_takes_back_what_was_noted(story: Story) -> None:
    ana = await story.enrol(flags=("Diabetes",))
    await story.say(ana, "/plan")
    await story.press(ana, "My answers")
    await story.press(ana, "☑ Diabetes")
    assert str(ana.toast).startswith("We have noted that.")
    await story.press(ana, "Done")
    assert ana.last.text == "✅ Noted: Diabetes"
    assert not [text for text in texts(story.desk) if "has added" in text]
    assert story.episodes()[0].risk_answers["diabetes"] == "yes"


@ON_SQLITE
async def test_H15_my_answers_asks_who_never_answered(story: Story) -> None:
    ana = story.stage.phone("Ana")
    ana.open(story.code(area="face"))
    await story.stage.settle()
    await story.press(ana, "agree")
    await story.say(ana, "/plan")
    await story.press(ana, "My answers")
    await story.press(ana, "☐ Diabetes")
    await story.press(ana, "Done")
    assert story.episodes()[0].risk_answers["diabetes"] == "yes"


@ON_SQLITE
async def test_H15_a_patient_who_turns_out_to_be_under_age_is_told_to_staff(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "/help")
    await story.press(ana, "My answers")
    await story.press(ana, "☐ Under 18")
    await story.press(ana, "Done")
    await calm(story)
    assert on_screen(story.desk, "This patient is under 18, or not sure.")
