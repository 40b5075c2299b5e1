"""Texts for danger: the number to call stands first, and the safety-net line is the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.library import Library
from bot.content.mistakes import Mistake
from bot.content.readability import sentences
from bot.content.texts import Entry

NUMBER = "{emergency}"
#: What begins a message about danger: the call itself, also in its variants, and the safety-net line.
NUMBER_FIRST = re.compile(r"emergency-call(-.+)?|safety-net")


def unsafe(library: Library) -> Iterator[Mistake]:
    """Emergency texts without the number in their first sentence; a treatment's own safety-net line."""
    for texts in (library.common, *library.treatments.values()):
        for entries in texts.values():
            first = (entry for key, entry in entries.items() if NUMBER_FIRST.fullmatch(key))
            yield from (mistake for entry in first for mistake in _number_late(entry))
    for texts in library.treatments.values():
        for entries in texts.values():
            if "safety-net" in entries:
                yield entries["safety-net"].wrong("is the same for all treatments; it stands in common/ only")


def _number_late(entry: Entry) -> Iterator[Mistake]:
    for reading in entry.readings:
        if NUMBER not in (sentences(reading) or [""])[0]:
            yield entry.wrong("the first sentence must name { $emergency }")
            return
