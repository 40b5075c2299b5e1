"""Finding a measured temperature in a message: "38,5", "38°", "101F", but not "SPF 38" or "38 hours"."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from bot.care.red_flags.words import Tokens

_NEAR = 6  # words between a number and a temperature word
_FEVER_C = (38.0, 43.0)
_FEVER_F = (100.4, 109.0)
_USUAL_C = (34.0, 37.5)  # the end itself is no longer usual
_USUAL_F = (93.0, 99.5)


@dataclass(frozen=True)
class Signs:
    """Where the words stand that make a number a temperature, or something else."""

    words: Container[int]
    units: Container[int]
    never_before: Container[int]
    never_after: Container[int]
    fillers: Container[str]


@dataclass(frozen=True)
class Reading:
    """A number that is a body temperature."""

    at: int
    shown: str
    celsius: float
    fever: bool
    usual: bool


def readings(tokens: Tokens, signs: Signs) -> Iterator[Reading]:
    """The temperatures of a message, in order."""
    for at, word in enumerate(tokens.words):
        if word[0].isdecimal() and _means_temperature(at, tokens, signs):
            yield _reading(at, word)


def _reading(at: int, word: str) -> Reading:
    value = float(word)
    fever = _FEVER_C[0] <= value <= _FEVER_C[1] or _FEVER_F[0] <= value <= _FEVER_F[1]
    usual = _USUAL_C[0] <= value < _USUAL_C[1] or _USUAL_F[0] <= value < _USUAL_F[1]
    # No body is at 60 of either scale, so the number itself says which scale it is.
    celsius = value if value < 60 else (value - 32) / 1.8
    return Reading(at, word, round(celsius, 1), fever, usual)


def _means_temperature(at: int, tokens: Tokens, signs: Signs) -> bool:
    after = at + 1
    if _meaningful_before(at, tokens, signs) in signs.never_before or after in signs.never_after:
        return False
    return (
        after in signs.units
        or _written_like_a_fever(tokens.words[at])
        or any(
            near in signs.words and tokens.same_sentence(min(near, at), max(near, at))
            for near in range(max(0, at - _NEAR), min(len(tokens.words), at + _NEAR + 1))
        )
    )


def _written_like_a_fever(word: str) -> bool:
    """ "38,9" stands alone: hardly anything else is told to one decimal there."""
    whole, _, decimal = word.partition(".")
    return len(decimal) == 1 and _FEVER_C[0] <= float(whole) < _FEVER_C[1]


def _meaningful_before(at: int, tokens: Tokens, signs: Signs) -> int:
    """The last word before, small words skipped ("less than 38"); -1 when there is none."""
    before = at - 1
    while before >= max(0, at - _NEAR) and tokens.words[before] in signs.fillers:
        before -= 1
    return before
