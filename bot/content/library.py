"""Everything under ``messages/`` as read from the files, before it is put to use or checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.care.protocol import Protocol
from bot.care.red_flags import Lexicon
from bot.content.digest import fingerprint
from bot.content.lexicons import read_lexicons
from bot.content.mistakes import Mistake
from bot.content.schema import read_protocol
from bot.content.texts import Entry, read_texts

COMMON = "common"
RED_FLAGS = "red-flags"

Texts = dict[str, dict[str, Entry]]  #: language -> key -> text


@dataclass(frozen=True)
class Library:
    """The content of a messages folder and what is wrong with how it is written."""

    root: Path
    common: Texts
    treatments: Mapping[str, Texts]
    protocols: Mapping[str, Protocol]
    lexicons: Mapping[str, Lexicon]
    mistakes: tuple[Mistake, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The shipped languages: those of the common texts, English first."""
        return tuple(sorted(self.common, key=lambda language: (language != "en", language)))


def read_library(root: Path) -> Library:
    """Read all of it, keeping every mistake."""
    common, mistakes = _texts(root / COMMON)
    if not common:
        mistakes.append(Mistake(root / COMMON, 1, "holds no texts; this is not a messages folder"))
    treatments: dict[str, Texts] = {}
    protocols: dict[str, Protocol] = {}
    for folder in _treatment_folders(root):
        treatments[folder.name], wrong_texts = _texts(folder)
        protocol, wrong_plan = read_protocol(folder, fingerprint(folder, common))
        mistakes += wrong_texts + wrong_plan
        if protocol:
            protocols[folder.name] = protocol
    lexicons, wrong_words = read_lexicons(root / RED_FLAGS, common)
    return Library(root, common, treatments, protocols, lexicons, (*mistakes, *wrong_words))


def _treatment_folders(root: Path) -> list[Path]:
    folders = [path for path in root.iterdir() if path.is_dir()] if root.is_dir() else []
    return sorted(f for f in folders if f.name not in (COMMON, RED_FLAGS) and f.name[0] not in "._")


def _texts(folder: Path) -> tuple[Texts, list[Mistake]]:
    texts: Texts = {}
    mistakes: list[Mistake] = []
    for file in sorted(folder.glob("*.ftl")):
        entries, wrong = read_texts(file)
        mistakes += wrong
        known = texts.setdefault(language_of(file), {})
        for key, entry in entries.items():
            if key in known:
                mistakes.append(entry.wrong(f"already given in {known[key].file.name}:{known[key].line}"))
            known.setdefault(key, entry)
    return texts, mistakes


def language_of(file: Path) -> str:
    """``en`` of ``en.ftl`` and of ``cases.en.ftl``."""
    return file.stem.rsplit(".", 1)[-1]
