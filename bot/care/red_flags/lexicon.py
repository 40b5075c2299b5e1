"""The words of one language that the scan looks for and the words that change their meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.care.protocol import Level
from bot.care.red_flags.phrases import parse

#: The flag that a measured temperature raises.
FEVER = "fever"

_LEVELS = {"emergency": Level.EMERGENCY, "urgent": Level.URGENT}
_FLAG_NAME = re.compile(r"[a-z][a-z_]*")


@dataclass(frozen=True)
class FlagWords:
    """The phrases of one flag. ``ask_first`` raise it too, but only as something to ask about."""

    flag: str
    level: Level
    phrases: tuple[str, ...]
    ask_first: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)  # compared by identity: it is looked up for every message
class Lexicon:
    """One language. Phrases are written in the notation of ``phrases``; see ``messages/red-flags/``."""

    language: str
    flags: tuple[FlagWords, ...]
    negations: tuple[str, ...]  #: deny what follows within three words
    negations_after: tuple[str, ...]  #: deny what stands just before them
    false_negations: tuple[str, ...]  #: contain a negation that denies nothing
    contrast: tuple[str, ...]  #: end the reach of a negation or another cue
    list_words: tuple[str, ...]  #: "or": carry a negation along a list of dangers
    stop_phrases: tuple[str, ...]  #: harmless uses of a danger word
    figures: tuple[str, ...]  #: figures of speech: ask
    other_person: tuple[str, ...]  #: somebody else has it: ask
    self_words: tuple[str, ...]  #: ... unless the writer comes back to themselves
    past: tuple[str, ...]  #: long ago, or over: ask
    recent: tuple[str, ...]  #: "no fever yesterday" says nothing about today: ask
    questions: tuple[str, ...]  #: a question about what might be: ask
    fillers: tuple[str, ...]  #: small words that may stand inside any phrase
    not_typos: tuple[str, ...]  #: correct words one letter away from a danger word
    temperature_words: tuple[str, ...]
    temperature_units: tuple[str, ...]
    never_before_number: tuple[str, ...]  #: "SPF" 38
    never_after_number: tuple[str, ...]  #: 38 "hours"


_LISTS = tuple(n for n in Lexicon.__dataclass_fields__ if n not in ("language", "flags"))


@dataclass(frozen=True)
class Mistake:
    """What is wrong and where: keys and list positions from the top of the file."""

    path: tuple[str | int, ...]
    text: str

    def __str__(self) -> str:
        return f"{' > '.join(map(str, self.path)) or 'file'}: {self.text}"


class LexiconError(ValueError):
    """A lexicon that cannot be used, with all its mistakes."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = tuple(mistakes)


def lexicon_from(data: Mapping[str, object]) -> Lexicon:
    """The lexicon a red-flags file describes. Raises LexiconError (a ValueError) naming every mistake."""
    mistakes = [*_key_mistakes(data), *(m for section in _LEVELS for m in _flag_mistakes(data, section))]
    mistakes += [m for name in _LISTS for m in _list_mistakes(data.get(name, []), (name,))]
    if mistakes:
        raise LexiconError(mistakes)
    flags = tuple(words for section in _LEVELS for words in _flags(data, section))
    return Lexicon(str(data["language"]), flags, **{name: _strings(data[name]) for name in _LISTS})


def _key_mistakes(data: Mapping[str, object]) -> Iterator[Mistake]:
    expected = {"language", *_LEVELS, *_LISTS}
    yield from (Mistake((), f"“{key}” is missing") for key in sorted(expected - set(data)))
    yield from (Mistake((key,), "is not a word this file knows") for key in data if key not in expected)
    twice = sorted(map(str, set(_section(data, "emergency")) & set(_section(data, "urgent"))))
    yield from (Mistake(("urgent", flag), "is already under “emergency”") for flag in twice)
    if isinstance(data.get("urgent"), Mapping) and FEVER not in _section(data, "urgent"):
        yield Mistake(("urgent",), f"needs “{FEVER}”: a measured temperature raises it")


def _flag_mistakes(data: Mapping[str, object], section: str) -> Iterator[Mistake]:
    if not isinstance(data.get(section, {}), Mapping):
        yield Mistake((section,), "must be flags, each with its phrases")
    for flag, words in _section(data, section).items():
        path = (section, str(flag))
        if not _FLAG_NAME.fullmatch(str(flag)):
            yield Mistake(path, "a flag's name has small letters and _ only")
        if (
            not isinstance(words, Mapping)
            or not words.get("phrases")
            or set(words) - {"phrases", "ask_first"}
        ):
            yield Mistake(path, "must have “phrases” and may have “ask_first”, nothing else")
            continue
        for name, phrases in words.items():
            yield from _list_mistakes(phrases, (*path, str(name)))


def _section(data: Mapping[str, object], section: str) -> Mapping[str, Any]:
    flags = data.get(section)
    return flags if isinstance(flags, Mapping) else {}


def _list_mistakes(phrases: object, path: tuple[str | int, ...]) -> Iterator[Mistake]:
    if not isinstance(phrases, Sequence) or isinstance(phrases, str):
        yield Mistake(path, "must be a list of phrases")
        return
    for at, phrase in enumerate(phrases):
        try:
            parse(_string(phrase))
        except ValueError as error:
            yield Mistake((*path, at), str(error))


def _string(phrase: object) -> str:
    if not isinstance(phrase, str):
        raise ValueError(f"“{phrase}” must be written in quotation marks")
    return phrase


def _flags(data: Mapping[str, object], section: str) -> Iterator[FlagWords]:
    for flag, words in _section(data, section).items():
        yield FlagWords(
            str(flag), _LEVELS[section], _strings(words["phrases"]), _strings(words.get("ask_first", ()))
        )


def _strings(phrases: object) -> tuple[str, ...]:
    return tuple(map(str, phrases)) if isinstance(phrases, Sequence) else ()
