"""The daily digest, which is also the nightly self-audit: one good line, or what is wrong, worst first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.care.timeline import DAY, local_to_utc, to_local
from bot.content.message import Message, Moment, Several, Text, text
from bot.services import speak
from bot.services.cases.card_standing import names_of
from bot.services.cases.card_text import SIGNS
from bot.services.clinic import gaps, not_heard
from bot.services.moments import said
from bot.services.speak import Reader
from bot.services.unit import Unit
from bot.store import clinics, duty, lookup, selfaudit, stats
from bot.store.models import Case, Clinic, OutboxKind, Priority
from bot.store.selfaudit import Ledger
from bot.store.stats import Answers

TONIGHT = timedelta(days=1)
SHOWN = 6  #: cases past their time that are named; the rest are counted


@dataclass(frozen=True)
class _Day:
    """What a clinic's last day looked like."""

    unit: Unit
    clinic: Clinic
    since: datetime
    ledger: Ledger
    reports: int
    answers: Answers


def say_due(unit: Unit) -> bool:
    """Say the digest of one clinic whose hour has come; False when there is none."""
    for clinic in lookup.clinics(unit.session):
        today = to_local(unit.now, clinic.timezone).date()
        due = local_to_utc(today, clinic.digest_at, clinic.timezone)
        if clinic.created_at < due <= unit.now and clinics.begin_digest(unit.session, clinic.id or 0, today):
            _say(unit, clinic, today)
            return True
    return False


def next_due(clinics: Sequence[Clinic], now: datetime) -> datetime | None:
    """When the next digest of these clinics is due."""
    return min((_next(clinic, now) for clinic in clinics), default=None)


def _next(clinic: Clinic, now: datetime) -> datetime:
    today = to_local(now, clinic.timezone).date()
    due = local_to_utc(today, clinic.digest_at, clinic.timezone)
    over = clinic.digest_on is not None and clinic.digest_on >= today
    if over or due <= clinic.created_at:
        return local_to_utc(today + DAY, clinic.digest_at, clinic.timezone)
    return due


def _say(unit: Unit, clinic: Clinic, today: date) -> None:
    since = local_to_utc(today - DAY, clinic.digest_at, clinic.timezone)
    clinic_id = clinic.id or 0
    day = _Day(
        unit,
        clinic,
        since,
        selfaudit.ledger(unit.session, clinic_id, since, unit.now),
        selfaudit.reports(unit.session, clinic_id, since, unit.now),
        stats.answers(unit.session, clinic_id, since, unit.now),
    )
    wrong = list(_wrong(day))
    quiet = not (day.ledger.said or day.reports or selfaudit.running(unit.session, clinic_id))
    if quiet and not wrong:
        return
    lines = (*_head(day, wrong), *wrong, *_ahead(day))
    for number, reader in enumerate(_readers(unit, clinic, trouble=bool(wrong))):
        language = None if reader.staff_id else clinic.language
        speak.say(
            unit,
            reader,
            Message(lines=lines, silent=not wrong, language=language),
            kind=OutboxKind.NOTICE,
            priority=Priority.DIGEST,
            dedupe_key=f"digest:{clinic.id}:{today.isoformat()}:{number}",
        )


def _readers(unit: Unit, clinic: Clinic, *, trouble: bool) -> list[Reader]:
    group = speak.to_group(clinic)
    owners = list(map(speak.to_staff, clinics.owners(unit.session, clinic.id or 0)))
    return [*([group] if group else []), *(owners if trouble or group is None else [])]


def _head(day: _Day, wrong: list[Text]) -> Iterator[Text]:
    count = day.ledger.said
    if wrong:
        yield text("digest-wrong", clinic=day.clinic.name)
        yield text("digest-messages-some", count=count)
    else:
        yield text("digest-well", clinic=day.clinic.name)
        yield text("digest-messages", count=count)
    if day.reports:
        yield _reports(day)


def _reports(day: _Day) -> Text:
    answers = day.answers
    if answers.opened == 0:
        return text("digest-reports-fine", count=day.reports)
    if answers.answered < answers.opened or answers.slowest is None:
        open_ = answers.opened - answers.answered
        return text("digest-reports-some", count=day.reports, open=open_)
    minutes = max(1, round(answers.slowest / 60))
    slowest = (
        text("digest-hours", hours=round(minutes / 60))
        if minutes > 119
        else text("digest-minutes", minutes=minutes)
    )
    return text("digest-reports-answered", count=day.reports, slowest=slowest)


def _wrong(day: _Day) -> Iterator[Text]:
    """Everything a person must look at, worst first."""
    session, clinic_id, now = day.unit.session, day.clinic.id or 0, day.unit.now
    late = sorted(selfaudit.past_deadline(session, clinic_id, now), key=lambda case: -case.level.rank)
    yield from (_late_case(day, case) for case in late[:SHOWN])
    if len(late) > SHOWN:
        yield text("digest-late-more", count=len(late) - SHOWN)
    unproved = names_of(duty.unproved(session, clinic_id, now))
    counted = (
        ("digest-steps-late", selfaudit.late_steps(session, clinic_id, day.since, now)),
        ("digest-alerts-failed", day.ledger.for_staff),
        ("digest-dropped", day.ledger.dropped),
        ("digest-missed", day.ledger.missed),
    )
    yield from (text(key, count=count) for key, count in counted if count)
    named = (
        ("digest-unplanned", selfaudit.unplanned(session, clinic_id)),
        ("digest-doubled", selfaudit.doubled(session, clinic_id, day.since)),
    )
    yield from (text(key, references=_several(found)) for key, found in named if found)
    if day.clinic.group_chat_id is None:
        yield text("digest-no-group")
    if unproved:
        yield text("digest-unproved", names=unproved)
    unsure = (("digest-unsure", day.ledger.unsure), ("digest-late", day.ledger.late))
    yield from (text(key, count=count) for key, count in unsure if count)


def _late_case(day: _Day, case: Case) -> Text:
    at = said("at", case.answer_by, day.unit.now, day.clinic.timezone)
    return text("digest-late-case", sign=SIGNS[case.level], reference=case.reference, at=at)


def _several(references: Sequence[str]) -> Several:
    return Several(items=tuple(text("cases-button", reference=one) for one in references[:SHOWN]))


def _ahead(day: _Day) -> Iterator[Text]:
    """Who was not heard from, and tonight's gap when somebody may be needed in it."""
    unheard = not_heard.ranked(day.unit, day.clinic)
    if unheard:
        yield text("cases-unheard", references=not_heard.references(unheard))
    for start, _ in gaps.ahead(day.unit, day.clinic, TONIGHT)[:1]:
        risks = duty.risks(day.unit.session, day.clinic.id or 0, start)
        if risks.any:
            yield text("digest-gap", at=Moment(at=start), count=risks.any)
