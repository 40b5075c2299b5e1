"""Duty handed over to a named colleague, who has to accept: until then it stays with who has it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.care.hours import Span
from bot.content.message import Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.cases.card_buttons import in_pairs
from bot.services.clinic import duty_shifts
from bot.services.turn import Turn
from bot.store import audit, duty, staff
from bot.store.models import Clinic, OutboxKind, Staff


def give(turn: Turn, args: dict[str, Any]) -> None:
    """Hand over: to whom? What is meant is the running shift, else the next one."""
    clinic, member = duty_shifts.actor(turn, args)
    mine = duty.of_member(turn.session, clinic.id or 0, member.id or 0, turn.now)
    others = [one for one in staff.active(turn.session, clinic.id or 0) if one.id != member.id]
    if not mine or not others:
        turn.toast(text("duty-give-nobody") if mine else text("duty-give-none"), alert=True)
        return
    span = max(mine[0].starts_at, turn.now), mine[0].ends_at
    buttons = [_name_button(clinic, one, span) for one in others]
    head = text("duty-give-who", clinic=clinic.name, span=said(span))
    speak.say(turn, speak.to_staff(member), Message(lines=(head,), rows=in_pairs(buttons)))
    turn.toast(text("duty-in-private"))


def said(span: Span) -> Text:
    """A span of time in words: "today at 14:00–18:00"."""
    one_day = span[0].date() == span[1].date()
    return text(
        "duty-span",
        start=Moment(at=span[0]),
        end=Moment(at=span[1], style="clock" if one_day else "day_clock"),
    )


def _name_button(clinic: Clinic, member: Staff, span: Span) -> Button:
    about = {"clinic": clinic.id, "to": member.id, **_as_args(span)}
    return Button(label=text("duty-give-name", name=member.name), action="duty.ask", args=about)


def _as_args(span: Span) -> dict[str, str]:
    return {"from": span[0].isoformat(), "until": span[1].isoformat()}


def _span(args: dict[str, Any]) -> Span:
    return datetime.fromisoformat(args["from"]), datetime.fromisoformat(args["until"])


def ask(turn: Turn, args: dict[str, Any]) -> None:
    """The colleague is asked in private."""
    clinic, member = duty_shifts.actor(turn, args)
    colleague = staff.get(turn.session, clinic.id or 0, args["to"])
    held = duty_shifts.held(turn, clinic, member, _span(args))
    if colleague is None or not colleague.active or not held:
        turn.toast(text("duty-gone"), alert=True)
        return
    about = {"clinic": clinic.id, "giver": member.id, **_as_args(held[0])}
    rows = (
        (
            Button(label=text("duty-accept"), action="duty.accept", args=about),
            Button(label=text("duty-decline"), action="duty.decline", args=about),
        ),
    )
    asked = text("duty-ask", clinic=clinic.name, name=member.name, span=said(held[0]))
    notice = Message(lines=(asked,), rows=rows)
    speak.say(turn, speak.to_staff(colleague), notice, kind=OutboxKind.NOTICE)
    turn.show(Message(lines=(text("duty-asked", name=colleague.name),)))


def accept(turn: Turn, args: dict[str, Any]) -> None:
    """The colleague takes it, what is left of it."""
    clinic, member = duty_shifts.actor(turn, args)
    giver = staff.get(turn.session, clinic.id or 0, args["giver"])
    start, end = _span(args)
    held = (
        duty_shifts.held(turn, clinic, giver, (max(start, turn.now), end)) if giver and turn.now < end else []
    )
    if giver is None or not held:
        turn.show(Message(lines=(text("duty-gone"),)))
        return
    span = held[0]
    duty_shifts.release(turn, clinic, giver, span)
    duty_shifts.take(turn, clinic, member, span)
    audit.record(
        turn.session,
        clinic.id,
        turn.now,
        member.user_id,
        "duty.hand-over",
        f"staff:{giver.id}",
        **_as_args(span),
    )
    turn.show(Message(lines=(text("duty-accepted", span=said(span)),)))
    _tell(turn, giver, text("duty-accepted-by", name=member.name, span=said(span)))
    group = speak.to_group(clinic)
    if group:
        changed = text("duty-group-changed", span=said(span), name=member.name)
        quietly = Message(lines=(changed,), silent=True, language=clinic.language)
        speak.say(turn, group, quietly, kind=OutboxKind.NOTICE)


def decline(turn: Turn, args: dict[str, Any]) -> None:
    """The colleague cannot; whoever has it knows that it is still theirs."""
    clinic, member = duty_shifts.actor(turn, args)
    giver = staff.get(turn.session, clinic.id or 0, args["giver"])
    if giver is None or not giver.active:
        turn.show(Message(lines=(text("duty-gone"),)))
        return
    turn.show(Message(lines=(text("duty-declined", name=giver.name),)))
    _tell(turn, giver, text("duty-declined-by", name=member.name, span=said(_span(args))))


def _tell(turn: Turn, member: Staff, words: Text) -> None:
    speak.say(turn, speak.to_staff(member), Message(lines=(words,)), kind=OutboxKind.NOTICE)


ACTIONS = {"duty.give": give, "duty.ask": ask, "duty.accept": accept, "duty.decline": decline}
