"""Reads a Fluent file: flat keys, words, values as ``{ $name }``, and choices by a value.

Nearly every text is words and values only. Those are read here, for the library's parser takes seconds for
seven languages and every command waits for it. All else in a file goes to the parser piece by piece, and a
file in which it finds a mistake goes there whole, so that the mistake is told as the parser sees it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

from bot.content.pattern import Choice, Pattern, Shown, Value


@dataclass(frozen=True, slots=True)
class Found:
    """A text of a file, or what is wrong in that line of it; both when only its braces are."""

    line: int
    key: str = ""
    pattern: Pattern | None = None
    wrong: str = ""


class _NotUnderstoodError(ValueError):
    """The parser found something in a piece that it does not understand."""


_WORD = r"[a-zA-Z][a-zA-Z0-9_-]*"
_SHOWN = re.compile(rf"\{{ \$({_WORD}) \}}")
_LINE = rf"(?! )(?:[^{{}}\n\r]|{_SHOWN.pattern.replace('(', '(?:', 1)})+(?<! )"
#: A key, words on its line and below it in lines that begin with four spaces; then another key or the end.
_PLAIN = re.compile(rf"({_WORD}) = ({_LINE}(?:\n    (?![.*\[]){_LINE})*)(?:\n+(?=[a-zA-Z#])|\n*\Z)")
_REST = re.compile(r"\n+|#{1,3}(?:(?: .*)?\n+| .*\Z)")  # empty lines and comments
_NEXT = re.compile(r"^(?=[a-zA-Z#])", re.MULTILINE)


def texts_in(source: str) -> list[Found]:
    """Every text of a file in order, and every mistake."""
    try:
        return list(_pieces(source))
    except _NotUnderstoodError:
        return list(_parsed(source, 1))


def _pieces(source: str) -> Iterator[Found]:
    at, line = 0, 1
    while at < len(source):
        if plain := _PLAIN.match(source, at):
            yield Found(line, plain[1], _plain(plain[2].replace("\n    ", "\n")))
            end = plain.end()
        elif rest := _REST.match(source, at):
            end = rest.end()
        else:
            begins = _NEXT.search(source, at + 1)
            end = begins.start() if begins else len(source)
            for found in _parsed(source[at:end], line):
                if found.pattern is None:
                    raise _NotUnderstoodError
                yield found
        line += source.count("\n", at, end)
        at = end


def _plain(words: str) -> Pattern:
    """Every second piece between the words is the name of a value."""
    pieces = _SHOWN.split(words)
    parts = (Shown(piece) if number % 2 else piece for number, piece in enumerate(pieces))
    return tuple(part for part in parts if part)


def _parsed(source: str, first: int) -> Iterator[Found]:
    """What the library's parser makes of a source whose first line has that number."""
    for item in FluentParser().parse(source).body:
        line = first + _line(source, item)
        if isinstance(item, ast.Message) and item.value and not item.attributes:
            strange = "" if _known(item.value) else f"{item.id.name}: {_ONLY}"
            yield Found(line, item.id.name, _pattern(item.value), strange)
        elif isinstance(item, ast.Junk):
            yield _junk(source, item, first)
        elif isinstance(item, ast.Message | ast.Term):
            yield Found(line, wrong=f"{item.id.name}: only plain texts, no terms or attributes")


_ONLY = "only { $name }, quoted words and choices by a value can stand in braces"


def _line(source: str, item: ast.EntryType) -> int:
    # A message's own span begins with the comment above it.
    span = item.id.span if isinstance(item, ast.Message | ast.Term) else item.span
    return source.count("\n", 0, span.start) if span else 0


def _junk(source: str, junk: ast.Junk, first: int) -> Found:
    note = junk.annotations[0] if junk.annotations else None
    start = note.span.start if note and note.span else junk.span.start if junk.span else 0
    # The parser points at the first character it could not use, often the start of the next line.
    line = source.count("\n", 0, max(start - 1, junk.span.start if junk.span else 0))
    return Found(first + line, wrong=f"not understood: {note.message if note else 'no text'}")


def _known(pattern: ast.Pattern) -> bool:
    """Whether nothing stands in braces that has no meaning here."""
    for part in pattern.elements:
        inner = part.expression if isinstance(part, ast.Placeable) else None
        if isinstance(inner, ast.SelectExpression):
            by_value = isinstance(inner.selector, ast.VariableReference)
            if not by_value or not all(_known(variant.value) for variant in inner.variants):
                return False
        elif inner and not isinstance(inner, ast.VariableReference | ast.StringLiteral | ast.NumberLiteral):
            return False
    return True


def _pattern(pattern: ast.Pattern) -> Pattern:
    return tuple(_part(part) for part in pattern.elements)


def _part(part: ast.TextElement | ast.Placeable) -> str | Shown | Choice:
    if isinstance(part, ast.TextElement):
        return part.value
    inner = part.expression
    if isinstance(inner, ast.VariableReference):
        return Shown(inner.id.name)
    if isinstance(inner, ast.SelectExpression):
        return _choice(inner)
    return str(inner.parse()["value"]) if isinstance(inner, ast.StringLiteral | ast.NumberLiteral) else ""


def _choice(selection: ast.SelectExpression) -> Choice:
    chosen = selection.selector
    by = chosen.id.name if isinstance(chosen, ast.VariableReference) else ""
    variants = tuple((_fits(v.key), _pattern(v.value)) for v in selection.variants if not v.default)
    last = next(v for v in selection.variants if v.default)  # the parser refuses a selection without one
    return Choice(by, variants, (str(_fits(last.key)), _pattern(last.value)))


def _fits(key: ast.Identifier | ast.NumberLiteral) -> Value:
    return key.name if isinstance(key, ast.Identifier) else float(key.value)
