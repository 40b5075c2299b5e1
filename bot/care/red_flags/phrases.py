"""The small language a clinician writes danger phrases in, and the search for them.

passed out          these words in this order; small words listed as fillers may stand between
tongue/lips         either word
infect*             any word beginning so
can't .. breathe    up to three other words between, same sentence
lips + swollen      near each other in either order: up to five other words between, same sentence
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from bot.care.red_flags.words import Tokens, is_arabic, spellings, tokenised

_LOOSE = 3  # words that ".." may jump over
_NEAR = 5  # words that "+" may jump over
_FILLERS = 3  # fillers between two neighbouring words of a phrase
_TYPO_FROM = 6  # shorter words become other words too easily ("fever", "never")
_STEM_TYPO_FROM = 8  # what follows a stem is free already, so it needs more letters to be recognised
_LONGEST = 24  # longer ones are not words; keeps the work for one token bounded

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Word(NamedTuple):
    """One word of a phrase as it is looked for."""

    letters: str
    stem: bool = False


@dataclass(frozen=True)
class Slot:
    """Alternatives for one place of a phrase, and how many foreign words may stand before it."""

    words: frozenset[Word]
    jump: int = 0


Pattern = tuple[Slot, ...]


def parse(phrase: str) -> tuple[Pattern, ...]:
    """The patterns a phrase stands for. Raises ValueError saying what is wrong with it."""
    sides = [side.split() for side in phrase.split(" + ")]
    if len(sides) > 2:
        raise ValueError(f"“{phrase}” has more than one +")
    if len(sides) == 1:
        return (_sequence(sides[0], phrase),)
    there, back = (_sequence(side, phrase) for side in sides)
    return (_near(there, back), _near(back, there))


def _near(first: Pattern, second: Pattern) -> Pattern:
    return (*first, Slot(second[0].words, _NEAR), *second[1:])


def _sequence(pieces: list[str], phrase: str) -> Pattern:
    if not pieces or pieces[0] == ".." or pieces[-1] == "..":
        raise ValueError(f"“{phrase}” needs a word on both sides of + and ..")
    slots, jump = [], 0
    for piece in pieces:
        if piece == "..":
            jump = _LOOSE
        else:
            slots.append(Slot(frozenset(w for p in piece.split("/") for w in _words(p, phrase)), jump))
            jump = 0
    return tuple(slots)


def _words(piece: str, phrase: str) -> frozenset[Word]:
    """A word of a phrase in all its spellings."""
    stem = piece.endswith("*")
    letters = tokenised(piece.removesuffix("*")).words
    if len(letters) != 1 or "*" in piece[:-1]:
        raise ValueError(f"“{piece}” in “{phrase}” is not one word; * may only end a word")
    if stem and len(letters[0]) < 3:
        raise ValueError(
            f"“{piece}” in “{phrase}” is too short to begin a word: write at least three letters"
        )
    return frozenset(Word(spelling, stem) for spelling in spellings(piece.removesuffix("*")))


@dataclass(frozen=True)
class Match(Generic[T_co]):
    """Where a phrase stands: ``used`` are the positions of its own words, in reading order."""

    label: T_co
    used: tuple[int, ...]

    @property
    def first(self) -> int:
        return self.used[0]

    @property
    def last(self) -> int:
        return self.used[-1]

    def overlaps(self, other: Match[object]) -> bool:
        """Whether the two stretches of text share a word."""
        return self.first <= other.last and other.first <= self.last


class Matcher(Generic[T]):
    """Finds many labelled phrases in one pass; built once, then read only."""

    def __init__(
        self,
        phrases: Iterable[tuple[T, str]],
        fillers: frozenset[str],
        never_typos: frozenset[str] | None = None,
    ) -> None:
        """``never_typos``: correct words that only look like a misspelling; None switches tolerance off."""
        self._fillers = fillers
        self._never_typos = never_typos
        self._by_first: dict[Word, list[tuple[T, Pattern]]] = defaultdict(list)
        self._known: set[Word] = set()
        for label, phrase in phrases:
            for pattern in parse(phrase):
                self._add(label, pattern)
        self._longest_stem = max((len(w.letters) for w in self._known if w.stem), default=0)
        tolerant = never_typos is not None
        self._one_less = self._typo_index(_TYPO_FROM, stems=False) if tolerant else {}
        self._stem_one_less = self._typo_index(_STEM_TYPO_FROM, stems=True) if tolerant else {}

    def find(self, tokens: Tokens) -> list[Match[T]]:
        """Every phrase at every place it begins, nearest reading first."""
        known = {word: self._readings(word) for word in set(tokens.words)}
        spelt = [known[word] for word in tokens.words]
        return [
            Match(label, used)
            for at, words in enumerate(spelt)
            for word in words
            for label, pattern in self._by_first.get(word, ())
            if (used := self._follow(pattern, (at,), spelt, tokens)) is not None
        ]

    def _add(self, label: T, pattern: Pattern) -> None:
        for word in pattern[0].words:
            self._by_first[word].append((label, pattern))
        for slot in pattern:
            self._known.update(slot.words)

    def _typo_index(self, least: int, *, stems: bool) -> dict[str, set[Word]]:
        index: dict[str, set[Word]] = defaultdict(set)
        for word in self._known:
            # In Arabic one other letter is, as a rule, another word.
            if word.stem is stems and len(word.letters) >= least and not is_arabic(word.letters):
                for variant in _with_one_less(word.letters):
                    index[variant].add(word)
        return dict(index)

    def _readings(self, token: str) -> frozenset[Word]:
        """Our words that a token may stand for; a misspelling only when nothing fits as it is."""
        starts = (Word(token[:n], stem=True) for n in range(3, min(len(token), self._longest_stem) + 1))
        fitting = {word for word in (Word(token), *starts) if word in self._known}
        return frozenset(fitting) if fitting else self._misspelt(token)

    def _misspelt(self, token: str) -> frozenset[Word]:
        """Words equal to the token once each loses at most one letter; the first letter must be right."""
        if (
            self._never_typos is None
            or token in self._never_typos
            or not _TYPO_FROM - 1 <= len(token) <= _LONGEST
        ):
            return frozenset()
        near = [self._one_less.get(variant, ()) for variant in _with_one_less(token)]
        for letters in range(_STEM_TYPO_FROM, min(len(token), self._longest_stem) + 1):
            near += [self._stem_one_less.get(v, ()) for v in _with_one_less(token[:letters])]
        return frozenset(word for words in near for word in words if word.letters[0] == token[0])

    def _follow(
        self, pattern: Pattern, used: tuple[int, ...], spelt: list[frozenset[Word]], tokens: Tokens
    ) -> tuple[int, ...] | None:
        if len(used) == len(pattern):
            return used
        slot = pattern[len(used)]
        for at in self._reachable(used[-1], slot.jump, tokens):
            if not slot.words.isdisjoint(spelt[at]):
                whole = self._follow(pattern, (*used, at), spelt, tokens)
                if whole is not None:
                    return whole
        return None

    def _reachable(self, last: int, jump: int, tokens: Tokens) -> Iterator[int]:
        """Where the next word may stand. A full stop may part neighbours: "I can't. Breathe." """
        foreign = fillers = 0
        for at in range(last + 1, len(tokens.words)):
            if foreign and not tokens.same_sentence(last, at):
                return
            yield at
            word = tokens.words[at]
            if fillers < _FILLERS and (word in self._fillers or not word.isalnum()):
                fillers += 1
                continue
            foreign += 1
            if foreign > jump:
                return


def _with_one_less(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
