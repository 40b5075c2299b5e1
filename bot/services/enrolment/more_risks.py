"""My answers: the risk card opened again by the patient, to add what was forgotten (H15).

Whatever a patient taps here can only raise how their reports are graded: what was noted before is taken
back by a person at the clinic. What is marked travels in the buttons and counts once it is sent.
"""

from __future__ import annotations

from typing import Any

from bot.care.protocol import RiskAnswer
from bot.content.message import Button, Message, Several, Text, text
from bot.services import speak
from bot.services.cases import cards
from bot.services.enrolment import arrivals, episodes, risks
from bot.services.enrolment.enrolling import about, edit, label, noted
from bot.services.turn import Turn
from bot.store import audit, cases
from bot.store.models import Clinic, Episode


def button(episode: Episode) -> Button:
    """Opens the card, for /plan and /help."""
    return Button(label=text("my-answers"), action="risks.mine", args=about(episode))


def show(turn: Turn, args: dict[str, Any]) -> None:
    """The card as a message of its own; one that was never answered is asked as at the beginning."""
    patient, episode = episodes.of_button(turn, args)
    if episode.risk_answered_at is None:
        risks.ask(turn, patient, episode)
        return
    speak.say(turn, speak.to_patient(patient), _card(turn, episode, {}))


def tap(turn: Turn, args: dict[str, Any]) -> None:
    """One more: yes, not sure, off again. What is noted already stays."""
    patient, episode = episodes.of_button(turn, args)
    flag, marks = args["flag"], args["marks"]
    if _is_noted(episode, flag):
        turn.toast(text("my-answers-kept"), alert=True)
        return
    mark = risks.NEXT[RiskAnswer(marks[flag]) if flag in marks else None]
    others = {name: answer for name, answer in marks.items() if name != flag}
    turn.toast(text(risks.TOLD[mark], question=text(f"risk-{flag}", protocol=episode.protocol)))
    edit(turn, patient, _card(turn, episode, {**others, flag: mark.value} if mark else others))


def send(turn: Turn, args: dict[str, Any]) -> None:
    """What was marked is noted, and staff hear of it; with nothing marked the card only closes."""
    patient, episode = episodes.of_button(turn, args)
    episode = turn.session.get_one(Episode, episode.id, with_for_update=True)
    more = {flag: mark for flag, mark in args["marks"].items() if not _is_noted(episode, flag)}
    if more:
        episode.risk_answers = {**episode.risk_answers, **more}
        subject = f"episode:{episode.id}"
        audit.record(
            turn.session, episode.clinic_id, turn.now, turn.person.id, "risks.more", subject, flags=more
        )
        _tell(turn, episode, more)
    edit(turn, patient, Message(lines=noted(episode)))


def _is_noted(episode: Episode, flag: str) -> bool:
    return bool(episode.risk_answers.get(flag, RiskAnswer.NO.value) != RiskAnswer.NO.value)


def _tell(turn: Turn, episode: Episode, more: dict[str, str]) -> None:
    clinic = turn.session.get_one(Clinic, episode.clinic_id)
    added = text(
        "staff-risks-more", flags=Several(items=tuple(_named(episode, *one) for one in more.items()))
    )
    lines = (text("staff-risks", reference=episode.reference), added)
    arrivals.tell(turn, clinic, Message(lines=lines))
    if risks.MINOR in more:
        arrivals.tell_minor(turn, clinic, episode)
    case = cases.not_closed(turn.session, episode.clinic_id, episode.id or 0)
    if case:
        cards.refresh(turn, case)


def _named(episode: Episode, flag: str, mark: str) -> Text:
    name = label(episode, flag)
    return text("enrol-noted-unsure", label=name) if mark == RiskAnswer.UNSURE.value else name


def _card(turn: Turn, episode: Episode, marks: dict[str, str]) -> Message:
    boxes = [_box(episode, flag, marks) for flag in risks.asked(turn, episode)]
    end = Button(label=text("enrol-risk-done"), action="risks.send", args={**about(episode), "marks": marks})
    rows = (*(tuple(boxes[i : i + 2]) for i in range(0, len(boxes), 2)), (end,))
    return Message(lines=(text("my-answers-head"), text("my-answers-how")), rows=rows)


def _box(episode: Episode, flag: str, marks: dict[str, str]) -> Button:
    mark = episode.risk_answers.get(flag) if _is_noted(episode, flag) else marks.get(flag)
    box = risks.BOXES[RiskAnswer(mark) if mark else None]
    args = {**about(episode), "flag": flag, "marks": marks}
    return Button(label=text(box, label=label(episode, flag)), action="risks.more", args=args)


ACTIONS = {"risks.mine": show, "risks.more": tap, "risks.send": send}
