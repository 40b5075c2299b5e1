"""V1 V2 V3: what people may have of their data, told on their phones."""

from __future__ import annotations

import io
import json
import logging
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from PIL import Image
from sqlmodel import select

from bot import logs
from bot.services.privacy import retention
from bot.simulator.phones import Phone
from bot.store import audit, erasures
from bot.store.models import (
    Attachment,
    AuditEvent,
    Case,
    CaseMessage,
    CaseStatus,
    Clinic,
    Erasure,
    Forgetting,
    OutboxKind,
    OutboxMessage,
    Patient,
    metadata,
)
from tests.stories.acts import arrive, calm, card, one, urgent
from tests.stories.conftest import MONDAY, ON_BOTH, ON_SQLITE, Story, on_screen, texts

CANARY = "canarywort"
GROUP_AND_SELF = "Removed: this patient asked to be forgotten."


async def forgets(story: Story, phone: Phone) -> None:
    """Asks to be forgotten, and means it."""
    await story.say(phone, "/forget")
    await story.press(phone, "Delete everything")
    await calm(story)


async def closes(story: Story) -> None:
    """Nadia takes the case and closes it."""
    await story.press(story.desk, "I'll take it")
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await calm(story)


def everything(story: Story) -> str:
    """Every value of every row, deciphered."""
    with story.stage.app.database.transaction() as session:
        rows = [row for table in metadata.sorted_tables for row in session.execute(table.select()).all()]
        return "\n".join(repr(tuple(row)) for row in rows)


def document(phone: Phone) -> dict[str, bytes]:
    """What is in the newest file on the screen."""
    sent = [view.message for view in phone.screen() if "document" in view.message.content][-1]
    packed = zipfile.ZipFile(io.BytesIO(phone.world.files.content(sent.content["document"]["file_id"])))
    return {name: packed.read(name) for name in packed.namelist()}


def chose(story: Story, how: Forgetting) -> None:
    with story.stage.app.database.transaction() as session:
        session.get_one(Clinic, story.clinic_id).forgetting = how


# /mydata


@ON_SQLITE
async def test_v2_mydata_brings_one_file_with_page_json_and_photos_within_a_minute(story: Story) -> None:
    ana = await arrive(story, language="es")
    ana.photo(f"{CANARY} en la foto <b>")
    await calm(story)
    await story.say(story.desk, "/cases")
    story.desk.reply(card(story.desk), "Venga a las 16:00")
    await calm(story)

    asked = story.stage.clock.now()
    await story.say(ana, "/mydata")
    await calm(story)

    assert ana.pushes[-1].at - asked < timedelta(minutes=1)
    files = document(ana)
    page = files["index.html"].decode()
    assert '<html lang="es" dir="ltr">' in page
    assert "Nombre: Ana" in page
    assert f"{CANARY} en la foto &lt;b&gt;" in page
    assert "Venga a las 16:00" in page
    assert "Microneedling" in page
    data: dict[str, Any] = json.loads(files["data.json"])
    assert data["patient"][0]["user_id"] == ana.user.id
    assert [row["body"] for row in data["case_message"]] == [f"{CANARY} en la foto <b>", "Venga a las 16:00"]
    photos = [content for name, content in files.items() if name.startswith("photos/")]
    assert [Image.open(io.BytesIO(content)).format for content in photos] == ["JPEG"]


@ON_SQLITE
async def test_v2_mydata_comes_also_after_a_strength_the_patient_could_not_tell(story: Story) -> None:
    ana = await arrive(story)
    await story.report(
        ana, "Pus, yellow", "Pus or crust", "I can't tell", "None of these", "Send to the clinic"
    )
    await calm(story)
    await story.say(ana, "/mydata")
    await calm(story)
    assert "I can't tell" in document(ana)["index.html"].decode()


