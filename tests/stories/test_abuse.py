"""Somebody means harm, or writes what nobody expects: doors stay shut, notes stay inside, clinics apart."""

from __future__ import annotations

import io
import logging
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
import structlog
from sqlalchemy import event
from sqlmodel import select

from bot import logs
from bot.services.enrolment import codes
from bot.services.reports import words as reports
from bot.services.turn import Turn
from bot.simulator import acts
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, Clinic, EnrolmentCode, InviteKind, OutboxMessage, Staff
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
    story.complete(clinic_id)
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
    await calm(story)
    await enrol_at(story, other, ana)
    await story.until(1, "12:00")
    asked = [view for view in ana.screen() if "Worse" in view.buttons]
    assert [view.text.split(" · ")[0] for view in asked] == ["Glow Clinic", "Bright Clinic"]
    for view, clinic in zip(asked, ("Glow Clinic", "Bright Clinic"), strict=True):
        ana.press("Worse", view)
        await story.stage.settle()
        assert ana.last.text.startswith(clinic)
        for label in ("Redness", "2", "Quite a lot"):
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
    for number in range(40):
        flooding.send(f"word number {number}")
    await story.stage.app.poller.once()
    ben.send("my throat is closing up")
    await story.stage.app.poller.once()
    story.stage.clock.advance(timedelta(seconds=0.5))
    await story.stage.app.ticks.deliver()
    alerts = [push for push in story.stage.world.pushes if push.first_line.startswith("🔴 Emergency")]
    assert len({push.chat_id for push in alerts}) == 4  # Bright Clinic's group and each of its people


# What is left on the disk and in the logs

CANARY = "zirconium"  #: in everything somebody writes in the story below


async def whole_story(story: Story) -> list[str]:
    """An enrolment, words, a picture, an answer, a note, an emergency, an open form. Gives unused codes."""
    codes_made = [story.code(area="face").rpartition("=")[2] for _ in range(2)]
    codes_made.append(invite(story, InviteKind.STAFF).rpartition("=")[2])
    ana = story.stage.phone(f"Ana{CANARY}")
    ana.open(story.code(area="face"))
    await story.stage.settle()
    for label in ("agree", "Diabetes", "Done", "Right"):
        await story.press(ana, label)
    await calm(story)
    await story.say(ana, f"it is {CANARY} and swollen")
    ana.photo(f"see {CANARY}")
    await story.stage.settle()
    story.desk.reply(card(story.desk), f"answer {CANARY}")
    story.desk.reply(card(story.desk), f"/note {CANARY}")
    await story.stage.settle()
    for label in ("Close", "Other"):
        await story.press(story.desk, label)
    story.desk.reply(story.desk.last, f"closed as {CANARY}")
    await story.stage.settle()
    await story.say(ana, f"my throat is closing, {CANARY}")
    await calm(story)
    await story.report(ana, "Redness")
    stranger = story.stage.phone(f"Zoe{CANARY}")
    for wrong in (CANARY, f"/start {CANARY}", "/nonsense"):
        await story.say(stranger, wrong)
    await calm(story)
    return codes_made


@ON_SQLITE
async def test_V1_the_database_file_shows_nobodys_words_flags_texts_or_codes(story: Story) -> None:
    made = await whole_story(story)
    database = story.stage.app.database.engine.url.database or ""
    files = Path(database).parent.glob(Path(database).name + "*")
    raw = b"".join(file.read_bytes() for file in files).lower()
    hidden = [
        CANARY,
        "swollen",
        "diabetes",
        "skin may",
        "emergency-call",
        "treatment",
        "redness",
        "form.tick",
    ]
    assert b"glow clinic" in raw  # what is no secret is found this way
    assert [word for word in [*hidden, *made] if word.lower().encode() in raw] == []


