"""/patients: the clinic's patients, found by pseudonym or by the clinic's own reference, each with a card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.care import own_reference
from bot.care.errors import AftercareError, NotAllowed
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import patient_card
from bot.services.cases.card_buttons import in_pairs
from bot.services.cases.patient_card import target
from bot.services.clinic import binding
from bot.services.plan import plan_view
from bot.services.turn import Turn
from bot.store import audit, cases, crypto, lookup, patients
from bot.store.models import Clinic, Episode, Staff

SHOWN = 10  #: patients on one page of a phone


@dataclass(frozen=True)
class Desk:
    """One member of staff who looks at their clinic's patients."""

    turn: Turn
    member: Staff
    clinic: Clinic

    def say(self, message: Message, *, in_place: bool, case_id: int | None = None) -> None:
        """To the chat of this turn, for this person to press. With ``case_id`` a reply to it answers."""
        turn = self.turn
        press = turn.incoming.press
        group = speak.to_group(self.clinic)
        here = group if group and group.chat_id == turn.chat_id else speak.to_staff(self.member)
        if here is group:
            message = message.model_copy(update={"language": self.clinic.language})
        speak.say(
            turn,
            replace(here, user_id=turn.person.id, thread_id=turn.incoming.thread),
            message,
            case_id=case_id,
            edits_message_id=press.message_id if press and in_place else None,
        )


def command(turn: Turn) -> None:
    """``/patients``: the list; with a pseudonym or a reference behind it, that patient."""
    binding.refuse_unbound(turn)
    if turn.staff is None:
        raise NotAllowed
    desk = Desk(turn, turn.staff, turn.session.get_one(Clinic, turn.staff.clinic_id))
    if not turn.incoming.payload:
        desk.say(_list(desk, 0), in_place=False)
        return
    found = _found(desk, turn.incoming.payload)
    if len(found) == 1:
        show(desk, found[0], in_place=False)
    else:
        head = text("patients-found", count=len(found)) if found else text("patients-unknown")
        desk.say(_page(desk, head, found), in_place=False)


def page(turn: Turn, args: dict[str, Any]) -> None:
    """Another page of the list."""
    desk = desk_of(turn, args)
    desk.say(_list(desk, args["first"]), in_place=True)


def _found(desk: Desk, words: str) -> list[Episode]:
    """Every episode of that pseudonym or own reference."""
    try:
        own = crypto.keyed_hash(own_reference.read(words))
    except AftercareError:
        own = None
    pseudonym = "".join(words.split()).upper()
    return list(patients.find(desk.turn.session, desk.member.clinic_id, pseudonym, own))


def _list(desk: Desk, start: int) -> Message:
    session, clinic_id = desk.turn.session, desk.member.clinic_id
    count = patients.count(session, clinic_id)
    if not count:
        return Message(lines=(text("patients-none"),))
    shown = patients.listed(session, clinic_id, SHOWN, start)
    message = _page(desk, text("patients-head", count=count), list(shown))
    around = [
        Button(label=text(label), action="patients.page", args={"clinic": clinic_id, "first": at})
        for label, at in (("patients-earlier", start - SHOWN), ("patients-more", start + SHOWN))
        if 0 <= at < count
    ]
    return message.model_copy(update={"rows": (*message.rows, *([tuple(around)] if around else []))})


def _page(desk: Desk, head: Text, episodes: list[Episode]) -> Message:
    lines = [head, *(_line(desk, episode) for episode in episodes), text("patients-how")]
    buttons = [
        Button(
            label=text("cases-button", reference=episode.reference),
            action="patient.card",
            args=target(episode),
        )
        for episode in episodes
    ]
    return Message(lines=tuple(lines), rows=in_pairs(buttons))


def _line(desk: Desk, episode: Episode) -> Text:
    line = text(
        "patients-line",
        reference=episode.reference,
        about=patient_card.about(desk.turn, desk.clinic, episode),
    )
    standing = patient_card.state(episode)
    return text("card-dot", left=line, right=standing) if standing else line


def card(turn: Turn, args: dict[str, Any]) -> None:
    """One patient, in the place of what was pressed."""
    desk = desk_of(turn, args)
    show(desk, episode_of(desk, args), in_place=True)


def show(desk: Desk, episode: Episode, *, in_place: bool) -> None:
    """The card of one patient; that somebody looked at it is kept."""
    session, clinic_id = desk.turn.session, episode.clinic_id
    case = cases.not_closed(session, clinic_id, episode.id or 0)
    message = patient_card.patient_card(desk.turn, desk.clinic, episode)
    desk.say(message, in_place=in_place, case_id=case.id if case else None)
    subject = f"episode:{episode.id}"
    audit.record(session, clinic_id, desk.turn.now, desk.turn.person.id, "patient.card", subject)


def plan(turn: Turn, args: dict[str, Any]) -> None:
    """What came and what comes next, as the patient gets it (S8)."""
    desk = desk_of(turn, args)
    episode = episode_of(desk, args)
    patient = patients.patient_of(turn.session, episode.clinic_id, episode)
    lines = (text("history-head", reference=episode.reference), *plan_view.part(turn, patient, episode))
    back = Button(label=text("case-back"), action="patient.card", args=target(episode))
    desk.say(Message(lines=lines, rows=((back,),)), in_place=True)


def desk_of(turn: Turn, args: dict[str, Any]) -> Desk:
    """Where a button of the list or of a card was pressed. Raises NotAllowed."""
    member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if member is None:
        raise NotAllowed
    return Desk(turn, member, turn.session.get_one(Clinic, member.clinic_id))


def episode_of(desk: Desk, args: dict[str, Any]) -> Episode:
    """The patient the button is about. Raises AftercareError for one who is not here any more."""
    episode = patients.seen(desk.turn.session, desk.member.clinic_id, args["episode"])
    if episode is None:
        raise AftercareError("error-no-such-patient")
    return episode


ACTIONS = {"patients.page": page, "patient.card": card, "patient.plan": plan}
