"""Reads a YAML file place by place, so that every mistake is kept with its line and reading goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.content.kinds import NAME, Kind
from bot.content.mistakes import Mistake

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """One value of a file, with its name and where it stands."""

    name: str
    node: Node
    file: Path
    line: int  #: of its name, or of the value itself in a list; counted from 1
    mistakes: list[Mistake]  #: shared by all places of a file

    def wrong(self, text: str) -> None:
        """Note a mistake here."""
        self.mistakes.append(Mistake(self.file, self.line, f"{self.name}: {text}"))

    def read(self, kind: Kind[T]) -> T:
        """This value; a wrong one is noted and read as blank."""
        if not isinstance(self.node, ScalarNode):
            self.wrong(f"must be {kind.meaning}")
            return kind.blank
        try:
            return kind.read(self.node.value)
        except ValueError:
            self.wrong(f"{self.node.value!r} is not {kind.meaning}")
            return kind.blank

    def items(self) -> list[Place]:
        """The members of a list."""
        if not isinstance(self.node, SequenceNode):
            self.wrong("must be a list like [a, b]")
            return []
        return [Place(self.name, node, self.file, line_of(node), self.mistakes) for node in self.node.value]

    def each(self, kind: Kind[T]) -> tuple[T, ...]:
        """The members of a list, each of one kind and none twice."""
        seen: dict[T, Place] = {}
        for item in self.items():
            value = item.read(kind)
            if value in seen:
                item.wrong(f"{value} stands here twice")
            seen.setdefault(value, item)
        return tuple(seen)

    def entries(self) -> dict[str, Place]:
        """The members of a mapping whose names are free. A repeated name is noted, its first value kept."""
        if not isinstance(self.node, MappingNode):
            self.wrong("must be a list of names with values")
            return {}
        found: dict[str, Place] = {}
        for key, value in self.node.value:
            said = self._inside(str(key.value), key, key)
            name = said.read(NAME)
            if name in found:
                said.wrong(f"already given in line {found[name].line}")
            elif name:
                found[name] = self._inside(name, key, value)
        return found

    def fields(self, required: str = "", optional: str = "") -> Fields:
        """The members of a mapping whose names are fixed (given as words in one string)."""
        found = self.entries()
        for name in found.keys() - {*required.split(), *optional.split()}:
            found[name].wrong("unknown field")
        for name in required.split():
            if name not in found and isinstance(self.node, MappingNode):
                self.wrong(f"{name} is missing")
        return Fields(found)

    def _inside(self, name: str, key: Node, node: Node) -> Place:
        full = f"{self.name}.{name}" if self.name else name
        return Place(full, node, self.file, line_of(key), self.mistakes)


@dataclass(frozen=True)
class Fields:
    """The named values of a mapping that were given."""

    given: Mapping[str, Place] = field(default_factory=dict)

    def one(self, name: str, kind: Kind[T], default: T | None = None) -> T:
        """A single value; ``default``, or the kind's blank, when it is left out."""
        if name in self.given:
            return self.given[name].read(kind)
        return kind.blank if default is None else default

    def maybe(self, name: str, kind: Kind[T]) -> T | None:
        """A single value, None when it is left out."""
        return self.given[name].read(kind) if name in self.given else None

    def many(self, name: str, kind: Kind[T]) -> tuple[T, ...]:
        """A list of values, empty when it is left out."""
        return self.given[name].each(kind) if name in self.given else ()

    def entries(self, name: str) -> dict[str, Place]:
        """A mapping with free names, empty when it is left out."""
        return self.given[name].entries() if name in self.given else {}


def open_yaml(file: Path) -> tuple[Place | None, list[Mistake]]:
    """The top of a YAML file, None when it cannot be read at all, and the list its mistakes are added to."""
    mistakes: list[Mistake] = []
    try:
        node = YAML(typ="safe").compose(file.read_text("utf-8"))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        mistakes.append(Mistake(file, mark.line + 1 if mark else 1, f"not YAML: {error.problem}"))
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        mistakes.append(Mistake(file, 1, f"cannot be read: {error}"))
    else:
        if node is not None:
            return Place("", node, file, line_of(node), mistakes), mistakes
        mistakes.append(Mistake(file, 1, "is empty"))
    return None, mistakes


def line_of(node: Node) -> int:
    """The line a value begins in, counted from 1."""
    return int(node.start_mark.line) + 1
