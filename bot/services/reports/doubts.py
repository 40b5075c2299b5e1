"""Words that may speak of danger or of its absence ("no trouble breathing"): the patient is asked.

Silence counts as yes for the staff.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.care.protocol import Level
from bot.care.red_flags import Scan
from bot.care.red_flags.words import tokenised
from bot.care.triage import Reason, Report, TextFlag
from bot.content.message import Button, Message, text
from bot.services.cases import case_record
from bot.services.reports import reporting
from bot.services.reports.reporting import Told
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases as case_rows
from bot.store.models import Episode, Priority

STATE = "confirm"  #: a danger word that may be a false alarm waits for yes or no


def ask(turn: Turn, about: Told, scan: Scan, question: str) -> None:
    """Put ``question`` about the gravest doubtful words. An open one that this replaces is settled first."""
    doubtful = next(found for found in scan.flags if not found.certain)
    rows = tuple(
        (Button(label=text(f"confirm-{a}"), action="words.confirm", args={"answer": a}),)
        for a in ("yes", "no")
    )
    # The first line is what a lock screen shows to anybody: the symptom stands below it.
    lines = [text("report-head", clinic=about.clinic.name), text(question)]
    if doubtful.level is Level.EMERGENCY:
        lines.append(text("confirm-emergency", emergency=about.clinic.emergency_number))
    if turn.state == STATE:
        no_answer(turn, about, turn.draft)
    draft = {"episode": about.episode.id, "flag": doubtful.flag, "level": doubtful.level}
    turn.goto(STATE, {**draft, "words": turn.incoming.text[:500]})
    turn.reply(Message(lines=tuple(lines), rows=rows), priority=Priority.URGENT)


def _confirm(turn: Turn, args: dict[str, Any]) -> None:
    if turn.state != STATE:
        turn.toast(text("report-over"))
        return
    _confirmed(turn, args["answer"] == "yes")


def _confirmed(turn: Turn, yes: bool) -> None:
    """The doubt is settled; a yes is graded with everything else that was told."""
    draft = turn.draft
    about = reporting.told(turn, turn.session.get_one(Episode, draft["episode"]))
    turn.goto("")
    if not yes:
        turn.show(Message(lines=(text("confirm-no-said", clinic=about.clinic.name),)))
        waiting = case_rows.not_closed(turn.session, about.clinic.id or 0, about.episode.id or 0)
        if waiting:
            reporting.show_status(turn, about, waiting)
        return
    report = Report(text_flags=(TextFlag(draft["flag"], Level(draft["level"])),))
    assessment = reporting.assess(turn, about, report)
    case = reporting.submit(turn, about, report, assessment, quoted=draft["words"])
    turn.show(Message(lines=(text("confirm-yes-said", clinic=about.clinic.name),)))
    if case:
        reporting.show_status(turn, about, case)


def answered_in_words(turn: Turn) -> bool:
    """A typed yes or no. Gives False for anything else: the question then stays."""
    said = tokenised(turn.incoming.text).words
    for answer in ("yes", "no"):
        labels = (turn.catalog.format(code, f"confirm-{answer}", {}) for code in turn.catalog.languages)
        meant = [tokenised(label).words for label in labels]
        if said and said in (*meant, *(words[:1] for words in meant)):
            _confirmed(turn, answer == "yes")
            return True
    return False


def no_answer(unit: Unit, about: Told, draft: dict[str, Any]) -> None:
    """A question about danger that got no answer counts as a yes for staff.

    Of anything less than an EMERGENCY a person has the words already.
    """
    if draft["level"] == Level.EMERGENCY:
        reasons = (Reason(f"text {draft['flag']}, no answer", Level.URGENT),)
        case = case_record.record(unit, about.episode, about.patient, Level.URGENT, reasons)
        reporting.show_status(unit, about, case)


def settled_first(begin: Callable[[Turn, dict[str, Any]], None]) -> Callable[[Turn, dict[str, Any]], None]:
    """Begin a form that takes the place of an open question about danger."""

    def handler(turn: Turn, args: dict[str, Any]) -> None:
        if turn.state == STATE:
            draft = turn.draft
            turn.goto("")
            episode = turn.session.get_one(Episode, draft["episode"])
            no_answer(turn, reporting.told(turn, episode), draft)
        begin(turn, args)

    return handler


ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {"words.confirm": _confirm}
