"""Rules of the house that no import contract can see."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.config import ROOT

MODULES = sorted((ROOT / "bot").rglob("*.py"))
LONGEST = 300
TOLD_THE_TIME = ("bot/care/", "bot/content/", "bot/store/", "bot/services/")
Finder = Callable[[ast.AST], bool]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def places(rule: Finder) -> Iterator[str]:
    """``file:line`` of every node of our code that the rule names."""
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            if rule(node):
                yield f"{name_of(path)}:{getattr(node, 'lineno', 1)}"


def outside(rule: Finder, *allowed: str) -> list[str]:
    """The places of the rule that are not below an allowed path."""
    return [place for place in places(rule) if not place.startswith(allowed)]


def calls(node: ast.AST, *names: str) -> bool:
    """Whether the node calls a function or method of one of these names."""
    if not isinstance(node, ast.Call):
        return False
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return called in names


def imports(node: ast.AST, package: str) -> bool:
    """Whether the node imports the package or something below it."""
    if isinstance(node, ast.Import):
        modules = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and node.level == 0:
        modules = [node.module or ""]
    else:
        return False
    return any(module.split(".")[0] == package for module in modules)


def to_a_local_zone(node: ast.AST) -> bool:
    """``x.astimezone(...)`` to anything but UTC, or a ZoneInfo made."""
    if calls(node, "ZoneInfo"):
        return True
    if not calls(node, "astimezone") or not isinstance(node, ast.Call):
        return False
    return not (len(node.args) == 1 and ast.unparse(node.args[0]) in ("UTC", "timezone.utc"))


def reads_the_clock(node: ast.AST) -> bool:
    """``datetime.now()`` and its like, but not a clock that was handed in."""
    if not calls(node, "now", "utcnow", "today", "time", "monotonic") or not isinstance(node, ast.Call):
        return False
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    return isinstance(owner, ast.Name) and owner.id in ("datetime", "date", "time")


def test_only_the_database_commits() -> None:
    assert outside(lambda node: calls(node, "commit"), "bot/store/db.py:") == []
    assert list(places(lambda node: calls(node, "commit")))


def test_python_telegram_bot_is_imported_at_its_edge_only() -> None:
    found = outside(lambda node: imports(node, "telegram"), "bot/telegram/", "bot/simulator/", "bot/app.py:")

    assert found == []


def test_local_time_exists_in_the_timeline_only() -> None:
    # A transcript is what a phone shows, and a phone has a clock of its own.
    assert outside(to_a_local_zone, "bot/care/timeline", "bot/simulator/transcript.py:") == []


def test_nothing_prints_past_the_command_line() -> None:
    assert outside(lambda node: calls(node, "print", "echo", "secho"), "bot/cli/") == []


def test_decisions_and_services_are_told_the_time() -> None:
    found = [place for place in places(reads_the_clock) if place.startswith(TOLD_THE_TIME)]

    assert found == []


@pytest.mark.parametrize("path", [path for path in MODULES if "versions" not in path.parts], ids=name_of)
def test_a_file_stays_short_enough_to_do_one_thing(path: Path) -> None:
    assert len(path.read_text().splitlines()) < LONGEST
