"""How texts read: length, grade, sentences, and phrases nobody may say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.content.kinds import Kind
from bot.content.library import COMMON, Library
from bot.content.mistakes import Mistake
from bot.content.places import open_yaml
from bot.content.readability import grade, sentences, words
from bot.content.sizes import plain, units
from bot.content.spoken import Said
from bot.content.texts import SHOWN, Entry

CLINICAL = ("step-", "reply-", "approved-", "emergency-")  #: must be easy to read
ANSWERS = ("reply-", "enrol-about", "faq-")
HARDEST_GRADE = 6.0
LONGEST_SENTENCE = 20  #: words
LONGEST_MESSAGE = 600  #: units of the parts of a step together, and of an emergency text
LONGEST_ANSWER = 300  #: units of a text that is one part of a message
LONGEST_LABEL = 32  #: units of a button alone in its row
LABELS = (
    (re.compile(r"symptom-[a-z0-9_]+"), 20),
    (re.compile(r"symptom-[a-z0-9_]+-(mild|moderate|severe)"), 40),
    (re.compile(r"menu-[a-z0-9_]+"), 28),
    (re.compile(r"(risk|faq)-[a-z0-9_]+-label|area-[a-z0-9_]+|severity-[a-z]+|trend-[a-z]+"), 20),
)
_STEP_PART = re.compile(r"(step-[a-z0-9_]+)-(expect|do|dont|ask)")
_PHRASE = Kind("a phrase", str, "")


@dataclass(frozen=True)
class Piece:
    """What a person reads in one go: one text, or the texts of a step together."""

    name: str
    entry: Entry  #: where it begins
    text: str  #: plain; of several wordings the longest


def unreadable(library: Library, said: list[Said]) -> Iterator[Mistake]:
    """Texts too long or too hard, sentences too long, labels that do not fit a button."""
    labels = {one.key for one in said if one.label}
    for texts in (library.common, *library.treatments.values()):
        for language, entries in texts.items():
            for piece in _pieces(entries):
                yield from _hard(piece, language)
            for entry in entries.values():
                yield from _long_label(entry, entry.key in labels)


def _pieces(entries: Mapping[str, Entry]) -> list[Piece]:
    steps: dict[str, list[Entry]] = {}
    for key, entry in entries.items():
        part = _STEP_PART.fullmatch(key)
        if part:
            steps.setdefault(part[1], []).append(entry)
    families = CLINICAL + ANSWERS
    alone = [e for key, e in entries.items() if key.startswith(families) and not _STEP_PART.fullmatch(key)]
    return [
        *(Piece(name, parts[0], "\n".join(_read(part) for part in parts)) for name, parts in steps.items()),
        *(Piece(entry.key, entry, _read(entry)) for entry in alone),
    ]


def _read(entry: Entry) -> str:
    # A value stands for one short word: how hard it is to read is not the text's doing.
    return SHOWN.sub("112", max((plain(reading) for reading in entry.readings), key=units))


def _hard(piece: Piece, language: str) -> Iterator[Mistake]:
    def wrong(text: str) -> Mistake:
        return Mistake(piece.entry.file, piece.entry.line, f"{piece.name}: {text}")

    most = LONGEST_ANSWER if piece.name.startswith(ANSWERS) else LONGEST_MESSAGE
    if units(piece.text) > most:
        yield wrong(f"{units(piece.text)} characters, at most {most}")
    if not piece.name.startswith(CLINICAL):
        return
    if language == "en" and grade(piece.text) > HARDEST_GRADE:
        yield wrong(f"reads at grade {grade(piece.text):.1f}, at most {HARDEST_GRADE:g}")
    for sentence in sentences(piece.text):
        if len(words(sentence)) > LONGEST_SENTENCE:
            count = f"{len(words(sentence))} words, at most {LONGEST_SENTENCE}"
            yield wrong(f"a sentence of {count}: {sentence!r}")


def _long_label(entry: Entry, on_button: bool) -> Iterator[Mistake]:
    limits = [most for family, most in LABELS if family.fullmatch(entry.key)]
    most = min([*limits, *([LONGEST_LABEL] if on_button else [])], default=0)
    if most and (length := units(_read(entry))) > most:
        yield entry.wrong(f"a label of {length} characters, at most {most}")


def banned(library: Library) -> Iterator[Mistake]:
    """Phrases of ``common/banned.yaml`` that a text uses, and what is wrong with that file."""
    lists, mistakes = _lists(library.root / COMMON / "banned.yaml", library.languages)
    yield from mistakes
    for texts in (library.common, *library.treatments.values()):
        for language, entries in texts.items():
            phrases, medicines = lists.get(language, ((), ()))
            for entry in entries.values():
                # The risk questions have to name medicines.
                refused = phrases if entry.key.startswith("risk-") else (*phrases, *medicines)
                reading = _read(entry).casefold().replace("’", "'")
                near = (p for p in refused if _stem(p) in reading)
                yield from (entry.wrong(f"says {p!r}") for p in near if _pattern(p).search(reading))


def _lists(
    file: Path, languages: tuple[str, ...]
) -> tuple[dict[str, tuple[tuple[str, ...], tuple[str, ...]]], list[Mistake]]:
    top, mistakes = open_yaml(file)
    found = {}
    for language, place in top.fields(" ".join(languages)).given.items() if top else ():
        fields = place.fields("phrases medicines")
        found[language] = (fields.many("phrases", _PHRASE), fields.many("medicines", _PHRASE))
    return found, mistakes


@cache
def _stem(phrase: str) -> str:
    return phrase.rstrip("*").casefold()


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![^\W\d_]){re.escape(_stem(phrase))}" + ("" if phrase.endswith("*") else r"(?![^\W\d_])")
    )
