"""Figures as a table: no cell of it is ever run by a spreadsheet."""

from __future__ import annotations

import csv
import io

import pytest

from bot.content.table import as_csv


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1"])
def test_what_a_spreadsheet_would_take_for_a_formula_stays_words(words: str) -> None:
    ((cell,),) = csv.reader(io.StringIO(as_csv([[words]]), newline=""))
    assert cell == f"'{words}"


def test_numbers_stay_numbers_and_nothing_stays_empty() -> None:
    assert as_csv([["Glow Clinic", -3, 0.5, None]]) == "Glow Clinic,-3,0.5,\r\n"
