"""Codes that are easy to read, forgiving to type and hard to guess."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care import enrolment
from bot.care.enrolment import attempts_allowed, new_code, normalise_code, shown

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
codes = st.text(enrolment.ALPHABET, min_size=10, max_size=10)


def test_new_codes_are_ten_clear_symbols_and_differ() -> None:
    made = {new_code() for _ in range(200)}
    assert len(made) == 200
    assert all(normalise_code(code) == code for code in made)
    assert not set("ILOU") & set("".join(made))


@given(codes)
def test_a_code_typed_as_shown_in_any_case_is_read_back(code: str) -> None:
    assert normalise_code(shown(code)) == code
    assert normalise_code(f"  {shown(code).lower()}\n") == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ABCDE-FGH2J", "ABCDEFGH2J"),
        ("abcde fgh2j", "ABCDEFGH2J"),
        ("a b c d e - f g h 2 j", "ABCDEFGH2J"),
        ("ABCDE–FGH2J", "ABCDEFGH2J"),  # the dash a phone makes of a hyphen
        ("ABCDE\u200bFGH2J", "ABCDEFGH2J"),  # copied with an invisible character
        ("iLo00-00000", "1100000000"),
        ("ＡＢＣＤＥＦＧＨ２Ｊ", "ABCDEFGH2J"),  # noqa: RUF001
        ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
    ],
)
def test_what_people_type_for_a_code(typed: str, code: str) -> None:
    assert normalise_code(typed) == code


@pytest.mark.parametrize(
    "text", ["", "hello", "ABCDE-FGH2", "ABCDE-FGH2JK", "ABCDE-FGH2U", "ABCDE_FGH2J", "ÄBCDEFGH2J", "🙂" * 10]
)
def test_what_cannot_be_a_code(text: str) -> None:
    assert normalise_code(text) is None


@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    code = normalise_code(text)
    assert code is None or set(code) <= set(enrolment.ALPHABET)


def test_a_code_is_shown_in_two_groups() -> None:
    assert shown("ABCDEFGH2J") == "ABCDE-FGH2J"


def test_who_tried_too_often_waits_an_hour() -> None:
    tries = [NOW - timedelta(minutes=10 * n) for n in range(enrolment.TRIES)]
    assert attempts_allowed(tries[1:], 0, NOW)
    assert not attempts_allowed(tries, 0, NOW)
    assert attempts_allowed(tries, 0, tries[-1] + enrolment.TRIES_WINDOW)


def test_of_ten_thousand_guesses_five_an_hour_are_looked_at() -> None:
    tried: list[datetime] = []
    for guess in range(10_000):
        now = NOW + timedelta(seconds=5 * guess)
        if attempts_allowed(tried[-enrolment.TRIES :], 0, now):
            tried.append(now)
    assert len(tried) == 14 * enrolment.TRIES


def test_many_people_together_have_one_try_each() -> None:
    assert attempts_allowed([NOW], enrolment.ALL_TRIES - 1, NOW)
    assert attempts_allowed([], enrolment.ALL_TRIES, NOW)
    assert not attempts_allowed([NOW], enrolment.ALL_TRIES, NOW)


def test_a_clock_set_back_does_not_open_the_door() -> None:
    later = [NOW + timedelta(hours=2)] * enrolment.TRIES
    assert not attempts_allowed(later, 0, NOW)