@ON_SQLITE
async def test_v2_mydata_holds_no_note_of_staff_and_is_made_once_however_often_it_is_asked(
    story: Story,
) -> None:
    ana = await urgent(story)
    story.desk.reply(card(story.desk), f"/note {CANARY} for us alone")
    await calm(story)
    for _ in range(3):
        await story.say(ana, "/mydata")
    await calm(story)

    assert len([view for view in ana.screen() if "document" in view.message.content]) == 1
    assert all(CANARY.encode() not in content for content in document(ana).values())


@ON_SQLITE
async def test_v2_a_photo_that_telegram_no_longer_has_is_named_as_missing(story: Story) -> None:
    ana = await arrive(story)
    ana.photo("look")
    await calm(story)
    story.stage.world.faults.order("getFile", "5xx", times=50)
    await story.say(ana, "/mydata")
    await calm(story)
    story.stage.world.faults.clear()

    files = document(ana)
    with story.stage.app.database.transaction() as session:
        table = metadata.tables["attachment"]
        kept_here = "content" in table.c and session.execute(select(table.c.content)).scalar() is not None
    assert kept_here or files["missing.txt"].decode().startswith("photos/")


# /forget


@ON_BOTH
async def test_v2_forget_explains_asks_erases_and_then_meets_a_stranger(story: Story) -> None:
    ana = await arrive(story)
    other = await arrive(story, "Bea")
    await story.say(ana, f"the {CANARY} one")
    await story.press(ana, "It can wait")
    await calm(story)
    await closes(story)

    await story.say(ana, "/forget")
    question = one(ana, "Delete everything about you?")
    assert "the last two days" in question
    assert "cannot be undone" in question
    await story.press(ana, "Delete everything")
    await calm(story)
    await calm(story)

    assert on_screen(ana, "Everything about you is deleted. I do not know you any more.")
    assert ana.keyboard == []
    kept = everything(story)
    assert CANARY not in kept
    assert "Ana" not in kept
    assert not [line for line in texts(story.desk) if "A01" in line and "forgotten" not in line]
    assert one(story.desk, "forgotten at the patient's request").startswith("🗑 A01")
    with story.stage.app.database.transaction() as session:
        assert session.exec(select(Patient.first_name)).all() == ["Bea"]
        assert session.exec(select(Erasure)).one().person == erasures.person(story.clinic_id, ana.user.id)
        found = audit.verify(session)
        assert found.faults == ()
        assert found.blanked > 0
        assert ana.user.id not in session.exec(select(AuditEvent.user_id)).all()

    await story.say(ana, "hello?")
    assert on_screen(ana, "I need the code from your clinic")
    await story.say(other, "still here")
    assert on_screen(other, "went to Glow Clinic") or on_screen(other, "Sent to Glow Clinic")


@ON_BOTH
async def test_v2_an_open_red_report_is_looked_at_first_and_then_all_is_erased(story: Story) -> None:
    ana = await urgent(story)
    await forgets(story, ana)

    assert on_screen(ana, "a person must look at first")
    assert on_screen(story.desk, "It happens when this case is closed")
    assert len(story.cases()) == 1
    await closes(story)
    await calm(story)

    assert on_screen(ana, "Everything about you is deleted.")
    assert story.cases() == []


@ON_SQLITE
async def test_v2_who_waits_to_be_forgotten_may_think_better_of_it(story: Story) -> None:
    ana = await urgent(story)
    await forgets(story, ana)
    await story.press(ana, "Keep it")
    await closes(story)

    assert on_screen(ana, "Nothing is deleted.")
    assert len(story.cases()) == 1
    await story.say(ana, "/plan")
    assert "your plan" in ana.last.text


