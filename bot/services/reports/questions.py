"""The questions of a form in words and buttons."""

from __future__ import annotations

from typing import Any

from bot.care.dialogue import Ask, Form, Question
from bot.care.protocol import Severity
from bot.content.message import BLANK, Button, Message, Several, Text, text
from bot.services.reports.reporting import Told
from bot.services.unit import Unit


def show(unit: Unit, about: Told, form: Form, question: Question, nonce: str) -> Message:
    """The message that puts this question."""
    put = _Put(unit, about, form, question, nonce)
    lines, rows = _ASK[question.ask](put)
    return Message(
        lines=(text("report-head", clinic=about.clinic.name), *lines), rows=(*rows, put.ways_out())
    )


def summary(about: Told, form: Form) -> Text:
    """One line with everything the patient said, in their words."""
    seen = tuple(
        text("report-seen", symptom=about_symptom(about, o.symptom), severity=text(f"said-{o.severity}"))
        if o.severity is not Severity.UNKNOWN
        else about_symptom(about, o.symptom)
        for o in form.report().observations
        if o.symptom != "pain"
    )
    parts: list[Text] = []
    if form.trend:
        parts.append(text(f"said-{form.trend}"))
    parts += seen
    if form.pain is not None:
        parts.append(text("report-pain-said", pain=form.pain))
    return text("report-said", answers=Several(items=tuple(parts or [text("report-nothing")])))


def about_symptom(about: Told, symptom: str) -> Text:
    """The symptom's short name, as it stands within a sentence."""
    return text(f"symptom-{symptom}", protocol=about.protocol.id).model_copy(update={"inline": True})


class _Put:
    """One question being put: what the builders below need."""

    def __init__(self, unit: Unit, about: Told, form: Form, question: Question, nonce: str) -> None:
        self.unit, self.about, self.form, self.question, self.nonce = unit, about, form, question, nonce

    def button(self, label: Text, verb: str, value: Any = None) -> Button:
        args = {"n": self.nonce, "q": self.question.id, "v": value}
        return Button(label=label, action=f"form.{verb}", args=args)

    def protocol_text(self, key: str) -> Text:
        return text(key, protocol=self.about.protocol.id)

    def ticks(self, chosen: tuple[str, ...], family: str) -> list[tuple[Button, ...]]:
        buttons = [
            self.button(
                text("tick-on" if option in chosen else "tick-off", label=self.option(family, option)),
                "tick",
                option,
            )
            for option in self.question.options
        ]
        if self.question.ends_with_pain:
            return [*_pairs(buttons), *self.scale()]
        closing = (self.button(text("report-none"), "none"), self.button(text("report-next"), "next"))
        return [*_pairs(buttons), closing if not chosen else (closing[1],)]

    def scale(self) -> list[tuple[Button, ...]]:
        numbers = [self.button(text("report-number", n=n), "pick", n) for n in range(11)]
        return [tuple(numbers[:6]), tuple(numbers[6:])]

    def option(self, family: str, option: str) -> Text:
        return self.protocol_text(f"symptom-{option}") if family == "symptom" else text(f"follow-up-{option}")

    def ways_out(self) -> tuple[Button, ...]:
        later = self.button(text("report-later"), "later")
        return (self.button(text("report-back"), "back"), later) if self.form.given else (later,)


Rows = list[tuple[Button, ...]]
Asked = tuple[list[Text], Rows]


def _trend(put: _Put) -> Asked:
    buttons = [put.button(text(f"trend-{t}"), "pick", t) for t in ("better", "same", "worse")]
    return [text("report-ask-trend")], _pairs(buttons)


def _symptoms(put: _Put) -> Asked:
    pain = (text("report-all-ticked"), text("report-ask-pain")) if put.question.ends_with_pain else ()
    return [text("report-ask-symptoms"), *pain], put.ticks(put.form.chosen, "symptom")


def _menu(put: _Put) -> Asked:
    rows: Rows = [(put.button(put.protocol_text(f"menu-{c}"), "pick", c),) for c in put.question.options]
    return [text("report-ask-menu"), text("report-or-write")], rows


def _which(put: _Put) -> Asked:
    rows: Rows = [(put.button(put.protocol_text(f"symptom-{s}"), "pick", s),) for s in put.question.options]
    return [text("report-ask-which")], rows


def _severity(put: _Put) -> Asked:
    symptom = put.question.symptom
    levels = (Severity.MILD, Severity.MODERATE, Severity.SEVERE)
    lines = [put.protocol_text(f"symptom-{symptom}-ask")]
    if put.unit.catalog.has("en", f"symptom-{symptom}-mild", put.about.protocol.id):
        lines.append(BLANK)
        lines += [
            text(
                "report-anchor",
                severity=text(f"severity-{s}"),
                means=put.protocol_text(f"symptom-{symptom}-{s}"),
            )
            for s in levels
        ]
    rows = [(put.button(text(f"severity-{s}"), "pick", s),) for s in levels]
    return lines, [*rows, (put.button(text("report-not-sure"), "pick", Severity.UNKNOWN),)]


def _pain(put: _Put) -> Asked:
    return [text("report-ask-pain")], put.scale()


def _follow_up(put: _Put) -> Asked:
    return [text("report-ask-follow-up")], put.ticks(put.form.follow_ups, "follow-up")


def _summary(put: _Put) -> Asked:
    lines = [summary(put.about, put.form), text("report-confirm"), text("report-photo-how")]
    return lines, [(put.button(text("report-send"), "send"),)]


def _pairs(buttons: list[Button]) -> list[tuple[Button, ...]]:
    """Two a row: more does not fit a phone."""
    return [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]


_ASK = {
    Ask.TREND: _trend,
    Ask.SYMPTOMS: _symptoms,
    Ask.MENU: _menu,
    Ask.WHICH: _which,
    Ask.SEVERITY: _severity,
    Ask.PAIN: _pain,
    Ask.FOLLOW_UP: _follow_up,
    Ask.SUMMARY: _summary,
}
