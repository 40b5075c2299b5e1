"""Enrolment codes: made only for signed-off content and sensible times, opened once, never guessed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.care.enrolment import ALPHABET, new_code
from bot.care.errors import AftercareError, NotApproved
from bot.content.catalog import Catalog
from bot.content.message import Text
from bot.services.enrolment import codes
from bot.services.incoming import Person, Place
from bot.store.models import Clinic, CodeAttempt, EnrolmentCode, InviteKind
from tests import team
from tests.services.reception import ANA, BEA, NOW, OLGA, ON_BOTH, SESSION, Reception, open_reception

REFUSED = "This code does not work. Please ask your clinic for a new code."


@pytest.fixture
def desk(request: pytest.FixtureRequest, catalog: Catalog) -> Reception:
    return open_reception(request, catalog)


def refusal(desk: Reception, clinic: int, **how: object) -> AftercareError:
    given = {"protocol_id": "microneedling", "session_at": SESSION, "made_by": "cli", **how}
    with desk.unit() as unit:
        team.taps_tests(unit.session, clinic, unit.now)
    with desk.unit() as unit, pytest.raises(AftercareError) as raised:
        codes.make(unit, unit.session.get_one(Clinic, clinic), **given)  # type: ignore[arg-type]
    return raised.value


def words(desk: Reception, error: AftercareError) -> str:
    return desk.catalog.format("en", error.text, error.values)


@ON_BOTH
def test_H02_a_clinic_in_which_nobody_is_ever_there_makes_no_code(desk: Reception) -> None:
    clinic = desk.clinic()
    assert desk.code(clinic)
    with desk.unit() as unit:
        unit.session.get_one(Clinic, clinic).staffed_hours = {"mon": [], "holidays": []}
    assert refusal(desk, clinic).text == "error-no-hours"


def test_a_code_is_stored_as_a_hash_and_ends_after_a_week(desk: Reception) -> None:
    code = desk.code(desk.clinic())
    (row,) = desk.all(EnrolmentCode)
    assert len(code) == 10
    assert set(code) <= set(ALPHABET)
    assert code not in str(row.model_dump())
    assert row.expires_at == NOW + timedelta(days=7)
    assert row.session_at == SESSION


def test_no_code_without_a_sign_off_and_the_error_says_how(desk: Reception) -> None:
    clinic = desk.clinic(approved=False)
    error = refusal(desk, clinic)
    assert isinstance(error, NotApproved)
    assert f'aftercare protocol approve microneedling --clinic {clinic} --by "NAME"' in words(desk, error)
    assert desk.all(EnrolmentCode) == []


def test_a_sign_off_of_earlier_wording_or_of_another_clinic_does_not_count(
    desk: Reception, catalog: Catalog
) -> None:
    clinic = desk.clinic()
    assert isinstance(refusal(desk, desk.clinic("Other", approved=False)), NotApproved)
    changed = replace(catalog.protocols["microneedling"], digest="changed")
    desk.catalog = replace(catalog, protocols={**catalog.protocols, "microneedling": changed})
    assert isinstance(refusal(desk, clinic), NotApproved)


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"session_at": NOW + timedelta(minutes=61)}, "still to come"),
        ({"session_at": NOW - timedelta(days=121)}, "more than 120 days ago"),
        ({"area": "elbow"}, "no area called elbow"),
        ({"language": "xx"}, "no texts in xx"),
        ({"protocol_id": "acupuncture"}, "no treatment called acupuncture"),
    ],
)
def test_what_was_surely_mistyped_is_refused_in_clear_words(
    desk: Reception, how: dict[str, object], said: str
) -> None:
    assert said in words(desk, refusal(desk, desk.clinic(), **how))


def test_a_session_that_ends_within_the_hour_may_have_its_code(desk: Reception) -> None:
    desk.code(desk.clinic(), NOW + timedelta(minutes=60))
    assert len(desk.all(EnrolmentCode)) == 1


@pytest.mark.parametrize("shape", ["{}", "{} ", "{:.5}-{end}", "{:.3} {rest}"])
def test_a_code_is_read_however_it_is_typed(desk: Reception, shape: str) -> None:
    code = desk.code(desk.clinic()).lower()
    desk.write(ANA, shape.format(code, end=code[5:], rest=code[3:]))
    assert "That's me · I agree" in desk.newest(ANA.id).labels


@ON_BOTH
def test_wrong_used_expired_refused_and_foreign_codes_say_the_same(desk: Reception) -> None:
    clinic = desk.clinic()
    used, refused, foreign, expired = (desk.code(clinic) for _ in range(4))
    desk.write(ANA, f"/start {used}")
    desk.tap(ANA, "That's me · I agree")
    cleo, dora, otto = Person(1, "Cleo", "en"), Person(2, "Dora", "en"), Person(3, "Otto", "en")
    desk.write(cleo, f"/start {refused}")
    desk.tap(cleo, "Not me")
    desk.write(dora, f"/start {foreign}")
    for code in (used, refused, foreign, "ABCDEFGHJK", "not even a code"):
        desk.write(otto, f"/start {code}")
    desk.pass_time(days=7)
    desk.write(otto, f"/start {expired}")
    assert {shown.words.html for shown in desk.chats[otto.id]} == {REFUSED}


@ON_BOTH
def test_after_five_wrong_tries_even_the_right_code_waits_an_hour(desk: Reception) -> None:
    code = desk.code(desk.clinic())
    for _ in range(5):
        desk.write(ANA, "/start ABCDEFGHJK")
    desk.write(ANA, f"/start {code}")
    assert desk.newest(ANA.id).words.html.startswith("That was too many tries")
    desk.write(BEA, f"/start {code}")
    assert "Soy yo · Acepto" in desk.newest(BEA.id).labels
    desk.pass_time(minutes=61)
    other = desk.code(1)
    desk.write(ANA, f"/start {other}")
    assert "That's me · I agree" in desk.newest(ANA.id).labels


@ON_BOTH
def test_guesses_of_many_people_leave_each_one_try_and_shut_out_no_patient(desk: Reception) -> None:
    code = desk.code(desk.clinic())
    with desk.unit() as unit:
        unit.session.add_all(CodeAttempt(chat_id=guesser, at=desk.now) for guesser in range(500))
    with desk.unit() as unit:
        answer = codes.look_up(unit, 7, code)
    assert isinstance(answer, Text)
    assert answer.key == "error-code-wait"
    desk.write(ANA, f"/start {code}")
    assert "That's me · I agree" in desk.newest(ANA.id).labels


def test_whoever_goes_on_guessing_stays_locked_out(desk: Reception) -> None:
    code = desk.code(desk.clinic())
    with desk.unit() as unit:
        said = Counter(_key(codes.look_up(unit, 7, new_code())) for _ in range(500))
        assert said == {"error-code-refused": 5, "error-code-wait": 495}
        assert _key(codes.look_up(unit, 7, code)) == "error-code-wait"


def test_groups_give_nobody_more_tries_and_nobody_uses_up_a_groups(desk: Reception) -> None:
    desk.staffed(clinic := desk.clinic())
    for group in range(5):
        desk.write(BEA, "/start ABCDEFGHJK", Place(-900 - group, "supergroup"))
    desk.write(BEA, f"/start {desk.code(clinic)}")
    assert desk.newest(BEA.id).words.html.startswith("Fueron demasiados intentos")
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.GROUP)}", Place(-900, "supergroup"))
    assert "has its staff group already" in desk.newest(-900).words.html


def _key(found: object) -> str:
    return found.key if isinstance(found, Text) else "opened"


@ON_BOTH
def test_wrong_tries_are_forgotten_when_they_no_longer_slow_anybody(desk: Reception) -> None:
    desk.clinic()
    desk.write(ANA, "/start ABCDEFGHJK")
    desk.pass_time(hours=2)
    desk.write(ANA, "/start ABCDEFGHJK")
    assert [attempt.at for attempt in desk.all(CodeAttempt)] == [desk.now]


def test_a_patients_words_that_look_like_a_code_are_left_for_the_clinic(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.write(ANA, "it feels hot")
    assert REFUSED not in desk.said(ANA.id)