@ON_SQLITE
@pytest.mark.parametrize("style", ["console", "json"])
async def test_V1_no_log_has_the_token_or_what_anybody_wrote_even_when_all_goes_wrong(
    story: Story, style: Literal["console", "json"], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream, root = io.StringIO(), logging.getLogger()
    before = root.handlers[:], root.level
    logs.configure(style, "DEBUG", stream)
    try:
        await whole_story(story)
        ana = await story.enrol(f"Eve{CANARY}")
        for method in ("sendMessage", "answerCallbackQuery"):
            for fault in ("refuse", "timeout_after", "html_page"):
                story.stage.world.fail_next(method, fault)
                await story.say(ana, f"more {CANARY}")
        monkeypatch.setattr(reports, "words", _breaks)
        await story.say(ana, f"and {CANARY}")
    finally:
        root.handlers, root.level = before
        structlog.reset_defaults()
    said = stream.getvalue()
    assert "handling failed" in said
    assert CANARY not in said.lower()
    assert story.stage.world.token not in said
    assert story.stage.world.token.partition(":")[2] not in said


def _breaks(turn: Turn) -> None:
    raise ValueError(f"cannot read {turn.incoming.text!r}")


# Groups and answers


@ON_SQLITE
async def test_W1_an_answer_to_another_clinics_card_reaches_no_patient(story: Story) -> None:
    ana = await urgent(story)
    seen = texts(ana)
    other = await bright(story)
    paul = story.stage.phone("Paul")
    paul.open(invite(story, InviteKind.STAFF, other))
    await story.stage.settle()
    story.stage.world.join(story.group, paul.user, story.owner.user)
    visitor = paul.in_group(story.group)
    visitor.reply(card(visitor), "let me answer")
    await story.stage.settle()
    assert "Only staff of the clinic can answer here." in visitor.last.text
    for words in (f"/note {CANARY}", "/cases", "/enrol", "/setup"):
        await story.say(visitor, words)
        assert "A01" not in visitor.last.text
    await story.press(visitor, "take it")
    assert visitor.toast == "This button is for somebody else."
    await calm(story)
    assert texts(ana) == seen
    assert story.cases()[0].claimed_by is None


@ON_SQLITE
async def test_W4_who_has_left_reaches_nobody_by_the_cards_and_forms_they_still_have(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "my throat is closing")
    await calm(story)
    await story.say(story.nadia, "/cases")
    seen = texts(ana)
    with story.stage.app.database.transaction() as session:
        session.exec(select(Staff).where(Staff.user_id == story.nadia.user.id)).one().active = False
    own = card(story.nadia)
    story.nadia.reply(own, "I still have this")
    await story.stage.settle()
    assert "Only staff of the clinic can answer here." in story.nadia.last.text
    for label in ("take it", "A01"):
        await story.press(story.nadia, label)
        assert story.nadia.toast == "This case is not here any more." or "somebody else" in (
            story.nadia.toast or ""
        )
    story.nadia.forward(own)
    await story.stage.settle()
    await story.say(story.nadia, "/cases")
    assert "A01" not in story.nadia.last.text
    assert texts(ana)[: len(seen)] == seen
    assert story.cases()[0].claimed_by is None


@ON_SQLITE
async def test_X2_buttons_somebody_made_up_do_nothing_and_are_noted(story: Story) -> None:
    await urgent(story)
    message = card(story.desk).message
    real = str((message.inline_keyboard or [])[0][0]["callback_data"])
    forged = (
        "x",
        ":",
        real + "99",
        f"{real}:0",
        real.replace(":", ":-"),
        real.partition(":")[0],
        "a" * 64,
        "\u0661:\u0661",
    )
    for data in forged:
        acts.press(story.stage.world, story.nadia.user, message, data)
        await story.stage.settle()
        assert story.nadia.toast == "This button no longer works. Use the newest message, or send /help."
    with story.stage.app.database.transaction() as session:
        noted = session.exec(select(AuditEvent).where(AuditEvent.action == "press unknown")).all()
    assert len(noted) == len(forged)
    assert story.cases()[0].claimed_by is None
