"""Somebody means harm, or writes what nobody expects: doors stay shut, notes stay inside, clinics apart."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlmodel import select

from bot.services import codes
from bot.simulator.phones import Phone
from bot.store.models import Clinic, EnrolmentCode, InviteKind, OutboxMessage
from tests.stories.acts import calm, card, kept_button, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts
from tests.stories.test_setup import add_to, invite, new_clinic, new_owner

# Notes never reach a patient


def album_under(phone: Phone, caption: str) -> None:
    """An answer to the newest card by an album of two; a caption stands under the first picture only."""
    for words in (caption, None):
        extra = {"media_group_id": "13000000001"}
        phone._put(phone._photo(words, None), reply_to=card(phone), extra=extra)


@ON_SQLITE
@pytest.mark.parametrize("caption", ["/note compare with last week", "/stop it"])
async def test_W1_no_picture_of_an_album_that_is_no_answer_reaches_the_patient(
    story: Story, caption: str
) -> None:
    ana = await urgent(story)
    before = [*texts(ana)]
    album_under(story.desk, caption)
    await story.stage.settle()
    await calm(story)
    assert [*texts(ana)] == before
    told = [
        text for text in texts(story.desk) if "the patient does not see it" in text or "Nothing was" in text
    ]
    assert len(told) == 1


@ON_SQLITE
@pytest.mark.parametrize(
    "note",
    [
        "\u200b/note calls a lot",
        "\u2060 /note calls a lot",
        "\ufeff/note calls a lot",
        "\uff0fnote calls a lot",
    ],
    ids=["zero width", "word joiner", "byte order", "full width"],
)
async def test_W1_a_sign_nobody_sees_does_not_turn_a_note_into_an_answer(story: Story, note: str) -> None:
    ana = await urgent(story)
    story.desk.reply(card(story.desk), note)
    await story.stage.settle()
    await calm(story)
    assert not on_screen(ana, "calls a lot")
    assert on_screen(story.desk, "Note kept, the patient does not see it")


# Names that are not only a name

NAMES = {
    "markup": ('<b>&"', '<b>&"'),
    "braces": ("{ $clinic }", "{ $clinic }"),
    "direction": ("\u202eanA\u202c\u2066x", "anAx"),
    "hidden": ("A\u200bn\u2060a\ufeff\U000e0041", "Ana"),
    "nothing": ("\u200b\u200d\u3164\u115f", "–"),
    "emojis": ("😀" * 300, "😀" * 31 + "…"),
    "marks": ("Z" + "\u0300\u0489\u036f" * 100 + "oe", "Z\u0300\u0489oe"),
    "lines": ("Ana\n🔴 EMERGENCY · case A99", "Ana 🔴 EMERGENCY · case A99"),
    "marks of a language": ("Nguye\u0302\u0303n", "Nguye\u0302\u0303n"),
}


@ON_SQLITE
@pytest.mark.parametrize("kind", NAMES)
async def test_a_name_is_shown_as_one_line_that_changes_nothing_around_it(story: Story, kind: str) -> None:
    given, shown = NAMES[kind]
    member = story.stage.phone(given)
    member.open(invite(story, InviteKind.STAFF))
    await story.stage.settle()
    assert story.owner.last.text.startswith(f"{shown} has joined the team of Glow Clinic.\n")
    story.stage.world.join(story.group, member.user, story.owner.user)
    desk = member.in_group(story.group)
    ana = await urgent(story, given)
    too_late = kept_button(story.desk, "take it")
    await story.press(desk, "take it")
    assert card(desk).text.split("\n")[1].startswith(f"👀 {shown} has it since")
    too_late()
    await story.stage.settle()
    assert f"{shown} " in (story.desk.toast or "")
    desk.reply(card(desk), f"ask for {given}")
    await story.stage.settle()
    await calm(story)
    assert any(text.startswith(f"💬 {shown}, Glow Clinic: ask for") for text in texts(ana))
    assert [call for call in story.stage.world.calls if call.error] == []


# Updates that are no text


@ON_SQLITE
async def test_half_a_character_is_stored_and_read_by_a_person_and_stops_nothing(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "it is hot \ud83d here")
    assert "“it is hot  here”" in card(story.desk).text
    await story.say(ana, "and it hurts")
    assert on_screen(story.desk, "“and it hurts”")


# One person at two clinics


async def bright(story: Story) -> int:
    """Bright Clinic, with an owner and a group of its own; its number."""
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    group = story.stage.world.new_group("Bright desk", olga.user)
    desk = await add_to(story, olga, group, invite(story, InviteKind.GROUP, clinic_id))
    await story.press(desk, "Use this group")
    return clinic_id


async def enrol_at(story: Story, clinic_id: int, phone: Phone) -> None:
    """This person joins that clinic as well."""
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        clinic = session.get_one(Clinic, clinic_id)
        link = codes.make(unit, clinic, "microneedling", unit.now, made_by="cli", area="face").link
    phone.open(link)
    await story.stage.settle()
    for label in ("agree", "None of these", "Right"):
        await story.press(phone, label)


@ON_SQLITE
async def test_E5_a_patient_of_two_clinics_answers_each_of_them(story: Story) -> None:
    other = await bright(story)
    ana = await story.enrol()
    await enrol_at(story, other, ana)
    await story.until(1, "12:00")
    asked = [view for view in ana.screen() if "Worse" in view.buttons]
    assert [view.text.split(" · ")[0] for view in asked] == ["Glow Clinic", "Bright Clinic"]
    for view, clinic in zip(asked, ("Glow Clinic", "Bright Clinic"), strict=True):
        ana.press("Worse", view)
        await story.stage.settle()
        assert ana.last.text.startswith(clinic)
        for label in ("Redness", "Next", "Quite a lot", "2"):
            await story.press(ana, label)
    glow, bright_ = story.cases()
    assert (glow.clinic_id, bright_.clinic_id) == (story.clinic_id, other)


@ON_SQLITE
async def test_W4_a_form_begun_at_one_clinic_makes_no_code_of_another(story: Story) -> None:
    other = await bright(story)
    await story.say(story.nadia, "/enrol")
    for label in ("Microneedling", "Face"):
        await story.press(story.nadia, label)
    begun = kept_button(story.nadia, "Just now")
    story.nadia.open(invite(story, InviteKind.STAFF, other))
    await story.stage.settle()
    begun()
    await story.stage.settle()
    with story.stage.app.database.transaction() as session:
        assert [code.clinic_id for code in session.exec(select(EnrolmentCode))] == [story.clinic_id]


# Floods


@ON_SQLITE
async def test_each_further_word_of_a_flood_costs_as_little_as_the_first(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "first")
    read: list[int | None] = []

    def note(row: OutboxMessage, _context: object) -> None:
        read.append(row.id)

    event.listen(OutboxMessage, "load", note)
    costs = []
    for number in range(40):
        ana.send(f"word number {number}")
        read.clear()
        await story.stage.app.poller.once()
        costs.append(len(read))
    event.remove(OutboxMessage, "load", note)
    assert max(costs) < 20


@ON_SQLITE
@pytest.mark.parametrize("who", ["patient", "stranger"])
async def test_a_flood_does_not_bury_the_alert_of_another_clinic(story: Story, who: str) -> None:
    ben = story.stage.phone("Ben")
    await enrol_at(story, await bright(story), ben)
    flooding = await story.enrol() if who == "patient" else story.stage.phone("Zoe")
    await story.wait(seconds=60)
    for number in range(100):
        flooding.send(f"word number {number}")
    await story.stage.app.poller.once()
    ben.send("my throat is closing up")
    await story.stage.app.poller.once()
    # Telegram's halt for the flooded chat stops all; with a budget for each chat it will be 0.5 seconds (P8).
    for _ in range(5):
        story.stage.clock.advance(timedelta(seconds=1))
        await story.stage.app.ticks.deliver()
    alerts = [push for push in story.stage.world.pushes if push.first_line.startswith("🔴 Emergency")]
    assert len({push.chat_id for push in alerts}) == 2  # Bright Clinic's group and its owner
