"""An episode's reports over the days as a picture: for the patient, and for staff with the levels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.care import triage
from bot.care.errors import NotAllowed, TooLate
from bot.care.protocol import LEVELS
from bot.care.timeline import DAY
from bot.content.message import Button, Message, Text, TrendPicture, TrendPoint, text
from bot.services import speak
from bot.services.enrolment import episodes
from bot.services.enrolment.codes import treatment
from bot.services.enrolment.enrolling import about
from bot.services.speak import Reader
from bot.services.turn import Turn
from bot.store import audit, lookup, patients, reports
from bot.store.models import Clinic, Episode, Report


def button_of_patient(episode: Episode) -> Button:
    """The patient's way to their own picture."""
    return Button(label=text("chart-mine-button"), action="trend.mine", args=about(episode))


def button_of_staff(episode: Episode) -> Button:
    """The staff's way to it, from a patient card."""
    return Button(label=text("chart-button"), action="trend.staff", args=about(episode))


def show_mine(turn: Turn, args: dict[str, Any]) -> None:
    """The patient's own reports; levels are the staff's business."""
    patient, episode = episodes.of_button(turn, args)
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    told = reports.of_episode(turn.session, episode.clinic_id, episode.id or 0)
    _show(turn, speak.to_patient(patient), episode, told, clinic.name, "trend.mine", args)


def show_staff(turn: Turn, args: dict[str, Any]) -> None:
    """The same for staff, with the level of each report as a shape; who looked is kept in the audit."""
    member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if member is None:
        raise NotAllowed
    episode = patients.episode(turn.session, args["clinic"], args["episode"])
    if episode is None:
        raise TooLate
    told = reports.of_episode(turn.session, episode.clinic_id, episode.id or 0)
    reader = turn.at(member.clinic_id, staff_id=member.id, audience="staff")
    subject = f"episode:{episode.id}"
    audit.record(turn.session, episode.clinic_id, turn.now, member.user_id, "trend.show", subject)
    _show(turn, reader, episode, told, episode.reference, "trend.staff", args)


def _show(
    turn: Turn,
    reader: Reader,
    episode: Episode,
    told: Sequence[Report],
    name: str,
    action: str,
    args: dict[str, Any],
) -> None:
    if not told:
        turn.toast(text("chart-empty"), alert=True)
        return
    dark = bool(args.get("dark"))
    label = text("picture-light" if dark else "picture-dark")
    other = Button(label=label, action=action, args={**args, "dark": not dark})
    picture = _picture(episode, told, name, dark=dark, levels=action == "trend.staff")
    message = Message(lines=(text("chart-caption", name=name),), picture=picture, rows=((other,),))
    speak.say(turn, reader, message, episode_id=episode.id)


def _picture(
    episode: Episode, told: Sequence[Report], name: str, *, dark: bool, levels: bool
) -> TrendPicture:
    names = tuple((level.value, text(f"level-{level}")) for level in LEVELS) if levels else ()
    severities = ("chart-none", "severity-mild", "severity-moderate", "severity-severe")
    nothing, mild, moderate, severe = (text(key) for key in severities)
    return TrendPicture(
        head=text("chart-head", name=name),
        about=text("chart-about", treatment=_treatment(episode), reports=len(told)),
        pain=text("chart-pain"),
        severity=text("chart-signs"),
        severities=(nothing, mild, moderate, severe),
        day=text("chart-day"),
        levels=names,
        points=tuple(_point(episode, row, levels=levels) for row in told),
        dark=dark,
    )


def _treatment(episode: Episode) -> Text:
    return treatment(episode.protocol, episode.area)


def _point(episode: Episode, row: Report, *, levels: bool) -> TrendPoint:
    report = triage.Report.from_json(row.answers)
    ranks = [seen.severity.rank + 1 for seen in report.observations]
    return TrendPoint(
        day=max(0.0, (row.at - episode.session_at) / DAY),
        pain=report.pain,
        severity=max(ranks, default=0 if report.understood else None),
        level=row.level.value if levels else None,
    )


ACTIONS = {"trend.mine": show_mine, "trend.staff": show_staff}
