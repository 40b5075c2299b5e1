"""The fingerprint of a treatment's content: a sign-off is for exactly these words and numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.content.pattern import spelled
from bot.content.texts import Entry

#: Families of common texts that patients read as part of the advice.
CLINICAL = (
    *("safety-net", "footer", "emergency-", "reply-", "approved-"),
    *("severity-", "trend-", "symptom-", "step-"),
)


def fingerprint(folder: Path, common: Mapping[str, Mapping[str, Entry]]) -> str:
    """SHA-256 over every file of a treatment and the common clinical texts, in hexadecimal.

    The same on every system: paths are sorted and written with slashes, line ends do not count.
    """
    whole = hashlib.sha256()
    for name, content in (*_files(folder), *_common(common)):
        whole.update(f"{name}\0{hashlib.sha256(content).hexdigest()}\0".encode())
    return whole.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    for name in sorted(paths):
        if not Path(name).name.startswith("."):
            yield name, paths[name].read_bytes().replace(b"\r\n", b"\n")


def _common(texts: Mapping[str, Mapping[str, Entry]]) -> Iterator[tuple[str, bytes]]:
    for language in sorted(texts):
        for key in sorted(texts[language]):
            if key.startswith(CLINICAL):
                yield f"common {language} {key}", spelled(texts[language][key].pattern).encode()
