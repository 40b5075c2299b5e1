"""Tags and entities in texts: what Telegram would refuse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.library import Library
from bot.content.mistakes import Mistake

_MARK = re.compile(r"<[^<>]*>|<|>|&(?:amp|lt|gt|quot);|&")
_ENTITIES = ("&amp;", "&lt;", "&gt;", "&quot;")


def malformed(library: Library) -> Iterator[Mistake]:
    """Tags other than b and i, tags not closed in order, bare < > and &."""
    for texts in (library.common, *library.treatments.values()):
        for entry in (entry for entries in texts.values() for entry in entries.values()):
            wrong = dict.fromkeys(text for reading in entry.readings for text in _wrong(reading))
            yield from (entry.wrong(text) for text in wrong)


def _wrong(reading: str) -> Iterator[str]:
    open_tags: list[str] = []
    for mark in _MARK.findall(reading):
        if mark in ("<b>", "<i>"):
            open_tags.append(mark[1])
        elif mark in ("</b>", "</i>"):
            if not open_tags or open_tags.pop() != mark[2]:
                yield f"{mark} closes nothing that is open last"
        elif mark not in _ENTITIES:
            yield f"{mark} cannot stand here; only <b>, <i>, &amp;, &lt; and &gt; can"
    for tag in open_tags:
        yield f"<{tag}> is not closed"
