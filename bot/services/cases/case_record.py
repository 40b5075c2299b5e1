"""From what a patient told us to the one case of their episode that a person must close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.care import escalation, triage
from bot.care.escalation import Standing
from bot.care.protocol import Level
from bot.care.triage import Reason
from bot.services.cases import card_facts, cards, case_thread
from bot.services.cases.card_facts import Facts, without
from bot.services.cases.case_clock import Values, from_the_start, held_again
from bot.services.incoming import Incoming
from bot.services.unit import Unit
from bot.store import audit, reports, staff
from bot.store import cases as rows
from bot.store.conversations import LostRace
from bot.store.models import Case, CaseStatus, Clinic, Episode, Patient, Report

REOPENS_WITHIN = timedelta(hours=24)  #: news sooner than this after closing belong to the same matter
UNREACHABLE = "X8 unreachable"  #: rule of a case whose patient Telegram does not reach
NEVER_SAID = "lost message"  #: rule of a case whose patient missed something of ours
UNHANDLED = "lost update"  #: rule of a case whose patient did something we could not handle
_OVER = ("lapsed", "answered_by", "answered_at", "phoned", "unreached", "photo_asked", "lowered")


@dataclass(frozen=True)
class _News:
    """What came in, and the level it was given."""

    level: Level
    reasons: Sequence[Reason]
    report: Report | None
    words: str
    source: Incoming | None


def record(
    unit: Unit,
    episode: Episode,
    patient: Patient,
    level: Level,
    reasons: Sequence[Reason],
    *,
    report: Report | None = None,
    words: str = "",
    source: Incoming | None = None,
) -> Case:
    """Open, join or reopen the episode's case with these news and put them before staff.

    A case that is not closed is joined and its level only rises: then it is open again, its ladder
    starts anew and a new card is posted, for an edit rings nowhere. An answered one goes back to who
    answered. A case closed within a day is reopened at the level of the news: a person ended what came
    before. Raises ValueError for EXPECTED, LostRace when a colleague moved the case at this moment.
    """
    if level is Level.EXPECTED:
        raise ValueError("EXPECTED opens no case")
    news = _News(level, reasons, report, words or (source.text if source else ""), source)
    case = rows.not_closed(unit.session, episode.clinic_id, episode.id or 0)
    anew = case is None or _must_start_anew(unit, case, level)
    if case is None:
        case = _reopen(unit, episode, news) or _open(unit, episode, news)
    elif anew:
        _raise(unit, case, news)
    else:
        _join(unit, case, news)
    _attach(unit, case, patient, news)
    _put_before_staff(unit, case, patient, news, anew=anew)
    return case


def _must_start_anew(unit: Unit, case: Case, level: Level) -> bool:
    """Whether everybody must look again: it got graver, or who answered is not there any more."""
    before = Standing(case.level, case.ladder_from, case.ladder_step)
    if escalation.raised(before, level, unit.now) != before:
        return True
    holder = staff.get(unit.session, case.clinic_id, case.claimed_by)
    return case.status is CaseStatus.ANSWERED and not (holder and holder.active)


def _open(unit: Unit, episode: Episode, news: _News) -> Case:
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    values, promised = from_the_start(unit, clinic, news.level)
    number = len(rows.of_episode(unit.session, episode.clinic_id, episode.id or 0)) + 1
    facts = {**promised, "contact": _last_contact(unit, episode, news)}
    case = Case(
        clinic_id=episode.clinic_id,
        episode_id=episode.id or 0,
        patient_id=episode.patient_id,
        reference=episode.reference if number == 1 else f"{episode.reference}-{number}",
        opened_at=unit.now,
        reports=1 if news.report else 0,
        card=_grown(facts, news, unit.now),
        **values,
    )
    _audit(unit, rows.add(unit.session, case), "case.open", news)
    return case


def _reopen(unit: Unit, episode: Episode, news: _News) -> Case | None:
    before = rows.of_episode(unit.session, episode.clinic_id, episode.id or 0)
    if not before or not (closed := before[-1].closed_at) or unit.now - closed >= REOPENS_WITHIN:
        return None
    values, promised = from_the_start(unit, cards.clinic_of(unit, before[-1]), news.level)
    values |= {"closed_at": None, "closed_by": None, "outcome": None, "close_reason": None}
    facts = {**promised, "contact": _last_contact(unit, episode, news)}
    _move(unit, before[-1], news, "case.reopen", facts, values)
    return before[-1]


def _raise(unit: Unit, case: Case, news: _News) -> None:
    level = max(case.level, news.level, key=lambda one: one.rank)
    values, promised = from_the_start(unit, cards.clinic_of(unit, case), level)
    _move(unit, case, news, "case.raise", {**without(case.card, *_OVER), **promised}, values)


def _join(unit: Unit, case: Case, news: _News) -> None:
    values: Values = {}
    promised: Facts = {}
    if case.status is CaseStatus.ANSWERED:
        values, promised = held_again(unit, case, cards.clinic_of(unit, case))
    _move(unit, case, news, "case.join", {**case.card, **promised}, values)


def _move(unit: Unit, case: Case, news: _News, action: str, facts: Facts, values: Values) -> None:
    made = case.reports + (1 if news.report else 0)
    if not rows.move(unit.session, case, **values, reports=made, card=_grown(facts, news, unit.now)):
        raise LostRace("case")
    _audit(unit, case, action, news)


def _audit(unit: Unit, case: Case, action: str, news: _News) -> None:
    rules = [reason.rule for reason in news.reasons]
    audit.record(
        unit.session,
        case.clinic_id,
        unit.now,
        news.source.person.id if news.source and news.source.person else None,
        action,
        f"case:{case.id}",
        level=news.level.value,
        rules=rules,
    )


def _grown(facts: Facts, news: _News, now: datetime) -> Facts:
    media = news.source.media.kind if news.source and news.source.media else None
    grown = card_facts.with_reasons(facts, news.reasons)
    if news.report:
        told = triage.Report.from_json(news.report.answers)
        grown = card_facts.with_report(grown, told, now)
    if news.words or media:
        grown = card_facts.with_words(grown, news.words, media, now)
    if media == "photo":
        grown = without(grown, "photo_asked")
    if any(reason.rule == UNREACHABLE for reason in news.reasons):
        return {**grown, "unreachable": True}
    return card_facts.reachable_again(grown, UNREACHABLE) if news.source or news.report else grown


def _last_contact(unit: Unit, episode: Episode, news: _News) -> dict[str, str] | None:
    told = reports.of_episode(unit.session, episode.clinic_id, episode.id or 0)
    earlier = [row for row in told if news.report is None or row.id != news.report.id]
    if not earlier:
        return None
    last = earlier[-1]
    what = "checkin" if last.step else "report"
    return {"what": what, "at": last.at.isoformat(), "level": last.level.value}


def _attach(unit: Unit, case: Case, patient: Patient, news: _News) -> None:
    if news.report:
        news.report.case_id = case.id
        unit.session.add(news.report)
    if news.source or news.report:
        patient.unreachable_since = None  # they wrote or tapped, so Telegram reaches them
    case_thread.keep(unit, case, patient, news.words, news.source)


def _put_before_staff(unit: Unit, case: Case, patient: Patient, news: _News, *, anew: bool) -> None:
    if anew:
        asked = cards.asked_first(unit, case)
        cards.post(unit, case, asked)
        cards.refresh(unit, case, but=asked)
    else:
        cards.refresh(unit, case)
    shown = anew and len(news.words) <= card_facts.SHOWN_WORDS
    media = news.source.media if news.source else None
    if not shown or media:
        words = "" if shown else news.words
        case_thread.put(unit, case, patient, words, news.source, None if anew else news.report)
