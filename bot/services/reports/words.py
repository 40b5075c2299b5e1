"""What a patient says in their own way: words, pictures, voices. All of it reaches a person.

Danger words are looked for in every shipped language and answered at once. Where the words may mean
something else ("no trouble breathing"), the patient is asked, and silence counts as yes for the staff.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import structlog

from bot.care import red_flags
from bot.care.protocol import Level, Severity
from bot.care.red_flags import Scan
from bot.care.triage import Observation, Reason, Report, TextFlag
from bot.content.message import Message, text
from bot.services.cases import case_record
from bot.services.reports import checkins, doubts, emergency, forms, reporting, soon, thanks
from bot.services.reports.reporting import Told
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases as case_rows
from bot.store import conversations, lookup
from bot.store.models import Case, CaseStatus, Conversation, Episode, Priority

log = structlog.get_logger()
WAITS = timedelta(minutes=10)  #: silence after a question about danger, or in the middle of a form
SWEPT = (doubts.STATE, forms.STATE, soon.STATE)  #: states in which silence means something
HIGH_FEVER = 39.0  #: degrees Celsius; the "very much" of the fever question


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


def words(turn: Turn, *, awaited: bool = False) -> None:
    """Words, a picture, a voice, anything: to the staff, under the rules for danger words.

    ``awaited``: we asked for this picture, so nobody is asked in return how soon they need help.
    """
    if turn.episode is None:
        return
    about = reporting.told(turn, turn.episode)
    scan = _scan(turn)
    if thanks.heard(turn, about, scan):
        return
    report = _read(scan)
    assessment = reporting.assess(turn, about, report)
    before = case_rows.not_closed(turn.session, about.clinic.id or 0, about.episode.id or 0)
    stood = (before.level, before.status is CaseStatus.ANSWERED) if before else None
    case = reporting.submit(turn, about, report, assessment, words=turn.incoming.text, source=turn.incoming)
    if case is None:
        return
    if assessment.level is Level.EMERGENCY:
        forms.leave(turn)
        turn.goto("")
        reporting.show_status(turn, about, case)
    elif scan.question:
        forms.leave(turn)
        doubts.ask(turn, about, scan, scan.question)
    else:
        # A line that is true already is not said again under every further word.
        news = stood is None or stood != (case.level, False)
        ask = not awaited and _puzzles(turn, report, case, first=stood is None)
        _received(turn, about, case, news=news, ask=ask)


def _puzzles(turn: Turn, report: Report, case: Case, *, first: bool) -> bool:
    """Whether words that nobody understood leave open how soon help is needed: never thanks alone.

    Not asked again while the question stands, nor when an answer within the hour is promised or a person
    is at it.
    """
    unattended = case.level is Level.ROUTINE and case.status is CaseStatus.OPEN
    return not report.text_flags and (first or (unattended and turn.state != soon.STATE))


def _read(scan: Scan) -> Report:
    """What the words surely say; a temperature that was named weighs like the one that is asked for."""
    sure = tuple(TextFlag(found.flag, found.level) for found in scan.flags if found.certain)
    seen: tuple[Observation, ...] = ()
    if scan.celsius is not None and any(found.flag == "fever" for found in sure):
        severity = Severity.SEVERE if scan.celsius >= HIGH_FEVER else Severity.MODERATE
        seen = (Observation("fever", severity),)
    return Report(seen, text_flags=sure, understood=bool(sure))


def worry(turn: Turn) -> bool:
    """The button under the input field: it arrives as its words, in any language."""
    labels = {turn.catalog.format(code, "worry-button", {}) for code in turn.catalog.languages}
    if turn.patient is None or turn.incoming.media or turn.incoming.text.strip() not in labels:
        return False
    start(turn)
    return True


def words_in_form(turn: Turn) -> bool:
    """Words or a picture while a question is open go to the staff at once; the question stays."""
    turn.act_on(turn.session.get(Episode, turn.draft["episode"]))
    if not worry(turn):
        words(turn)
    return True


def words_in_doubt(turn: Turn) -> bool:
    """Words while a question about danger is open: its answer, or more for the staff."""
    return doubts.answered_in_words(turn) or words_in_form(turn)


def _received(turn: Turn, about: Told, case: Case, *, news: bool, ask: bool) -> None:
    album = turn.incoming.media.album if turn.incoming.media else None
    once = f"album:{turn.chat_id}:{album}" if album else None  # ten pictures get one answer
    passed_on = (
        text("words-passed-on", clinic=about.clinic.name),
        text("soon-emergency", emergency=about.clinic.emergency_number),
    )
    if turn.state == forms.STATE:
        turn.reply(Message(lines=(*passed_on, text("words-go-on"))), dedupe_key=once)
        return
    if news:
        reporting.show_status(turn, about, case)
    if ask:
        head = text("report-head", clinic=about.clinic.name) if news else passed_on[0]
        soon.ask(turn, about, case, head, once)
    elif not news:
        turn.reply(Message(lines=passed_on), dedupe_key=once)


def sweep(unit: Unit) -> bool:
    """Settle one conversation that has been silent too long; False when there is none.

    A question about danger that got no answer pages staff; a form that was begun is sent as it is. One
    that cannot be read any more stops no other: staff are told that its patient may need them.
    """
    for row in conversations.silent_since(unit.session, SWEPT, unit.now - WAITS):
        for settle in (_settle, _give_to_staff, _end):
            try:
                with unit.session.begin_nested():
                    settle(unit, row)
                return True
            except Exception as error:
                log.error("silent conversation not settled", chat_id=row.chat_id, exc_info=error)
                unit.session.expire(row)  # what the failed try changed was undone
    return False


def _settle(unit: Unit, row: Conversation) -> None:
    state, draft = row.state, row.draft
    episode = unit.session.get_one(Episode, draft["episode"])
    _end(unit, row)
    about = reporting.told(unit, episode)
    if state == doubts.STATE:
        doubts.no_answer(unit, about, draft)
    elif state == soon.STATE:
        soon.no_answer(unit, about, draft)
    else:
        forms.send_as_it_is(unit, about, draft)


def _give_to_staff(unit: Unit, row: Conversation) -> None:
    _end(unit, row)
    patient = lookup.patient_anywhere(unit.session, row.user_id)
    episode = lookup.latest_episode(unit.session, patient) if patient else None
    if patient and episode:
        reasons = (Reason("G6 not understood", Level.URGENT),)
        case_record.record(unit, episode, patient, Level.URGENT, reasons)


def _end(unit: Unit, row: Conversation) -> None:
    conversations.save(unit.session, row, row.chat_id, row.user_id, "", {}, unit.now)


def start(turn: Turn) -> None:
    """/report, and the button that is always there."""
    if turn.patient is None or turn.episode is None:
        turn.reply(Message(lines=(text("hint-staff" if turn.staff else "hint-stranger"),)))
        return
    ACTIONS["report.start"](turn, {})


_BEGIN = {**checkins.ACTIONS, "report.start": forms.start_report, "form.resume": forms.resume}
ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {
    **forms.ACTIONS,
    **emergency.ACTIONS,
    **doubts.ACTIONS,
    **{name: doubts.settled_first(begin) for name, begin in _BEGIN.items()},
    **soon.ACTIONS,
}
STATES: dict[str, Callable[[Turn], bool]] = {
    **soon.STATES,
    forms.STATE: words_in_form,
    doubts.STATE: words_in_doubt,
}
