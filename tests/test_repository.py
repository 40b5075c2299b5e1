"""What is tracked must work anywhere: no address of a package registry, no path of one machine."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from bot.config import ROOT

# In pieces, so that this file does not match itself.
REGISTRY = re.compile(r"py" r"pi\.org|python" r"hosted\.org|registry\.npm" r"js|deb\.deb" r"ian\.org")
MACHINE = re.compile(r"/wo" r"rk/(?:main|shared)|/ro" r"ot/|/ho" r"me/[a-z]+/|/op" r"t/py" r"pi|/Us" r"ers/")
LOCKS = ("requirements.lock", "requirements-dev.lock")


@pytest.fixture(scope="module")
def tracked() -> dict[Path, str]:
    """Every text file that git knows and that is still there."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    texts: dict[Path, str] = {}
    for path in (ROOT / name for name in names if name):
        if path.is_file() and b"\0" not in (content := path.read_bytes()):
            texts[path] = content.decode()
    return texts


@pytest.mark.parametrize("pattern", [REGISTRY, MACHINE], ids=["registry", "machine"])
def test_no_tracked_file_names_a_registry_or_a_path_of_one_machine(
    tracked: dict[Path, str], pattern: re.Pattern[str]
) -> None:
    assert len(tracked) > 50
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path, text in tracked.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]

    assert found == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_and_hashes_everything_and_holds_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if not entry.startswith("#")]

    assert "://" not in text
    assert len(entries) > 40
    assert all(re.match(r"[a-z0-9-]+==\S+", entry) and "--hash=sha256:" in entry for entry in entries)


def test_what_runs_is_tested_in_exactly_its_version() -> None:
    runtime, everything = (set(re.findall(r"^\S+==\S+", (ROOT / name).read_text(), re.M)) for name in LOCKS)

    assert runtime < everything


def test_nothing_private_is_tracked(tracked: dict[Path, str]) -> None:
    names = {path.name for path in tracked}

    assert ".env" not in names
    assert not [name for name in names if name.endswith((".db", ".sqlite"))]
