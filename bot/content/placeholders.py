"""The values texts name: the same in every language, and only such as they are given."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.library import COMMON, Library, Texts
from bot.content.mistakes import Mistake
from bot.content.spoken import Said
from bot.content.texts import Entry

#: What the code gives to texts it says with names made up as it goes.
GIVEN = {
    "when-day-clock": frozenset({"day", "clock", "hour"}),
    "when-weekday": frozenset({"weekday", "date"}),
    "when-date": frozenset({"day", "month"}),
    "when-date-year": frozenset({"day", "month", "year"}),
    "list-then": frozenset({"left", "right"}),
    "list-and": frozenset({"left", "right", "letter", "letters"}),
}


def misplaced(library: Library) -> Iterator[Mistake]:
    """Values one language shows and another does not, and values nobody gives."""
    for texts in (library.common, *library.treatments.values()):
        yield from _between_languages(library.languages, texts)
    for texts in library.treatments.values():
        for entry in (entry for entries in texts.values() for entry in entries.values()):
            yield from _ungiven(entry, frozenset(), "a treatment's text")
    for entries in library.common.values():
        for key in GIVEN.keys() & entries.keys():
            yield from _ungiven(entries[key], GIVEN[key], "the code")


def unsaid(library: Library, said: list[Said]) -> Iterator[Mistake]:
    """Texts the code says and nobody wrote, and values a text names that the code does not give it."""
    first = {one.key: one for one in reversed(said)}
    for language, entries in library.common.items():
        for one in said:
            if one.key in entries:
                yield from _ungiven(entries[one.key], one.values, one.where)
        of_treatments = {key for texts in library.treatments.values() for key in texts.get(language, {})}
        for key in first.keys() - entries.keys() - of_treatments:
            file = library.root / COMMON / f"{language}.ftl"
            yield Mistake(file, 1, f"{key} is missing ({first[key].where} says it)")


def _ungiven(entry: Entry, given: frozenset[str] | None, by: str) -> Iterator[Mistake]:
    if given is not None:
        for name in sorted(entry.values - given):
            yield entry.wrong(f"names ${name}, which {by} does not give")


def _between_languages(languages: tuple[str, ...], texts: Texts) -> Iterator[Mistake]:
    of_languages = [texts.get(language, {}) for language in languages]
    for first, entries in ((of_languages[0], other) for other in of_languages[1:]):
        for key in entries.keys() & first.keys():
            theirs, ours = entries[key], first[key]
            for name in sorted(theirs.shown - ours.shown):
                yield theirs.wrong(f"shows ${name}, {ours.file.name}:{ours.line} does not")
            for name in sorted(ours.shown - theirs.shown):
                yield theirs.wrong(f"does not show ${name}, {ours.file.name}:{ours.line} does")