@ON_SQLITE
async def test_v2_words_about_danger_that_wait_for_an_answer_are_settled_before_anything_is_erased(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.say(ana, "no trouble breathing")
    await story.say(ana, "/forget")
    await story.press(ana, "Delete everything")
    await story.wait(minutes=11)

    assert len(story.cases()) == 1, "silence after the question counts as yes for the staff"
    assert not on_screen(ana, "Everything about you is deleted.")


@ON_BOTH
async def test_v2_a_clinic_that_must_keep_its_record_keeps_it_without_the_person(story: Story) -> None:
    chose(story, Forgetting.RESTRICT)
    ana = await arrive(story)
    await story.say(ana, "see you soon")
    await story.press(ana, "It can wait")
    await closes(story)
    await story.say(ana, "/forget")
    assert "must keep what you reported for 365 days" in one(ana, "Delete everything about you?")
    await story.press(ana, "Delete everything")
    await calm(story)

    assert on_screen(ana, "Your name is deleted, and I do not know you any more.")
    with story.stage.app.database.transaction() as session:
        kept = session.exec(select(Patient)).one()
    assert (kept.first_name, kept.chat_id, kept.restricted_at is None) == ("", 0, False)
    assert kept.user_id < 0
    assert "see you soon" in everything(story)
    await story.say(ana, "hello?")
    assert on_screen(ana, "I need the code from your clinic")
    await story.say(story.desk, "/cases")
    assert not on_screen(story.desk, "A01 ·")


@ON_SQLITE
async def test_v2_what_telegram_no_longer_deletes_is_overwritten_and_files_are_left_to_people(
    story: Story,
) -> None:
    ana = await arrive(story)
    ana.photo(f"{CANARY} on a photo")
    await calm(story)
    await story.press(ana, "It can wait")
    await closes(story)
    await story.wait(hours=50)
    old_card = next(view for view in story.desk.screen() if "A01" in view.text.partition("\n")[0])
    await forgets(story, ana)
    await story.wait(minutes=2)

    assert on_screen(ana, "One older picture or file is still in the team's chat")
    assert on_screen(story.desk, "One picture or file is older than 48 hours.")
    overwritten = [line for line in texts(story.desk) if GROUP_AND_SELF in line]
    assert overwritten
    assert not any(CANARY in view.text for view in story.desk.screen() if "photo" not in view.message.content)
    story.desk.reply(old_card, "Are you well?")
    await story.stage.settle()
    assert on_screen(story.desk, "Nobody got your message.")


@ON_SQLITE
async def test_v2_a_forgotten_patient_can_come_back_with_a_new_code(story: Story) -> None:
    ana = await arrive(story)
    await forgets(story, ana)
    await calm(story)
    ana.open(story.code(area="face"))
    await story.stage.settle()
    await story.press(ana, "agree")

    with story.stage.app.database.transaction() as session:
        assert session.exec(select(Patient.user_id)).all() == [ana.user.id]


@ON_SQLITE
async def test_v2_strangers_old_buttons_and_double_taps_erase_nothing_twice(story: Story) -> None:
    stranger = story.stage.phone("Sam")
    for command in ("/forget", "/mydata"):
        await story.say(stranger, command)
        assert stranger.last.text == "I know nothing about you here."
    ana = await arrive(story)
    await story.say(ana, "/forget")
    ana.press("Delete everything")
    ana.press("Delete everything")
    await calm(story)

    with story.stage.app.database.transaction() as session:
        assert len(session.exec(select(Erasure)).all()) == 1
        rows = session.exec(select(OutboxMessage).where(OutboxMessage.chat_id == ana.chat.id)).all()
    assert all(row.patient_id is None for row in rows)


# Pictures sent as files


def gps(kind: str = "JPEG") -> bytes:
    """A picture that tells where it was taken."""
    exif = Image.Exif()
    exif[0x010E] = CANARY
    exif.get_ifd(0x8825)[29] = CANARY
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "salmon").save(out, kind, exif=exif)
    return out.getvalue()


@ON_SQLITE
async def test_v3_a_picture_sent_as_a_file_reaches_staff_covered_and_without_its_metadata(
    story: Story,
) -> None:
    ana = await arrive(story)
    ana.document("IMG_0815.jpg", gps(), "is this right?", "image/jpeg")
    await calm(story)

    shown = [view.message.content for view in story.desk.screen() if "photo" in view.message.content]
    assert len(shown) == 1
    assert on_screen(story.desk, "is this right?")
    stored = story.stage.world.files.content(shown[0]["photo"][-1]["file_id"])
    assert CANARY.encode() not in stored
    files = [call.params for call in story.stage.world.calls if call.method == "sendPhoto"]
    assert all(CANARY.encode() not in call["photo"].content for call in files)
    assert files[-1]["has_spoiler"]
    assert not [call for call in story.stage.world.calls if call.method == "copyMessage"]


