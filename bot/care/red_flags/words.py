"""A message as words and the gaps between them, with spelling differences that mean nothing taken away."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

#: Signs used for an apostrophe: typographic quotes, modifier letters, accents standing alone.
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u02bb\u0060\u00b4\u2032\uff07"
#: Arabic and Persian keyboards have digits and letter shapes of their own; the long stroke is decoration.
_ARABIC = {"\u0629": "\u0647", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0671": "\u0627", "\u06a9": "\u0643"}
_DIGITS = {chr(zero + n): str(n) for zero in (0x0660, 0x06F0) for n in range(10)}
#: Spanish keyboards type the masculine ordinal for a degree sign.
_ALIKE = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'")
    | {"º": "°", "\u0491": "\u0433", "\u066b": ".", "\u0640": ""}
    | _ARABIC
    | _DIGITS
)
_UMLAUT = {"ä": "ae", "ö": "oe", "ü": "ue"}
#: Arabic small words written onto the next one: "and", "then"; before longer words also "with", "to", "the".
_JOINED_SHORT = ("", "و", "ف")
_JOINED = (*_JOINED_SHORT, "ب", "ل", "ال", "وال", "بال", "فال", "كال", "لل", "وب", "ول", "وبال", "ولل", "عال")
_TOKEN = re.compile(r"\d+(?:[.,']\d+)?|[^\W\d_]+(?:'+[^\W\d_]+)*|[^\w\s]")
#: But not the Russian e: "her" would become "not".
_DOUBLED = re.compile(r"((?!\u0435)[^\W\d_])\1+")
_SENTENCE_END = re.compile(r"(?<!\.)\.(?!\.)|[!?;؟]")
_CLAUSE_END = re.compile(r"[.!?;؟,،:()\[\]¿¡…–—\n\"]|\s-+\s")


@dataclass(frozen=True)
class Tokens:
    """``words[i]`` is preceded by the raw text ``gaps[i]``; the last gap follows the last word."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    sentence_starts: tuple[int, ...]  #: for each gap, how many sentences ended up to it
    clause_starts: tuple[int, ...]  #: the same for clauses

    def same_sentence(self, first: int, last: int) -> bool:
        """Whether no sentence ends between two words, given in reading order."""
        return self.sentence_starts[first] == self.sentence_starts[last]

    def same_clause(self, first: int, last: int) -> bool:
        """Whether not even a comma or a line break stands between two words, given in reading order."""
        return self.clause_starts[first] == self.clause_starts[last]

    def clause_ends_after(self, at: int) -> bool:
        """Whether the word is the last one of its clause or of the message."""
        return at + 1 == len(self.words) or not self.same_clause(at, at + 1)


def tokenised(text: str) -> Tokens:
    """The folded words of any text; punctuation stays in the gaps, other signs (emoji, degrees) are words."""
    plain = _folded(text)
    found = [m for m in _TOKEN.finditer(plain) if not _is_punctuation(m.group())]
    edges = [0, *(edge for m in found for edge in m.span()), len(plain)]
    gaps = tuple(plain[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    words = tuple(_plain_word(m.group()) for m in found)
    return Tokens(words, gaps, _counted(_SENTENCE_END, gaps), _counted(_CLAUSE_END, gaps))


@cache
def spellings(word: str) -> frozenset[str]:
    """How the word of a phrase may stand in a message: umlauts as two letters, Arabic with joined words."""
    plain = _folded(word)
    written = {
        plain,
        _folded("".join(_UMLAUT.get(c, c) for c in unicodedata.normalize("NFC", word.casefold()))),
    }
    if is_arabic(plain):
        written = {small + plain for small in (_JOINED if len(plain) > 2 else _JOINED_SHORT)}
    return frozenset(_plain_word(spelling) for spelling in written)


def is_arabic(word: str) -> bool:
    """Whether a word is written in Arabic letters."""
    return "\u0600" <= word[:1] <= "\u06ff"


def _folded(text: str) -> str:
    """Lower case without accents, zero-width and direction marks; compatibility shapes made ordinary."""
    folded = unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold()
    return "".join(
        c for c in unicodedata.normalize("NFKD", folded) if unicodedata.category(c) not in ("Mn", "Cf")
    )


def _is_punctuation(sign: str) -> bool:
    return len(sign) == 1 and sign != "%" and unicodedata.category(sign).startswith("P")


def _plain_word(word: str) -> str:
    """A number with a decimal point; a word without apostrophes and with no letter twice in a row."""
    if word[0].isdecimal():
        return word.replace(",", ".").replace("'", ".")
    return _DOUBLED.sub(r"\1", word.replace("'", ""))


def _counted(end: re.Pattern[str], gaps: tuple[str, ...]) -> tuple[int, ...]:
    count, counts = 0, []
    for gap in gaps:
        count += bool(end.search(gap))
        counts.append(count)
    return tuple(counts)
