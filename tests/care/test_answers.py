"""Which answer holds when, and what a few words mean."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.answers import holding, meant, still_stricter

HOURS = [timedelta(hours=h) for h in (0, 24, 48)]


@pytest.mark.parametrize(
    ("hours", "number"), [(-1, 1), (0, 1), (23.9, 1), (24, 2), (47, 2), (48, 3), (9000, 3)]
)
def test_a_text_holds_from_its_hour_on(hours: float, number: int) -> None:
    assert holding(HOURS, timedelta(hours=hours)) == number


def test_what_allows_it_last_is_the_stricter_one() -> None:
    assert still_stricter(HOURS, timedelta(hours=40)) == timedelta(hours=8)
    assert still_stricter(HOURS, timedelta(hours=60)) == timedelta(0)
    assert still_stricter(HOURS, timedelta(0)) > still_stricter(HOURS, timedelta(hours=1))


TOPICS = {
    "sun": [("sun",), ("beach",)],
    "sunscreen": [("sun", "cream"), ("sunscreen",)],
    "sport": [("gym",), ("run",)],
    "empty": [(), ("",)],
}


@pytest.mark.parametrize(
    ("said", "topics"),
    [
        ("may i go to the gym", ("sport",)),
        ("sun cream today", ("sunscreen",)),
        ("out in the sun", ("sun",)),
        ("beach or gym", ("sun", "sport")),
        ("my cat", ()),
        ("", ()),
        ("cream sun", ("sun",)),
        ("sundays", ()),
    ],
)
def test_whole_words_find_a_topic_and_the_longer_phrase_wins(said: str, topics: tuple[str, ...]) -> None:
    assert meant(tuple(said.split()), TOPICS) == topics
