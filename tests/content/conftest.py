"""The shipped content, and copies of it to damage."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.content.catalog import Catalog, load_catalog
from bot.content.fluent_file import texts_in
from bot.content.texts import Entry, read_texts

MESSAGES = Path(__file__).parents[2] / "messages"
Edit = Callable[[str, str, str], int]
Add = Callable[[str, str], int]


@pytest.fixture(scope="session", autouse=True)
def _each_text_is_read_once() -> Iterator[None]:
    """These tests read all files again and again, with a line of one changed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.content.texts.texts_in", cache(texts_in))
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped messages."""
    return Path(shutil.copytree(MESSAGES, tmp_path / "messages"))


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Replaces the one place in a file of the copy that reads so; gives its line."""

    def replace(name: str, old: str, new: str) -> int:
        file = folder / name
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        file.write_text(text.replace(old, new), "utf-8")
        return text.count("\n", 0, text.index(old)) + 1

    return replace


@pytest.fixture
def add(folder: Path) -> Add:
    """Adds a line to a file of the copy; gives its number."""

    def append(name: str, line: str) -> int:
        file = folder / name
        text = file.read_text("utf-8")
        file.write_text(f"{text}{line}\n", "utf-8")
        return text.count("\n") + 1

    return append


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The shipped content, loaded."""
    return load_catalog(MESSAGES)


def texts_catalog(home: Path, common: dict[str, str], **treatments: dict[str, str]) -> Catalog:
    """A catalogue of nothing but these texts, by language, and of treatments' own texts."""
    of_all = {None: common, **treatments}
    texts = {
        (language, treatment): _entries(home, text)
        for treatment, own in of_all.items()
        for language, text in own.items()
    }
    return Catalog({}, {}, tuple(common), texts)


def _entries(home: Path, text: str) -> dict[str, Entry]:
    file = home / "texts.ftl"
    file.write_text(text, "utf-8")
    entries, mistakes = read_texts(file)
    assert mistakes == []
    return entries
