"""A clinic's own reference for a patient: a number of its system, never a name (V1: minimum data)."""

from __future__ import annotations

import re

from bot.care.errors import AftercareError

LONGEST = 20
_SHAPE = re.compile(rf"(?=.*\d)[A-Z0-9][A-Z0-9._/-]{{0,{LONGEST - 1}}}")


def read(words: str) -> str:
    """The reference in the one form it is kept and found in. Raises AftercareError for what may be a name."""
    tidy = "".join(words.split()).upper()
    if not _SHAPE.fullmatch(tidy):
        raise AftercareError("error-own-reference")
    return tidy
