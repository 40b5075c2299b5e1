"""Encryption at rest: private words are stored as Fernet tokens, keys live outside the database.

The keys are installed once per process, because a column type has no other way to reach them.
The first key encrypts; every key decrypts, so a key is replaced by putting a new one in front.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from typing import NamedTuple

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class NoKeyError(RuntimeError):
    """Private words were to be read or written and no key is installed."""


class WrongKeyError(RuntimeError):
    """None of the installed keys reads what is stored: a key is missing from AFTERCARE_ENCRYPTION_KEYS."""


class _Keys(NamedTuple):
    every: MultiFernet
    newest: Fernet


_fernet: _Keys | None = None
_pepper: bytes = b""


def new_key() -> str:
    """A fresh key for AFTERCARE_ENCRYPTION_KEYS."""
    return Fernet.generate_key().decode()


def install(keys: Sequence[str]) -> None:
    """Use these keys in this process. Raises ValueError when one is not a Fernet key."""
    global _fernet, _pepper
    _fernet = _Keys(MultiFernet([Fernet(key) for key in keys]), Fernet(keys[0]))
    # The last key is the oldest: codes hashed under it stay valid when a newer one is put in front.
    _pepper = hashlib.sha256(b"aftercare code hash" + keys[-1].encode()).digest()


def _installed() -> _Keys:
    if _fernet is None:
        raise NoKeyError("no encryption key: set AFTERCARE_ENCRYPTION_KEYS")
    return _fernet


def encrypt(plain: bytes) -> bytes:
    """The token of ``plain`` under the newest key. Raises NoKeyError."""
    return _installed().every.encrypt(plain)


def decrypt(token: bytes) -> bytes:
    """What ``encrypt`` was given. Raises NoKeyError, WrongKeyError."""
    try:
        return _installed().every.decrypt(token)
    except InvalidToken:
        raise WrongKeyError("AFTERCARE_ENCRYPTION_KEYS does not hold the key of what is stored") from None


def renewed(token: bytes) -> bytes | None:
    """The token under the newest key; None when it is already. Raises NoKeyError, WrongKeyError."""
    keys = _installed()
    try:
        keys.newest.decrypt(token)
        return None
    except InvalidToken:
        pass
    try:
        return keys.every.rotate(token)
    except InvalidToken:
        raise WrongKeyError("AFTERCARE_ENCRYPTION_KEYS does not hold the key of what is stored") from None


def pepper() -> str:
    """What keyed hashes are made with, to be kept encrypted beyond the key it comes from."""
    _installed()
    return _pepper.hex()


def use_pepper(kept: str) -> None:
    """Make keyed hashes as they were made before the oldest key was taken away."""
    global _pepper
    _pepper = bytes.fromhex(kept)


def keyed_hash(code: str) -> str:
    """Hex HMAC-SHA256 of a code; the database never holds the code itself. Raises NoKeyError."""
    _installed()
    return hmac.new(_pepper, code.encode(), hashlib.sha256).hexdigest()
