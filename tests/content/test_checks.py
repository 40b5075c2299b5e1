"""``aftercare messages check`` finds every mistake a clinician can make, by file and line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.content.checks import check
from bot.content.mistakes import Mistake
from bot.content.readability import grade, sentences, syllables, words
from bot.content.spoken import said_by
from tests.content.conftest import MESSAGES, Add, Edit

PLAN = "microneedling/protocol.yaml"
TABLE = "microneedling/triage.csv"
ENGLISH = "microneedling/en.ftl"
SPANISH = "microneedling/es.ftl"
LANGUAGES = ("ar", "de", "en", "es", "pt", "ru", "uk")
CLINICAL_EN = "common/clinical.en.ftl"
CLINICAL_ES = "common/clinical.es.ftl"
HARD = "Professional consultation considerably ameliorates debilitating psychosocial deterioration."


@pytest.fixture(scope="module")
def known() -> set[str]:
    """What the check says of the shipped content, without the folder it stands in."""
    return {said(MESSAGES, mistake) for mistake in check(MESSAGES)}


def said(root: Path, mistake: Mistake) -> str:
    return str(mistake).removeprefix(f"{root}/")


def new(folder: Path, known: set[str]) -> list[tuple[str, int, str]]:
    """The mistakes of a damaged copy: file, line and text."""
    found = [m for m in check(folder) if said(folder, m) not in known]
    return [(m.file.relative_to(folder).as_posix(), m.line, m.text) for m in found]


def test_the_shipped_content_has_no_mistake(known: set[str]) -> None:
    assert sorted(known) == []


def test_ten_mistakes_are_all_found_at_once_with_file_and_line(
    folder: Path, edit: Edit, known: set[str]
) -> None:
    made = {
        (PLAN, edit(PLAN, "daily_cap: 1\n", "daily_cap: one\n")),
        (PLAN, edit(PLAN, "    absorbed_by: h4\n", "    absorbed_by: h5\n")),
        (PLAN, edit(PLAN, "    asks: [bleeding, swelling]\n", "    asks: [bleeding, sweling]\n")),
        (PLAN, edit(PLAN, "  hsv:   ", "  colour: {shade: red}\n  hsv:   ")),
        (TABLE, edit(TABLE, "pain,48,72,X", "pain,50,72,X")),
        (TABLE, edit(TABLE, "itch,72,168,X,R,R", "itch,72,168,R,X,R")),
        (ENGLISH, edit(ENGLISH, "symptom-itch = Itching\n", "symptom-itch = Itching all over the face\n")),
        (ENGLISH, edit(ENGLISH, "reply-worried = A person", "reply-worried = Don’t worry. A person")),
        (SPANISH, edit(SPANISH, "menu-eyes = ", "menu-eyes = { $eye } <u>")),
        ("common/clinical.en.ftl", edit("common/clinical.en.ftl", "trend-same = Same", "trend-same Same")),
    }
    found = new(folder, known)
    assert made <= {(file, line) for file, line, _ in found}
    # The other languages lack what the changed plan needs.
    others = {f"microneedling/{language}.ftl" for language in LANGUAGES if language not in ("en", "es")}
    assert {file for file, _, _ in found} - others == {
        PLAN,
        TABLE,
        ENGLISH,
        SPANISH,
        "common/clinical.en.ftl",
    }


#: A file, what is replaced in it and by what, and what the check says of the last of the new lines.
MISTAKES = [
    # texts that belong to nothing
    (SPANISH, "area-face = ", "area-visage = ", "area-visage: nothing in protocol.yaml or triage.csv has"),
    (ENGLISH, "step-h4-ask = ", "step-h9-ask = ", "step-h9-ask: nothing in protocol.yaml or triage.csv has"),
    # values
    (ENGLISH, "area-neck = Neck", "area-neck = { $clinic }", "names $clinic, which a treatment's text does"),
    (
        CLINICAL_ES,
        "step-head = { $clinic } · día { $day }",
        "step-head = { $clinic } · día",
        "step-head: does not show $day, clinical.en.ftl",
    ),
    (CLINICAL_ES, "trend-better = Mejor", "trend-better = { $n }", "trend-better: shows $n, clinical.en.ftl"),
    (CLINICAL_EN, "footer = ", "footer = { $name } ", "footer: names $name, which bot/"),
    (
        "common/when.es.ftl",
        "when-date = { $day }",
        "when-date = { $daytime }",
        "names $daytime, which the code",
    ),
    # length and readability
    (ENGLISH, "menu-eyes = My eyes", "menu-eyes = My eyes, one of them, or both", "a label of 29 characters"),
    (ENGLISH, "step-d5-expect = ", f"step-d5-expect = {'Rest. ' * 99}", "characters, at most 600"),
    (ENGLISH, "reply-pus = ", f"reply-pus = {'Rest. ' * 40}", "characters, at most 300"),
    (ENGLISH, "faq-what = ", f"faq-what = {'Rest. ' * 40}", "characters, at most 300"),
    (ENGLISH, "reply-mood = ", f"reply-mood = {HARD} ", "reply-mood: reads at grade"),
    (SPANISH, "reply-mood = ", f"reply-mood = {'muy ' * 21}mal. ", "a sentence of 22 words, at most 20"),
    # wording
    (ENGLISH, "reply-eye = ", "reply-eye = You are FINE. ", "says 'you are fine'"),
    (ENGLISH, "reply-itch = ", "reply-itch = Take ibuprofen. ", "says 'ibuprofen'"),
    (ENGLISH, "reply-hives = ", "reply-hives = Take 400mg. ", "says 'mg'"),
    (SPANISH, "reply-eye = ", "reply-eye = Es normal. ", "says 'es normal'"),
    (SPANISH, "reply-itch = ", "reply-itch = Te lo garantizamos. ", "says 'garantiza*'"),
    # markup
    (ENGLISH, "step-d1-do = <b>Do:</b>", "step-d1-do = <b>Do:", "<b> is not closed"),
    (ENGLISH, "step-d2-do = <b>Do:</b>", "step-d2-do = <b>Do:</i>", "</i> closes nothing"),
    (ENGLISH, "step-d3-do = <b>Do:</b>", "step-d3-do = <u>Do:</u>", "<u> cannot stand here"),
    (ENGLISH, "reply-faint = ", "reply-faint = Wash & dry. ", "& cannot stand here"),
    (ENGLISH, "reply-fever = ", "reply-fever = Under <38. ", "< cannot stand here"),
    # safety
    (CLINICAL_ES, "ya ({ $emergency }) si te", "ya. Al { $emergency } si te", "the first sentence must name"),
    (ENGLISH, "area-arms = Arms", "area-arms = Arms\nsafety-net = Call us.", "it stands in common/ only"),
    # Fluent
    (ENGLISH, "area-back = Back", "area-back = Back\narea-back = Spine", "already given in line"),
    (ENGLISH, "area-legs = Legs", "area-legs = { -clinic }", "can stand in braces"),
    (ENGLISH, "area-face = Face", "area-face = Face\n-term = x", "only plain texts"),
    (ENGLISH, "area-hands = Hands", "area-hands = { $name", "not understood"),
    # danger words and banned phrases
    ("red-flags/en.yaml", "language: en", "language: es", "must be the name of the file"),
    ("red-flags/es.yaml", "language: es", "language: es\nlanguage: es", "not YAML"),
    ("common/banned.yaml", "es:\n  phrases:", "fr: {}\nes:\n  phrases:", "fr: unknown field"),
]


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Mistake]]:
    """A copy with all these mistakes at once, and what the check says of it."""
    folder = Path(shutil.copytree(MESSAGES, tmp_path_factory.mktemp("damaged") / "messages"))
    for name, old, replacement, _ in MISTAKES:
        text = (folder / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        (folder / name).write_text(text.replace(old, replacement), "utf-8")
    return folder, check(folder)


@pytest.mark.parametrize(("file", "old", "replacement", "says"), MISTAKES)
def test_a_mistake_is_named_in_its_line(
    damaged: tuple[Path, list[Mistake]], file: str, old: str, replacement: str, says: str
) -> None:
    folder, found = damaged
    text = (folder / file).read_text("utf-8")
    first = text.count("\n", 0, text.index(replacement)) + 1
    last = first + replacement.rstrip("\n").count("\n")
    named = {mistake.line for mistake in found if mistake.file == folder / file and says in mistake.text}
    assert named & {first, last}


def test_a_text_missing_in_one_language_is_named_with_where_it_stands(
    folder: Path, edit: Edit, known: set[str]
) -> None:
    edit(SPANISH, "area-face = Cara\n", "")
    line = edit(ENGLISH, "area-face = Face\n", "area-face = Face\n")
    assert new(folder, known) == [(SPANISH, 1, f"area-face is missing (en.ftl:{line} has it)")]


def test_a_text_missing_everywhere_is_named_with_who_needs_it(
    folder: Path, edit: Edit, known: set[str]
) -> None:
    for file in (folder / "microneedling").glob("*.ftl"):
        lines = file.read_text("utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if not line.startswith("area-face =")), "utf-8")
    assert [(f, t) for f, _, t in new(folder, known)] == [
        (f"microneedling/{language}.ftl", "area-face is missing (area face)") for language in LANGUAGES
    ]


def test_a_text_only_one_language_has_is_named(folder: Path, add: Add, known: set[str]) -> None:
    line = add("common/when.es.ftl", "when-noon = mediodía")
    found = new(folder, known)
    others = [language for language in LANGUAGES if language != "es"]
    assert found == [
        (f"common/when.{language}.ftl", 1, f"when-noon is missing (when.es.ftl:{line} has it)")
        for language in others
    ]


def test_a_treatment_in_a_language_that_is_not_shipped_is_named(folder: Path, known: set[str]) -> None:
    (folder / "microneedling/fr.ftl").write_text("protocol-name = Micro-aiguilles\n", "utf-8")
    assert [(f, t) for f, _, t in new(folder, known)] == [
        ("microneedling/fr.ftl", "the language fr has no texts in common/")
    ]


def test_a_language_without_danger_words_is_named(folder: Path, known: set[str]) -> None:
    (folder / "red-flags/es.yaml").unlink()
    found = new(folder, known)
    assert found == [("red-flags/es.yaml", 1, "is missing; no danger word would be noticed")]


def test_a_mistake_in_the_danger_words_stands_in_its_line(folder: Path, add: Add, known: set[str]) -> None:
    line = add("red-flags/en.yaml", "colours: [red]")
    assert [(f, at) for f, at, _ in new(folder, known)] == [("red-flags/en.yaml", line)]


def test_a_text_the_code_says_and_nobody_wrote_is_named(folder: Path, known: set[str]) -> None:
    for language in LANGUAGES:
        file = folder / f"common/clinical.{language}.ftl"
        lines = file.read_text("utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if not line.startswith("catch-up-head")), "utf-8")
    found = [text for _, _, text in new(folder, known)]
    assert len(found) == len(LANGUAGES)
    missing = "catch-up-head is missing (bot/services/plan/step_words.py:"
    assert all(text.startswith(missing) for text in found)


def test_what_only_resembles_a_mistake_is_let_pass(folder: Path, edit: Edit, known: set[str]) -> None:
    edit(ENGLISH, "risk-keloid = ", "risk-keloid = Do you take aspirin? ")  # risk questions name medicines
    edit(SPANISH, "reply-pus = ", "reply-pus = Es normalmente breve. ")  # "es normal" inside a longer word
    assert new(folder, known) == []


def test_the_code_is_read_for_keys_values_and_labels(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(
        "from bot.content.message import Button, text\n"
        "a = text('hello', name=1, protocol='p')\n"
        "b = Button(label=text('yes' if a else 'no'))\n"
        "c = text('open', **{})\n"
        "d = text('blank')\n"
        "class Refused(Exception):\n"
        "    text = 'error-refused'\n"
    )
    (tmp_path / "two.py").write_text("from sqlalchemy import text\ntext('SELECT 1')\n")
    found = {one.key: (one.values, one.label) for one in said_by(tmp_path)}
    assert found == {
        "hello": (frozenset({"name"}), False),
        "yes": (frozenset(), True),
        "no": (frozenset(), True),
        "open": (None, False),
        "error-refused": (None, False),
    }


@pytest.mark.parametrize(
    ("count", "listed"),
    [
        (
            1,
            "skin breathe tongue pressed care here used washed raised while called healed eye hours 38 don't",
        ),
        (
            2,
            "people redness clinic needed pimples careful sometimes something patches session special trying",
        ),
        (3, "medicine area vitamin peroxide exercise moisturise usual infection benzoyl reaction serious"),
        (4, "emergency diabetes experience available"),
    ],
)
def test_syllables_are_counted_as_spoken(count: int, listed: str) -> None:
    listing = {word: syllables(word) for word in listed.split()}
    wrong = {word: n for word, n in listing.items() if n != count}
    assert wrong == {}


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    assert grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)
    assert grade("") == 0
    hard = "Postoperative complications necessitate immediate professional consultation."
    assert grade("Call us now. We can help.") < 3 < 12 < grade(hard)


def test_sentences_end_at_stops_and_lines_but_not_at_decimal_points() -> None:
    assert sentences("Hot, 37.9 °C or more? Call us!\nRest") == ["Hot, 37.9 °C or more", "Call us", "Rest"]
    assert words("Don’t rub, 37.9 °C") == ["Don’t", "rub", "37.9", "°C"]
