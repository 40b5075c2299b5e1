"""Enrolment codes: how they look, how they are read back, how often somebody may try."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  #: Crockford base32: no I, L, O (read as 1, 1, 0) and no U
SYMBOLS = 10  #: 50 bits: a thousand tries an hour need more than a hundred million years
CODE_LASTS = timedelta(days=7)  #: an unused code is dead after this

TRIES = 5  #: wrong tries a person has within TRIES_WINDOW before they must wait
TRIES_WINDOW = timedelta(hours=1)
ALL_TRIES = 500  #: wrong tries of all people together within ALL_WINDOW before everybody has one each
ALL_WINDOW = timedelta(hours=1)

_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})


def new_code() -> str:
    """A fresh code, as it is hashed and put into links."""
    return "".join(secrets.choice(ALPHABET) for _ in range(SYMBOLS))


def normalise_code(text: str) -> str | None:
    """The code somebody typed, or None when this cannot be one.

    Case, spaces, dashes of any kind, digits of any script and the letters Crockford forgives do not matter.
    """
    kept = [_symbol(c) for c in unicodedata.normalize("NFKC", text).upper() if not _separates(c)]
    code = "".join(kept).translate(_READ_AS)
    return code if len(code) == SYMBOLS and all(c in ALPHABET for c in code) else None


def _separates(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Pd", "Cf")


def _symbol(character: str) -> str:
    return str(unicodedata.decimal(character, character))


def shown(code: str) -> str:
    """The code in two groups, easier to read and to type."""
    return f"{code[: SYMBOLS // 2]}-{code[SYMBOLS // 2 :]}"


def attempts_allowed(own_attempts: Sequence[datetime], all_attempts: int, now: datetime) -> bool:
    """Whether this person may try a code now.

    ``own_attempts`` are their wrong tries; ``all_attempts`` counts those of everybody within ALL_WINDOW.
    While too many come from everywhere a first try is still free: a few accounts that guess must not
    shut out every new patient, and each further guess costs them another account.
    """
    recent = sum(now - at < TRIES_WINDOW for at in own_attempts)
    return recent < (TRIES if all_attempts < ALL_TRIES else 1)
