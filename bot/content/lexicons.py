"""Reads ``red-flags/<language>.yaml``: the danger words of each shipped language."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from bot.care.red_flags import Lexicon, LexiconError, lexicon_from
from bot.content.mistakes import Mistake
from bot.content.places import Place, line_of, open_yaml


def read_lexicons(folder: Path, languages: Collection[str]) -> tuple[dict[str, Lexicon], list[Mistake]]:
    """The lexicon of every language, and what is wrong with their files."""
    files = {file.stem: file for file in sorted(folder.glob("*.yaml"))}
    lexicons: dict[str, Lexicon] = {}
    mistakes = [
        Mistake(folder / f"{language}.yaml", 1, "is missing; no danger word would be noticed")
        for language in sorted(set(languages) - files.keys())
    ]
    for language, file in files.items():
        lexicon, wrong = _read(file, file.read_bytes())
        mistakes += wrong
        if lexicon:
            lexicons[language] = lexicon
    return lexicons, mistakes


@lru_cache(maxsize=64)  # unchanged words stay the same object, for which the search is built once
def _read(file: Path, _content: bytes) -> tuple[Lexicon | None, list[Mistake]]:
    top, mistakes = open_yaml(file)
    if top is None or not isinstance(top.node, MappingNode):
        return None, mistakes or [Mistake(file, 1, "must hold names with values")]
    try:
        lexicon = lexicon_from(YAML(typ="safe").constructor.construct_document(top.node))
    except LexiconError as error:
        return None, [Mistake(file, _line(top, m.path), str(m)) for m in error.mistakes]
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return None, [Mistake(file, mark.line + 1 if mark else 1, f"not YAML: {error.problem}")]
    if lexicon.language != file.stem:
        text = f"language: must be the name of the file, {file.stem}"
        mistakes.append(Mistake(file, _line(top, ("language",)), text))
    return lexicon, mistakes


def _line(top: Place, path: tuple[str | int, ...]) -> int:
    node: Node = top.node
    line = 1
    for name in path:
        if isinstance(node, MappingNode):
            key, node = next(((k, v) for k, v in node.value if k.value == str(name)), (node, node))
            line = line_of(key)
        elif isinstance(node, SequenceNode) and isinstance(name, int):
            node = node.value[name]
            line = line_of(node)
    return line
