"""W1, X8: words pass both ways in a person's name, notes never leak, and what was lost is said loudly."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.simulator import contents
from bot.simulator.errors import ApiError
from bot.simulator.faults import Fault
from bot.simulator.files import Upload
from bot.simulator.messages import Message
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, CaseMessage, CaseStatus, Patient
from tests.stories.acts import PUS, arrive, calm, card, one, rang, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts

SHORT, PDF = timedelta(seconds=7), "application/pdf"


def kept(story: Story) -> list[tuple[str, str | None]]:
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(CaseMessage).order_by(CaseMessage.id))  # type: ignore[arg-type]
        return [(row.direction, row.body) for row in rows]


async def test_W1_a_conversation_passes_both_ways_under_one_card(story: Story) -> None:
    ana = await urgent(story)
    story.desk.reply(card(story.desk), "Does it hurt?")
    await calm(story)
    assert ana.last.text == "💬 Nadia, Glow Clinic: Does it hurt?"
    await story.say(ana, "only when I touch it")
    await calm(story)
    hers = next(
        view for view in story.desk.screen() if "“only when I touch it”" in view.text and view.reply_to
    )
    assert (hers.reply_to or "").startswith("🟠 Urgent · case A01")
    story.desk.reply(hers, "Then leave it alone.")
    await calm(story)
    assert "💬 Nadia, Glow Clinic: Then leave it alone." in texts(ana)
    assert [direction for direction, _ in kept(story)] == ["in", "out", "in", "out"]


def answer_with(phone: Phone, kind: str) -> Message:
    """A reply to the newest card with something else than words."""
    files = phone.world.files
    content = {
        "photo": lambda: phone._photo(None, None),
        "voice": lambda: contents.voice(files.keep("voice", Upload("v.oga", b"OggS", "audio/ogg")), SHORT),
        "video": lambda: contents.video(files.keep("video", Upload("v.mp4", b"ftyp", "video/mp4")), SHORT),
        "document": lambda: contents.document(files.keep("document", Upload("a.pdf", b"%PDF", PDF))),
    }[kind]()
    return phone._put(content, reply_to=card(phone))


@ON_SQLITE
@pytest.mark.parametrize("kind", ["photo", "voice", "video", "document"])
async def test_W1_what_staff_send_in_place_of_words_arrives_under_their_name_and_is_confirmed(
    story: Story, kind: str
) -> None:
    ana = await urgent(story)
    rung = len(ana.pushes)
    answer_with(story.desk, kind)
    await calm(story)
    assert rang(ana, rung)[0] == "💬 Nadia, Glow Clinic:"
    assert kind in ana.last.message.content
    assert story.desk.last.text == "✅ Sent to A01 at 10:30"
    assert story.cases()[0].status is CaseStatus.ANSWERED


@ON_SQLITE
async def test_W1_an_album_of_staff_arrives_whole_under_one_name(story: Story) -> None:
    ana = await urgent(story)
    rung = len(ana.pushes)
    for words in ("how to hold the compress", None, None):
        content = story.desk._photo(words, None)
        story.desk._put(content, reply_to=card(story.desk), extra={"media_group_id": "13000000002"})
    await calm(story)
    assert rang(ana, rung)[:2] == ["💬 Nadia, Glow Clinic:", "how to hold the compress"]
    assert len(rang(ana, rung)) == 4
    assert all(view.photo for view in ana.screen()[-3:])
    assert sum("✅ Sent to A01" in text for text in texts(story.desk)) == 3, "each of them under its own"


@ON_SQLITE
@pytest.mark.parametrize("kind", ["photo", "voice", "video", "document"])
async def test_W1_what_staff_send_in_place_of_words_and_does_not_arrive_is_said_as_loudly(
    story: Story, kind: str
) -> None:
    ana = await urgent(story)
    refused = ApiError(400, "Bad Request: message can't be copied")
    story.stage.world.fail_next("copyMessage", Fault.ERROR, error=refused, chat_id=ana.chat.id)
    rung = len(story.desk.pushes)
    answer_with(story.desk, kind)
    await calm(story)
    assert any("Not delivered to A01" in text for text in rang(story.desk, rung))
    assert not any("✅ Sent to A01" in text for text in texts(story.desk))
    assert story.cases()[0].status is not CaseStatus.ANSWERED, "the answer is owed still"
    assert on_screen(story.desk, "The last answer did not reach the patient.")


@ON_SQLITE
async def test_W1_the_patients_pictures_are_covered_for_who_looks_over_a_shoulder(story: Story) -> None:
    ana = await urgent(story)
    ana.photo("look")
    await calm(story)
    sent = [call for call in story.stage.world.calls if call.method == "sendPhoto"]
    assert [call.params.get("has_spoiler") for call in sent] == [True]


@ON_SQLITE
async def test_W1_an_answer_in_private_by_the_owner_arrives_too(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "I can't breathe")
    await calm(story)
    story.owner.reply(card(story.owner), "An ambulance is on its way.")
    await calm(story)
    assert "💬 Rosa, Glow Clinic: An ambulance is on its way." in texts(ana)
    assert "✅ Sent to A01 at 10:30" in story.owner.last.text
    assert "💬 Rosa answered at 10:30" in card(story.desk).text


@pytest.mark.parametrize("taken", [False, True])
async def test_W1_a_reply_that_crosses_an_emergency_arrives_and_is_no_answer_to_it(
    story: Story, taken: bool
) -> None:
    ana = await urgent(story)
    if taken:
        await story.press(story.desk, "I'll take it")
        await calm(story)
    looked_at = card(story.desk)
    ana.send("I can't breathe")
    await calm(story)
    story.desk.reply(looked_at, "Keep it clean.")
    await calm(story)
    assert "💬 Nadia, Glow Clinic: Keep it clean." in texts(ana)
    assert story.cases()[0].status is CaseStatus.OPEN
    told = one(story.desk, "The case stays open.")
    assert told.startswith("🔴 Your words were sent, but A01 has news since the message you answered")
    rung = len(story.omar.pushes)
    await story.wait(minutes=5)
    assert any("everyone is asked" in text for text in rang(story.omar, rung)), "the ladder climbs on"
    story.desk.reply(card(story.desk), "Call 112, I am phoning you now.")
    await calm(story)
    assert story.cases()[0].status is CaseStatus.ANSWERED


@ON_SQLITE
async def test_W1_a_reply_to_the_card_of_the_emergency_itself_answers_it_after_its_edits(
    story: Story,
) -> None:
    ana = await urgent(story)
    await story.say(ana, "I can't breathe")
    await calm(story)
    await story.say(ana, "please hurry, I can't breathe")
    await calm(story)
    story.desk.reply(card(story.desk), "An ambulance is on its way.")
    await calm(story)
    assert story.cases()[0].status is CaseStatus.ANSWERED
    assert not on_screen(story.desk, "The case stays open.")


@ON_SQLITE
async def test_W1_a_corrected_answer_is_sent_as_a_correction(story: Story) -> None:
    ana = await urgent(story)
    sent = story.desk.reply(card(story.desk), "Come at 16:00")
    await calm(story)
    story.desk.edit(sent, "Come at 17:00")
    await calm(story)
    assert rang(ana)[-1] == "✏️ Nadia, Glow Clinic, corrected: Come at 17:00"


@ON_SQLITE
async def test_W1_long_words_of_staff_arrive_whole(story: Story) -> None:
    ana = await urgent(story)
    words = " ".join(f"step{number}" for number in range(600))[:4096]
    story.desk.reply(card(story.desk), words)
    await calm(story)
    assert words in texts(ana)


async def test_W1_a_note_is_kept_for_staff_and_never_reaches_the_patient(story: Story) -> None:
    ana = await urgent(story)
    before, rung = texts(ana), len(ana.pushes)
    story.desk.reply(card(story.desk), "/note she was rude on the phone")
    await calm(story)
    assert "Note kept, the patient does not see it" in story.desk.last.text
    assert (texts(ana), len(ana.pushes)) == (before, rung)
    assert kept(story)[1:] == [("note", "she was rude on the phone")]
    assert story.cases()[0].status is CaseStatus.OPEN, "a note answers nobody"
    await story.press(story.desk, "Patient card")
    await calm(story)
    assert "📝" in one(story.desk, "Patient card A01")


@ON_SQLITE
async def test_W1_a_note_never_leaks_however_it_is_typed(story: Story) -> None:
    ana = await urgent(story)
    before = texts(ana)
    for words in ("/note@aftercare_bot private", "/Note private", " /note private", "/note\nprivate"):
        story.desk.reply(card(story.desk), words)
        await calm(story)
    assert texts(ana) == before
    assert len([row for row in kept(story) if row == ("note", "private")]) == 4


@ON_SQLITE
async def test_W1_a_note_that_is_edited_or_answered_stays_a_note(story: Story) -> None:
    ana = await urgent(story)
    before = texts(ana)
    note = story.desk.reply(card(story.desk), "/note private")
    await calm(story)
    story.desk.edit(note, "private, but longer")
    await calm(story)
    story.desk.reply(story.desk.last, "I agree with this note")
    await calm(story)
    assert texts(ana) == before


@ON_SQLITE
async def test_W1_a_mistyped_command_is_not_sent_to_the_patient(story: Story) -> None:
    ana = await urgent(story)
    before = texts(ana)
    story.desk.reply(card(story.desk), "/nots she is difficult")
    await calm(story)
    assert texts(ana) == before


@ON_SQLITE
async def test_W1_talk_among_staff_that_answers_no_card_reaches_nobody(story: Story) -> None:
    ana = await urgent(story)
    before = texts(ana)
    story.desk.send("who wants coffee?")
    story.desk.reply(story.desk.screen()[0], "me, and pus reports are boring")
    await calm(story)
    assert texts(ana) == before


@ON_SQLITE
async def test_W1_somebody_in_the_group_who_is_not_staff_reaches_no_patient(story: Story) -> None:
    ana = await urgent(story)
    before = texts(ana)
    cleaner = story.stage.phone("Zoe")
    story.stage.world.join(story.group, cleaner.user, story.owner.user)
    await story.stage.settle()
    zoe = cleaner.in_group(story.group)
    zoe.reply(card(story.desk), "hello love")
    await calm(story)
    assert texts(ana) == before
    assert "Only staff of the clinic can answer here." in story.desk.last.text


@ON_SQLITE
async def test_W1_an_answer_to_a_closed_case_arrives_and_the_case_stays_closed(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await calm(story)
    story.desk.reply(card(story.desk), "One more thing: sunscreen!")
    await calm(story)
    assert "💬 Nadia, Glow Clinic: One more thing: sunscreen!" in texts(ana)
    assert "The case stays closed." in story.desk.last.text
    assert story.cases()[0].status is CaseStatus.CLOSED


async def test_X8_an_answer_to_a_patient_who_blocked_the_bot_is_said_not_to_have_arrived(
    story: Story,
) -> None:
    ana = await urgent(story)
    ana.block()
    rung = len(story.desk.pushes)
    mine = story.desk.reply(card(story.desk), "Please come by at 16:00.")
    await calm(story)
    loud = rang(story.desk, rung)
    failed = next(view for view in story.desk.screen() if "Not delivered to A01" in view.text)
    assert failed.text in loud
    assert failed.reply_to == mine.text
    assert "Please phone the patient." in failed.text
    assert not any("✅ Sent to A01" in text for text in texts(story.desk))
    assert "Please phone them." in card(story.desk).text
    assert story.cases()[0].status is not CaseStatus.ANSWERED, "the answer is owed still"
    with story.stage.app.database.transaction() as session:
        assert session.exec(select(Patient)).one().unreachable_since is not None
        actions = session.exec(select(AuditEvent.action)).all()
    assert {"patient.unreachable", "relay.failed"} <= set(actions)


async def test_X8_a_step_that_reaches_nobody_becomes_a_case_to_call_them(story: Story) -> None:
    ana = await arrive(story)
    ana.block()
    await story.wait(hours=4, minutes=1)
    assert len(story.cases()) == 1
    assert "Telegram does not reach this patient any more. Please phone them." in card(story.desk).text
    await story.until(3, "09:45")
    assert len(story.cases()) == 1, "once, however many steps fail"


@ON_SQLITE
async def test_X8_a_patient_who_comes_back_is_reached_again(story: Story) -> None:
    ana = await arrive(story)
    ana.block()
    await story.wait(hours=4, minutes=1)
    ana.unblock()
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    shown = card(story.desk).text
    assert "Telegram does not reach" not in shown.partition("Why")[0]
    story.desk.reply(card(story.desk), "Welcome back.")
    await calm(story)
    assert on_screen(ana, "💬 Nadia, Glow Clinic: Welcome back.")
