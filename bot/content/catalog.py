"""The texts, protocols and danger words of every shipped language, checked and ready for use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.care.protocol import Protocol
from bot.care.red_flags import Lexicon
from bot.content.checks import broken
from bot.content.library import Library, read_library
from bot.content.mistakes import ContentErrors
from bot.content.pattern import Value, plural_of
from bot.content.reviews import unread
from bot.content.texts import Entry

__all__ = ["Catalog", "ContentErrors", "MissingText", "load_catalog"]


class MissingText(KeyError):
    """The catalogue has no such text in that language."""


@dataclass(frozen=True, repr=False)
class Catalog:
    """What the bot can say. Made by ``load_catalog``; never changes."""

    protocols: Mapping[str, Protocol]
    lexicons: Mapping[str, Lexicon]  #: by language
    languages: tuple[str, ...]  #: the shipped ones, English first
    texts: Mapping[tuple[str, str | None], Mapping[str, Entry]]  #: by language and treatment; None: common
    unread: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  #: by treatment: languages no clinician has read

    def format(self, language: str, key: str, args: Mapping[str, Value], protocol: str | None = None) -> str:
        """A text with its values, as they are given; the treatment's own text wins over the common one.

        Raises MissingText, and MissingValue when ``args`` lacks a value the text names.
        """
        entry = self._find(language, key, protocol)
        if entry is None:
            raise MissingText(f"{key} ({language}, {protocol or 'common'})")
        return entry.say(args, plural_of(language))

    def has(self, language: str, key: str, protocol: str | None = None) -> bool:
        """Whether ``format`` would find a text."""
        return self._find(language, key, protocol) is not None

    def best_language(self, code: str | None, default: str) -> str:
        """The shipped language for an IETF code like ``es-419``; else ``default``, when it is shipped."""
        wanted = (code or "").replace("_", "-").lower()
        for choice in (wanted, wanted.split("-")[0], default):
            if choice in self.languages:
                return choice
        return self.languages[0]

    def _find(self, language: str, key: str, protocol: str | None) -> Entry | None:
        own = self.texts.get((language, protocol), {}).get(key)
        return own or self.texts.get((language, None), {}).get(key)


def load_catalog(root: Path) -> Catalog:
    """All content under ``root``. Raises ContentErrors with every mistake that would make the bot say
    something wrong or nothing at all; style and readability are for ``bot.content.checks`` alone."""
    library = read_library(root)
    mistakes = [*library.mistakes, *broken(library)]
    if mistakes:
        raise ContentErrors(mistakes)
    unread_by = {name: unread(root, name) for name in library.protocols}
    return Catalog(library.protocols, library.lexicons, library.languages, _texts(library), unread_by)


def _texts(library: Library) -> dict[tuple[str, str | None], Mapping[str, Entry]]:
    found: dict[tuple[str, str | None], Mapping[str, Entry]] = {}
    for language in library.languages:
        found[language, None] = library.common[language]
        for treatment, texts in library.treatments.items():
            found[language, treatment] = texts[language]
    return found
