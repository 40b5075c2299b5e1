"""Reads Fluent files: flat keys, ``<b>`` and ``<i>``, values as ``{ $name }``, and choices by a value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.content.mistakes import Mistake

SHOWN = re.compile(r"\{([a-zA-Z][\w-]*)\}")  #: a value in a wording


@dataclass(frozen=True)
class Entry:
    """One text as written in a file."""

    key: str
    file: Path
    line: int  #: of the key
    pattern: ast.Pattern

    @cached_property
    def values(self) -> frozenset[str]:
        """Names of the values it must be given."""
        return _names(self.pattern)

    @cached_property
    def shown(self) -> frozenset[str]:
        """Names of the values that stand in at least one wording."""
        return frozenset(name for reading in self.readings for name in SHOWN.findall(reading))

    @cached_property
    def chosen_by(self) -> frozenset[str]:
        """Names of the values that pick a variant."""
        return frozenset(_selector(s) for s in _selections(self.pattern))

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """Every wording it can take, one for each choice of variants; a value reads ``{name}``."""
        return tuple(_readings(self.pattern))

    def wrong(self, text: str) -> Mistake:
        """A mistake in this text."""
        return Mistake(self.file, self.line, f"{self.key}: {text}")


def read_texts(file: Path) -> tuple[dict[str, Entry], list[Mistake]]:
    """The texts of one file by key, and what is wrong with how they are written."""
    try:
        source = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        return {}, [Mistake(file, 1, f"not UTF-8 (byte {error.start})")]
    entries: dict[str, Entry] = {}
    mistakes: list[Mistake] = []
    for item in _body(source):
        line = _line(source, item)
        if isinstance(item, ast.Message) and item.value and not item.attributes:
            entry = Entry(item.id.name, file, line, item.value)
            mistakes += _entry_mistakes(entry, entries.get(entry.key))
            entries.setdefault(entry.key, entry)
        elif isinstance(item, ast.Junk):
            mistakes.append(_junk(file, source, item))
        elif isinstance(item, ast.Message | ast.Term):
            mistakes.append(Mistake(file, line, f"{item.id.name}: only plain texts, no terms or attributes"))
    return entries, mistakes


@lru_cache(maxsize=1024)  # a folder is read again to check it, and tests read it with one file changed
def _body(source: str) -> tuple[ast.EntryType, ...]:
    return tuple(FluentParser().parse(source).body)


def _line(source: str, item: ast.EntryType) -> int:
    # A message's own span begins with the comment above it.
    span = item.id.span if isinstance(item, ast.Message | ast.Term) else item.span
    return source.count("\n", 0, span.start) + 1 if span else 1


def _junk(file: Path, source: str, junk: ast.Junk) -> Mistake:
    note = junk.annotations[0] if junk.annotations else None
    start = note.span.start if note and note.span else junk.span.start if junk.span else 0
    # The parser points at the first character it could not use, often the start of the next line.
    line = source.count("\n", 0, max(start - 1, junk.span.start if junk.span else 0)) + 1
    return Mistake(file, line, f"not understood: {note.message if note else 'no text'}")


def _entry_mistakes(entry: Entry, first: Entry | None) -> list[Mistake]:
    found = [entry.wrong(f"already given in line {first.line}")] if first else []
    if any(not _plain(p.expression) for p in _placeables(entry.pattern)):
        found.append(entry.wrong("only { $name }, quoted words and choices by a value can stand in braces"))
    if any("\ue000" <= c <= "\uf8ff" for reading in entry.readings for c in reading):
        found.append(entry.wrong("holds a private-use character"))
    return found


def _plain(expression: object) -> bool:
    if isinstance(expression, ast.SelectExpression):
        return isinstance(expression.selector, ast.VariableReference)
    return isinstance(expression, ast.VariableReference | ast.StringLiteral | ast.NumberLiteral)


def _placeables(pattern: ast.Pattern) -> list[ast.Placeable]:
    found = []
    for part in pattern.elements:
        if isinstance(part, ast.Placeable):
            found.append(part)
            if isinstance(part.expression, ast.SelectExpression):
                found += [p for v in part.expression.variants for p in _placeables(v.value)]
    return found


def _selections(pattern: ast.Pattern) -> list[ast.SelectExpression]:
    return [p.expression for p in _placeables(pattern) if isinstance(p.expression, ast.SelectExpression)]


def _selector(selection: ast.SelectExpression) -> str:
    chosen = selection.selector
    return chosen.id.name if isinstance(chosen, ast.VariableReference) else ""


def _names(pattern: ast.Pattern) -> frozenset[str]:
    shown = (p.expression for p in _placeables(pattern))
    names = {e.id.name for e in shown if isinstance(e, ast.VariableReference)}
    return frozenset(names | {_selector(s) for s in _selections(pattern)}) - {""}


def _readings(pattern: ast.Pattern) -> list[str]:
    parts = [_part_readings(part) for part in pattern.elements]
    return ["".join(choice) for choice in product(*parts)]


def _part_readings(part: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(part, ast.TextElement):
        return [part.value]
    inner = part.expression
    if isinstance(inner, ast.SelectExpression):
        return [reading for variant in inner.variants for reading in _readings(variant.value)]
    if isinstance(inner, ast.VariableReference):
        return ["{" + inner.id.name + "}"]
    return [str(inner.parse()["value"])] if isinstance(inner, ast.StringLiteral | ast.NumberLiteral) else [""]
