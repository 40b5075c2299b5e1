"""A report becomes a level, with every rule that led there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.care.protocol import Level, Protocol, RiskAnswer, RiskFlag, Severity, Shift, Trend
from bot.care.triage import Assessment, Observation, PastReport, Reason, Report, TextFlag, assess

X, R, U, E = Level.EXPECTED, Level.ROUTINE, Level.URGENT, Level.EMERGENCY
MILD, MODERATE, SEVERE, UNKNOWN = Severity
YES, NO, UNSURE = RiskAnswer.YES, RiskAnswer.NO, RiskAnswer.UNSURE
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)

Grade = Callable[..., Assessment]


@pytest.fixture
def grade(protocol: Protocol) -> Grade:
    """Grade a report; every risk question is answered no unless named."""

    def grade(
        *named: str | tuple[str, Severity],
        hours: float = 30,
        yes: tuple[str, ...] = (),
        history: tuple[PastReport, ...] = (),
        **more: Any,
    ) -> Assessment:
        pairs = [(one, MILD) if isinstance(one, str) else one for one in named]
        report = Report(tuple(Observation(*pair) for pair in pairs), **more)
        flags = dict.fromkeys(protocol.risk_flags, NO) | dict.fromkeys(yes, YES)
        return assess(protocol, report, hours, flags, history, NOW)

    return grade


def before(hours_ago: float, *symptoms: str, severity: Severity = MILD, **more: Any) -> PastReport:
    report = Report(tuple(Observation(symptom, severity) for symptom in symptoms), **more)
    return PastReport(NOW - timedelta(hours=hours_ago), X, report)


def rules(assessment: Assessment) -> list[str]:
    return [reason.rule for reason in assessment.reasons]


@pytest.mark.parametrize(
    ("symptom", "severity", "hours", "level"),
    [
        ("redness", MODERATE, 0, X),
        ("redness", MODERATE, 47.99, X),
        ("redness", MODERATE, 48, R),
        ("redness", SEVERE, 48, U),
        ("redness", MILD, 168, R),
        ("redness", UNKNOWN, 10, R),
        ("pain", SEVERE, 1, U),
        ("pus", MILD, 500, U),
        ("breathing", MILD, 0, E),
        ("faint", MODERATE, 2, E),
        ("redness", MODERATE, -2, X),  # reported before the session's noted end
    ],
)
def test_each_observation_reads_its_cell(
    grade: Grade, symptom: str, severity: Severity, hours: float, level: Level
) -> None:
    assert grade((symptom, severity), hours=hours).level is level


def test_the_worst_of_several_observations_counts_and_every_row_is_named(grade: Grade) -> None:
    found = grade("redness", "pus", ("itch", SEVERE), hours=50)
    assert found.level is U
    assert rules(found) == ["pus 0- h", "itch 0-72 h", "redness 48-72 h"]
    assert found.reasons[0] == Reason("pus 0- h", U)


def test_nothing_reported_is_expected_and_needs_no_reason(grade: Grade) -> None:
    assert grade() == Assessment(X, ())


@pytest.mark.parametrize(("severity", "level"), [(MILD, R), (MODERATE, R), (SEVERE, U), (UNKNOWN, U)])
def test_a_symptom_the_table_does_not_know_still_reaches_a_person(
    grade: Grade, severity: Severity, level: Level
) -> None:
    found = grade(("tentacles", severity))
    assert (found.level, rules(found)) == (level, ["tentacles not in the table"])


@pytest.mark.parametrize(("pain", "level"), [(0, X), (3, X), (4, R), (6, R), (7, U), (10, U)])
def test_the_pain_scale_is_graded_like_the_symptom_pain(grade: Grade, pain: int, level: Level) -> None:
    assert grade(hours=30, pain=pain).level is level


# Risk flags


@pytest.mark.parametrize(
    ("flag", "symptom", "severity", "hours", "without", "with_it"),
    [
        ("isotretinoin_6m", "redness", MILD, 80, X, R),
        ("isotretinoin_6m", "redness", MILD, 71, X, X),
        ("isotretinoin_6m", "scar_lines", MILD, 1, X, R),
        ("keloid", "scar_lines", MILD, 100, X, R),
        ("keloid", "scar_lines", MODERATE, 100, R, R),  # only what was expected is raised
        ("diabetes", "fever", MILD, 30, U, U),
        ("diabetes", "fever", MODERATE, 30, U, E),
        ("diabetes", "swelling", MILD, 50, X, R),
        ("diabetes", "swelling", MILD, 30, X, X),
        ("anticoag", "bleeding", MILD, 3, X, R),
        ("anticoag", "bleeding", MODERATE, 30, U, U),  # at most URGENT ...
        ("anticoag", "bleeding", SEVERE, 3, U, E),  # ... but severe is named
        ("anticoag", "bleeding", UNKNOWN, 3, U, E),
        ("pregnant", "fever", MILD, 30, U, E),
        ("active_skin", "cold_sore", MILD, 30, U, E),
        ("metal_allergy", "lumps", MILD, 30, R, U),
        ("metal_allergy", "hives", SEVERE, 30, E, E),
        ("anaesthetic_allergy", "hives", MILD, 23, U, E),
        ("anaesthetic_allergy", "hives", MILD, 24, U, U),
        ("under_18", "worried", MILD, 30, R, U),
        ("under_18", "redness", MILD, 30, X, X),
    ],
)
def test_a_risk_flag_raises_the_cells_it_names(
    grade: Grade, flag: str, symptom: str, severity: Severity, hours: float, without: Level, with_it: Level
) -> None:
    assert grade((symptom, severity), hours=hours).level is without
    found = grade((symptom, severity), hours=hours, yes=(flag,))
    assert found.level is with_it
    assert (f"flag {flag}" in rules(found)) == (with_it is not without)


def test_not_sure_and_no_answer_count_as_yes(protocol: Protocol) -> None:
    report = Report((Observation("scar_lines", MILD),))
    no = dict.fromkeys(protocol.risk_flags, NO)
    yes = assess(protocol, report, 30, no | {"keloid": YES})
    unsure = assess(protocol, report, 30, no | {"keloid": UNSURE})
    unanswered = assess(protocol, report, 30, {flag: NO for flag in no if flag != "keloid"})
    assert yes == unsure == unanswered
    assert yes.level is R


def test_a_flag_that_staff_set_is_off_until_they_set_it(protocol: Protocol) -> None:
    report = Report((Observation("redness", MILD),))
    no = {flag: NO for flag in protocol.risk_flags if flag != "rf_device"}
    assert assess(protocol, report, 10, no).level is X
    assert assess(protocol, report, 10, no | {"rf_device": YES}).level is U


def test_flags_add_up_to_urgent_and_not_beyond(grade: Grade) -> None:
    assert grade("scar_lines", yes=("keloid", "under_18")).level is U
    assert grade("lumps", hours=30, yes=("metal_allergy", "under_18")).level is U
    assert grade(("bleeding", MODERATE), hours=3, yes=("anticoag", "under_18")).level is U


def with_flags(protocol: Protocol, symptom: str, *shifts: Shift) -> Level:
    """The level of a mild ``symptom`` at 30 h with these risk flags and no other."""
    flags = {f"f{n}": RiskFlag(f"f{n}", (shift,)) for n, shift in enumerate(shifts)}
    report = Report((Observation(symptom, MILD),))
    return assess(replace(protocol, risk_flags=flags), report, 30, dict.fromkeys(flags, YES)).level


def test_two_flags_reach_emergency_only_where_the_protocol_names_it(protocol: Protocol) -> None:
    one_more = Shift(("lumps",), raise_by=1)
    assert with_flags(protocol, "lumps", one_more, one_more) is U
    assert with_flags(protocol, "lumps", one_more, replace(one_more, at_most=E)) is E
    assert with_flags(protocol, "lumps", one_more, Shift(("lumps",), only_from=U, to=E)) is E


def test_one_flag_never_hides_what_another_asks_for(protocol: Protocol) -> None:
    first, second = Shift((), only_from=X, to=R), Shift((), only_from=X, to=U)
    assert with_flags(protocol, "redness", first, second) is U
    assert with_flags(protocol, "redness", second, first) is U


def test_a_flag_that_names_no_symptom_also_raises_what_a_rule_asks_for(grade: Grade) -> None:
    assert grade(understood=False).level is R
    assert grade(understood=False, yes=("under_18",)).level is U


# G3: trend


@pytest.mark.parametrize(
    ("named", "hours", "level"),
    [
        ((), 30, R),
        (("redness",), 30, R),
        (("redness",), 24, R),
        (("redness",), 23.9, X),
        ((("redness", MODERATE),), 50, U),
        (("pus",), 30, U),  # at most URGENT
        (("breathing",), 30, E),
    ],
)
def test_worse_than_yesterday_is_one_level_more(
    grade: Grade, named: tuple[Any, ...], hours: float, level: Level
) -> None:
    assert grade(*named, hours=hours, trend=Trend.WORSE).level is level


@pytest.mark.parametrize(
    ("symptom", "hours", "level"),
    [
        ("redness", 72, R),
        ("itch", 80, R),
        ("redness", 71, X),
        ("scar_lines", 80, X),  # not one that should be fading by now
        ("pus", 80, U),
    ],
)
def test_the_same_after_three_days_is_not_fading(
    grade: Grade, symptom: str, hours: float, level: Level
) -> None:
    assert grade(symptom, hours=hours, trend=Trend.SAME).level is level


def test_better_and_then_worse_is_urgent(grade: Grade) -> None:
    found = grade("redness", hours=10, trend=Trend.WORSE, history=(before(8, "redness", trend=Trend.BETTER),))
    assert found.level is U
    assert "G3 better, then worse" in rules(found)
    assert (
        grade("redness", hours=10, trend=Trend.WORSE, history=(before(8, "redness", trend=Trend.SAME),)).level
        is X
    )


@pytest.mark.parametrize("trend", [Trend.BETTER, None])
def test_better_changes_nothing(grade: Grade, trend: Trend | None) -> None:
    assert grade(("redness", MODERATE), hours=80, trend=trend).level is R


# G4 and G5: combinations


@pytest.mark.parametrize(
    ("named", "more", "level"),
    [
        (("pus", "fever"), {}, E),
        (("spreading", "fever"), {}, E),
        (("pus", "spreading"), {}, U),
        (("pus",), {"text_flags": (TextFlag("fever", U),)}, E),  # one tapped, one written
        ((), {"text_flags": (TextFlag("fever", U), TextFlag("pus", U))}, E),
        (("hives",), {"followups": frozenset({"vomiting"})}, E),
        (("hives",), {"followups": frozenset({"tight_throat"})}, E),
        (("hives", "faint"), {}, E),
        (("hives", "pain"), {}, U),
        (("fever",), {"followups": frozenset({"confused"})}, E),
        (("fever",), {"followups": frozenset({"fast_breathing"})}, E),
        (("pus",), {"followups": frozenset({"fast_heartbeat"})}, E),
        (("pus",), {"followups": frozenset({"blotchy"})}, E),
        (("spreading",), {"followups": frozenset({"no_urine"})}, E),
        (("fever",), {"followups": frozenset({"rash_not_fading"})}, E),
        (("fever", "faint"), {}, E),
        (("cold_sore",), {"followups": frozenset({"near_eye"})}, U),
        (("redness",), {"followups": frozenset({"near_eye"})}, X),
        (("redness",), {"followups": frozenset({"near_eye", "hot"})}, U),
        (("cold_sore",), {"followups": frozenset({"near_eye", "sight_changed"})}, E),
        (("bleeding",), {"followups": frozenset({"soaking"})}, E),
        (("eye",), {"followups": frozenset({"eye_pain"})}, E),
        (("swelling",), {"followups": frozenset({"eye_shut"})}, E),
    ],
)
def test_signs_that_mean_more_together(
    grade: Grade, named: tuple[str, ...], more: dict[str, Any], level: Level
) -> None:
    assert grade(*named, hours=10, **more).level is level


@pytest.mark.parametrize(
    ("named", "more", "hours", "level"),
    [
        (("pain", "swelling"), {"trend": Trend.WORSE}, 30, U),
        (("pain", "swelling"), {"trend": Trend.WORSE}, 23, X),
        (("pain", "swelling"), {"trend": Trend.SAME}, 30, X),
        (("pain",), {"followups": frozenset({"pain_growing", "hot"})}, 30, U),
        (("swelling",), {"followups": frozenset({"swelling_growing"})}, 30, X),
        (("swelling",), {"followups": frozenset({"swelling_growing", "hot"})}, 30, U),
    ],
)
def test_two_signs_of_getting_worse_after_a_day(
    grade: Grade, named: tuple[str, ...], more: dict[str, Any], hours: float, level: Level
) -> None:
    assert grade(*named, hours=hours, **more).level is level


def test_stronger_than_last_time_is_growing_without_being_asked(grade: Grade) -> None:
    yesterday = (before(20, "swelling", pain=1),)
    found = grade(("swelling", MODERATE), pain=4, hours=40, history=yesterday)
    assert found.level is U
    assert "G4 two signs of getting worse" in rules(found)
    assert grade("swelling", pain=2, hours=40, history=yesterday).level is X
    assert grade(("swelling", MODERATE), pain=3, hours=40, history=yesterday).level is U  # two points more
    assert grade(("swelling", MODERATE), pain=2, hours=40, history=yesterday).level is R


def test_what_came_since_is_compared_with_the_last_time_it_was_told(grade: Grade) -> None:
    history = (before(20, "swelling", pain=1), before(2, "worried"))
    assert grade(("swelling", MODERATE), pain=4, hours=40, history=history).level is U


def test_stronger_means_stronger_than_the_last_time(grade: Grade) -> None:
    history = (before(10, "swelling", pain=1), before(40, "swelling", severity=SEVERE, pain=9))
    assert grade(("swelling", MODERATE), pain=4, hours=60, history=history).level is U


def test_signs_told_an_hour_apart_count_together(grade: Grade) -> None:
    assert grade("fever", history=(before(1, "pus"),)).level is E
    assert grade("pus", history=(before(1, "fever"),)).level is E
    assert grade("fever", history=(before(25, "pus"),)).level is U
    assert grade("redness", history=(before(1, "pus", "fever"),)).level is X  # said and answered then
    assert grade("redness", history=(before(1, "pus", "spreading"),)).level is X


# G6 and G11


def test_what_nobody_could_read_is_read_by_a_person(grade: Grade) -> None:
    assert grade(understood=False) == Assessment(R, (Reason("G6 not understood", R),))


def test_worried_twice_in_a_day_is_urgent(grade: Grade) -> None:
    assert grade("worried").level is R
    assert grade("worried", history=(before(23, "worried"),)).level is U
    assert grade("worried", history=(before(25, "worried"),)).level is R


@pytest.mark.parametrize(("days", "level"), [(119, X), (120, X), (121, R)])
def test_after_the_course_a_person_looks_at_everything(grade: Grade, days: int, level: Level) -> None:
    assert grade(hours=days * 24, pain=0).level is level


def test_danger_words_count_as_their_list_says_at_any_time(grade: Grade) -> None:
    found = grade(hours=5000, text_flags=(TextFlag("breathing", E),))
    assert found.level is E
    assert rules(found) == ["text breathing", "G11 outside the course"]
    assert grade(text_flags=(TextFlag("fever", U),)).level is U
