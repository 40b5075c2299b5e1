"""Every fact of the clinical basis stands in the message that must carry it; no barred one anywhere.

``facts.csv`` is the table a clinician reads: a fact, the message, and the words that prove it. The files
are read here without the loader, so that a fault of the loader cannot hide a missing fact.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from ruamel.yaml import YAML

MESSAGES = Path(__file__).parents[2] / "messages"
TREATMENT = MESSAGES / "microneedling"
LANGUAGES = sorted(file.stem for file in TREATMENT.glob("*.ftl"))
with (Path(__file__).parent / "facts.csv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table))
CARRIED = [row for row in ROWS if row["how"] != "no"]
STEP_PARTS = ("now", "expect", "do", "dont", "alarm", "ask")
BARRED = [row for row in ROWS if row["how"] == "no"]


@cache
def texts(file: Path) -> dict[str, str]:
    """The texts of one file as a reader sees them: no tags, a value as its name."""
    entries = FluentParser().parse(file.read_text("utf-8")).body
    return {e.id.name: said(e.value) for e in entries if isinstance(e, ast.Message) and e.value}


def said(pattern: ast.Pattern) -> str:
    """Every wording of a pattern in one line."""
    parts = [part.value if isinstance(part, ast.TextElement) else inside(part) for part in pattern.elements]
    return re.sub(r"\s+", " ", re.sub(r"</?[bi]>", "", "".join(parts)))


def inside(placeable: ast.Placeable) -> str:
    """The words a placeable can show."""
    shown = placeable.expression
    if isinstance(shown, ast.SelectExpression):
        return " / ".join(said(variant.value) for variant in shown.variants)
    return f"{{{shown.id.name}}}" if isinstance(shown, ast.VariableReference) else ""


def step_message(step: str, language: str) -> str:
    """What the patient reads at a step, below its first line."""
    read = clinical(language)
    parts = [read[key] for part in STEP_PARTS if (key := f"step-{step}-{part}") in read]
    safety_net = [read["safety-net"]] if steps()[step].get("safety_net") else []
    return " ".join([*parts, *safety_net, read["footer"]])


def clinical(language: str) -> dict[str, str]:
    """The treatment's texts and the clinical lines all treatments share."""
    return texts(TREATMENT / f"{language}.ftl") | texts(MESSAGES / "common" / f"clinical.{language}.ftl")


@cache
def steps() -> dict[str, dict[str, object]]:
    """The steps as they stand in the treatment's plan."""
    return dict(YAML(typ="safe").load(TREATMENT / "protocol.yaml")["steps"])


def message(where: str, language: str) -> str:
    """The words of a step, or of the text or family of texts of that name."""
    if where in steps():
        return step_message(where, language)
    family = (text for key, text in clinical(language).items() if f"{key}-".startswith(f"{where}-"))
    return " ".join(family)


def shipped(language: str) -> list[tuple[str, str]]:
    """Every text of a language in every folder, with the name of its file and key."""
    files = [*MESSAGES.rglob(f"{language}.ftl"), *MESSAGES.rglob(f"*.{language}.ftl")]
    return [(f"{file.name} {key}", text) for file in files for key, text in texts(file).items()]


def named(row: dict[str, str]) -> str:
    return f"{row['fact']}-{row['step']}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", CARRIED, ids=named)
def test_a_fact_stands_in_the_message_that_carries_it(row: dict[str, str], language: str) -> None:
    found = message(row["step"], language)
    assert re.search(row[f"words_{language}"], found, re.IGNORECASE), f"{named(row)} is not in: {found}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", BARRED, ids=named)
def test_barred_words_stand_nowhere(row: dict[str, str], language: str) -> None:
    barred = re.compile(row[f"words_{language}"], re.IGNORECASE)
    assert [where for where, text in shipped(language) if barred.search(text)] == []


def test_no_fact_was_forgotten() -> None:
    assert {row["fact"] for row in ROWS} >= {f"F{number:02}" for number in range(1, 41)}


def test_facts_that_may_not_be_told_have_only_barred_words() -> None:
    assert {row["how"] for row in ROWS if row["fact"] in {"F38", "F39"}} == {"no"}


def test_every_language_proves_every_row() -> None:
    assert LANGUAGES
    assert [named(row) for row in ROWS for language in LANGUAGES if not row.get(f"words_{language}")] == []


def test_no_proof_is_so_loose_that_it_always_holds() -> None:
    proofs = [row[f"words_{language}"] for row in ROWS for language in LANGUAGES]
    assert [proof for proof in proofs if re.search(proof, "") or len(proof) < 8] == []
