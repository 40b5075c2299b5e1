"""What a patient tells us is stored and read back unchanged."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.protocol import Level, Severity, Trend
from bot.care.report import Followup
from bot.care.triage import Observation, Report, TextFlag, pain_severity

reports = st.builds(
    Report,
    observations=st.lists(
        st.builds(Observation, st.text(max_size=8), st.sampled_from(Severity)), max_size=3
    ).map(tuple),
    trend=st.none() | st.sampled_from(Trend),
    pain=st.none() | st.integers(0, 10),
    text_flags=st.lists(st.builds(TextFlag, st.text(max_size=8), st.sampled_from(Level)), max_size=2).map(
        tuple
    ),
    followups=st.frozensets(st.sampled_from(Followup), max_size=3),
    understood=st.booleans(),
)


@given(reports)
def test_a_report_survives_being_stored_as_json(report: Report) -> None:
    assert Report.from_json(json.loads(json.dumps(report.to_json()))) == report


def test_a_stored_report_with_an_unknown_severity_is_refused() -> None:
    stored = Report((Observation("pus", Severity.MILD),)).to_json()
    stored["observations"] = [["pus", "terrible"]]
    with pytest.raises(ValueError, match="terrible"):
        Report.from_json(stored)


@pytest.mark.parametrize(
    ("pain", "severity"),
    [
        (0, None),
        (1, Severity.MILD),
        (3, Severity.MILD),
        (4, Severity.MODERATE),
        (6, Severity.MODERATE),
        (7, Severity.SEVERE),
        (10, Severity.SEVERE),
    ],
)
def test_the_pain_scale_has_three_bands(pain: int, severity: Severity | None) -> None:
    assert pain_severity(pain) is severity


@pytest.mark.parametrize("pain", [-1, 11])
def test_pain_is_between_0_and_10(pain: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 10"):
        pain_severity(pain)
