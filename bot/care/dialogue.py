"""A check-in or a report as a form: which question comes next, and what an answer changes.

Pure: the form is a value, a question is a value, and putting them into words is not done here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from bot.care.protocol import MenuChoice, Protocol, Severity, Step, Trend
from bot.care.report import FOLLOW_UPS, WITH_FEVER, Observation, Report, pain_severity

ELSE = "worried"  #: the symptom that stands for "something else"


class Ask(StrEnum):
    """The questions a form can put."""

    TREND = "trend"  #: better, same or worse than yesterday
    SYMPTOMS = "symptoms"  #: check-in: all that apply; where pain is asked, its number ends the list
    MENU = "menu"  #: report: one of the grouped choices
    WHICH = "which"  #: report: which symptom of the choice
    SEVERITY = "severity"
    PAIN = "pain"  #: 0-10
    FOLLOW_UP = "follow_up"  #: all that apply
    SUMMARY = "summary"  #: send, or change
    DONE = "done"  #: nothing left to ask; a check-in is sent without being confirmed


@dataclass(frozen=True)
class Question:
    """What to ask now, with what can be chosen."""

    ask: Ask
    symptom: str = ""
    options: tuple[str, ...] = ()
    choices: tuple[MenuChoice, ...] = ()  #: of the menu: each option with the symptoms it has at this hour
    ends_with_pain: bool = False  #: of the ticks: the number for pain is tapped in the place of "next"

    @property
    def id(self) -> str:
        """Names the question, so that a tap on an older one is known."""
        return f"{self.ask}:{self.symptom}"


@dataclass(frozen=True)
class Form:
    """What has been answered so far. ``given`` lists the ids of answered questions, oldest first."""

    step: str | None = None  #: the check-in's step; None = the patient came by themselves
    trend: Trend | None = None
    menu: str | None = None
    chosen: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    pain: int | None = None
    follow_ups: tuple[str, ...] = ()
    given: tuple[str, ...] = ()

    def report(self) -> Report:
        """The answers so far as triage reads them; a symptom without severity counts as unknown."""
        seen = [Observation(s, self._severity_of(s)) for s in self.chosen]
        # A tick under a symptom that was taken back with "Back" has gone with it.
        ticked = {f for f in self.follow_ups if any(f in FOLLOW_UPS.get(s, ()) for s in self.chosen)}
        if WITH_FEVER in ticked and "fever" not in self.chosen:
            seen.append(Observation("fever", Severity.MILD))
        return Report(
            tuple(seen), trend=self.trend, pain=self.pain, followups=frozenset(ticked - {WITH_FEVER})
        )

    def _severity_of(self, symptom: str) -> Severity:
        if symptom == "pain" and self.pain is not None:
            return pain_severity(self.pain) or Severity.MILD
        return self.severity.get(symptom, Severity.UNKNOWN)

    def certain(self, protocol: Protocol) -> Report:
        """Only what has been answered: decides whether to stop and show the emergency text.

        "I can't tell" is an answer, and it counts as severe.
        """
        told = self.report()
        known = tuple(
            o
            for o in told.observations
            if o.severity is not Severity.UNKNOWN
            or o.symptom in self.severity
            or protocol.symptoms[o.symptom].immediate
        )
        return replace(told, observations=known)


def offered(protocol: Protocol, step: Step, flags: frozenset[str]) -> tuple[str, ...]:
    """The symptoms a check-in offers: its own, what a risk flag adds, and something else."""
    extra = [s for flag in flags for s in protocol.risk_flags[flag].extra_asks.get(step.id, ())]
    return (*step.asks, *(s for s in extra if s not in step.asks), ELSE)


def menu(protocol: Protocol, hours: float, flags: frozenset[str]) -> tuple[MenuChoice, ...]:
    """The menu's choices at this hour, each with the symptoms that can be chosen now."""
    choices = []
    for choice in protocol.menu:
        now = tuple(s for s in choice.symptoms if _offered_now(protocol, s, hours, flags))
        if now:
            choices.append(replace(choice, symptoms=now))
    return tuple(choices)


def _offered_now(protocol: Protocol, symptom: str, hours: float, flags: frozenset[str]) -> bool:
    known = protocol.symptoms[symptom]
    return hours < known.until_h and (known.needs_flag is None or known.needs_flag in flags)


def next_question(form: Form, protocol: Protocol, hours: float, flags: frozenset[str]) -> Question:
    """The first question that is open. ``flags`` are the risk flags that count as yes."""
    for question in _questions(form, protocol, hours, flags):
        if question.id not in form.given:
            return question
    return Question(Ask.DONE if form.step else Ask.SUMMARY)


