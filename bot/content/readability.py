"""How hard an English text is to read: the school grade of Flesch and Kincaid."""

from __future__ import annotations

import re

_WORD = re.compile(r"[\w°%]+(?:[’'.,/-]\w+)*", re.UNICODE)
_SENTENCE_END = re.compile(r"[.!?…]+(?:\s+|$)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
#: Endings and joints where a written e is not spoken.
_SILENT = re.compile(
    r"[gq]ue$|[^aeiouyl]e$|[aeiouy]le$"
    r"|[^aeiouylsxzcgh]es$|[aeiouy]les$|[aeiouyl]led$|[^aeiouyltd]ed$"
    r"|(?<=[^aeiou])e(?=ful|less|ly$|thing|times?$|ones?$|warm)"
)
#: Neighbouring vowels spoken one after the other.
_APART = re.compile(r"(?<![tscxg])i[aou]|[aeiouy]ing$|ual|uou|eum$|eo|[^aeiou]ya|(?:s|th)m$")
#: Words the rules count wrongly, with their syllables.
_COUNTED = {
    2: "create every people quiet science surgeon",
    3: "area areas benzoyl everyone everything idea reaction",
    4: "diabetes experience",
}
_KNOWN = {word: count for count, listed in _COUNTED.items() for word in listed.split()}


def sentences(text: str) -> list[str]:
    """The sentences of a plain text; a line break ends one too."""
    return [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]


def words(text: str) -> list[str]:
    """The words and numbers of a plain text."""
    return _WORD.findall(text)


def grade(text: str) -> float:
    """Years of English schooling needed to read a plain text at ease; 0 for an empty one."""
    found = words(text)
    if not found:
        return 0.0
    per_sentence = len(found) / max(len(sentences(text)), 1)
    per_word = sum(syllables(word) for word in found) / len(found)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def syllables(word: str) -> int:
    """Syllables of an English word, by its vowels; a number or a short form counts as one."""
    parts = re.findall(r"[a-z]+", word.lower().replace("’", "").replace("'", ""))
    return max(1, sum(_syllables(part) for part in parts))


def _syllables(part: str) -> int:
    if part in _KNOWN:
        return _KNOWN[part]
    return max(1, len(_VOWELS.findall(part)) - len(_SILENT.findall(part)) + len(_APART.findall(part)))
