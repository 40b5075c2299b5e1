"""Text in a terminal: how many cells it takes, where it breaks, and how it is coloured."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """What a piece of text is, as the parameters of a terminal's colour sequence."""

    PLAIN = ""
    STRONG = "1"
    FAINT = "2"
    PATIENT = "36"  #: what the patient's phone shows from the bot
    STAFF = "35"  #: what the staff's phones show from the bot
    PERSON = "32"  #: what people write
    TAP = "1;32"  #: what people tap
    BUTTON = "34"
    CHANGED = "33"
    GOOD = "1;32"
    BAD = "1;31"


@dataclass(frozen=True)
class Piece:
    """A stretch of text in one style."""

    text: str
    style: Style = Style.PLAIN


Line = tuple[Piece, ...]

_JOINED = ("\u200d", "\ufe0e", "\ufe0f")  #: terminals disagree about how wide these make their neighbour


def shown(text: str) -> str:
    """The text without the marks that make a terminal's width of an emoji a matter of luck."""
    return "".join(character for character in text if character not in _JOINED)


def cells(text: str) -> int:
    """How many columns of a terminal the text takes: two for emoji and wide letters, none for accents."""
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if character in _JOINED or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, width: int) -> str:
    """At most ``width`` columns of one line; a cut one ends in an ellipsis."""
    if cells(text) <= width:
        return text
    return _head(text, width - 1).rstrip() + "…"


def _head(text: str, width: int) -> str:
    taken = 0
    for at, character in enumerate(text):
        taken += _cells(character)
        if taken > width:
            return text[:at]
    return text


def wrap(text: str, width: int, taken: int = 0) -> list[str]:
    """The text in lines of at most ``width`` columns, broken between words where there are any.

    ``taken``: so many columns of the first line are used by something before it.
    """
    first, *rest = text.split("\n")
    return [*_wrapped(first, width, taken), *(line for one in rest for line in _wrapped(one, width, 0))]


def _wrapped(paragraph: str, width: int, taken: int) -> list[str]:
    lines = [""]
    for piece in (piece for word in paragraph.split(" ") for piece in _pieces(word, width - taken)):
        joined = f"{lines[-1]} {piece}" if lines[-1] else piece
        if cells(joined) <= width - (taken if len(lines) == 1 else 0):
            lines[-1] = joined
        else:
            lines.append(piece)
    return lines


def _pieces(word: str, width: int) -> list[str]:
    """A word longer than a line (a link), in stretches that fit."""
    pieces = []
    while cells(word) > width:
        head = _head(word, width)
        pieces.append(head)
        word = word[len(head) :]
    return [*pieces, word]


def width_of(line: Iterable[Piece]) -> int:
    """How many columns these pieces take."""
    return sum(cells(piece.text) for piece in line)


def padded(line: Line, width: int, *, to_the_right: bool = False) -> Line:
    """The line filled with blanks to ``width`` columns; ``to_the_right`` puts them before it."""
    blank = Piece(" " * (width - width_of(line)))
    return (blank, *line) if to_the_right else (*line, blank)


def painted(line: Line, *, colour: bool) -> str:
    """The line as it goes to the terminal, without blanks at its end; no escape codes without ``colour``."""
    if not colour:
        return "".join(piece.text for piece in line).rstrip()
    return "".join(_paint(piece) for piece in _without_end(line))


def _paint(piece: Piece) -> str:
    return f"\x1b[{piece.style}m{piece.text}\x1b[0m" if piece.style and piece.text else piece.text


def _without_end(line: Line) -> Line:
    pieces = list(line)
    while pieces and not pieces[-1].text.strip():
        pieces.pop()
    if pieces:
        pieces[-1] = Piece(pieces[-1].text.rstrip(), pieces[-1].style)
    return tuple(pieces)
