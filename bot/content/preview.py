"""A whole protocol on paper: every step, question and answer as a patient reads it, in order."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from bot.care.protocol import AfterSession, OnDay, Protocol, Step, StepKind, Trend, Window
from bot.content.catalog import Catalog
from bot.content.pattern import Value
from bot.content.sizes import plain

WIDTH = 80  #: characters a line of the preview takes


@dataclass(frozen=True)
class _Reader:
    catalog: Catalog
    protocol: Protocol
    language: str

    def says(self, key: str, **values: Value) -> str:
        return plain(self.catalog.format(self.language, key, values, self.protocol.id))


def preview(
    catalog: Catalog, protocol_id: str, language: str, clinic: str = "Glow Clinic", emergency: str = "112"
) -> str:
    """The journey through a protocol as plain text: risk questions, steps, menu, answers.

    Raises KeyError for a protocol and ValueError for a language that is not shipped.
    """
    if language not in catalog.languages:
        raise ValueError(f"no texts in {language}; there are {', '.join(catalog.languages)}")
    reader = _Reader(catalog, catalog.protocols[protocol_id], language)
    sections = [
        _heading(reader),
        *_risk_questions(reader),
        *(_step(reader, step, clinic, emergency) for step in reader.protocol.steps),
        *_menu(reader),
        *_answers(reader),
        *_on_demand(reader),
        *_approved(reader, emergency),
    ]
    return "\n\n".join(sections) + "\n"


def _heading(reader: _Reader) -> str:
    protocol = reader.protocol
    areas = " · ".join(reader.says(f"area-{area}") for area in protocol.areas)
    name = f"{reader.says('protocol-name')} ({protocol.id}), version {protocol.version}, {reader.language}"
    return "\n".join([name, f"fingerprint {protocol.digest}", _wrapped(areas)])


def _risk_questions(reader: _Reader) -> Iterator[str]:
    yield _ruled("Asked once, on joining")
    for flag in reader.protocol.risk_flags.values():
        who = "" if flag.asked else "  (set by staff, not asked)"
        yield f"[ {reader.says(f'risk-{flag.id}-label')} ]{who}\n{_wrapped(reader.says(f'risk-{flag.id}'))}"


def _step(reader: _Reader, step: Step, clinic: str, emergency: str) -> str:
    parts = [reader.says("step-head", clinic=clinic, day=_day(step)), reader.says(f"step-{step.id}-now")]
    if step.kind is not StepKind.ADVICE:
        parts.append(reader.says(f"step-{step.id}-ask"))
    if reader.catalog.has(reader.language, f"step-{step.id}-alarm", reader.protocol.id):
        parts.append(reader.says(f"step-{step.id}-alarm"))
    if step.safety_net:
        parts.append(reader.says("safety-net", emergency=emergency))
    parts += [reader.says(f"step-{step.id}-{part}") for part in ("expect", "do", "dont")]
    parts.append(reader.says("footer"))
    if step.absorbed_by:
        parts.append(f"Merged into {step.absorbed_by}:\n{_wrapped(reader.says(f'step-{step.id}-short'))}")
    title = _ruled(f"{step.id} · {step.kind.replace('_', '-')}")
    return "\n\n".join(
        [f"{title}\n{_wrapped(time_rule(step))}", *map(_wrapped, parts), *_asked(reader, step)]
    )


def _asked(reader: _Reader, step: Step) -> Iterator[str]:
    if step.asks_trend:
        yield _buttons(reader.says(f"trend-{trend}") for trend in Trend)
    if step.asks:
        yield _buttons(reader.says(f"symptom-{symptom}") for symptom in step.asks)
    if step.asks_pain:
        yield f"{_wrapped(reader.says('symptom-pain-ask'))}\n[ 0 ] [ 1 ] ... [ 10 ]"


def _menu(reader: _Reader) -> Iterator[str]:
    yield _ruled("Something is wrong: the menu, at any time")
    for choice in reader.protocol.menu:
        asks = (
            f"[ {reader.says(f'symptom-{name}')} ] {reader.says(f'symptom-{name}-ask')}"
            for name in choice.symptoms
        )
        yield "\n".join([f"[ {reader.says(f'menu-{choice.id}')} ]", *(_wrapped(ask, "    ") for ask in asks)])


def _answers(reader: _Reader) -> Iterator[str]:
    yield _ruled("What each row of triage.csv answers when its level is X")
    for windows in reader.protocol.triage.values():
        yield "\n".join(_answer(reader, window) for window in windows)


def _answer(reader: _Reader, window: Window) -> str:
    return f"{window.id}: {window.mild} {window.moderate} {window.severe}\n" + _wrapped(
        reader.says(window.reply), "    "
    )


def _approved(reader: _Reader, emergency: str) -> Iterator[str]:
    """What staff can send with a tap beside the answers of the table."""
    yield _ruled("Replies staff send with a tap")
    keys = sorted(key for key in reader.catalog.texts[reader.language, None] if key.startswith("approved-"))
    for key in keys:
        yield f"{key}\n{_wrapped(reader.says(key, emergency=emergency, phone='(phone)'), '    ')}"


def _on_demand(reader: _Reader) -> Iterator[str]:
    yield _ruled("Answers on demand, by the time since the session")
    for topic, starts in reader.protocol.answers.items():
        said = [f"[ {reader.says(f'faq-{topic}-label')} ]\n{_wrapped(reader.says(f'faq-{topic}-words'))}"]
        for number, start in enumerate(starts, 1):
            key = f"faq-{topic}" if number == 1 else f"faq-{topic}-{number}"
            said.append(f"from {_length(start)}:\n{_wrapped(reader.says(key), '    ')}")
        yield "\n".join(said)


def time_rule(step: Step) -> str:
    """When a step is said, in words."""
    due = _after(step.when) if isinstance(step.when, AfterSession) else _on_day(step.when)
    night = "waits for the end of quiet hours" if step.defer else "is dropped in quiet hours"
    return f"{due}; useful for {_length(step.useful_for)}; {night}"


def _after(when: AfterSession) -> str:
    if not when.after:
        return "at the end of the session"
    latest = f", at {when.not_after:%H:%M} the latest" if when.not_after else ""
    return f"{_length(when.after)} after the session{latest}{_at_least(when)}"


def _on_day(when: OnDay) -> str:
    first, last = when.between
    clock = f"at the session's clock time, from {first:%H:%M} to {last:%H:%M}"
    return f"day {when.day}, {clock}{_at_least(when)}"


def _at_least(when: AfterSession | OnDay) -> str:
    return f", never under {_length(when.at_least)} after it" if when.at_least else ""


def _day(step: Step) -> int:
    return step.when.after.days if isinstance(step.when, AfterSession) else step.when.day


def _length(duration: timedelta) -> str:
    hours = duration / timedelta(hours=1)
    return f"{hours:g} h" if hours >= 1 else f"{hours * 60:g} min"


def _buttons(labels: Iterator[str]) -> str:
    return _wrapped(" ".join(f"[ {label} ]".replace(" ", "\N{NO-BREAK SPACE}") for label in labels)).replace(
        "\N{NO-BREAK SPACE}", " "
    )


def _wrapped(text: str, indent: str = "") -> str:
    lines = text.splitlines() or [""]
    wrapper = textwrap.TextWrapper(
        WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
    return "\n".join(wrapper.fill(line) for line in lines)


def _ruled(title: str) -> str:
    return f"── {title} ".ljust(WIDTH, "─")
