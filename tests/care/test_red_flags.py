"""The danger words of a message are found, in any language, and over-asking is the only error accepted."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.care.protocol import Level
from bot.care.red_flags import Lexicon, LexiconError, lexicon_from, scan
from tests.care.red_flag_rows import (
    EMERGENCY,
    LANGUAGES,
    LEXICONS,
    PHRASES,
    ROWS,
    URGENT,
    Row,
    flags,
    read_yaml,
    words,
)

#: How many phrases of each kind every flag must be tried with.
AT_LEAST = {"found": 5, "negated": 5, "false_negation": 3, "benign": 3}
columns = pytest.mark.parametrize(
    ("language", "held_out"), [(language, held_out) for language in LANGUAGES for held_out in (False, True)]
)


def _column(language: str, held_out: bool, *kinds: str) -> list[Row]:
    return [r for r in ROWS if (r.language, r.held_out) == (language, held_out) and r.kind in kinds]


def _share(rows: list[Row], good: list[Row]) -> float:
    assert rows
    return len(good) / len(rows)


# --- the table of phrases ------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_flag_is_tried_often_enough_and_with_held_out_phrases(language: str) -> None:
    rows = [row for row in ROWS if row.language == language]
    few = {
        (flag, kind)
        for flag in EMERGENCY | URGENT
        for kind, least in AT_LEAST.items()
        if sum((r.flag, r.kind) == (flag, kind) for r in rows) < least
    }
    assert not few
    assert len(rows) >= 120
    assert {(r.flag, r.kind) for r in rows if r.held_out} >= {
        (f, k) for f in EMERGENCY | URGENT for k in AT_LEAST
    }


@columns
def test_no_emergency_is_missed_whatever_stands_around_it(language: str, held_out: bool) -> None:
    rows = _column(language, held_out, "found", "false_negation", "negated", "ask")
    assert [
        r for r in rows if r.emergency and (r.found is None or r.found.level is not Level.EMERGENCY)
    ] == []


@columns
def test_an_emergency_said_plainly_is_certain(language: str, held_out: bool) -> None:
    rows = [r for r in _column(language, held_out, "found", "false_negation") if r.emergency]
    assert _share(rows, [r for r in rows if r.found and r.found.certain]) >= 0.98


@columns
def test_a_denied_emergency_is_asked_about(language: str, held_out: bool) -> None:
    rows = [r for r in _column(language, held_out, "negated") if r.emergency]
    assert _share(rows, [r for r in rows if r.found and not r.found.certain]) >= 0.95


@columns
def test_nearly_every_urgent_flag_is_found(language: str, held_out: bool) -> None:
    rows = [r for r in _column(language, held_out, "found", "false_negation") if not r.emergency]
    assert _share(rows, [r for r in rows if r.found]) >= 0.95


@columns
def test_a_denied_urgent_flag_is_dropped(language: str, held_out: bool) -> None:
    rows = [r for r in _column(language, held_out, "negated") if not r.emergency]
    assert _share(rows, [r for r in rows if not r.found]) >= 0.95


@columns
def test_questions_other_people_and_old_stories_are_asked_about(language: str, held_out: bool) -> None:
    rows = _column(language, held_out, "ask")
    assert [r for r in rows if r.found is None or r.found.certain] == []


@columns
def test_harmless_words_raise_nothing(language: str, held_out: bool) -> None:
    assert [
        (r.text, scan(r.text, LEXICONS)) for r in _column(language, held_out, "benign") if flags(r.text)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_clinical_tables_is_found(language: str) -> None:
    seeds: dict[str, list[str]] = read_yaml(PHRASES / "seeds.yaml")[language]
    assert [
        (flag, text) for flag, texts in seeds.items() for text in texts if flag not in flags(str(text))
    ] == []


def test_every_language_knows_the_same_flags_at_the_same_level() -> None:
    assert len({frozenset((w.flag, w.level) for w in lexicon.flags) for lexicon in LEXICONS}) == 1


# --- what is asked -------------------------------------------------------------------------------


def test_a_certain_emergency_asks_nothing() -> None:
    assert scan("I can't breathe and I'm dying to know why, no fever", LEXICONS).question is None


def test_a_denied_emergency_names_what_to_ask() -> None:
    assert scan("no trouble breathing", LEXICONS).question == "confirm-breathing"


def test_an_uncertain_emergency_is_asked_about_even_beside_a_certain_urgent_flag() -> None:
    result = scan("pus is coming out. no trouble breathing", LEXICONS)
    assert result.question == "confirm-breathing"
    assert [(f.flag, f.certain) for f in result.flags] == [("breathing", False), ("pus", True)]


def test_a_message_without_danger_words_raises_and_asks_nothing() -> None:
    result = scan("All good, thank you!", LEXICONS)
    assert (result.flags, result.question, result.celsius) == ((), None, None)


def test_a_certain_mention_outweighs_a_denied_one() -> None:
    assert flags("no fever this morning. tonight I have a fever")["fever"].certain


@pytest.mark.parametrize("text", ["no fever yesterday", "ayer no tuve fiebre"])
def test_a_denial_of_yesterday_leaves_today_open(text: str) -> None:
    assert not flags(text)["fever"].certain


@pytest.mark.parametrize(
    "text", ["tengo fiebre, ¿no?", "I have a fever, no?", "No, I have a fever", "no! fever!"]
)
def test_an_answering_or_asking_no_denies_nothing(text: str) -> None:
    assert flags(text)["fever"].certain


@pytest.mark.parametrize("text", ["no pus but fever", "no pus, but fever", "sin pus pero con fiebre"])
def test_a_contrast_ends_the_reach_of_a_negation(text: str) -> None:
    assert set(flags(text)) == {"fever"}


@pytest.mark.parametrize(
    "text", ["no fever, chills or pus", "no pus or fever", "sin fiebre, pus ni escalofríos"]
)
def test_a_negation_reaches_to_the_end_of_a_list(text: str) -> None:
    assert not flags(text)


def test_without_an_or_a_comma_ends_the_reach_of_a_negation() -> None:
    assert set(flags("no fever, pus since this morning")) == {"pus"}


def test_a_relative_who_speaks_of_the_writer_is_believed() -> None:
    assert flags("my husband is here and I can't breathe")["breathing"].certain


# --- spelling ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "I CAN\u00b4T BREATHE",
        "i can’t breathe",
        "i cant breath",
        "can't bre\u200bathe",
        "I caaan't breeeathe",
        "I can't... breathe",
        "I can't 😭😭 breathe",
        "I can't\nbreathe",
        "I can't \uff42\uff52\uff45\uff41\uff54\uff48\uff45",
        "no puedo RESPIRAR, help",
        "no puedo respirr",
    ],
)
def test_spelling_and_signs_do_not_hide_an_emergency(text: str) -> None:
    assert flags(text)["breathing"].certain


def test_an_emergency_over_a_full_stop_is_asked_about() -> None:
    assert not flags("I can't. Breathe.")["breathing"].certain


@pytest.mark.parametrize("lexicon", LEXICONS, ids=LANGUAGES)
def test_each_language_stands_alone(lexicon: Lexicon) -> None:
    text = next(r.text for r in ROWS if (r.language, r.flag) == (lexicon.language, "breathing"))
    assert [f.flag for f in scan(text, (lexicon,)).flags] == ["breathing"]


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Schuettelfrost", "fever"),
        ("SCHÜTTELFROST", "fever"),
        ("bin ohnmaechtig geworden", "collapse"),
        ("kropyv: кропив\u02bcянка", "hives"),
        ("отёк горла", "face_swell"),
        ("отек горла", "face_swell"),
        ("ضِيقُ تَنَفُّس", "breathing"),
        ("وصعوبه بالتنفس", "breathing"),
        ("اغمى علي", "collapse"),
        ("ضـــيق تنفس", "breathing"),
    ],
)
def test_each_script_is_read_however_it_is_typed(text: str, flag: str) -> None:
    assert flag in flags(text)


@pytest.mark.parametrize("text", ["у неё боль в груди", "у нее боль в груди"])
def test_her_is_not_read_as_not(text: str) -> None:
    assert flags(text)["chest"].certain


def test_portuguese_in_the_is_not_read_as_no() -> None:
    assert "blisters" in flags("apareceu no rosto bolha")


def test_no_language_finds_nothing() -> None:
    assert scan("I can't breathe", ()).flags == ()


@pytest.mark.parametrize(
    "text",
    [
        "my tongue feels weird",
        "noto la lengua rara y no es normal",
        "meine Zunge ist so komisch",
        "a minha língua está estranha",
        "язык какой-то странный",
        "язик якийсь дивний",
        "لساني غريب",
    ],
)
def test_a_part_of_the_body_with_something_strange_about_it_is_asked_about(text: str) -> None:
    found = flags(text)["face_swell"]
    assert not found.certain
    assert scan(text, LEXICONS).question == "confirm-face_swell"


def test_skin_that_breathes_hides_nobody_who_cannot() -> None:
    assert flags("does my skin need to breathe without cream") == {}
    assert flags("my skin is red and I can't breathe")["breathing"].certain


# --- temperatures --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "celsius"),
    [
        ("temperature 38", 38.0),
        ("38,9 and freezing", 38.9),
        ("my temp is 38.0 now", 38.0),
        ("38,5 de temperatura", 38.5),
        ("38'5 de fiebre", 38.5),
        ("38°", 38.0),
        ("38.4º", 38.4),
        ("39 ℃", 39.0),
        ("100.4 on the thermometer", 38.0),
        ("101F", 38.3),
        ("temperature 43.0", 43.0),
        ("it was 38.2 C, then 39.1 C", 39.1),
    ],
)
def test_a_fever_reading_is_found_in_either_scale(text: str, celsius: float) -> None:
    result = scan(text, LEXICONS)
    assert result.celsius == celsius
    assert flags(text)["fever"].level is Level.URGENT


@pytest.mark.parametrize(
    "text",
    [
        "SPF 38",
        "38.5 €",
        "costs 38.50",
        "38.5 km",
        "day 38.5",
        "38 hours",
        "day 38",
        "38 years",
        "38 euros",
        "temperature 36.6",
        "temperature 37.9",
        "temperature 43.1",
        "temperature 100.3",
        "temperature below 38",
        "I am 38",
        "temperature is fine, see you in 38 hours",
        "temperatura normal. Tengo 38 años",
    ],
)
def test_other_numbers_are_no_fever(text: str) -> None:
    assert scan(text, LEXICONS) == scan("", LEXICONS)


def test_a_usual_temperature_does_not_hide_a_fever_reading() -> None:
    assert flags("temperature 36.6 this morning, now 38.5")["fever"].certain


# --- it always answers ---------------------------------------------------------------------------

_CUES = sorted(
    {
        phrase.split("/")[0]
        for lexicon in LEXICONS
        for name in vars(lexicon)
        if name not in ("language", "flags")
        for phrase in vars(lexicon)[name]
        if "." not in phrase and "+" not in phrase
    }
)
_DANGERS = sorted(r.text for r in ROWS if r.kind == "found" and r.emergency)
_bits = st.one_of(st.text(max_size=20), st.sampled_from(_CUES), st.sampled_from(_DANGERS))
messages = st.lists(_bits, max_size=12).map(" ".join)


@given(st.one_of(st.text(), messages))
@settings(max_examples=300, deadline=None)
def test_any_text_is_scanned_without_an_error(text: str) -> None:
    assert all(found.flag in EMERGENCY | URGENT for found in scan(text, LEXICONS).flags)


@given(messages, st.sampled_from(["\n", ". ", "! ", "; ", "? "]), messages)
@settings(max_examples=300, deadline=None)
def test_another_sentence_never_takes_an_emergency_away(text: str, end: str, more: str) -> None:
    before = set(flags(text)) & EMERGENCY
    assert before <= set(flags(text + end + more))


@given(st.sampled_from(_DANGERS), st.lists(st.sampled_from(_CUES), max_size=6), st.sampled_from([" ", ", "]))
@settings(max_examples=300, deadline=None)
def test_no_cue_beside_an_emergency_takes_it_away(danger: str, cues: list[str], gap: str) -> None:
    beside = " ".join(cues)
    assert set(flags(danger)) & EMERGENCY <= set(flags(beside + gap + danger + gap + beside))


@pytest.mark.parametrize(
    "piece",
    [
        "no ",
        "can't ",
        "a ",
        "lips ",
        "38 ",
        "'",
        "x",
        "no fever or ",
        "I can't see the of to ",
        "🆘",
        "ha",
        "\u0301",
    ],
)
def test_a_long_message_takes_about_as_long_as_its_length(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (1_250, 5_000))
    scan(short, LEXICONS)
    assert _seconds(long) < 8 * _seconds(short) + 0.05


def _seconds(text: str) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        scan(text, LEXICONS)
        times.append(time.perf_counter() - start)
    return min(times)


# --- what a clinician can write wrong ------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"urgent": {"pus": {"phrases": ["pus"]}}}, "urgent: needs “fever”"),
        (
            {"urgent": {"fever": {"phrases": ["fe*"]}}},
            "urgent > fever > phrases > 0: “fe*” in “fe*” is too short",
        ),
        ({"urgent": {"fever": {"phrases": []}}}, "urgent > fever: must have “phrases”"),
        (
            {"urgent": {"fever": {"phrases": ["a"]}, "chest": {"phrases": ["b"]}}},
            "urgent > chest: is already",
        ),
        ({"urgent": ["fever"]}, "urgent: must be flags"),
        ({"emergency": {"Chest pain": {"phrases": ["chest"]}}}, "emergency > Chest pain: a flag's name"),
        ({"negations": "no"}, "negations: must be a list"),
        ({"negations": [False]}, "negations > 0: “False” must be written in quotation marks"),
        ({"questions": [".. if"]}, "questions > 0: “.. if” needs a word on both sides"),
        ({"questions": ["a + b + c"]}, "questions > 0: “a + b + c” has more than one +"),
        ({"questions": ["epi-pen"]}, "questions > 0: “epi-pen” in “epi-pen” is not one word"),
        ({"colours": ["red"]}, "colours: is not a word this file knows"),
    ],
)
def test_a_mistake_in_a_lexicon_is_named_with_its_place(change: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(said)):
        lexicon_from({**words("en"), **change})


def test_all_mistakes_of_a_lexicon_are_named_at_once() -> None:
    with pytest.raises(LexiconError) as caught:
        lexicon_from({"language": "en", "negations": [1, 2]})
    paths = [mistake.path for mistake in caught.value.mistakes]
    assert ("negations", 0) in paths
    assert ("negations", 1) in paths
    assert "“contrast” is missing" in str(caught.value)
