"""The phrases patients write, with the word lists of all languages that must make something of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.care.protocol import Level
from bot.care.red_flags import Found, lexicon_from, scan

PHRASES = Path(__file__).parent / "red_flag_phrases"
LANGUAGES = ("en", "es", "de", "pt", "ru", "uk", "ar")
KINDS = ("found", "negated", "false_negation", "ask", "benign", "redness", "allowed")
_MESSAGES = Path(__file__).parents[2] / "messages"


def read_yaml(path: Path) -> Any:
    """What a phrase file says."""
    return YAML(typ="safe").load(path)


def words(language: str) -> dict[str, Any]:
    """The shipped word list of a language, as written."""
    data = read_yaml(_MESSAGES / "red-flags" / f"{language}.yaml")
    assert isinstance(data, dict)
    return data


LEXICONS = tuple(lexicon_from(words(language)) for language in LANGUAGES)
EMERGENCY = {words.flag for words in LEXICONS[0].flags if words.level is Level.EMERGENCY}
URGENT = {words.flag for words in LEXICONS[0].flags if words.level is Level.URGENT}


def flags(text: str) -> dict[str, Found]:
    """What a message raises, by flag."""
    return {found.flag: found for found in scan(text, LEXICONS).flags}


@dataclass(frozen=True)
class Row:
    """One phrase of the tables and what the scan made of it."""

    language: str
    flag: str
    kind: str
    held_out: bool
    text: str

    @property
    def found(self) -> Found | None:
        return flags(self.text).get(self.flag)

    @property
    def emergency(self) -> bool:
        return self.flag in EMERGENCY


def _rows() -> Iterator[Row]:
    for language in LANGUAGES:
        for block in read_yaml(PHRASES / f"{language}.yaml"):
            for kind in KINDS:
                for at, text in enumerate(block.get(kind, ())):
                    aside = at % 3 == 2 if block.get("held_out") == "third" else bool(block.get("held_out"))
                    yield Row(language, block["flag"], kind, aside, text)


ROWS = tuple(_rows())
