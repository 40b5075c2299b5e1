"""Which texts the code says, found by reading it: a text nobody wrote is met here, not by a patient."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_REFUSAL = re.compile(r"error-[a-z0-9-]+")


@dataclass(frozen=True)
class Said:
    """One place in the code that says a text."""

    key: str
    where: str  #: file and line
    values: frozenset[str] | None  #: names of the values given; None: not to be seen from the code
    label: bool = False  #: on a button


def said_by(package: Path) -> list[Said]:
    """Every text named in the Python files of a package."""
    found = []
    for file in sorted(package.rglob("*.py")):
        source = file.read_text("utf-8")
        # sqlalchemy has a text() of its own, so the import tells who speaks
        speaks, refuses = "from bot.content.message import" in source, "error-" in source
        nodes = list(ast.walk(ast.parse(source))) if speaks or refuses else []
        where = f"{package.name}/{file.relative_to(package).as_posix()}"
        found += [*_refusals(nodes, where), *(_calls(nodes, where) if speaks else ())]
    return found


def _calls(nodes: list[ast.AST], where: str) -> Iterator[Said]:
    labels = {id(n.value) for n in nodes if isinstance(n, ast.keyword) and n.arg == "label"}
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "text":
            for key in _keys(node.args[:1]):
                yield Said(key, f"{where}:{node.lineno}", _values(node), id(node) in labels)


def _keys(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _keys([node.body, node.orelse])
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value != "blank":
            yield node.value


def _values(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else frozenset(n for n in names if n and n != "protocol")


def _refusals(nodes: list[ast.AST], where: str) -> Iterator[Said]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _REFUSAL.fullmatch(node.value):
            yield Said(node.value, f"{where}:{node.lineno}", None)
