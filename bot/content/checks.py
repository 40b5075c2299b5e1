"""Everything that can be wrong with a messages folder, found at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import bot
from bot.content.completeness import incomplete
from bot.content.emergency import unsafe
from bot.content.library import Library, read_library
from bot.content.markup import malformed
from bot.content.mistakes import Mistake
from bot.content.placeholders import misplaced, unsaid
from bot.content.spoken import Said, said_by
from bot.content.wording import banned, unreadable


def check(root: Path) -> list[Mistake]:
    """Every mistake in the content under ``root``, by file and line; empty when all is well."""
    library = read_library(root)
    said = _said_by_the_bot()
    wording = (*unsaid(library, said), *unreadable(library, said), *banned(library))
    return sorted({*library.mistakes, *broken(library), *wording})


@cache
def _said_by_the_bot() -> list[Said]:
    return said_by(Path(bot.__file__).parent)


def broken(library: Library) -> Iterator[Mistake]:
    """The mistakes that would make the bot say something wrong, or nothing: it does not start with them."""
    yield from incomplete(library)
    yield from misplaced(library)
    yield from malformed(library)
    yield from unsafe(library)