@ON_SQLITE
async def test_v3_other_files_go_on_as_they_are(story: Story) -> None:
    ana = await arrive(story)
    ana.document("letter.pdf", b"%PDF-1.4 letter", "from my doctor")
    ana.video(caption="a film")
    await calm(story)

    desk = [view.message.content for view in story.desk.screen()]
    letters = [content["document"]["file_id"] for content in desk if "document" in content]
    assert [story.stage.world.files.content(one_) for one_ in letters] == [b"%PDF-1.4 letter"]
    assert [content for content in desk if "video" in content]


@ON_SQLITE
async def test_v3_a_picture_too_big_or_not_one_is_refused_with_what_to_do_and_staff_know(
    story: Story,
) -> None:
    ana = await arrive(story)
    ana.document("huge.png", bytes(50 * 1024 * 1024), "see", "image/png")
    await calm(story)
    assert "send it again as a photo" in one(ana, "Your picture is too big as a file")
    assert on_screen(story.desk, "A picture came as a file that is too big")

    ana.document("photo.jpg", b"MZ a program", "and this", "image/jpeg")
    await calm(story)
    await calm(story)
    assert "send it again as a photo" in one(ana, "I could not open your file as a picture")
    assert on_screen(story.desk, "could not be opened safely")
    sent = [view.message.content for view in story.desk.screen()]
    assert not [content for content in sent if "document" in content or "photo" in content]
    assert len(story.cases()) == 1, "that something came is not lost"


@ON_SQLITE
async def test_v3_a_picture_of_a_hundred_megapixels_is_refused_and_the_words_beside_it_are_read(
    story: Story,
) -> None:
    vast = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(vast, "PNG")
    ana = await arrive(story)
    ana.document("vast.png", vast.getvalue(), "my cheek", "image/png")
    await calm(story)
    await calm(story)
    assert "send it again as a photo" in one(ana, "I could not open your file as a picture")
    assert on_screen(story.desk, "my cheek"), "the words beside it are read"
    assert not [view for view in story.desk.screen() if "photo" in view.message.content]
    await story.say(ana, "it itches")
    await calm(story)
    assert on_screen(story.desk, "it itches")


@ON_SQLITE
async def test_v3_a_picture_that_telegram_gives_late_is_cleaned_when_it_comes(story: Story) -> None:
    ana = await arrive(story)
    story.stage.world.faults.order("getFile", "5xx", times=2)
    ana.document("IMG.jpg", gps(), None, "image/jpeg")
    await calm(story)
    await story.wait(seconds=30)

    assert len([view for view in story.desk.screen() if "photo" in view.message.content]) == 1


# Nothing stays behind, and nothing leaks on the way


async def live_through_everything(story: Story, ana: Phone) -> None:
    """A patient whose name and words are canaries reports, is answered, noted about, asks for the data."""
    await story.say(ana, f"there is pus, {CANARY} smell")
    ana.photo(f"{CANARY} on a photo")
    ana.document("IMG.jpg", gps(), f"{CANARY} as a file", "image/jpeg")
    await calm(story)
    await story.press(story.desk, "I'll take it")
    story.desk.reply(card(story.desk), f"About the {CANARY}: please come by")
    story.desk.reply(card(story.desk), f"/note {CANARY} again")
    await calm(story)
    await story.say(ana, f"more of the {CANARY}")
    await story.say(ana, "/mydata")
    await calm(story)
    story.stage.world.faults.order("sendMessage", "5xx", times=3)
    await story.say(ana, f"last {CANARY}")
    await calm(story)


