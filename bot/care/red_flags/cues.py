"""The words round a danger word that change what it says: denied, asked about, another person, long ago."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from bot.care.red_flags.phrases import Match
from bot.care.red_flags.words import Tokens

_DENIED_WITHIN = 3  # words
_PAUSE = re.compile(r"[\s:,?=(–—-]*")  # between a danger word and the "no" that answers it
_NEARBY = 24  # words; more than _CUE_WITHIN and the longest cue together
_CUE_WITHIN = 8  # words from another person, a past time or a question to the danger word


class Cue(StrEnum):
    """The kinds of cue; each value is the field of Lexicon that lists its phrases."""

    NEGATION = "negations"
    NEGATION_AFTER = "negations_after"
    FALSE_NEGATION = "false_negations"
    CONTRAST = "contrast"
    LIST_WORD = "list_words"
    STOP = "stop_phrases"
    FIGURE = "figures"
    OTHER = "other_person"
    SELF = "self_words"
    PAST = "past"
    RECENT = "recent"
    QUESTION = "questions"
    TEMPERATURE = "temperature_words"
    UNIT = "temperature_units"
    NEVER_BEFORE = "never_before_number"
    NEVER_AFTER = "never_after_number"


def _stretches(cues: Iterable[Match[Cue]]) -> Iterator[int]:
    return (at for cue in cues for at in range(cue.first, cue.last + 1))


class Surroundings:
    """Answers questions about one stretch of one message."""

    def __init__(self, tokens: Tokens, cues: Iterable[Match[Cue]]) -> None:
        self._tokens = tokens
        self._cues: dict[Cue, list[Match[Cue]]] = defaultdict(list)
        for cue in cues:
            # Phrases with a danger in them may run over a full stop; what explains a danger away may not.
            if tokens.same_sentence(cue.first, cue.last):
                self._cues[cue.label].append(cue)
        self._positions = {cue: frozenset(_stretches(self._cues[cue])) for cue in Cue}

    def positions(self, cue: Cue) -> frozenset[int]:
        """Every word that belongs to a cue of that kind."""
        return self._positions[cue]

    def harmless(self, match: Match[object]) -> bool:
        """Whether the danger words stand wholly inside a phrase that means no danger."""
        return any(
            stop.first <= match.first and match.last <= stop.last for stop in self._near(Cue.STOP, match)
        )

    def denied(self, match: Match[object]) -> bool:
        """Whether a negation that denies something stands just before, within or just after."""
        return any(self._denies(m, match) for m in self._near(Cue.NEGATION, match)) or any(
            self._answers(m, match) for m in self._near(Cue.NEGATION_AFTER, match)
        )

    def doubtful(self, match: Match[object]) -> bool:
        """Whether it may be a figure of speech, somebody else, long ago or over, or a question."""
        return (
            not self._tokens.same_sentence(match.first, match.last)
            or any(match.overlaps(m) for m in self._near(Cue.FIGURE, match))
            or any(self._asks(m, match) for m in self._near(Cue.QUESTION, match))
            or any(self._is_of_another(m, match) for m in self._near(Cue.OTHER, match))
            or any(self._dates(m, match) for m in self._near(Cue.PAST, match))
        )

    def only_recently(self, match: Match[object]) -> bool:
        """Whether this part of the sentence speaks of yesterday or so, which leaves today open."""
        return any(
            self._tokens.same_clause(min(m.first, match.first), max(m.last, match.last))
            for m in self._near(Cue.RECENT, match)
        )

    def listed(self, matches: Sequence[Match[object]]) -> list[list[Match[object]]]:
        """Neighbouring dangers of lists closed by "or": "fever, chills or pus"."""
        lists: list[list[Match[object]]] = []
        for match in matches:
            if lists and self._joined(lists[-1][-1], match):
                lists[-1].append(match)
            else:
                lists.append([match])
        return [items for items in lists if self._has_or(items)]

    def _near(self, kind: Cue, match: Match[object]) -> list[Match[Cue]]:
        """The cues of a kind that begin close enough to matter; keeps the work in step with the length."""
        cues = self._cues[kind]
        begin = bisect_left(cues, match.first - _NEARBY, key=lambda cue: cue.first)
        end = bisect_right(cues, match.last + _NEARBY, key=lambda cue: cue.first)
        return cues[begin:end]

    def _denies_nothing(self, cue: Match[Cue]) -> bool:
        """ "not only", "not sure if": neither a negation nor a question."""
        return any(at in self.positions(Cue.FALSE_NEGATION) for at in cue.used)

    def _denies(self, cue: Match[Cue], match: Match[object]) -> bool:
        if self._denies_nothing(cue) or not set(cue.used).isdisjoint(match.used):
            return False
        inside = match.first < cue.first < match.last
        before = 0 < match.first - cue.last <= _DENIED_WITHIN and self._tokens.same_clause(
            cue.last, match.first
        )
        return inside or (before and not self._turned(cue.last, match.first))

    def _answers(self, cue: Match[Cue], match: Match[object]) -> bool:
        """ "fever: no", "fever? no", but not "fever, no?" nor "fever no idea since when"."""
        gap_before, after = self._tokens.gaps[cue.first], cue.last + 1
        if cue.first != match.last + 1 or not _PAUSE.fullmatch(gap_before) or self._denies_nothing(cue):
            return False
        if any(at in self.positions(Cue.NEGATION) for at in match.used):  # "no veo nada": the two are one
            return False
        ends = self._tokens.clause_ends_after(cue.last) or after in self.positions(Cue.CONTRAST)
        return "?" not in self._tokens.gaps[after] and (ends or len(cue.used) > 1)

    def _leads(self, cue: Match[Cue], match: Match[object]) -> bool:
        """Whether the cue begins before the danger's last word, same sentence, nothing turning in between."""
        return (
            cue.first < match.last
            and match.first - cue.last <= _CUE_WITHIN
            and self._tokens.same_sentence(cue.first, match.last)
            and not self._turned(cue.last, match.first)
        )

    def _asks(self, cue: Match[Cue], match: Match[object]) -> bool:
        return self._leads(cue, match) and not self._denies_nothing(cue)

    def _is_of_another(self, cue: Match[Cue], match: Match[object]) -> bool:
        back_to_self = any(at in self.positions(Cue.SELF) for at in range(cue.last + 1, match.first + 1))
        return self._leads(cue, match) and not back_to_self

    def _dates(self, cue: Match[Cue], match: Match[object]) -> bool:
        first, last = (cue.last, match.first) if cue.first < match.first else (match.last, cue.first)
        return (
            0 < last - first <= _CUE_WITHIN
            and not self._denies_nothing(cue)
            and self._tokens.same_clause(first, last)
            and not self._turned(first, last)
        )

    def _turned(self, first: int, last: int) -> bool:
        return any(at in self.positions(Cue.CONTRAST) for at in range(first + 1, last))

    def _joined(self, one: Match[object], other: Match[object]) -> bool:
        between = range(one.last + 1, other.first)
        or_words = self.positions(Cue.LIST_WORD)
        return (
            one.last < other.first
            and all(at in or_words for at in between)
            and self._tokens.same_sentence(one.last, other.first)
        )

    def _has_or(self, items: Sequence[Match[object]]) -> bool:
        or_words = self.positions(Cue.LIST_WORD)
        return any(item.last + 1 in or_words for item in items)
