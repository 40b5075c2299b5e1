"""What is wrong with the files under ``messages/``: where it stands and what to change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Mistake:
    """One thing to mend in one line of one file."""

    file: Path
    line: int  #: counted from 1; 1 when the whole file is meant
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class ContentErrors(Exception):
    """The content cannot be used. ``mistakes`` holds every one found, in the order of the files."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(set(mistakes)))
        super().__init__("\n".join(str(m) for m in self.mistakes))
