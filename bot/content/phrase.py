"""One text of the catalogue, ready to be filled with values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number
from fluent.syntax import ast

from bot.content.texts import Entry

Value = str | int | float


class MissingText(KeyError):
    """The catalogue has no such text in that language."""


class MissingValue(KeyError):
    """A text was asked for without one of the values it names."""


class Phrase:
    """A text with its plural rules. Values stand in it as they are given, whatever they contain."""

    def __init__(self, entry: Entry, bundle: FluentBundle) -> None:
        self.entry = entry
        self._bundle = bundle
        self._spots = tuple(sorted(entry.values))
        self._constant = entry.readings[0] if not entry.values else None

    def say(self, args: Mapping[str, Value]) -> str:
        """The text with its values. Raises MissingValue."""
        if self._constant is not None:
            return self._constant
        missing = [name for name in self._spots if name not in args]
        if missing:
            raise MissingValue(f"{self.entry.key} needs {', '.join(missing)}")
        value = self._bundle.get_message(self.entry.key).value
        said, errors = self._bundle.format_pattern(value, self._stand_ins(args))  # type: ignore[arg-type]
        if errors:
            raise MissingValue(f"{self.entry.key}: {errors[0]}")
        return _SPOT.sub(lambda spot: str(args[self._spots[int(spot[1])]]), str(said))

    def _stand_ins(self, args: Mapping[str, Value]) -> dict[str, Any]:
        # Fluent refuses values over 2,500 characters and groups digits, so it only sees marks; the
        # values themselves are put in afterwards. A value that picks a variant has to be seen.
        marks: dict[str, Any] = {name: f"\ue000{n}\ue001" for n, name in enumerate(self._spots)}
        for name in self.entry.chosen_by:
            value = args[name]
            marks[name] = value if isinstance(value, str) else fluent_number(value, useGrouping=False)
        return marks


_SPOT = re.compile("\ue000(\\d+)\ue001")


def phrases(language: str, *files: Mapping[str, Entry]) -> dict[str, Phrase]:
    """The texts of one language, ready to be said; the first file that has a key wins."""
    bundle = FluentBundle([language], use_isolating=False)
    found: dict[str, Phrase] = {}
    for entries in files:
        for key, entry in entries.items():
            if key not in found:
                message = ast.Message(ast.Identifier(key), entry.pattern)
                bundle.add_resource(ast.Resource([message]))
                found[key] = Phrase(entry, bundle)
    return found
