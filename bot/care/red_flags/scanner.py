"""From a message to the flags it raises.

1. Danger phrases of every language are looked for, negations and all: "can't breathe" is one phrase.
2. Harmless uses ("hay fever") are taken out.
3. The surroundings decide: an EMERGENCY flag is never taken back, only made a question; an URGENT flag that
   is denied is dropped, one that is only doubtful is made a question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.care.protocol import Level
from bot.care.red_flags.cues import Cue, Surroundings
from bot.care.red_flags.lexicon import FEVER, Lexicon
from bot.care.red_flags.phrases import Match, Matcher
from bot.care.red_flags.temperature import Reading, Signs, readings
from bot.care.red_flags.words import Tokens, tokenised

_READING_WITHIN = 4  # words from "temperature" to the number that says it is usual


@dataclass(frozen=True)
class Found:
    """One flag of a message. Not ``certain``: ask before it is taken as happening to the writer now."""

    flag: str
    level: Level
    phrase: str
    certain: bool


@dataclass(frozen=True)
class Scan:
    """What a message raises, most serious first."""

    flags: tuple[Found, ...] = ()
    question: str | None = (
        None  #: catalogue key ``confirm-<flag>`` of the one thing to ask, when asking matters
    )
    celsius: float | None = None  #: the highest fever reading named in the message


@dataclass(frozen=True)
class _Danger:
    flag: str
    level: Level
    phrase: str
    ask: bool = False


@dataclass(frozen=True)
class _Search:
    dangers: Matcher[_Danger]
    cues: Matcher[Cue]
    fillers: frozenset[str]


def scan(text: str, lexicons: Sequence[Lexicon]) -> Scan:
    """The danger words of a message in any of the languages, each flag once. Never raises on any text."""
    search = _search(tuple(lexicons))
    tokens = tokenised(text)
    around = Surroundings(tokens, search.cues.find(tokens))
    measured = list(readings(tokens, _signs(around, search.fillers)))
    matches = [*search.dangers.find(tokens), *(_as_danger(r) for r in measured if r.fever)]
    matches = [m for m in matches if not around.harmless(m) and not _reads_usual(m, measured, tokens, around)]
    flags = _merged(_judged(sorted(matches, key=lambda m: m.used), around))
    return Scan(flags, _question(flags), max((r.celsius for r in measured if r.fever), default=None))


@lru_cache(maxsize=16)
def _search(lexicons: tuple[Lexicon, ...]) -> _Search:
    """All languages in one search: "sin pus" must find the Spanish negation of a word English has too."""
    fillers = _words(phrase for lexicon in lexicons for phrase in lexicon.fillers)
    right = _words(phrase for lexicon in lexicons for phrase in lexicon.not_typos)
    cues = [(cue, phrase) for lexicon in lexicons for cue in Cue for phrase in getattr(lexicon, cue.value)]
    return _Search(Matcher(_dangers(lexicons), fillers, right), Matcher(cues, fillers), fillers)


def _words(phrases: Iterator[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in tokenised(phrase).words)


def _dangers(lexicons: tuple[Lexicon, ...]) -> Iterator[tuple[_Danger, str]]:
    for words in (flag for lexicon in lexicons for flag in lexicon.flags):
        yield from ((_Danger(words.flag, words.level, p), p) for p in words.phrases)
        yield from ((_Danger(words.flag, words.level, p, ask=True), p) for p in words.ask_first)


def _signs(around: Surroundings, fillers: frozenset[str]) -> Signs:
    return Signs(
        words=around.positions(Cue.TEMPERATURE),
        units=around.positions(Cue.UNIT),
        never_before=around.positions(Cue.NEVER_BEFORE),
        never_after=around.positions(Cue.NEVER_AFTER),
        fillers=fillers,
    )


def _as_danger(reading: Reading) -> Match[_Danger]:
    return Match(_Danger(FEVER, Level.URGENT, reading.shown), (reading.at,))


def _reads_usual(
    match: Match[_Danger], measured: Sequence[Reading], tokens: Tokens, around: Surroundings
) -> bool:
    """ "I have a temperature of 36.6" is no fever."""
    if match.label.flag != FEVER or around.positions(Cue.TEMPERATURE).isdisjoint(match.used):
        return False
    near = (r for r in measured if r.usual and 0 < r.at - match.last <= _READING_WITHIN)
    return any(tokens.same_clause(match.last, r.at) for r in near)


def _judged(matches: Sequence[Match[_Danger]], around: Surroundings) -> Iterator[Found]:
    denied: set[Match[object]] = {match for match in matches if around.denied(match)}
    denied |= {m for items in around.listed(matches) if items[0] in denied for m in items}
    for match in matches:
        danger = match.label
        urgent_denied = match in denied and danger.level is not Level.EMERGENCY
        if not urgent_denied or around.only_recently(match):
            certain = match not in denied and not danger.ask and not around.doubtful(match)
            yield Found(danger.flag, danger.level, danger.phrase, certain)


def _merged(found: Iterator[Found]) -> tuple[Found, ...]:
    """Each flag once, as certain as its most certain mention."""
    best: dict[str, Found] = {}
    for one in found:
        known = best.get(one.flag)
        if known is None or (one.certain, one.level.rank) > (known.certain, known.level.rank):
            best[one.flag] = one
    return tuple(sorted(best.values(), key=lambda f: (-f.level.rank, not f.certain)))


def _question(flags: Sequence[Found]) -> str | None:
    """Ask about the most serious uncertain flag, unless something at least as serious is certain already."""
    unsure = next((f for f in flags if not f.certain), None)
    settled = max((f.level.rank for f in flags if f.certain), default=-1)
    return f"confirm-{unsure.flag}" if unsure and unsure.level.rank > settled else None
