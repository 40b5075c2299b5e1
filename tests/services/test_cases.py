"""One case per episode: opened, joined, raised, taken once, answered, closed, reopened."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.care.protocol import Level
from bot.care.triage import Reason
from bot.content.catalog import Catalog
from bot.services.cases import case_moves, case_record
from bot.services.incoming import Media, Place
from bot.store.conversations import LostRace
from bot.store.db import Database
from bot.store.models import (
    AuditEvent,
    Case,
    CaseStatus,
    Conversation,
    Episode,
    Outcome,
    Patient,
    Report,
    Staff,
)
from tests.services.ward import ANA, GROUP, NADIA, NOON, OLGA, OMAR, Ward

PRIVATE_NADIA = Place(NADIA.id, "private")


@pytest.fixture
def ward(sqlite_db: Database, catalog: Catalog) -> Ward:
    """A clinic with a group, its owner Olga, and Nadia and Omar; Ana is on day 3."""
    return _ward(sqlite_db, catalog)


@pytest.fixture
def ward_on_each(db: Database, catalog: Catalog) -> Ward:
    """The same on SQLite and on PostgreSQL, for what the database decides."""
    return _ward(db, catalog)


def _ward(db: Database, catalog: Catalog) -> Ward:
    made = Ward(db, catalog)
    made.open()
    return made


def test_expected_opens_no_case(ward: Ward) -> None:
    with pytest.raises(ValueError, match="EXPECTED"):
        ward.report(Level.EXPECTED, "redness")
    assert ward.all(Case) == []


def test_a_report_opens_a_case_and_the_patient_reads_who_answers_by_when(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    case = ward_on_each.case
    assert (case.reference, case.status, case.level) == ("A17", CaseStatus.OPEN, Level.URGENT)
    assert case.answer_by == NOON + timedelta(hours=1)
    assert ward_on_each.ana[-1].words == (
        "⏳ Sent to Glow Clinic at 14:05\n"
        "Someone will answer by 15:05. If not, call +34600000000. If it gets worse: 112."
    )
    assert ward_on_each.all(Report)[0].case_id == case.id


def test_a_routine_report_promises_the_next_working_day(ward: Ward) -> None:
    ward.report(Level.ROUTINE, "redness")
    assert "Someone will read it and answer by Wednesday 25 November at 14:05" in ward.ana[-1].words


def test_a_closed_clinic_promises_nothing_and_says_where_to_go(ward: Ward) -> None:
    ward.now = NOON + timedelta(hours=8)
    ward.report(Level.URGENT, "pus")
    words = ward.ana[-1].words
    assert "answer" not in words
    for part in (
        "We are closed now and open Wednesday 25 November at 09:00",
        "+34600000000",
        "urgent care",
        "112",
    ):
        assert part in words


def test_shortly_before_closing_nobody_is_told_to_wait(ward: Ward) -> None:
    ward.now = NOON.replace(hour=16, minute=30)  # 17:30, open until 18:00
    ward.report(Level.URGENT, "pus")
    assert "Do not wait for us: call +34600000000" in ward.ana[-1].words


def test_an_emergency_is_never_told_to_wait_for_the_clinic(ward: Ward) -> None:
    ward.report(Level.EMERGENCY, "breathing")
    assert "Call 112 now if you have not. Do not wait for an answer here." in ward.ana[-1].words


def test_without_any_staff_the_patient_is_told_to_phone(sqlite_db: Database, catalog: Catalog) -> None:
    ward = Ward(sqlite_db, catalog)
    ward.open(group=False, people=())
    ward.report(Level.URGENT, "pus")
    assert "Nobody at the clinic can read messages here yet. Please call +34600000000." in ward.ana[-1].words
    assert ward.case.status is CaseStatus.OPEN


def test_news_of_an_open_case_join_it_and_ring_under_the_card(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.ROUTINE, "redness")
    ward_on_each.pass_time(30)
    ward_on_each.report(Level.ROUTINE, "itch")
    assert len(ward_on_each.all(Case)) == 1
    assert ward_on_each.case.reports == 2
    assert ward_on_each.group[-1].call.reply_to == ward_on_each.group[0].id
    assert "report 2" in ward_on_each.group[-1].words


def test_a_level_never_falls(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.report(Level.ROUTINE, "itch")
    assert ward.case.level is Level.URGENT


def test_a_higher_level_starts_the_ladder_and_the_promise_anew(ward: Ward) -> None:
    ward.report(Level.ROUTINE, "redness")
    ward.press(NADIA, "I'll take it")
    ward.pass_time(50)
    ward.report(Level.URGENT, "pus")
    case = ward.case
    assert (case.status, case.level, case.claimed_by) == (CaseStatus.OPEN, Level.URGENT, None)
    assert case.ladder_from == ward.now
    assert case.answer_by == ward.now + timedelta(hours=1)
    assert case.next_move_at == ward.now + timedelta(minutes=15)


def test_only_one_of_two_people_gets_a_case_and_the_other_reads_who(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    card = ward_on_each.card
    key = ward_on_each.key(card, "I'll take it")
    first = ward_on_each.press_key(NADIA, key, card.id)
    ward_on_each.now += timedelta(minutes=1)
    second = ward_on_each.press_key(OMAR, key, card.id)
    assert first == "You have it. Reply to the card to answer by 14:35."
    assert second == "Nadia has it since 14:05"


def test_claims_at_the_same_moment_make_one_holder(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    together, won = threading.Barrier(2), []

    def claim(user_id: int) -> None:
        together.wait()
        with ward_on_each.unit() as unit:
            case = unit.session.exec(select(Case)).one()
            member = unit.session.exec(select(Staff).where(Staff.user_id == user_id)).one()
            won.append(case_moves.claim(unit, case, member))

    people = [threading.Thread(target=claim, args=(person.id,)) for person in (NADIA, OMAR)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert sorted(won) == [False, True]
    assert len([e for e in ward_on_each.all(AuditEvent) if e.action == "case.claim"]) == 1


def test_a_move_on_an_older_version_changes_nothing(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    with ward_on_each.unit() as unit:
        stale = unit.session.exec(select(Case)).one()
        unit.session.expunge(stale)
    ward_on_each.press(NADIA, "I'll take it")
    with ward_on_each.unit() as unit:
        omar = unit.session.exec(select(Staff).where(Staff.user_id == OMAR.id)).one()
        unit.session.add(stale)
        assert not case_moves.claim(unit, stale, omar)
        assert stale.claimed_by != omar.id


def test_news_that_meet_a_colleagues_move_ask_to_be_told_once_more(
    ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    ward.report(Level.URGENT, "pus")
    monkeypatch.setattr("bot.store.cases.move", lambda *_, **__: False)
    with pytest.raises(LostRace):
        ward.report(Level.URGENT, "itch")


def test_the_patient_sees_who_has_read_it(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.pass_time(6)
    ward.press(NADIA, "I'll take it")
    assert len(ward.ana) == 1
    assert ward.ana[0].words.startswith("👀 Seen by Nadia at 14:11\nSomeone will answer by 15:05")


def test_an_answer_by_phone_stops_the_ladder_and_shows_on_both_sides(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Answered by phone")
    case = ward.case
    asked_after = NOON + timedelta(hours=4)  # G7: whether the patient has been silent since
    assert (case.status, case.next_move_at, case.answered_at) == (CaseStatus.ANSWERED, asked_after, NOON)
    assert "✅ Nadia answered by phone at 14:05. Still to be closed." in ward.card.words
    assert ward.ana[-1].words == "✅ Nadia answered by phone at 14:05"


def test_giving_back_opens_it_for_everyone_and_rings(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "I'll take it")
    assert ward.press(OMAR, "Give back") == "Nadia has it: only they or an owner can give it back"
    ward.press(NADIA, "Give back")
    assert (ward.case.status, ward.case.claimed_by) == (CaseStatus.OPEN, None)
    assert ward.case.next_move_at == NOON + timedelta(minutes=15)
    assert "A17 is open again: Nadia gave it back" in ward.group[-1].words


def test_an_owner_may_give_back_for_somebody_else(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "I'll take it")
    ward.press(OLGA, "Give back")
    assert ward.case.status is CaseStatus.OPEN


def test_closing_asks_how_and_keeps_who_and_what(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    ward_on_each.press(NADIA, "Close")
    assert ward_on_each.case.claimed_by is not None
    assert ward_on_each.card.labels == ["All fine", "Seen here", "Sent elsewhere", "Other…", "Back"]
    assert ward_on_each.press(NADIA, "Sent elsewhere") == "Closed"
    case = ward_on_each.case
    assert (case.status, case.outcome, case.closed_at) == (CaseStatus.CLOSED, Outcome.SENT_ELSEWHERE, NOON)
    assert case.next_move_at is None
    assert ward_on_each.ana[-1].words.startswith("✅ Glow Clinic closed this at 14:05")


def test_back_shows_the_card_as_it_was(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Close")
    ward.press(NADIA, "Back")
    assert ward.card.labels[0] == "Answered by phone"


def test_another_outcome_is_asked_for_in_words_that_never_reach_the_patient(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Close")
    ward.press(NADIA, "Other…")
    question = ward.group[-1]
    seen = len(ward.ana)
    assert not ward.write(NADIA, "who wants lunch?", GROUP)
    assert ward.case.status is CaseStatus.CLAIMED
    assert ward.row_of(GROUP, question).case_id is None
    assert ward.write(NADIA, "moved to <another> town", GROUP, reply_to=question.id)
    assert (ward.case.outcome, ward.case.close_reason) == (Outcome.OTHER, "moved to <another> town")
    assert "✅ Nadia closed it at 14:05: moved to &lt;another&gt; town" in ward.group[0].words
    assert len(ward.ana) == seen
    with ward.unit() as unit:
        assert unit.session.exec(select(Conversation)).one().state == ""


def test_the_question_for_a_reason_can_be_left(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Close")
    ward.press(NADIA, "Other…")
    ward.press(NADIA, "Back")
    assert ward.group[-1].words == "A17 is still open."
    assert not ward.write(NADIA, "just talking", GROUP, reply_to=ward.group[-1].id)


def test_a_case_is_closed_once(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Close")
    card = ward.card
    keys = [ward.key(card, label) for label in ("All fine", "Seen here", "Other…")]
    ward.press_key(NADIA, keys[0], card.id)
    ward.now += timedelta(minutes=2)
    assert ward.press_key(OMAR, keys[1], card.id) == "Nadia closed it at 14:05"
    assert ward.press_key(OMAR, keys[2], card.id) == "Nadia closed it at 14:05"
    assert ward.case.outcome is Outcome.ALL_FINE


def test_every_old_button_of_a_closed_case_is_answered_kindly(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    card = ward.card
    keys = [ward.key(card, label) for label in card.labels if label != "Patient card"]
    ward.press(NADIA, "Close")
    ward.press(NADIA, "All fine")
    seen = len(ward.ana)
    for key in keys:
        assert ward.press_key(OMAR, key, card.id) == "Nadia closed it at 14:05"
    assert len(ward.ana) == seen
    assert ward.case.status is CaseStatus.CLOSED


def test_new_words_after_an_answer_go_back_to_who_answered(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Answered by phone")
    ward.pass_time(90)
    ward.report(Level.ROUTINE, words="it is back")
    case = ward.case
    assert (case.status, case.level) == (CaseStatus.CLAIMED, Level.URGENT)
    assert case.answer_by == ward.now + timedelta(hours=1)
    assert "👀 Nadia has it since 15:35 · answer by 16:05" in ward.card.words
    assert ward.group[-1].words == "💬 A17 at 15:35\n“it is back”"
    assert ward.ana[-1].words.startswith(
        "⏳ Sent to Nadia, Glow Clinic at 15:35\nSomeone will answer by 16:35"
    )
    assert ward.ana[0].words == "✅ Nadia answered by phone at 14:05"


def test_new_words_after_an_answer_of_somebody_who_left_are_for_everyone(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Answered by phone")
    with ward.unit() as unit:
        unit.session.exec(select(Staff).where(Staff.user_id == NADIA.id)).one().active = False
    ward.report(Level.ROUTINE, words="it is back")
    assert (ward.case.status, ward.case.claimed_by) == (CaseStatus.OPEN, None)
    assert "I'll take it" in ward.group[-1].labels


def test_news_within_a_day_of_closing_reopen_the_case_at_their_own_level(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.EMERGENCY, "breathing")
    ward_on_each.press(NADIA, "Close")
    ward_on_each.press(NADIA, "Sent elsewhere")
    ward_on_each.sleep(hours=23)
    ward_on_each.report(Level.ROUTINE, words="thank you")
    case = ward_on_each.case
    assert len(ward_on_each.all(Case)) == 1
    assert (case.status, case.level, case.closed_at, case.outcome) == (
        CaseStatus.OPEN,
        Level.ROUTINE,
        None,
        None,
    )
    assert "🟡 Routine · case A17" in ward_on_each.group[-1].words


def test_news_a_day_after_closing_are_another_case(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    ward_on_each.press(NADIA, "Close")
    ward_on_each.press(NADIA, "All fine")
    ward_on_each.sleep(hours=24)
    ward_on_each.report(Level.URGENT, "pus")
    assert [case.reference for case in ward_on_each.all(Case)] == ["A17", "A17-2"]
    assert "Last contact: report Tuesday 24 November at 14:05 (Urgent)" in ward_on_each.card.words


def test_words_in_a_row_share_one_status_line(ward: Ward) -> None:
    ward.report(Level.ROUTINE, words="hello")
    ward.report(Level.ROUTINE, words="are you there?")
    assert len(ward.ana) == 1
    ward.pass_time(30)
    ward.report(Level.ROUTINE, words="still here")
    assert len(ward.ana) == 2
    assert ward.ana[0].words == "✅ Sent to Glow Clinic at 14:05"


def test_a_voice_message_is_copied_under_the_card(ward: Ward) -> None:
    ward.report(Level.ROUTINE, words="first")
    ward.report(Level.ROUTINE, media=Media("voice", "FILE-2"), message_id=77)
    assert ward.group[-1].call.copy_of == (ANA.id, 77)
    assert ward.group[-1].call.reply_to == ward.group[0].id
    assert "With: voice message" in ward.group[0].words


def test_words_too_long_for_the_card_stand_whole_under_it(ward: Ward) -> None:
    ward.report(Level.ROUTINE, words="pain " * 600)
    assert "…" in ward.group[0].words
    assert ward.group[-1].words.count("pain") == 600


def test_changed_words_say_that_they_were_changed(ward: Ward) -> None:
    ward.report(Level.ROUTINE, words="it hurts a little")
    ward.report(Level.ROUTINE, words="it hurts a lot", edited=True)
    assert ward.group[-1].words == "✏️ A17 at 14:05: changed what they wrote\n“it hurts a lot”"


def test_asking_for_a_photo_takes_the_case_and_asks_the_patient_in_a_name(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    assert ward.press(NADIA, "Ask for a photo") == "The patient is asked for a photo"
    assert ward.case.status is CaseStatus.CLAIMED
    assert any("💬 Nadia, Glow Clinic: please send a photo." in m.words for m in ward.ana)
    assert "A photo was asked for at 14:05" in ward.card.words
    ward.report(Level.ROUTINE, media=Media("photo", "FILE-1"))
    assert "A photo was asked for" not in ward.card.words


def test_a_card_of_another_clinic_gives_nothing_away(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    stolen = ward.key(ward.card, "I'll take it")
    with ward.unit() as unit:
        unit.session.exec(select(Staff).where(Staff.user_id == OMAR.id)).one().active = False
    assert ward.press_key(OMAR, stolen, ward.card.id) == "This button is for somebody else."
    assert ward.case.status is CaseStatus.OPEN


def test_every_move_is_written_to_the_audit(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "I'll take it")
    ward.press(OMAR, "Answered by phone")
    ward.press(OMAR, "Close")
    ward.press(OMAR, "Seen here")
    told = [(event.action, event.user_id) for event in ward.all(AuditEvent)]
    assert told == [
        ("case.open", None),
        ("case.claim", NADIA.id),
        ("case.phone", OMAR.id),
        ("case.close", OMAR.id),
    ]


def test_the_open_list_shows_the_worst_first_and_brings_a_card(ward_on_each: Ward) -> None:
    ward_on_each.ask_open(NADIA)
    assert ward_on_each.group[-1].words == "✅ No open case\n👀 Now: everyone, as in all staffed hours"
    ward_on_each.report(Level.ROUTINE, "redness")
    with ward_on_each.unit() as unit:
        _second_patient(unit)
    ward_on_each.deliver()
    ward_on_each.ask_open(NADIA)
    lines = ward_on_each.group[-1].words.splitlines()
    assert lines[0] == "2 open cases, worst first"
    assert lines[1] == "🟠 <b>B04</b> · Urgent · answer by 15:05"
    assert lines[2].startswith("🟡 <b>A17</b> · Routine · answer by tomorrow at 14:05")
    ward_on_each.press(NADIA, "A17")
    assert ward_on_each.group[-1].words.startswith("🟡 Routine · case A17")
    assert ward_on_each.group[1].words == "🟡 Case A17: its newer card is below"


def _second_patient(unit: object) -> None:
    session = unit.session  # type: ignore[attr-defined]
    first = session.exec(select(Patient)).one()
    patient = Patient(**{**first.model_dump(exclude={"id"}), "user_id": 1009, "chat_id": 1009})
    session.add(patient)
    session.flush()
    episode = session.exec(select(Episode)).one()
    other = {**episode.model_dump(exclude={"id"}), "patient_id": patient.id, "reference": "B04"}
    row = Episode(**other)
    session.add(row)
    session.flush()
    case_record.record(unit, row, patient, Level.URGENT, [Reason("pus 0- h", Level.URGENT)])  # type: ignore[arg-type]
