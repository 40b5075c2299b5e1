"""How well danger is found in each language: by phrases seen while the lists were made, and by others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.care.red_flag_rows import LANGUAGES, PHRASES, ROWS, Row, flags, read_yaml

REPORTS = ("found", "false_negation")
LEAST_REPORTS = 200  #: of each language
MOST_SENT_UP = 0.05
FRESH: dict[str, dict[int | str, Any]] = read_yaml(PHRASES / "fresh.yaml")
FRESH_RUNS = (6, 7, 8)  #: of FIRST_RUN, from one
FIRST_RUN: dict[str, list[dict[str, int]]] = read_yaml(PHRASES / "first_run.yaml")


def _reports(language: str) -> list[Row]:
    return [row for row in ROWS if row.language == language and row.kind in REPORTS]


def _redness(language: str) -> list[Row]:
    return [row for row in ROWS if row.language == language and row.kind == "redness"]


def _missed(row: Row) -> bool:
    return row.found is None


def _sent_up(row: Row) -> bool:
    return bool(flags(row.text))


def _missed_now(language: str, run: int) -> list[str]:
    """The sentences of a run that still raise nothing of their own."""
    said = FRESH[language][run]
    return [text for flag, texts in said.items() for text in texts if flag not in flags(text)]


def _cell(rows: list[Row], bad: Callable[[Row], bool]) -> str:
    return f"{sum(map(bad, rows))} of {len(rows)}"


def _line(language: str) -> str:
    reports, redness = _reports(language), _redness(language)
    first = FIRST_RUN[language]
    cells = [
        *(_cell([r for r in reports if r.held_out is aside], _missed) for aside in (False, True)),
        *(f"{run['missed']} of {run['reports']}" for run in first),
        *(f"{len(_missed_now(language, run))} of {first[run - 1]['reports']}" for run in FRESH_RUNS),
        *(_cell([r for r in redness if r.held_out is aside], _sent_up) for aside in (False, True)),
        *(f"{run['up']} of {run['redness']}" for run in first if run["redness"]),
    ]
    return f"{language:<4}" + "".join(f"{cell:>12}" for cell in cells)


def test_the_table_of_each_language_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    reports = (
        "seen",
        "kept aside",
        "1st run",
        "2nd, hard",
        "3rd",
        "4th",
        "5th, rare",
        "6th",
        "7th, hints",
        "8th, hints",
    )
    now = ("6th now", "7th now", "8th now")
    heads = (*reports, *now, "seen", "kept aside", "1st run", "2nd", "5th", "6th")
    lines = [
        "",
        f"{'':<4}{'reports missed':>156}{'redness sent up':>72}",
        f"{'':<4}" + "".join(f"{head:>12}" for head in heads),
        *(_line(language) for language in LANGUAGES),
    ]
    with capsys.disabled():
        print("\n".join(lines))  # noqa: T201 the table is the point
    assert set(FIRST_RUN) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_report_of_the_phrase_tables_is_missed(language: str) -> None:
    rows = _reports(language)
    assert len(rows) >= LEAST_REPORTS
    assert [(r.flag, r.text) for r in rows if _missed(r)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_third_of_the_reports_was_kept_aside_while_the_lists_were_made(language: str) -> None:
    rows = _reports(language)
    assert sum(r.held_out for r in rows) >= len(rows) / 3
    assert any(r.held_out for r in _redness(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_redness_of_the_first_days_is_hardly_ever_sent_up(language: str) -> None:
    rows = _redness(language)
    assert sum(map(_sent_up, rows)) <= MOST_SENT_UP * len(rows)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("run", FRESH_RUNS)
def test_what_was_missed_at_first_sight_is_missed_no_more_often(language: str, run: int) -> None:
    first = FIRST_RUN[language][run - 1]
    assert sum(len(texts) for texts in FRESH[language][run].values()) == first["reports"]
    assert len(_missed_now(language, run)) <= first["missed"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_redness_in_unusual_words_keeps_the_whole_set_within_the_limit(language: str) -> None:
    texts = [row.text for row in _redness(language)] + FRESH[language]["redness"]
    assert sum(bool(flags(text)) for text in texts) <= MOST_SENT_UP * len(texts)