@ON_BOTH
async def test_v1_v2_a_canary_is_in_no_log_and_no_page_and_after_forgetting_in_no_table(
    story: Story, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    out = io.StringIO()
    before = logging.getLogger().handlers[:], logging.getLogger().level
    logs.configure("json", "DEBUG", out)
    try:
        ana = await arrive(story, name=f"Ana{CANARY}")
        await live_through_everything(story, ana)
        assert CANARY in everything(story), "the story must have left something to forget"
        await story.press(story.desk, "Close")
        await story.press(story.desk, "All fine")
        await calm(story)
        await forgets(story, ana)
        for _ in range(4):
            await calm(story)
    finally:
        structlog.reset_defaults()
        logging.getLogger().handlers, level = before[0], before[1]
        logging.getLogger().setLevel(level)

    assert on_screen(ana, "Everything about you is deleted.")
    assert CANARY not in everything(story)
    ours = [view for view in story.desk.screen() if view.message.sender_id == story.stage.world.bot.id]
    assert not any(CANARY in view.text for view in ours), "what staff wrote themselves is theirs to delete"
    said = out.getvalue() + "".join(capsys.readouterr()) + caplog.text
    assert out.getvalue(), "something was logged"
    for secret in (CANARY, "pus", "smell", story.stage.world.token):
        assert secret not in said, secret
    if story.stage.app.database.engine.dialect.name == "sqlite":
        home = Path(str(story.stage.app.database.engine.url.database)).parent
        assert all(CANARY.encode() not in file.read_bytes() for file in home.glob("*.db*"))


@ON_SQLITE
async def test_v2_at_night_what_is_over_its_time_goes_in_batches_and_the_rest_stays(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BATCH", 3)
    ana = await arrive(story)
    bea = await arrive(story, "Bea", session_at=story.stage.clock.now() - timedelta(days=10))
    for number in range(3):
        await story.say(ana, f"{CANARY} {number}")
        await calm(story)
    await closes(story)
    ana.photo("a picture")
    await calm(story)
    with story.stage.app.database.transaction() as session:
        for table in ("episode", "patient"):
            count = session.execute(metadata.tables[table].select()).all()
            assert len(count) == 2

    await later(story, days=2, hour=4)
    with story.stage.app.database.transaction() as session:
        assert session.get_one(Clinic, story.clinic_id).tidied_on is not None
    assert CANARY in everything(story)

    await later(story, days=92, hour=4)
    with story.stage.app.database.transaction() as session:
        assert session.exec(select(Attachment)).all() == []
        old = session.exec(select(OutboxMessage).where(OutboxMessage.case_id == 1)).all()
        assert old
        assert all(row.rendered is None for row in old if row.sent_at)
        steps = session.exec(select(OutboxMessage).where(OutboxMessage.kind == OutboxKind.STEP)).all()
        assert all(row.content for row in steps)
        assert session.exec(select(CaseMessage.body)).all()
        assert audit.verify(session).faults == ()

    with story.stage.app.database.transaction() as session:
        for case in session.exec(select(Case).where(Case.status != CaseStatus.CLOSED)):
            case.status, case.next_move_at = CaseStatus.CLOSED, None
    await later(story, days=360, hour=4)
    with story.stage.app.database.transaction() as session:
        assert session.exec(select(Patient.user_id)).all() == [ana.user.id], (
            "Bea's visit was ten days earlier"
        )
        assert erasures.person(story.clinic_id, bea.user.id) in session.exec(select(Erasure.person)).all()
    await later(story, days=370, hour=4)
    assert CANARY not in everything(story)


async def later(story: Story, *, days: int, hour: int) -> None:
    """So many days after the story began, at that hour, as a process sees it that was asleep till then."""
    story.stage.clock.move((MONDAY + timedelta(days=days)).replace(hour=hour))
    await story.stage.app.ticks.tidy()


@ON_SQLITE
async def test_v2_the_audit_is_sealed_as_time_passes(story: Story) -> None:
    await urgent(story)
    await story.stage.app.ticks.seal()

    with story.stage.app.database.transaction() as session:
        found = audit.verify(session)
    assert found.sealed == found.events > 3
    assert found.faults == ()
