"""Words to the patient: what is for them arrives, what is not never does, and who wrote it knows."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.care.protocol import Level
from bot.content.catalog import Catalog
from bot.services.cases import relay
from bot.services.incoming import Media, Place
from bot.store.db import Database
from bot.store.models import AuditEvent, Case, CaseMessage, CaseStatus, Clinic, OutboxMessage, Patient, Staff
from tests.services.ward import ANA, GROUP, NADIA, NOON, OMAR, STRANGER, Ward

PRIVATE_NADIA = Place(NADIA.id, "private")


@pytest.fixture
def ward(sqlite_db: Database, catalog: Catalog) -> Ward:
    """A clinic with a group and an urgent case A17 of Ana."""
    return _ward(sqlite_db, catalog)


@pytest.fixture
def ward_on_each(db: Database, catalog: Catalog) -> Ward:
    """The same on SQLite and on PostgreSQL, for what the database decides."""
    return _ward(db, catalog)


def _ward(db: Database, catalog: Catalog) -> Ward:
    made = Ward(db, catalog)
    made.open()
    made.report(Level.URGENT, "pus")
    return made


def test_a_reply_to_the_card_is_a_new_message_to_the_patient_in_a_name(ward: Ward) -> None:
    ward.reply(NADIA, ward.card, "Please come by at 16:00 today.")
    assert ward.ana[-1].words == "💬 Nadia, Glow Clinic: Please come by at 16:00 today."
    assert ward.ana[0].words == "✅ Nadia answered at 14:05"


def test_a_reply_answers_the_case_and_claims_it_first(ward_on_each: Ward) -> None:
    ward_on_each.reply(NADIA, ward_on_each.card, "come by")
    case = ward_on_each.case
    with ward_on_each.unit() as unit:
        nadia = unit.session.exec(select(Staff).where(Staff.user_id == NADIA.id)).one()
    assert (case.status, case.claimed_by, case.answered_at) == (CaseStatus.ANSWERED, nadia.id, NOON)
    assert case.next_move_at == NOON + timedelta(hours=4)  # asked after once, should the patient stay silent
    assert "💬 Nadia answered at 14:05. Still to be closed." in ward_on_each.card.words


def test_the_confirmation_stands_under_what_was_written_and_comes_after_it_arrived(ward: Ward) -> None:
    ward.phones.blocked = {ANA.id}
    written = ward.reply(NADIA, ward.card, "come by")
    assert not any("✅ Sent to A17" in m.words for m in ward.group)
    ward.phones.blocked = set()
    written = ward.reply(NADIA, ward.card, "come by")
    assert ward.group[-1].words == "✅ Sent to A17 at 14:05"
    assert ward.group[-1].call.reply_to == written


def test_words_made_of_markup_arrive_letter_by_letter(ward: Ward) -> None:
    ward.reply(OMAR, ward.card, '<b>16:00</b> & "not" { $later }')
    assert ward.ana[-1].words == (
        '💬 Omar &lt;b&gt;&amp;", Glow Clinic: &lt;b&gt;16:00&lt;/b&gt; &amp; "not" { $later }'
    )


def test_an_answer_of_somebody_else_arrives_and_the_card_says_whose_it_was(ward: Ward) -> None:
    ward.press(NADIA, "I'll take it")
    holder = ward.case.claimed_by
    ward.reply(OMAR, ward.card, "come by")
    assert 'Omar &lt;b&gt;&amp;", Glow Clinic: come by' in ward.ana[-1].words
    assert 'Omar &lt;b&gt;&amp;" answered at 14:05' in ward.card.words
    assert ward.case.claimed_by == holder


def test_a_picture_of_staff_is_copied_under_a_name(ward: Ward) -> None:
    written = ward.reply(NADIA, ward.card, "like this", media=Media("photo", "FILE-9"))
    name, copy = ward.ana[-2:]
    assert name.words == "💬 Nadia, Glow Clinic:"
    assert copy.call.copy_of == (GROUP.chat_id, written)
    assert "✅ Sent to A17" in ward.group[-1].words


def test_the_pictures_of_an_album_share_one_name(ward: Ward) -> None:
    card = ward.card
    for _ in range(3):
        ward.reply(NADIA, card, media=Media("photo", "FILE-9", album="7"))
    assert [m.words for m in ward.ana].count("💬 Nadia, Glow Clinic:") == 1
    assert len([m for m in ward.ana if m.call.copy_of]) == 3


def test_long_words_arrive_whole(ward: Ward) -> None:
    written = ward.reply(NADIA, ward.card, "x" * 4096)
    assert ward.ana[-1].call.copy_of == (GROUP.chat_id, written)


def test_a_corrected_answer_is_sent_on_as_a_correction(ward_on_each: Ward) -> None:
    written = ward_on_each.reply(NADIA, ward_on_each.card, "come at 15:00")
    ward_on_each.reply(NADIA, ward_on_each.group[0], "come at 16:00", message_id=written, edited=True)
    assert ward_on_each.ana[-1].words == "✏️ Nadia, Glow Clinic, corrected: come at 16:00"


def test_somebody_who_is_not_staff_reaches_no_patient_and_is_told(ward: Ward) -> None:
    seen = len(ward.ana)
    ward.reply(STRANGER, ward.card, "let me")
    ward.reply(None, ward.card, "I am an admin without a name", anonymous=True)
    refusal = "Only staff of the clinic can answer here. Nothing was sent to the patient."
    assert [m.words for m in ward.group[-2:]] == [refusal, refusal]
    assert len(ward.ana) == seen
    assert ward.case.status is CaseStatus.OPEN
    assert ward.all(CaseMessage) == []


def test_somebody_who_left_reaches_no_patient(ward: Ward) -> None:
    with ward.unit() as unit:
        unit.session.exec(select(Staff).where(Staff.user_id == OMAR.id)).one().active = False
    seen = len(ward.ana)
    ward.reply(OMAR, ward.card, "hello")
    assert len(ward.ana) == seen


def test_a_mistyped_command_reaches_no_patient(ward: Ward) -> None:
    seen = len(ward.ana)
    ward.reply(NADIA, ward.card, "/nota she is difficult")
    assert "Nothing was sent to the patient" in ward.group[-1].words
    assert len(ward.ana) == seen


def test_a_note_is_kept_and_never_seen_by_the_patient(ward_on_each: Ward) -> None:
    seen = len(ward_on_each.ana)
    ward_on_each.note(NADIA, "looks infected to me", ward_on_each.card)
    kept = ward_on_each.all(CaseMessage)[0]
    assert (kept.direction, kept.body) == ("note", "looks infected to me")
    assert ward_on_each.group[-1].words == "📝 Note kept, the patient does not see it"
    assert len(ward_on_each.ana) == seen
    assert ward_on_each.case.status is CaseStatus.OPEN


def test_a_note_stays_one_however_it_is_edited(ward: Ward) -> None:
    seen = len(ward.ana)
    card = ward.card
    ward.note(NADIA, "looks infected", card)
    written = ward.all(CaseMessage)[0].message_id
    ward.reply(NADIA, card, "looks infected to me", message_id=written, edited=True)
    assert ward.group[-1].words == "📝 Note changed, the patient does not see it"
    ward.reply(NADIA, card, "/note looks bad", message_id=written, edited=True)
    assert len(ward.ana) == seen
    assert {row.direction for row in ward.all(CaseMessage)} == {"note"}


def test_an_answer_turned_into_a_note_is_not_said_to_be_secret(ward: Ward) -> None:
    written = ward.reply(NADIA, ward.card, "looks infected")
    ward.reply(NADIA, ward.group[0], "/note looks infected", message_id=written, edited=True)
    assert ward.group[-1].words == "📝 Note kept. But the patient already has these words as an answer."


def test_words_of_a_note_under_a_picture_stay_a_note(ward: Ward) -> None:
    seen = len(ward.ana)
    ward.reply(NADIA, ward.card, "/note\nfrom the first visit", media=Media("photo", "FILE-3"))
    assert ward.all(CaseMessage)[0].body == "from the first visit"
    assert len(ward.ana) == seen


def test_a_reply_to_a_note_reaches_no_patient(ward: Ward) -> None:
    ward.note(NADIA, "hm", ward.card)
    assert ward.row_of(GROUP, ward.group[-1]).case_id is None


def test_a_note_without_a_card_or_words_says_how(ward: Ward) -> None:
    ward.note(NADIA, "lonely")
    ward.note(NADIA, "", ward.card)
    assert all("Reply to a card with /note" in m.words for m in ward.group[-2:])
    assert ward.all(CaseMessage) == []


def test_an_answer_that_does_not_arrive_is_said_as_loudly_and_owed_again(ward_on_each: Ward) -> None:
    ward_on_each.phones.blocked = {ANA.id}
    written = ward_on_each.reply(NADIA, ward_on_each.card, "come by")
    failed = next(m for m in ward_on_each.group if "Not delivered" in m.words)
    assert failed.words == "⚠️ <b>Not delivered to A17</b> (at 14:05). Please phone the patient."
    assert failed.call.reply_to == written
    case = ward_on_each.case
    assert case.status is CaseStatus.CLAIMED
    assert case.next_move_at == NOON + timedelta(minutes=30)
    assert "Telegram does not reach this patient any more.</b> Please phone them." in ward_on_each.card.words
    assert "relay.failed" in [event.action for event in ward_on_each.all(AuditEvent)]


def test_a_request_for_a_photo_that_does_not_arrive_is_said_under_the_card(ward: Ward) -> None:
    ward.phones.blocked = {ANA.id}
    ward.press(NADIA, "Ask for a photo")
    assert any("the patient does not know that you want a photo" in m.words for m in ward.group)


def test_a_patient_who_blocked_the_bot_becomes_a_case_to_call_them(
    sqlite_db: Database, catalog: Catalog
) -> None:
    ward = Ward(sqlite_db, catalog)
    ward.open()
    with ward.unit() as unit:
        relay.patient_unreachable(unit, unit.session.exec(select(Patient)).one(), "blocked")
    ward.deliver()
    assert ward.case.level is Level.ROUTINE
    assert "Telegram does not reach this patient any more" in ward.card.words
    assert "Telegram does not reach the patient (X8)" in ward.card.words
    assert ward.ana == []


def test_a_patient_who_is_gone_is_told_of_once_and_forgotten_when_they_write(ward: Ward) -> None:
    for _ in range(2):
        with ward.unit() as unit:
            relay.patient_unreachable(unit, unit.session.exec(select(Patient)).one(), "blocked")
    ward.deliver()
    assert len([m for m in ward.group if "A17: Telegram does not reach" in m.words]) == 1
    assert ward.case.level is Level.URGENT
    ward.report(Level.ROUTINE, words="I am back")
    assert "Telegram does not reach" not in ward.card.words
    assert ward.all(Patient)[0].unreachable_since is None


def test_something_that_cannot_be_passed_on_is_not_lost_in_silence(ward: Ward) -> None:
    ward.report(Level.ROUTINE, media=Media("story"))
    with ward.unit() as unit:
        copy = unit.session.exec(select(OutboxMessage).order_by(OutboxMessage.id.desc())).all()  # type: ignore[union-attr]
        row = next(r for r in copy if r.content.get("copy_of"))
        relay.undeliverable(unit, row, "Bad Request: message can't be copied")
    ward.deliver()
    assert "the patient sent something that could not be passed on" in ward.group[-1].words


def test_a_reply_on_a_closed_case_arrives_and_the_case_stays_closed(ward: Ward) -> None:
    card = ward.card
    ward.press(NADIA, "Close")
    ward.press(NADIA, "All fine")
    ward.reply(NADIA, card, "all the best")
    assert ward.ana[-1].words == "💬 Nadia, Glow Clinic: all the best"
    assert ward.group[-1].words == "✅ Sent to A17 at 14:05. The case stays closed."
    assert ward.case.status is CaseStatus.CLOSED


def test_staff_can_answer_to_the_patients_later_words(ward: Ward) -> None:
    ward.reply(NADIA, ward.card, "how is it?")
    ward.report(Level.ROUTINE, words="better")
    ward.reply(OMAR, ward.group[-1], "good")
    assert "Glow Clinic: good" in ward.ana[-1].words


def test_a_holder_with_a_card_of_their_own_reads_new_words_there_too(ward: Ward) -> None:
    ward.pass_time(30)  # the ladder has reached everybody in private
    ward.press(NADIA, "I'll take it", PRIVATE_NADIA)
    ward.report(Level.ROUTINE, words="worse now")
    assert "“worse now”" in ward.chat(NADIA.id)[-1].words
    assert "“worse now”" in ward.group[-1].words
    ward.reply(NADIA, ward.chat(NADIA.id)[-1], "coming", PRIVATE_NADIA)
    assert ward.chat(NADIA.id)[-1].words == "✅ Sent to A17 at 14:35"


def test_an_answer_is_confirmed_in_the_supergroup_a_group_became(ward: Ward) -> None:
    ward.reply(NADIA, ward.card, "first")
    with ward.unit() as unit:
        unit.session.exec(select(Clinic)).one().group_chat_id = -100900
        row = next(
            r
            for r in unit.session.exec(select(OutboxMessage)).all()
            if (r.dedupe_key or "").startswith("relay:")
        )
        row.dedupe_key = f"relay:{_again(unit)}"
        relay.delivered(unit, row)
    ward.deliver()
    assert ward.chat(-100900)[-1].call.reply_to is None


def _again(unit: object) -> int:
    """A second answer written in the group's former chat."""
    first = unit.session.exec(select(CaseMessage)).one()  # type: ignore[attr-defined]
    second = CaseMessage(**first.model_dump(exclude={"id"}))
    unit.session.add(second)  # type: ignore[attr-defined]
    unit.session.flush()  # type: ignore[attr-defined]
    return second.id or 0


def test_answers_in_a_row_are_one_move_and_all_of_them_arrive(ward: Ward) -> None:
    card = ward.card
    for words in ("one", "two", "three"):
        ward.reply(NADIA, card, words)
    assert [m.words[-5:].strip() for m in ward.ana[-3:]] == [": one", ": two", "three"]
    assert len([e for e in ward.all(AuditEvent) if e.action == "case.answer"]) == 1
    assert len(ward.all(Case)) == 1
