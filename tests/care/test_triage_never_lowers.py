"""More of anything a patient says or answers never leads to less."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.care.protocol import LEVELS, Level, Protocol, RiskAnswer, RiskFlag, Severity, Shift, Trend, Window
from bot.care.triage import Followup, Observation, PastReport, Report, TextFlag, assess

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
STRENGTHS = (Severity.MILD, Severity.MODERATE, Severity.SEVERE)
SYMPTOMS = [
    "redness",
    "swelling",
    "bleeding",
    "pain",
    "itch",
    "blisters",
    "pus",
    "spreading",
    "fever",
    "cold_sore",
    "hives",
    "breathing",
    "faint",
    "eye",
    "scar_lines",
    "lumps",
    "worried",
    "unheard_of",
]
FLAGS = [
    "isotretinoin_6m",
    "keloid",
    "diabetes",
    "anticoag",
    "pregnant",
    "active_skin",
    "metal_allergy",
    "anaesthetic_allergy",
    "under_18",
    "rf_device",
]

severities = st.sampled_from(Severity)
hours = st.floats(0, 4000)
observations = st.builds(Observation, st.sampled_from(SYMPTOMS), severities)
text_flags = st.builds(
    TextFlag,
    st.sampled_from(["fever", "pus", "hives", "vision"]),
    st.sampled_from([Level.URGENT, Level.EMERGENCY]),
)
reports = st.builds(
    Report,
    observations=st.lists(observations, max_size=3).map(tuple),
    trend=st.none() | st.sampled_from(Trend),
    pain=st.none() | st.integers(0, 9),
    text_flags=st.lists(text_flags, max_size=1).map(tuple),
    followups=st.frozensets(st.sampled_from(Followup), max_size=2),
    understood=st.booleans(),
)
histories = st.lists(
    st.builds(
        PastReport,
        st.integers(0, 60).map(lambda ago: NOW - timedelta(hours=ago)),
        st.sampled_from(Level),
        reports,
    ),
    max_size=2,
)
answers = st.fixed_dictionaries({flag: st.sampled_from(RiskAnswer) for flag in FLAGS})


def rank(
    protocol: Protocol, report: Report, at: float, flags: dict[str, RiskAnswer], history: list[PastReport]
) -> int:
    return assess(protocol, report, at, flags, history, NOW).level.rank


@given(reports, observations, hours, answers, histories)
def test_one_more_observation(
    protocol: Protocol,
    report: Report,
    seen: Observation,
    at: float,
    flags: dict[str, RiskAnswer],
    history: list[PastReport],
) -> None:
    more = replace(report, observations=(*report.observations, seen))
    assert rank(protocol, more, at, flags, history) >= rank(protocol, report, at, flags, history)


@given(reports, st.sampled_from(SYMPTOMS), hours, answers, histories)
def test_a_symptom_felt_more_strongly_and_an_unknown_strength_is_the_strongest(
    protocol: Protocol,
    report: Report,
    symptom: str,
    at: float,
    flags: dict[str, RiskAnswer],
    history: list[PastReport],
) -> None:
    def felt(severity: Severity) -> int:
        seen = (*report.observations, Observation(symptom, severity))
        return rank(protocol, replace(report, observations=seen), at, flags, history)

    levels = [felt(severity) for severity in STRENGTHS]
    assert levels == sorted(levels)
    assert felt(Severity.UNKNOWN) == levels[-1]


@given(reports, hours, answers, histories)
def test_more_pain(
    protocol: Protocol, report: Report, at: float, flags: dict[str, RiskAnswer], history: list[PastReport]
) -> None:
    more = replace(report, pain=(report.pain or 0) + 1)
    assert rank(protocol, more, at, flags, history) >= rank(protocol, report, at, flags, history)


@given(reports, text_flags, st.sampled_from(Followup), hours, answers, histories)
def test_one_more_danger_word_or_yes_to_a_followup(
    protocol: Protocol,
    report: Report,
    found: TextFlag,
    followup: Followup,
    at: float,
    flags: dict[str, RiskAnswer],
    history: list[PastReport],
) -> None:
    level = rank(protocol, report, at, flags, history)
    wordier = replace(report, text_flags=(*report.text_flags, found))
    assert rank(protocol, wordier, at, flags, history) >= max(level, found.level.rank)
    told = replace(report, followups=report.followups | {followup})
    assert rank(protocol, told, at, flags, history) >= level
    unread = replace(report, understood=False)
    assert rank(protocol, unread, at, flags, history) >= max(level, Level.ROUTINE.rank)


@given(reports, st.sampled_from(FLAGS), hours, answers, histories)
def test_one_more_risk_and_not_sure_or_no_answer_is_yes(
    protocol: Protocol,
    report: Report,
    flag: str,
    at: float,
    flags: dict[str, RiskAnswer],
    history: list[PastReport],
) -> None:
    no, yes, unsure = (
        rank(protocol, report, at, flags | {flag: answer}, history)
        for answer in (RiskAnswer.NO, RiskAnswer.YES, RiskAnswer.UNSURE)
    )
    assert no <= yes == unsure
    if flag != "rf_device":  # set by staff, never asked
        unanswered = {name: answer for name, answer in flags.items() if name != flag}
        assert rank(protocol, report, at, unanswered, history) == yes


@given(reports, hours, hours, answers, histories)
def test_the_same_report_later(
    protocol: Protocol,
    report: Report,
    at: float,
    later: float,
    flags: dict[str, RiskAnswer],
    history: list[PastReport],
) -> None:
    # The one rule that ends: an allergy to the numbing cream matters on the first day only.
    flags |= {"anaesthetic_allergy": RiskAnswer.NO}
    sooner, later = sorted((at, later))
    assert rank(protocol, report, sooner, flags, history) <= rank(protocol, report, later, flags, history)


@given(reports, hours, answers, histories)
def test_worse_than_yesterday(
    protocol: Protocol, report: Report, at: float, flags: dict[str, RiskAnswer], history: list[PastReport]
) -> None:
    better, worse = (
        rank(protocol, replace(report, trend=trend), at, flags, history)
        for trend in (Trend.BETTER, Trend.WORSE)
    )
    assert better <= worse


@given(reports, hours, answers, histories)
def test_the_level_is_the_worst_of_the_reasons(
    protocol: Protocol, report: Report, at: float, flags: dict[str, RiskAnswer], history: list[PastReport]
) -> None:
    found = assess(protocol, report, at, flags, history, NOW)
    ranks = [reason.level.rank for reason in found.reasons]
    assert ranks == sorted(ranks, reverse=True)
    assert found.level.rank == max(ranks, default=0)


levels = st.sampled_from(LEVELS)
shifts = st.builds(
    Shift,
    symptoms=st.sampled_from([(), ("redness",), ("itch",)]),
    only_from=st.none() | levels,
    to=st.none() | levels,
    raise_by=st.integers(0, 2),
    at_most=st.none() | levels,
    severities=st.lists(st.sampled_from(STRENGTHS), max_size=2).map(tuple),
)


@st.composite
def odd_protocols(draw: st.DrawFn) -> tuple[list[Level], list[tuple[Shift, ...]]]:
    """Cells that rise, and flags no clinician would write."""
    cells = sorted(draw(st.lists(levels, min_size=3, max_size=3)), key=lambda level: level.rank)
    return cells, draw(st.lists(st.lists(shifts, max_size=2).map(tuple), max_size=3))


@given(odd=odd_protocols(), off=st.integers(0, 2), severity=st.sampled_from(STRENGTHS))
def test_however_odd_the_flags_of_a_protocol_they_only_raise(
    protocol: Protocol, odd: tuple[list[Level], list[tuple[Shift, ...]]], off: int, severity: Severity
) -> None:
    (mild, moderate, severe), flags = odd
    strange = replace(
        protocol,
        triage={"redness": (Window("redness", 0, math.inf, mild, moderate, severe, "reply"),)},
        risk_flags={f"f{n}": RiskFlag(f"f{n}", given) for n, given in enumerate(flags)},
    )
    yes = dict.fromkeys(strange.risk_flags, RiskAnswer.YES)

    def level(felt: Severity, answers: dict[str, RiskAnswer]) -> int:
        return rank(strange, Report((Observation("redness", felt),)), 10, answers, [])

    assert level(severity, yes) >= level(severity, yes | {f"f{off}": RiskAnswer.NO})
    assert level(severity, yes) >= (mild, moderate, severe)[severity.rank].rank
    felt = [level(one, yes) for one in STRENGTHS]
    assert felt == sorted(felt)
