"""Patients who left check-ins unanswered, worst first: by risk flags, last level, and how long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from bot.care.protocol import Level, RiskAnswer
from bot.care.timeline import day_number
from bot.content.message import Button, Message, Several, Text, text
from bot.services import speak
from bot.services.cases.card_buttons import in_pairs
from bot.services.cases.patient_card import target
from bot.services.clinic import duty_shifts
from bot.services.moments import said
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import silence
from bot.store.models import Clinic, Episode
from bot.store.silence import Unheard

WITHIN = timedelta(days=14)  #: an older silence has had its call, or its course is over
SHOWN = 12


def ranked(unit: Unit, clinic: Clinic) -> list[Unheard]:
    """Everybody not heard from, whom to phone first at the top."""
    found = silence.unheard(unit.session, clinic.id or 0, unit.now - WITHIN)

    def rank(one: Unheard) -> tuple[int, int, float]:
        last = silence.last_level(unit.session, one.episode.clinic_id, one.episode.id or 0)
        return -flags(one.episode), -last.rank, one.since.timestamp()

    return sorted(found, key=rank)


def references(found: Sequence[Unheard]) -> Several:
    """The first of them in one phrase."""
    return Several(
        items=tuple(text("cases-button", reference=one.episode.reference) for one in found[:SHOWN])
    )


def flags(episode: Episode) -> int:
    """How many risk questions were answered with yes or not sure, with what staff know."""
    answers = episode.risk_answers.values()
    return len(episode.staff_flags) + len([answer for answer in answers if answer != RiskAnswer.NO])


def button(clinic: Clinic) -> Button:
    """Opens the list."""
    return Button(label=text("unheard-button"), action="unheard.show", args={"clinic": clinic.id})


def show(turn: Turn, args: dict[str, Any]) -> None:
    """The list, with a button for each patient's card."""
    clinic, member = duty_shifts.actor(turn, args)
    found = ranked(turn, clinic)
    lines = [text("unheard-head", count=len(found)) if found else text("unheard-none")]
    lines += [_line(turn, clinic, one) for one in found[:SHOWN]]
    if len(found) > SHOWN:
        lines.append(text("unheard-more", count=len(found) - SHOWN))
    buttons = [_card(one.episode) for one in found[:SHOWN]]
    group = speak.to_group(clinic)
    here = group if group and group.chat_id == turn.chat_id else speak.to_staff(member)
    speak.say(turn, here, Message(lines=tuple(lines), rows=in_pairs(buttons)))


def _line(unit: Unit, clinic: Clinic, one: Unheard) -> Text:
    zone, episode = clinic.timezone, one.episode
    line = text(
        "unheard-line",
        reference=episode.reference,
        day=day_number(episode.session_at, unit.now, zone),
        since=said("since", one.since, unit.now, zone),
    )
    last = silence.last_level(unit.session, episode.clinic_id, episode.id or 0)
    if last is not Level.EXPECTED:
        level = text("unheard-last", level=text(f"level-{last.value}"))
        line = text("card-dot", left=line, right=level)
    if flags(episode):
        line = text("card-dot", left=line, right=text("unheard-flags", count=flags(episode)))
    return line


def _card(episode: Episode) -> Button:
    label = text("cases-button", reference=episode.reference)
    return Button(label=label, action="patient.card", args=target(episode))


ACTIONS = {"unheard.show": show}