def _questions(form: Form, protocol: Protocol, hours: float, flags: frozenset[str]) -> list[Question]:
    questions = []
    step = protocol.step(form.step) if form.step else None
    if step:
        if step.asks_trend:
            questions.append(Question(Ask.TREND))
        with_pain = step.asks_pain and bool(form.chosen) and "pain" not in form.chosen
        questions.append(
            Question(Ask.SYMPTOMS, options=offered(protocol, step, flags), ends_with_pain=with_pain)
        )
    else:
        choices = menu(protocol, hours, flags)
        questions.append(Question(Ask.MENU, options=tuple(c.id for c in choices), choices=choices))
        picked = next((c for c in choices if c.id == form.menu), None)
        if picked and (len(picked.symptoms) > 1 or not form.chosen):
            questions.append(Question(Ask.WHICH, options=picked.symptoms))
    for symptom in form.chosen:
        questions += _about(symptom, protocol, form)
    if step and step.asks_pain and "pain" not in form.chosen and not (form.chosen and form.pain is not None):
        questions.append(Question(Ask.PAIN))
    if not step and form.chosen and hours >= 24:
        questions.append(Question(Ask.TREND))
    return questions


def _about(symptom: str, protocol: Protocol, form: Form) -> list[Question]:
    known = protocol.symptoms[symptom]
    if known.by_pain:
        return [Question(Ask.PAIN)]
    questions = [] if known.immediate else [Question(Ask.SEVERITY, symptom)]
    more = tuple(o for o in FOLLOW_UPS.get(symptom, ()) if o != WITH_FEVER or "fever" not in form.chosen)
    if more:
        questions.append(Question(Ask.FOLLOW_UP, symptom, more))
    return questions


def answer(form: Form, question: Question, value: Any) -> Form:
    """The form with this question answered. Raises ValueError for a value the question does not offer."""
    changed = _changed(form, question, value)
    return replace(changed, given=(*changed.given, question.id))


def _changed(form: Form, question: Question, value: Any) -> Form:
    match question.ask:
        case Ask.TREND:
            return replace(form, trend=Trend(value))
        case Ask.MENU:
            choice = next((c for c in question.choices if c.id == value), None)
            if choice is None:
                raise ValueError(f"no such choice: {value}")
            return replace(form, menu=value, chosen=choice.symptoms if len(choice.symptoms) == 1 else ())
        case Ask.WHICH:
            return replace(form, chosen=(_one_of(question, value),))
        case Ask.SEVERITY:
            return replace(form, severity={**form.severity, question.symptom: Severity(value)})
        case Ask.PAIN | Ask.SYMPTOMS if question.ask is Ask.PAIN or value is not None:
            if value not in range(11):
                raise ValueError(f"pain is 0 to 10, not {value}")
            return replace(form, pain=value)
        case _:
            return form  # lists of ticks are kept by toggle() and closed by an answer


def _one_of(question: Question, value: Any) -> str:
    if value not in question.options:
        raise ValueError(f"no such choice: {value}")
    return str(value)


def toggle(form: Form, question: Question, value: str) -> Form:
    """The form with one tick of a list set or taken back. Raises ValueError for an unknown one."""
    _one_of(question, value)
    if question.ask is Ask.SYMPTOMS:
        return replace(form, chosen=_toggled(form.chosen, value))
    return replace(form, follow_ups=_toggled(form.follow_ups, value))


def none_of(form: Form, question: Question) -> Form:
    """The form with every tick of this list taken back."""
    if question.ask is Ask.SYMPTOMS:
        return replace(form, chosen=())
    return replace(form, follow_ups=tuple(f for f in form.follow_ups if f not in question.options))


def _toggled(ticks: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(t for t in ticks if t != value) if value in ticks else (*ticks, value)


def back(form: Form) -> Form:
    """The form with its last answer open again."""
    return replace(form, given=form.given[:-1])


def to_json(form: Form) -> dict[str, Any]:
    """The form as it is kept in the conversation's draft."""
    return {
        "step": form.step,
        "trend": form.trend,
        "menu": form.menu,
        "chosen": list(form.chosen),
        "severity": dict(form.severity),
        "pain": form.pain,
        "follow_ups": list(form.follow_ups),
        "given": list(form.given),
    }


def from_json(data: Mapping[str, Any]) -> Form:
    """The form that ``to_json`` wrote."""
    return Form(
        step=data["step"],
        trend=Trend(data["trend"]) if data["trend"] else None,
        menu=data["menu"],
        chosen=tuple(data["chosen"]),
        severity={symptom: Severity(value) for symptom, value in data["severity"].items()},
        pain=data["pain"],
        follow_ups=tuple(data["follow_ups"]),
        given=tuple(data["given"]),
    )
