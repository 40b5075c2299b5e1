"""/enrol at the desk: treatment, area, when; then the code, the link and a picture to photograph."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.content.catalog import Catalog
from bot.content.message import CardPicture
from bot.services.incoming import Place
from bot.store.db import Database
from bot.store.models import EnrolmentCode, Staff
from tests.services.reception import ANA, GROUP, NADIA, OLGA, Reception


@pytest.fixture
def desk(sqlite_db: Database, catalog: Catalog) -> Reception:
    """A reception with an owner, a colleague and a bound group."""
    reception = Reception(sqlite_db, catalog)
    reception.staffed(reception.clinic())
    return reception


def chosen(desk: Reception, *labels: str, at: Place | None = None) -> None:
    desk.write(NADIA, "/enrol", at)
    for label in ("Microneedling", "Face", *labels):
        desk.tap(NADIA, label, at)


def test_four_taps_make_a_code_with_link_and_picture(desk: Reception) -> None:
    chosen(desk, "Just now")
    form, handed = desk.chats[NADIA.id][-2:]
    assert (form.edits, form.labels) == (3, [])
    assert "✅ Code made" in form.words.html
    (code,) = desk.all(EnrolmentCode)
    assert (code.protocol, code.area, code.session_at) == ("microneedling", "face", desk.now)
    assert code.created_by == f"staff:{desk.all(Staff)[1].id}"
    assert "Works once, until 29 November." in handed.words.html
    card = handed.content.picture
    assert isinstance(card, CardPicture)
    assert card.link.endswith(card.code.replace("-", ""))
    assert handed.labels == ["Print card"]


def test_the_code_on_the_card_opens_the_visit_it_was_made_for(desk: Reception) -> None:
    chosen(desk, "Just now")
    shown = next(line for line in desk.newest(NADIA.id).words.html.split("\n") if line.startswith("Code"))
    desk.write(ANA, shown.removeprefix("Code: <b>").removesuffix("</b>"))
    assert "Microneedling, Face, today at 12:04" in desk.newest(ANA.id).words.html


def test_earlier_today_offers_half_hours_and_goes_back_to_the_morning(desk: Reception) -> None:
    chosen(desk, "Earlier today")
    assert desk.newest(NADIA.id).labels == [
        *("12:00", "11:30", "11:00", "10:30", "10:00", "09:30", "09:00", "08:30"),
        "Other times",
    ]
    desk.tap(NADIA, "Other times")
    assert desk.newest(NADIA.id).labels == ["08:00", "Other times"]
    desk.tap(NADIA, "08:00")
    assert desk.all(EnrolmentCode)[0].session_at == datetime(2026, 11, 22, 7, 0, tzinfo=UTC)


def test_another_day_offers_the_last_seven(desk: Reception) -> None:
    chosen(desk, "Another day")
    days = desk.newest(NADIA.id).labels
    assert (len(days), days[0], days[-1]) == (7, "Saturday 21", "Sunday 15")
    desk.tap(NADIA, "Friday 20")
    desk.tap(NADIA, "19:30")
    assert desk.all(EnrolmentCode)[0].session_at == datetime(2026, 11, 20, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize("typed", ["10:25", " 10.25 ", "10h25"])
def test_a_time_can_be_typed(desk: Reception, typed: str) -> None:
    chosen(desk, "Earlier today")
    desk.write(NADIA, typed)
    assert desk.all(EnrolmentCode)[0].session_at == datetime(2026, 11, 22, 9, 25, tzinfo=UTC)


def test_a_time_that_is_none_or_still_to_come_is_answered_and_the_form_waits(desk: Reception) -> None:
    chosen(desk, "Earlier today")
    desk.write(NADIA, "half past ten")
    assert "Write it like 10:30" in desk.newest(NADIA.id).words.html
    desk.write(NADIA, "23:00")
    assert "still to come" in desk.newest(NADIA.id).words.html
    desk.write(NADIA, "10:30")
    assert len(desk.all(EnrolmentCode)) == 1


def test_before_the_first_half_hour_of_the_day_a_time_is_typed(desk: Reception) -> None:
    desk.now = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
    chosen(desk, "Earlier today")
    assert desk.newest(NADIA.id).labels == []
    desk.write(NADIA, "7:00")
    assert desk.all(EnrolmentCode)[0].session_at == datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


def test_in_the_group_the_form_belongs_to_whoever_started_it(desk: Reception) -> None:
    desk.write(NADIA, "/enrol", GROUP)
    desk.tap(OLGA, "Microneedling", GROUP)
    assert desk.toasts[-1] == "This button is for somebody else."
    desk.tap(NADIA, "Microneedling", GROUP)
    assert "Face" in desk.newest(GROUP.chat_id).labels


def test_in_the_group_talk_is_not_taken_for_a_time_but_an_answer_is(desk: Reception) -> None:
    chosen(desk, "Earlier today", at=GROUP)
    before = len(desk.chats[GROUP.chat_id])
    desk.write(NADIA, "/plan", GROUP)
    desk.write(NADIA, "10:30", GROUP, reply_to=1)
    assert len(desk.all(EnrolmentCode)) == 1
    assert len(desk.chats[GROUP.chat_id]) == before + 2


def test_not_staff_is_refused_politely(desk: Reception) -> None:
    desk.write(ANA, "/enrol")
    assert desk.newest(ANA.id).words.html == "Only staff of the clinic can do this."
    desk.write(ANA, "/enrol", GROUP)
    assert desk.newest(GROUP.chat_id).words.html == "Only staff of the clinic can do this."


def test_in_a_group_of_no_clinic_staff_are_told_what_to_do(desk: Reception) -> None:
    elsewhere = Place(-100505, "group", "Friends")
    for command in ("/enrol", "/setup"):
        desk.write(OLGA, command, elsewhere)
        assert desk.newest(elsewhere.chat_id).words.html.startswith("I do not know this group yet.")


def test_a_colleague_who_left_in_the_middle_makes_no_code(desk: Reception) -> None:
    chosen(desk)
    with desk.unit() as unit:
        unit.session.get_one(Staff, 2).active = False
    desk.tap(NADIA, "Just now")
    assert desk.all(EnrolmentCode) == []
    assert desk.toasts[-1] == "Only staff of the clinic can do this."


def test_without_a_sign_off_the_desk_is_told_what_to_do(sqlite_db: Database, catalog: Catalog) -> None:
    desk = Reception(sqlite_db, catalog)
    clinic = desk.clinic(approved=False)
    desk.write(NADIA, f"/start {desk.invite(clinic)}")
    desk.write(NADIA, "/enrol")
    said = desk.newest(NADIA.id).words.html
    assert f'aftercare protocol approve microneedling --clinic {clinic} --by "NAME"' in said


def test_the_form_fits_a_phone(desk: Reception) -> None:
    desk.write(NADIA, "/enrol")
    for label in ("Microneedling", "Face", "Earlier today"):
        desk.tap(NADIA, label)
        rows = desk.newest(NADIA.id).words.rows
        assert max(len(row) for row in rows) <= 2
        assert max(len(button.label) for row in rows for button in row) <= 20
