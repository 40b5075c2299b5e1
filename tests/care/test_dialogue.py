"""A form always comes to its end, keeps everything that was ticked, and never forgets how grave it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.care import dialogue
from bot.care.dialogue import Ask, Form, Question
from bot.care.protocol import Level, Protocol, RiskAnswer, Severity, StepKind, Trend
from bot.care.report import WITH_FEVER, Followup
from bot.care.triage import assess
from bot.content.catalog import load_catalog

PROTOCOL: Protocol = load_catalog(Path(__file__).parents[2] / "messages").protocols["microneedling"]
CHECK_INS = [step.id for step in PROTOCOL.steps if step.kind is not StepKind.ADVICE]
SEVERITIES = (*Severity,)
MOST_QUESTIONS = 60  #: more than every question of the longest form

hours = st.sampled_from([0.5, 5.0, 23.0, 24.0, 47.0, 73.0, 170.0, 400.0, 3000.0])
flags = st.frozensets(st.sampled_from(sorted(PROTOCOL.risk_flags)), max_size=3)
forms = st.one_of(st.just(Form()), st.sampled_from(CHECK_INS).map(lambda step: Form(step=step)))


def level(form: Form, at: float, yes: frozenset[str], *, certain: bool = False) -> Level:
    report = form.certain(PROTOCOL) if certain else form.report()
    answers = {f: RiskAnswer.YES if f in yes else RiskAnswer.NO for f in PROTOCOL.risk_flags}
    return assess(PROTOCOL, report, at, answers).level


def answered(data: st.DataObject, form: Form, question: Question, at: float, yes: frozenset[str]) -> Form:
    """Any answer the question offers; ticks are set, never taken back."""
    match question.ask:
        case Ask.TREND:
            value: Any = data.draw(st.sampled_from(Trend))
        case Ask.SEVERITY:
            value = data.draw(st.sampled_from(SEVERITIES))
        case Ask.PAIN:
            value = data.draw(st.integers(0, 10))
        case Ask.SYMPTOMS | Ask.FOLLOW_UP:
            value = None
            before = form.chosen if question.ask is Ask.SYMPTOMS else form.follow_ups
            for tick in data.draw(st.lists(st.sampled_from(question.options), unique=True, max_size=4)):
                form = form if tick in before else dialogue.toggle(form, question, tick)
            if question.ask is Ask.SYMPTOMS:
                question = dialogue.next_question(form, PROTOCOL, at, yes)
                value = data.draw(st.integers(0, 10)) if question.ends_with_pain else None
        case _:
            value = data.draw(st.sampled_from(question.options))
    return dialogue.answer(form, question, value)


def over(question: Question) -> bool:
    return question.ask in (Ask.DONE, Ask.SUMMARY)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), form=forms, at=hours, yes=flags)
def test_any_answers_end_the_form_and_what_was_certain_on_the_way_is_never_graded_lower(
    data: st.DataObject, form: Form, at: float, yes: frozenset[str]
) -> None:
    reached = Level.EXPECTED
    for _ in range(MOST_QUESTIONS):
        question = dialogue.next_question(form, PROTOCOL, at, yes)
        if over(question):
            break
        form = answered(data, form, question, at, yes)
        reached = max(reached, level(form, at, yes, certain=True), key=lambda one: one.rank)
    assert over(question)
    assert question.ask is (Ask.DONE if form.step else Ask.SUMMARY)
    assert level(form, at, yes).rank >= reached.rank
    assert form.certain(PROTOCOL) == form.report(), "at the end nothing is uncertain any more"


@settings(max_examples=100, deadline=None)
@given(data=st.data(), form=forms, at=hours, yes=flags)
def test_whatever_is_ticked_stands_in_the_report_and_the_form_survives_being_stored(
    data: st.DataObject, form: Form, at: float, yes: frozenset[str]
) -> None:
    for _ in range(data.draw(st.integers(1, 12))):
        question = dialogue.next_question(form, PROTOCOL, at, yes)
        if over(question):
            break
        form = answered(data, form, question, at, yes)
    told = form.report()
    named = {seen.symptom for seen in told.observations}
    assert set(form.chosen) <= named
    fever = {WITH_FEVER} if "fever" in named else set()
    assert set(form.follow_ups) <= set(told.followups) | fever
    assert dialogue.from_json(dialogue.to_json(form)) == form


@settings(max_examples=60, deadline=None)
@given(data=st.data(), at=hours, yes=flags)
def test_every_choice_of_the_menu_leads_to_a_symptom(
    data: st.DataObject, at: float, yes: frozenset[str]
) -> None:
    form = Form()
    while not over(question := dialogue.next_question(form, PROTOCOL, at, yes)):
        form = answered(data, form, question, at, yes)
    assert form.report().observations


@settings(max_examples=60, deadline=None)
@given(data=st.data(), form=forms, at=hours, yes=flags, steps=st.integers(1, 8))
def test_back_asks_the_last_question_again(
    data: st.DataObject, form: Form, at: float, yes: frozenset[str], steps: int
) -> None:
    question = dialogue.next_question(form, PROTOCOL, at, yes)
    for _ in range(steps):
        if over(question):
            break
        asked = question
        form = answered(data, form, question, at, yes)
        question = dialogue.next_question(form, PROTOCOL, at, yes)
    assert dialogue.next_question(dialogue.back(form), PROTOCOL, at, yes).id == asked.id


def through(form: Form, *values: Any, at: float = 74, yes: frozenset[str] = frozenset()) -> Form:
    for value in values:
        question = dialogue.next_question(form, PROTOCOL, at, yes)
        if isinstance(value, set):
            for tick in sorted(value):
                form = dialogue.toggle(form, question, tick)
            value = None
        form = dialogue.answer(form, question, value)
    return form


@pytest.mark.parametrize("choice", ["faint", "blisters", "marks"])
def test_a_choice_of_several_symptoms_offers_only_those_of_this_hour_and_patient(choice: str) -> None:
    # "faint" also stands for a numbing-cream sign of the first day and for one of RF needling
    question = dialogue.next_question(through(Form(), choice), PROTOCOL, 74, frozenset())
    if question.ask is Ask.WHICH:
        assert not {"numbing_tox", "rf_nerve", "rf_burn", "rf_dent"} & set(question.options)
    else:
        assert question == Question(Ask.SEVERITY, choice)


def test_an_hour_that_passes_in_the_middle_of_a_form_loses_no_symptom() -> None:
    form = through(Form(), "faint", at=23.9)
    asked = dialogue.next_question(form, PROTOCOL, 24.1, frozenset())
    assert asked == Question(Ask.WHICH, options=("faint",))


def test_a_symptom_whose_strength_the_patient_cannot_tell_counts_as_severe_at_once() -> None:
    form = through(Form(), "blisters", Severity.UNKNOWN)
    assert level(form, 74, frozenset(), certain=True) is Level.EMERGENCY


def test_a_symptom_that_is_not_graded_yet_is_no_emergency_yet() -> None:
    form = through(Form(), "blisters")
    assert level(form, 74, frozenset(), certain=True) is Level.EXPECTED
    assert level(form, 74, frozenset()) is Level.EMERGENCY, "left alone, it counts as severe"


def test_trouble_breathing_is_an_emergency_without_another_question() -> None:
    assert level(through(Form(), "breathing"), 74, frozenset(), certain=True) is Level.EMERGENCY


def test_ticks_under_a_symptom_that_was_taken_back_go_with_it() -> None:
    form = through(Form(), "pus", "pus", Severity.MILD, {WITH_FEVER, Followup.NEAR_EYE})
    for _ in range(4):
        form = dialogue.back(form)
    told = through(form, "redness", Severity.MILD).report()
    assert [seen.symptom for seen in told.observations] == ["redness"]
    assert told.followups == frozenset()


def test_none_of_these_takes_the_ticks_of_this_list_back() -> None:
    form = through(Form(), "pus", "pus", Severity.MILD)
    question = dialogue.next_question(form, PROTOCOL, 74, frozenset())
    ticked = dialogue.toggle(form, question, Followup.BLOTCHY)
    assert ticked.report().followups == {Followup.BLOTCHY}
    assert dialogue.none_of(ticked, question) == form
    assert dialogue.toggle(ticked, question, Followup.BLOTCHY) == form


def test_a_check_in_offers_what_a_risk_flag_adds_and_always_something_else() -> None:
    d7 = PROTOCOL.step("d7")
    assert "cold_sore" not in dialogue.offered(PROTOCOL, d7, frozenset())
    assert dialogue.offered(PROTOCOL, d7, frozenset({"hsv"}))[-2:] == ("cold_sore", "worried")


def test_a_number_for_pain_ends_the_ticks_and_is_not_asked_for_again() -> None:
    form = through(Form(step="d1"), Trend.SAME)
    ticks = dialogue.next_question(form, PROTOCOL, 25, frozenset())
    assert not ticks.ends_with_pain, "with nothing ticked a number could hide that the list was never read"
    form = dialogue.toggle(form, ticks, "redness")
    ticks = dialogue.next_question(form, PROTOCOL, 25, frozenset())
    assert ticks.ends_with_pain
    form = through(dialogue.answer(form, ticks, 6), Severity.MILD, at=25)
    assert dialogue.next_question(form, PROTOCOL, 25, frozenset()).ask is Ask.DONE
    assert form.report().pain == 6


def test_ticks_that_were_ended_without_a_number_are_still_asked_for_pain() -> None:
    form = through(Form(step="d1"), Trend.SAME, {"redness"}, Severity.MILD, at=25)
    assert dialogue.next_question(form, PROTOCOL, 25, frozenset()) == Question(Ask.PAIN)


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        (Question(Ask.TREND), "sideways"),
        (Question(Ask.SYMPTOMS, options=("pus",), ends_with_pain=True), 11),
        (Question(Ask.MENU), "toothache"),
        (Question(Ask.WHICH, options=("pus",)), "fever"),
        (Question(Ask.SEVERITY, "pus"), "enormous"),
        (Question(Ask.PAIN), 11),
        (Question(Ask.PAIN), -1),
    ],
)
def test_a_value_that_the_question_does_not_offer_is_refused(asked: Question, value: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        dialogue.answer(Form(), asked, value)


def test_a_tick_that_the_list_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="no such choice"):
        dialogue.toggle(Form(), Question(Ask.SYMPTOMS, options=("redness",)), "pus")
