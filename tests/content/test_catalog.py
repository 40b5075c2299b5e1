"""The catalogue loads all content or none, and says every text with exactly the values it is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.catalog import Catalog, ContentErrors, MissingText, load_catalog
from bot.content.digest import fingerprint
from bot.content.texts import MissingValue, read_texts
from tests.content.conftest import Add, Edit, texts_catalog

TEXTS = """
hello = Hello { $name }, { $count } new
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
  }
quoted = { "{" }braces{ "}" }
paragraphs =
    First.

    Second.
"""

POLISH = """
days = { $n ->
    [few] dni
   *[other] dzien
  }
"""


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return texts_catalog(tmp_path_factory.mktemp("texts"), {"en": TEXTS, "pl": POLISH})


@pytest.mark.parametrize("name", ["Ana", "{ $count }", "x" * 4000, "\u202e\ue0000\ue001", "<b>&"])
def test_a_value_stands_in_the_text_as_it_is(words: Catalog, name: str) -> None:
    assert words.format("en", "hello", {"name": name, "count": 2}) == f"Hello {name}, 2 new"


def test_a_number_picks_the_plural_and_is_not_grouped(words: Catalog) -> None:
    assert words.format("en", "days", {"n": 1}) == "1 day"
    assert words.format("en", "days", {"n": 12345}) == "12345 days"
    assert words.format("pl", "days", {"n": 3}) == "dni"


def test_braces_in_quotes_and_paragraphs_are_kept(words: Catalog) -> None:
    assert words.format("en", "quoted", {}) == "{braces}"
    assert words.format("en", "paragraphs", {}) == "First.\n\nSecond."


def test_a_missing_value_is_an_error_and_never_a_placeholder(words: Catalog) -> None:
    with pytest.raises(MissingValue, match="hello needs count"):
        words.format("en", "hello", {"name": "Ana"})


def test_an_unknown_text_or_language_is_an_error(words: Catalog) -> None:
    with pytest.raises(MissingText, match="goodbye"):
        words.format("en", "goodbye", {})
    with pytest.raises(MissingText):
        words.format("fr", "hello", {"name": "Ana", "count": 1})


def test_a_treatments_own_text_wins_over_the_common_one(tmp_path: Path) -> None:
    catalog = texts_catalog(tmp_path, {"en": "a = common\nb = shared"}, peel={"en": "a = of the peel"})
    assert [catalog.format("en", key, {}, "peel") for key in "ab"] == ["of the peel", "shared"]
    assert catalog.format("en", "a", {}) == "common"
    assert catalog.format("en", "a", {}, "unknown treatment") == "common"
    assert catalog.has("en", "b", "peel")
    assert not catalog.has("en", "c", "peel")


@pytest.mark.parametrize(
    ("code", "best"), [("pl", "pl"), ("pl-PL", "pl"), ("PL_pl", "pl"), ("fr", "en"), (None, "en"), ("", "en")]
)
def test_the_nearest_shipped_language_is_found(words: Catalog, code: str | None, best: str) -> None:
    assert words.best_language(code, "en") == best


def test_a_default_that_is_not_shipped_gives_the_first_language(words: Catalog) -> None:
    assert words.best_language("fr", "de") == "en"


def test_the_shipped_content_loads(catalog: Catalog) -> None:
    assert catalog.languages == ("en", "ar", "de", "es", "pt", "ru", "uk")
    assert set(catalog.lexicons) == set(catalog.languages)
    assert catalog.protocols["microneedling"].id == "microneedling"


def test_content_with_mistakes_does_not_load_and_all_are_named(folder: Path, edit: Edit, add: Add) -> None:
    lines = {
        ("protocol.yaml", edit("microneedling/protocol.yaml", "version: 1\n", "version: one\n")),
        ("clinical.en.ftl", add("common/clinical.en.ftl", "step-head = Again")),
        ("en.yaml", add("red-flags/en.yaml", "colour: red")),
    }
    with pytest.raises(ContentErrors) as raised:
        load_catalog(folder)
    assert lines <= {(mistake.file.name, mistake.line) for mistake in raised.value.mistakes}
    assert str(raised.value).count("\n") == len(raised.value.mistakes) - 1


def test_a_folder_that_holds_no_messages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentErrors, match="not a messages folder"):
        load_catalog(tmp_path / "nowhere")


def digest(folder: Path) -> str:
    common = {
        language: read_texts(folder / f"common/clinical.{language}.ftl")[0]
        for language in ("en", "ar", "de", "es", "pt", "ru", "uk")
    }
    return fingerprint(folder / "microneedling", common)


def test_the_fingerprint_is_the_same_on_every_system(folder: Path) -> None:
    before = digest(folder)
    for file in folder.rglob("*.ftl"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    (folder / "microneedling/.DS_Store").write_bytes(b"x")
    assert digest(folder) == before


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("microneedling/protocol.yaml", "daily_cap: 1", "daily_cap: 2"),
        ("microneedling/triage.csv", "redness,0,48,X,X,R", "redness,0,48,X,R,R"),
        ("microneedling/en.ftl", "area-face = Face", "area-face = The face"),
        ("common/clinical.es.ftl", "Pide ayuda ya", "Pide ayuda"),
    ],
)
def test_the_fingerprint_changes_with_what_patients_read(
    folder: Path, edit: Edit, file: str, old: str, new: str
) -> None:
    before = digest(folder)
    edit(file, old, new)
    assert digest(folder) != before


def test_the_fingerprint_does_not_change_with_a_staff_text(folder: Path, edit: Edit) -> None:
    before = digest(folder)
    edit("common/clinical.en.ftl", "level-X = Expected", "level-X = As expected")
    assert digest(folder) == before


def test_a_new_file_of_a_treatment_changes_its_fingerprint(folder: Path) -> None:
    before = digest(folder)
    (folder / "microneedling/images").mkdir()
    (folder / "microneedling/images/hat.png").write_bytes(b"x")
    assert digest(folder) != before
