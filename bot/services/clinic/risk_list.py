"""Risk flags of one patient put right by a named member of staff, from the patient card (H15).

What is changed counts from the next report on. It lowers no case that is open: only a person does that.
"""

from __future__ import annotations

from typing import Any

from bot.care.errors import TooLate
from bot.care.protocol import RiskAnswer, RiskFlag
from bot.content.message import Button, Message, Text, text
from bot.services.cases import cards
from bot.services.cases.card_buttons import in_pairs
from bot.services.cases.patient_card import target
from bot.services.clinic.patient_list import desk_of, episode_of
from bot.services.enrolment.enrolling import label
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, cases
from bot.store.models import Episode

BOXES = {
    RiskAnswer.NO: "enrol-box-off",
    RiskAnswer.YES: "enrol-box-yes",
    RiskAnswer.UNSURE: "enrol-box-unsure",
}
NEXT = {
    RiskAnswer.NO: RiskAnswer.YES,
    RiskAnswer.YES: RiskAnswer.UNSURE,
    RiskAnswer.UNSURE: RiskAnswer.NO,
}


def show(turn: Turn, args: dict[str, Any]) -> None:
    """Every flag of the treatment as it counts now."""
    desk = desk_of(turn, args)
    desk.say(_list(turn, episode_of(desk, args)), in_place=True)


def put(turn: Turn, args: dict[str, Any]) -> None:
    """One flag as this person says it is. The same tap of a colleague a moment later changes nothing more."""
    desk = desk_of(turn, args)
    episode = turn.session.get_one(Episode, episode_of(desk, args).id, with_for_update=True)
    flag, answer = _flags(turn, episode).get(args["flag"]), RiskAnswer(args["answer"])
    if flag is None:  # the treatment does not ask about it any more
        raise TooLate
    if _counts(episode, flag) is not answer or _unanswered(episode, flag):
        _set(turn, episode, flag, answer)
        about = {"flag": flag.id, "answer": answer.value}
        subject = f"episode:{episode.id}"
        audit.record(
            turn.session, episode.clinic_id, turn.now, turn.person.id, "patient.risk", subject, **about
        )
        case = cases.not_closed(turn.session, episode.clinic_id, episode.id or 0)
        if case:
            cards.refresh(turn, case)
    desk.say(_list(turn, episode), in_place=True)


def _set(unit: Unit, episode: Episode, flag: RiskFlag, answer: RiskAnswer) -> None:
    if not flag.asked:
        others = [one for one in episode.staff_flags if one != flag.id]
        episode.staff_flags = [*others, flag.id] if answer is RiskAnswer.YES else others
        return
    answers = {one.id: _counts(episode, one).value for one in _flags(unit, episode).values() if one.asked}
    episode.risk_answers = {**answers, flag.id: answer.value}
    episode.risk_answered_at = episode.risk_answered_at or unit.now


def _flags(unit: Unit, episode: Episode) -> dict[str, RiskFlag]:
    return dict(unit.catalog.protocols[episode.protocol].risk_flags)


def _counts(episode: Episode, flag: RiskFlag) -> RiskAnswer:
    """What the flag counts as when a report is graded."""
    if not flag.asked:
        return RiskAnswer.YES if flag.id in episode.staff_flags else RiskAnswer.NO
    return RiskAnswer(episode.risk_answers.get(flag.id, RiskAnswer.UNSURE))


def _unanswered(episode: Episode, flag: RiskFlag) -> bool:
    return flag.asked and episode.risk_answered_at is None


def _list(unit: Unit, episode: Episode) -> Message:
    boxes = [_box(episode, flag) for flag in _flags(unit, episode).values()]
    back = Button(label=text("case-back"), action="patient.card", args=target(episode))
    lines: list[Text] = [text("risks-head", reference=episode.reference), text("risks-how")]
    if episode.risk_answered_at is None:
        lines.append(text("card-flags-unanswered"))
    return Message(lines=tuple(lines), rows=(*in_pairs(boxes), (back,)))


def _box(episode: Episode, flag: RiskFlag) -> Button:
    now = _counts(episode, flag)
    after = NEXT[now] if flag.asked else {RiskAnswer.NO: RiskAnswer.YES}.get(now, RiskAnswer.NO)
    about = {**target(episode), "flag": flag.id, "answer": after.value}
    return Button(label=text(BOXES[now], label=label(episode, flag.id)), action="risks.put", args=about)


ACTIONS = {"risks.show": show, "risks.put": put}
