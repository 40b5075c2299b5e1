"""A Fluent file is read as Fluent's own parser and resolver read it, whichever of the two ways is taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given
from hypothesis import strategies as st

from bot.content import pattern
from bot.content.fluent_file import Found, _parsed, texts_in
from tests.content.conftest import MESSAGES

FILES = sorted(MESSAGES.rglob("*.ftl"))
ODD = (
    "a = b",
    "a = b\nc = d\n",
    "a = b\n\n# about c\nc = d\n\n\n",
    "# about a\na = b\n    c\n    d\n",
    "a = b\n    c\n      deeper\n",
    "a = b\n    c\n\n    d\n",
    "a =\n    b\n    c\n",
    "a = b \n    c\n",
    "a = b\n  c\n",
    "a=b\n",
    "a = { $x }{ $y }b{ $x }\n",
    "a = {$x}\n",
    'a = { "{" }\n',
    "a = { 3 } of [four] * .five\n",
    "a = { $n ->\n    [one] 1 # 2\n   *[other] { $n }\n}\nb = c\n",
    "a = { $n ->\n    [0] none\n    [one] one\n   *[other] { $k ->\n       *[x] y\n    }\n  }\n",
    "a = b\n    .title = c\n",
    "a = b\n    [c\n",
    "a = b\n    *c\n",
    "-term = b\nc = { -term }\n",
    "a = }\nb = c\n",
    "a = { $x\nb = c\n",
    "ä = b\n",
    "a b\nc = d\n",
    "  a = b\n",
    "a = b\r\nc = d\r\n",
    "a = NUMBER($x)\nb = { NUMBER($x) }\n",
    "## group\n\n### file\na = b\n#tight\nc = d",
)
PIECES = (
    *("a = ", "c = d\n", "word.", "b", " ", "\n", "\n\n", "\n    ", "# about\n", "#"),
    *('"', "-t = x\n", ".t = "),
    *("{ $x }", "{", "}", "$x", "{ $n ->", "*[other] ", "[one] ", " ->"),
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_shipped_file_reads_as_the_parser_reads_it(file: Path) -> None:
    source = file.read_text("utf-8")

    assert spelled(source) == [
        (one.line, one.key, pattern.spelled(one.pattern or ())) for one in whole(source)
    ]
    assert [one.wrong for one in texts_in(source)] == [one.wrong for one in whole(source)]


@pytest.mark.parametrize("source", ODD)
def test_an_odd_file_reads_as_the_parser_reads_it_mistakes_and_all(source: str) -> None:
    ours, theirs = texts_in(source), whole(source)

    assert [(o.line, o.key, o.wrong) for o in ours] == [(t.line, t.key, t.wrong) for t in theirs]
    assert spelled(source) == [(t.line, t.key, pattern.spelled(t.pattern or ())) for t in theirs]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_no_source_reads_otherwise_than_the_parser_reads_it(source: str) -> None:
    ours, theirs = texts_in(source), whole(source)

    assert [(o.line, o.key, o.wrong) for o in ours] == [(t.line, t.key, t.wrong) for t in theirs]
    assert [pattern.spelled(o.pattern or ()) for o in ours] == [
        pattern.spelled(t.pattern or ()) for t in theirs
    ]


@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 1.5])
@pytest.mark.parametrize("language", ["en", "es", "de", "pt", "ru", "uk", "ar"])
def test_a_number_picks_the_variant_that_fluent_picks(language: str, number: float) -> None:
    categories = ("zero", "one", "two", "few", "many")
    source = "a = { $n ->\n    [0] nought\n" + "".join(f"    [{c}] {c}\n" for c in categories)
    source += "   *[other] other\n}\n"
    bundle = FluentBundle([language])
    bundle.add_resource(FluentResource(source))
    theirs, errors = bundle.format_pattern(bundle.get_message("a").value, {"n": number})
    (ours,) = texts_in(source)

    assert errors == []
    assert "".join(pattern.said(ours.pattern or (), {"n": number}, pattern.plural_of(language))) == theirs


def whole(source: str) -> list[Found]:
    return list(_parsed(source.replace("\r\n", "\n"), 1))


def spelled(source: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.key, pattern.spelled(one.pattern or ())) for one in texts_in(source)]
