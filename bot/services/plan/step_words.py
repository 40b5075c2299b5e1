"""A step in words: what matters first, the rest behind a tap; two treatments in one message.

Where two treatments run at once the stricter rule wins: what an older session allows again is not said
while a fresher one is healing, and what any of them forbids is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.care import timeline
from bot.care.protocol import Protocol, Step, StepKind
from bot.content.message import BLANK, Button, Message, Text, text
from bot.services.enrolment.codes import treatment
from bot.services.unit import Unit
from bot.store import outbox, patients
from bot.store.models import Clinic, Episode, OutboxMessage, OutboxStatus, Patient


@dataclass(frozen=True)
class Part:
    """One step of one episode, with the steps whose short lines it says as well."""

    episode: Episode
    step_id: str
    absorbs: tuple[str, ...] = ()


def parts_of(unit: Unit, row: OutboxMessage) -> list[Part]:
    """The steps that a step's row says: its own, and those of other treatments that came along."""
    own = Part(unit.session.get_one(Episode, row.episode_id), row.step or "", tuple(row.content["absorbs"]))
    beside = [
        Part(unit.session.get_one(Episode, other["episode"]), other["step"], tuple(other["absorbs"]))
        for other in row.content.get("beside", [])
    ]
    return sorted([own, *beside], key=lambda part: part.episode.session_at, reverse=True)


def compose(
    unit: Unit, patient: Patient, clinic: Clinic, parts: Sequence[Part], *, late: bool = False
) -> Message:
    """The message of these steps, the freshest session first; its first line is neutral."""
    saying = _Saying(unit, patient, clinic, parts)
    day = timeline.day_number(parts[0].episode.session_at, unit.now, patient.timezone)
    head = text("catch-up-head" if late else "step-head", clinic=clinic.name, day=day)
    return Message(
        lines=(head, *_spaced(saying.first())), more=_spaced(saying.behind())[1:], rows=saying.buttons()
    )


def latest(unit: Unit, episode: Episode) -> str | None:
    """The step whose advice holds now; None before the first."""
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    due = [r for r in rows if r.due_at <= unit.now and r.status is not OutboxStatus.CANCELLED]
    return due[-1].step if due else None


def _spaced(lines: Sequence[Text]) -> tuple[Text, ...]:
    """Short paragraphs are read, walls of text are not."""
    return tuple(part for line in lines for part in (BLANK, line))


class _Saying:
    """One message being put together."""

    def __init__(self, unit: Unit, patient: Patient, clinic: Clinic, parts: Sequence[Part]) -> None:
        self.unit, self.patient, self.clinic, self.parts = unit, patient, clinic, parts
        told = {part.episode.id for part in parts}
        running = patients.running_episodes(unit.session, patient.clinic_id, patient.id or 0)
        self.others = [episode for episode in running if episode.id not in told]
        everywhere = [*(part.episode for part in parts), *self.others]
        self.freshest = max(everywhere, key=lambda episode: (episode.session_at, episode.id or 0))
        self.several = len(everywhere) > 1

    def first(self) -> list[Text]:
        """What is seen at once."""
        lines: list[Text] = []
        for part in self.parts:
            permits = part.episode is self.freshest
            lines += self._name(part.episode) if self.several else []
            lines.append(self._text(part, "now" if permits else "expect"))
            lines += [self._words(part, f"step-{other}-short") for other in part.absorbs]
            if self._step(part).kind is not StepKind.ADVICE:
                lines.append(self._text(part, "ask"))
            lines += [self._text(part, "alarm")] if self._has(part, "alarm") else []
        lines += [text("two-strict")] if self.several else []
        lines += [text("course-call", phone=self.clinic.phone)] if self._books() and not self._url() else []
        if any(self._step(part).safety_net for part in self.parts):
            lines.append(text("safety-net", emergency=self.clinic.emergency_number))
        return lines

    def behind(self) -> list[Text]:
        """What opens with a tap."""
        lines: list[Text] = []
        for part in self.parts:
            permits = part.episode is self.freshest
            lines += self._name(part.episode) if self.several else []
            lines += [self._text(part, name) for name in (("expect", "do", "dont") if permits else ("dont",))]
        for episode in self.others:
            step = latest(self.unit, episode)
            if step:
                lines += [*self._name(episode), self._text(Part(episode, step), "dont")]
        return [*lines, text("footer")]

    def buttons(self) -> tuple[tuple[Button, ...], ...]:
        """Those of the first step that asks; another one gets a button of its own."""
        asking = [part for part in self.parts if self._step(part).kind is not StepKind.ADVICE]
        main, *rest = asking or self.parts[:1]
        rows = answers(self._step(main), main.episode)
        for part in rest:
            label = text("two-tell", treatment=text("protocol-name", protocol=part.episode.protocol))
            rows = (*rows, (Button(label=label, action="checkin.tell", args=_about(part)),))
        if self._books() and (url := self._url()):
            rows = (*rows, (Button(label=text("course-book"), url=url),))
        return rows

    def _books(self) -> bool:
        said = [(part, name) for part in self.parts for name in (part.step_id, *part.absorbs)]
        return any(self._protocol(part).step(name).books for part, name in said)

    def _url(self) -> str | None:
        return self.clinic.booking_url

    def _name(self, episode: Episode) -> list[Text]:
        day = timeline.day_number(episode.session_at, self.unit.now, self.patient.timezone)
        return [text("two-also", treatment=treatment(episode.protocol, episode.area), day=day)]

    def _protocol(self, part: Part) -> Protocol:
        return self.unit.catalog.protocols[part.episode.protocol]

    def _step(self, part: Part) -> Step:
        return self._protocol(part).step(part.step_id)

    def _has(self, part: Part, name: str) -> bool:
        language = self.unit.catalog.languages[0]
        return self.unit.catalog.has(language, f"step-{part.step_id}-{name}", part.episode.protocol)

    def _text(self, part: Part, name: str) -> Text:
        return self._words(part, f"step-{part.step_id}-{name}")

    def _words(self, part: Part, key: str) -> Text:
        return text(key, protocol=part.episode.protocol)


def _about(part: Part) -> dict[str, object]:
    return {"step": part.step_id, "episode": part.episode.id}


def answers(step: Step, episode: Episode) -> tuple[tuple[Button, ...], ...]:
    """The buttons a step is answered with, and the way to ask."""
    about = {"step": step.id, "episode": episode.id}
    ask = Button(
        label=text("step-question"),
        action="faq.ask",
        args={"clinic": episode.clinic_id, "episode": episode.id},
    )
    if step.asks_trend:
        trends = [
            Button(label=text(f"trend-{trend}"), action="checkin.trend", args={**about, "trend": trend})
            for trend in ("better", "same", "worse")
        ]
        return ((trends[0], trends[1]), (trends[2], ask))
    if step.kind is StepKind.ADVICE:
        return ((Button(label=text("step-got-it"), action="checkin.seen", args=about), ask),)
    return (
        (Button(label=text("checkin-fine"), action="checkin.fine", args=about),),
        (Button(label=text("checkin-tell"), action="checkin.tell", args=about), ask),
    )
