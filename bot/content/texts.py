"""The texts of a file: each under its key, with the values it needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content import pattern as patterns
from bot.content.fluent_file import texts_in
from bot.content.mistakes import Mistake
from bot.content.pattern import Pattern, Plural, Value

SHOWN = re.compile(r"\{([a-zA-Z][\w-]*)\}")  #: a value in a wording


class MissingValue(KeyError):
    """A text was asked for without one of the values it names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text as written in a file."""

    key: str
    file: Path
    line: int  #: of the key
    pattern: Pattern
    values: frozenset[str]  #: names of the values it must be given

    @property
    def shown(self) -> frozenset[str]:
        """Names of the values that stand in at least one wording."""
        return frozenset(patterns.shown(self.pattern))

    @property
    def readings(self) -> tuple[str, ...]:
        """Every wording it can take, one for each choice of variants; a value reads ``{name}``."""
        return patterns.readings(self.pattern)

    def say(self, args: Mapping[str, Value], plural: Plural) -> str:
        """The text with its values, whatever they contain. Raises MissingValue."""
        if not self.values <= args.keys():
            missing = ", ".join(sorted(self.values - args.keys()))
            raise MissingValue(f"{self.key} needs {missing}")
        return "".join(patterns.said(self.pattern, args, plural))

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
    for found in texts_in(source):
        if found.wrong:
            mistakes.append(Mistake(file, found.line, found.wrong))
        if found.pattern is None:
            continue
        names = frozenset((*patterns.shown(found.pattern), *patterns.chosen_by(found.pattern)))
        entry = Entry(found.key, file, found.line, found.pattern, names)
        if first := entries.setdefault(entry.key, entry):
            mistakes += [entry.wrong(f"already given in line {first.line}")] if first is not entry else []
    return entries, mistakes
