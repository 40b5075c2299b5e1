"""The card: what staff must know is on it, every copy is true, and nothing of it can be misread."""

from __future__ import annotations

import pytest
from sqlmodel import select

from bot.care.protocol import Level, Severity
from bot.content.catalog import Catalog
from bot.services.incoming import Media, Place
from bot.store.db import Database
from bot.store.models import Clinic, Episode, Staff
from tests.services.ward import GROUP, NADIA, OLGA, OMAR, Ward


@pytest.fixture
def ward(sqlite_db: Database, catalog: Catalog) -> Ward:
    """A clinic with a group, its owner Olga, and Nadia and Omar; Ana is on day 3."""
    made = Ward(sqlite_db, catalog)
    made.open()
    return made


def test_the_first_line_of_a_card_says_level_case_and_promise_and_no_word_about_health(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus", words="there is yellow stuff")
    first, *rest = ward.card.words.splitlines()
    assert first == "🟠 Urgent · case A17 · answer by 15:05"
    assert "<b>Pus or crust</b>: Quite a lot · told us at 14:05" in rest


def test_a_card_holds_what_staff_need_to_act(ward: Ward) -> None:
    ward.report(Level.ROUTINE, "redness", Severity.MILD)
    ward.pass_time(30)
    ward.report(Level.URGENT, "pus", words="there is yellow stuff")
    words = ward.card.words
    for part in (
        "<b>Redness</b>: A little · told us at 14:05",
        "<b>Pus or crust</b>: Quite a lot · told us at 14:35",
        "Microneedling, Face · day 3 (74 h) · report 2",
        "Flags: Cold sores and Diabetes (not sure)",
        "“there is yellow stuff”",
        "Why Urgent: Pus or crust and Redness",
        "Last contact: joined Saturday 21 November at 12:00",
    ):
        assert part in words


def test_unanswered_risk_questions_are_said_to_count_as_yes(ward: Ward) -> None:
    with ward.unit() as unit:
        unit.session.exec(select(Episode)).one().risk_answered_at = None
    ward.report(Level.ROUTINE, "redness")
    assert "Risk questions not answered: treated as yes" in ward.card.words


def test_a_name_made_of_markup_is_shown_letter_by_letter(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus", words='<i>help</i> & "now"')
    ward.press(OMAR, "I'll take it")
    assert 'Omar &lt;b&gt;&amp;" has it since 14:05' in ward.card.words
    assert '“&lt;i&gt;help&lt;/i&gt; &amp; "now"”' in ward.card.words


def test_every_copy_of_a_card_follows_every_move(ward: Ward) -> None:
    ward.report(Level.EMERGENCY, "breathing")
    copies = [ward.group[0], *(ward.chat(person.id)[0] for person in (OLGA, NADIA, OMAR))]
    assert all("I'll take it" in copy.labels for copy in copies)
    ward.press(NADIA, "I'll take it", Place(NADIA.id, "private"))
    assert all("👀 Nadia has it since 14:05 · answer by 14:15" in copy.words for copy in copies)
    ward.press(NADIA, "Close")
    ward.press(NADIA, "Seen here")
    assert all("✅ Nadia closed it at 14:05: seen here" in copy.words for copy in copies)
    assert not any(copy.labels for copy in copies)


def test_a_card_shows_only_buttons_that_do_something_now(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    assert ward.card.labels == [
        "I'll take it", "Approved reply", "Ask for a photo", "Patient card", "Answered by phone", "Close"
    ]  # fmt: skip
    ward.press(NADIA, "I'll take it")
    assert "I'll take it" not in ward.card.labels
    ward.press(NADIA, "Answered by phone")
    assert ward.card.labels == ["Close", "Approved reply", "Ask for a photo", "Patient card"]


def test_buttons_stand_two_in_a_row_and_fit_a_phone_in_every_language(ward: Ward, catalog: Catalog) -> None:
    ward.report(Level.URGENT, "pus")
    assert all(len(row) <= 2 for row in ward.card.call.keys)
    labels = ("take", "approved", "phone", "close", "give-back", "photo", "history", "back", "other")
    outcomes = ("all_fine", "seen_here", "sent_elsewhere")
    for language in catalog.languages:
        for label in (*labels, *outcomes):
            assert len(catalog.format(language, f"case-{label}", {})) <= 20


def test_without_a_group_the_card_goes_to_everybody_in_private(sqlite_db: Database, catalog: Catalog) -> None:
    ward = Ward(sqlite_db, catalog)
    ward.open(group=False)
    ward.report(Level.URGENT, "pus")
    assert all("case A17" in ward.chat(person.id)[0].words for person in (OLGA, NADIA, OMAR))


def test_routine_and_urgent_cards_ring_in_the_group_only(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    assert ward.group
    assert not any(ward.chat(person.id) for person in (OLGA, NADIA, OMAR))


def test_a_higher_level_is_a_new_card_that_rings_and_the_old_one_points_to_it(ward: Ward) -> None:
    ward.report(Level.ROUTINE, "redness")
    old = ward.group[0]
    ward.pass_time(10)
    ward.report(Level.URGENT, "pus")
    assert old.words == "🟠 Case A17: its newer card is below"
    assert not old.labels
    new = ward.group[-1]
    assert new.words.startswith("🟠 Urgent · case A17 · answer by 15:15")
    assert not new.call.silent


def test_somebody_who_left_sees_nothing_more_of_a_case(ward: Ward) -> None:
    ward.report(Level.EMERGENCY, "breathing")
    left = ward.chat(OMAR.id)[0]
    with ward.unit() as unit:
        unit.session.exec(select(Staff).where(Staff.user_id == OMAR.id)).one().active = False
    ward.press(NADIA, "I'll take it")
    assert "Nadia" not in left.words
    assert len(ward.chat(OMAR.id)) == 1


def test_a_picture_is_covered_and_its_words_stand_under_it(ward: Ward) -> None:
    ward.report(Level.ROUTINE, words="look at this", media=Media("photo", "FILE-1"))
    picture = ward.group[-1].call
    assert (picture.photo, picture.spoiler) == ("FILE-1", True)
    assert picture.reply_to == ward.group[0].id
    assert "With: photo" in ward.group[0].words
    assert "“look at this”" in ward.group[0].words


def test_a_staff_group_that_reads_spanish_gets_spanish_whoever_acts(ward: Ward) -> None:
    with ward.unit() as unit:
        unit.session.exec(select(Clinic)).one().language = "es"
    ward.report(Level.URGENT, "pus")
    ward.press(NADIA, "Lo atiendo yo", GROUP)
    assert "👀 Lo tiene Nadia desde las 14:05 · responder antes de las 14:35" in ward.card.words


def test_the_patient_card_shows_reports_words_and_notes(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus", words="yellow stuff")
    card = ward.card
    ward.note(NADIA, "call her mother", card)
    ward.reply(NADIA, card, "please come in")
    ward.press(OMAR, "Patient card")
    words = ward.group[-1].words
    for part in (
        "14:05: report, Urgent – Pus or crust: Quite a lot",
        "14:05, patient: “yellow stuff”",
        "📝 14:05, Nadia: “call her mother”",
        "14:05, Nadia: “please come in”",
    ):
        assert part in words
