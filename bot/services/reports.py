"""What a patient says in their own way: words, pictures, voices. All of it reaches a person.

Danger words are looked for in every shipped language and answered at once. Where the words may mean
something else ("no trouble breathing"), the patient is asked, and silence counts as yes for the staff.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.care import red_flags
from bot.care.protocol import Level, Severity
from bot.care.red_flags import Scan
from bot.care.triage import Observation, Reason, Report, TextFlag
from bot.content.message import Button, Message, text
from bot.services import cases, emergency, forms, reporting
from bot.services.reporting import Told
from bot.services.turn import Turn, Unit
from bot.store import cases as case_rows
from bot.store import conversations
from bot.store.models import Case, Episode, Priority

CONFIRM = "confirm"  #: a danger word that may be a false alarm waits for yes or no
WAITS = timedelta(minutes=10)  #: silence after a question about danger, or in the middle of a form
HIGH_FEVER = 39.0  #: degrees Celsius; the "very much" of the fever question
NOTHING = Report(())


def _scan(turn: Turn) -> Scan:
    return red_flags.scan(turn.incoming.text, tuple(turn.catalog.lexicons.values()))


def danger(turn: Turn) -> bool:
    """Danger words are heard before any form or code gets the message."""
    if turn.incoming.place.kind != "private" or not turn.incoming.text or (turn.staff and not turn.patient):
        return False
    if not any(found.level is Level.EMERGENCY for found in _scan(turn).flags):
        return False
    if turn.patient:
        words(turn)
    else:
        turn.reply(
            Message(lines=(text("emergency-stranger"), text("emergency-stay"))), priority=Priority.URGENT
        )
    return True


def words(turn: Turn) -> None:
    """Words, a picture, a voice, anything: to the staff, under the rules for danger words."""
    if turn.episode is None:
        return
    about = reporting.told(turn, turn.episode)
    scan = _scan(turn)
    report = _read(scan)
    assessment = reporting.assess(turn, about, report)
    before = case_rows.not_closed(turn.session, about.clinic.id or 0, about.episode.id or 0)
    case = reporting.submit(turn, about, report, assessment, words=turn.incoming.text, source=turn.incoming)
    if case is None:
        return
    if assessment.level is Level.EMERGENCY:
        turn.goto("")
        reporting.show_status(turn, about, case)
    elif scan.question:
        _ask(turn, about, scan, scan.question)
    else:
        _received(turn, about, case, alone=before is None and not report.text_flags)


def _read(scan: Scan) -> Report:
    """What the words surely say; a temperature that was named weighs like the one that is asked for."""
    sure = tuple(TextFlag(found.flag, found.level) for found in scan.flags if found.certain)
    seen: tuple[Observation, ...] = ()
    if scan.celsius is not None and any(found.flag == "fever" for found in sure):
        severity = Severity.SEVERE if scan.celsius >= HIGH_FEVER else Severity.MODERATE
        seen = (Observation("fever", severity),)
    return Report(seen, text_flags=sure, understood=bool(sure))


def words_in_form(turn: Turn) -> bool:
    """Words or a picture while a question is open go to the staff at once; the question stays."""
    words(turn)
    return True


def _received(turn: Turn, about: Told, case: Case, *, alone: bool) -> None:
    if turn.state == forms.STATE:
        turn.reply(Message(lines=(text("words-in-form", clinic=about.clinic.name),)))
    elif alone:
        reporting.show_status(turn, about, case)
        turn.reply(_how_soon(about, case))
    elif case.level in (Level.URGENT, Level.EMERGENCY) and case.reports <= 1:
        reporting.show_status(turn, about, case)
    else:
        turn.reply(Message(lines=(text("words-passed-on", clinic=about.clinic.name),)))


def _how_soon(about: Told, case: Case) -> Message:
    """Never thanks alone: when words are not understood, the patient says how soon they need somebody."""
    rows = tuple(
        (Button(label=text(f"soon-{answer}"), action="words.soon", args={"case": case.id, "answer": answer}),)
        for answer in ("now", "today", "wait")
    )
    return Message(lines=(text("soon-ask", emergency=about.clinic.emergency_number),), rows=rows)


def _soon(turn: Turn, args: dict[str, Any]) -> None:
    case = turn.session.get(Case, args["case"])
    if case is None or turn.patient is None or case.patient_id != turn.patient.id:
        turn.toast(text("press-expired"), alert=True)
        return
    answer = args["answer"]
    episode = turn.session.get_one(Episode, case.episode_id)
    about = reporting.told(turn, episode)
    if answer == "now":
        reasons = (Reason("patient: now", Level.URGENT),)
        case = cases.record(turn, episode, about.patient, Level.URGENT, reasons)
        reporting.show_status(turn, about, case)
    turn.show(Message(lines=(text(f"soon-{answer}-said", clinic=about.clinic.name),)))


def _ask(turn: Turn, about: Told, scan: Scan, question: str) -> None:
    doubtful = next(found for found in scan.flags if not found.certain)
    rows = tuple(
        (Button(label=text(f"confirm-{a}"), action="words.confirm", args={"answer": a}),)
        for a in ("yes", "no")
    )
    lines = [text(question)]
    if doubtful.level is Level.EMERGENCY:
        lines.append(text("confirm-emergency", emergency=about.clinic.emergency_number))
    draft = {"episode": about.episode.id, "flag": doubtful.flag, "level": doubtful.level}
    turn.goto(CONFIRM, {**draft, "words": turn.incoming.text[:500]})
    turn.reply(Message(lines=tuple(lines), rows=rows), priority=Priority.URGENT)


def _confirm(turn: Turn, args: dict[str, Any]) -> None:
    if turn.state != CONFIRM:
        turn.toast(text("report-over"))
        return
    draft = turn.draft
    episode = turn.session.get_one(Episode, draft["episode"])
    about = reporting.told(turn, episode)
    turn.goto("")
    if args["answer"] == "no":
        turn.show(Message(lines=(text("confirm-no-said", clinic=about.clinic.name),)))
        return
    level = Level(draft["level"])
    if level is Level.EMERGENCY:
        emergency.tell(turn, about.patient, episode, about.clinic, NOTHING, draft["words"])
    reasons = (Reason(f"text {draft['flag']}", level),)
    case = cases.record(turn, episode, about.patient, level, reasons)
    turn.show(Message(lines=(text("confirm-yes-said", clinic=about.clinic.name),)))
    reporting.show_status(turn, about, case)


def sweep(unit: Unit) -> bool:
    """Settle one conversation that has been silent too long; False when there is none.

    A question about danger that got no answer pages staff; a form that was begun is sent as it is.
    """
    row = conversations.silent_since(unit.session, (CONFIRM, forms.STATE), unit.now - WAITS)
    if row is None:
        return False
    episode = unit.session.get(Episode, row.draft["episode"])
    state, draft = row.state, row.draft
    conversations.save(unit.session, row, row.chat_id, row.user_id, "", {}, unit.now)
    if episode is None:
        return True
    about = reporting.told(unit, episode)
    if state == CONFIRM and draft["level"] != Level.EMERGENCY:
        return True  # a person has the words already, and nothing in them was worse than that
    if state == CONFIRM:
        reasons = (Reason(f"text {draft['flag']}, no answer", Level.URGENT),)
        case = cases.record(unit, episode, about.patient, Level.URGENT, reasons)
        reporting.show_status(unit, about, case)
    else:
        forms.send_as_it_is(unit, about, draft)
    return True


def next_due(session: Session) -> datetime | None:
    """When ``sweep`` has the next conversation to settle."""
    since = conversations.oldest(session, (CONFIRM, forms.STATE))
    return since + WAITS if since else None


def start(turn: Turn) -> None:
    """/report, and the button that is always there."""
    if turn.patient is None or turn.episode is None:
        turn.reply(Message(lines=(text("hint-staff" if turn.staff else "hint-stranger"),)))
        return
    forms.start_report(turn)


ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {
    **forms.ACTIONS,
    **emergency.ACTIONS,
    "words.soon": _soon,
    "words.confirm": _confirm,
}
STATES: dict[str, Callable[[Turn], bool]] = {forms.STATE: words_in_form, CONFIRM: words_in_form}
