"""The card of a case: what staff must know to act, most important first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.care.protocol import Level, RiskAnswer
from bot.care.timeline import day_number, hours_since
from bot.content.message import Button, Message, Several, Text, text
from bot.services.cases import card_buttons
from bot.services.cases.card_facts import moment
from bot.services.cases.card_standing import on_card, remarks, standing
from bot.services.cases.card_why import why
from bot.services.unit import Unit
from bot.store.models import Case, CaseStatus, Clinic, Episode

SIGNS = {Level.EXPECTED: "🟢", Level.ROUTINE: "🟡", Level.URGENT: "🟠", Level.EMERGENCY: "🔴"}
_MEDIA = ("photo", "voice", "video", "sticker", "document")


def card(unit: Unit, case: Case, clinic: Clinic, *, choosing_outcome: bool = False) -> Message:
    """The card as it is true now. ``choosing_outcome``: with the ways to close in place of the moves."""
    episode = unit.session.get_one(Episode, case.episode_id)
    stands = standing(unit, case, clinic)
    lines = (
        head(unit, case, clinic),
        *([stands] if stands else []),
        *remarks(unit, case, clinic),
        *_told(unit, case, clinic),
        about(unit, case, clinic, episode),
        flags(unit, episode),
        *_words(case),
        *_why(unit, case, episode),
        _contact(unit, case, clinic, episode),
    )
    rows = card_buttons.outcomes(case) if choosing_outcome else card_buttons.moves(case)
    return Message(lines=lines, rows=rows)


def moved(case: Case, link: str | None) -> Message:
    """What an older copy shrinks to when a newer one stands below it, or behind ``link`` in a topic."""
    key = "card-head-in-topic" if link else "card-head-moved"
    rows = ((Button(label=text("topic-open"), url=link),),) if link else ()
    return Message(lines=(text(key, sign=SIGNS[case.level], reference=case.reference),), rows=rows)


def head(unit: Unit, case: Case, clinic: Clinic) -> Text:
    """The neutral first line: the level as a sign and a word, which case, by when."""
    sign, level, reference = SIGNS[case.level], text(f"level-{case.level.value}"), case.reference
    if case.status in (CaseStatus.ANSWERED, CaseStatus.CLOSED):
        return text("card-head", sign=sign, level=level, reference=reference)
    if case.level is Level.EMERGENCY:  # its patient was told to wait for nobody
        return text("card-head-now", sign=sign, level=level, reference=reference)
    if case.answer_by <= unit.now:
        due = on_card(unit, case, clinic, "at", case.answer_by)
        return text("card-head-late", sign=sign, level=level, reference=reference, at=due)
    by = on_card(unit, case, clinic, "by", case.answer_by)
    return text("card-head-open", sign=sign, level=level, reference=reference, by=by)


def dotted(parts: Iterable[Text]) -> Text:
    """Short facts in one line. Raises TypeError without any."""
    first, *rest = parts
    for part in rest:
        first = text("card-dot", left=first, right=part)
    return first


def severity(value: str) -> Text:
    """How strongly a symptom is felt; not said counts as severe."""
    return text("card-severity-unknown") if value == "unknown" else text(f"severity-{value}")


def media_name(kind: str) -> Text:
    """What came without words."""
    return text(f"card-media-{kind if kind in _MEDIA else 'other'}")


def flags(unit: Unit, episode: Episode) -> Text:
    """The risk answers that count, or that none were given and all count."""
    protocol = unit.catalog.protocols[episode.protocol]
    by_staff = [text(f"risk-{flag}-label", protocol=protocol.id) for flag in episode.staff_flags]
    if episode.risk_answered_at is None:
        unanswered = text("card-flags-unanswered")
        return text("card-flags", flags=Several(items=(*by_staff, unanswered))) if by_staff else unanswered
    known = by_staff + [
        _flag(flag, answer, protocol.id)
        for flag, answer in episode.risk_answers.items()
        if answer != RiskAnswer.NO and flag in protocol.risk_flags
    ]
    return text("card-flags", flags=Several(items=tuple(known))) if known else text("card-flags-none")


def _flag(flag: str, answer: str, protocol: str) -> Text:
    label = text(f"risk-{flag}-label", protocol=protocol)
    return text("card-flag-unsure", flag=label) if answer == RiskAnswer.UNSURE else label


def _told(unit: Unit, case: Case, clinic: Clinic) -> Iterator[Text]:
    protocol = _protocol(unit, case)
    for one in case.card.get("symptoms", []):
        yield text(
            "card-symptom",
            symptom=text(f"symptom-{one['id']}", protocol=protocol),
            severity=severity(one["severity"]),
            at=on_card(unit, case, clinic, "at", datetime.fromisoformat(one["since"])),
        )
    if case.card.get("pain") is not None:
        yield text("card-pain", pain=case.card["pain"])


def about(unit: Unit, case: Case, clinic: Clinic, episode: Episode) -> Text:
    """The treatment, the day of the last news, how many reports, and how it changes."""
    told_at = moment(case.card, "told_at") or case.opened_at
    treatment = text("protocol-name", protocol=episode.protocol)
    if episode.area:
        area = text(f"area-{episode.area}", protocol=episode.protocol)
        treatment = text("card-area", treatment=treatment, area=area)
    day = day_number(episode.session_at, told_at, clinic.timezone)
    parts = [treatment, text("card-day", day=day, hours=int(hours_since(episode.session_at, told_at)))]
    if case.reports:
        parts.append(text("card-report", number=case.reports))
    if case.card.get("trend"):
        parts.append(text(f"card-trend-{case.card['trend']}"))
    return dotted(parts)


def _words(case: Case) -> Iterator[Text]:
    if case.card.get("words"):
        yield text("card-words", words=case.card["words"])
    if case.card.get("media"):
        kinds = tuple(dict.fromkeys(media_name(kind).key for kind in case.card["media"]))
        yield text("card-media", media=Several(items=tuple(text(key) for key in kinds)))


def _why(unit: Unit, case: Case, episode: Episode) -> Iterator[Text]:
    protocol = unit.catalog.protocols[episode.protocol]
    line = why(_reasoned(case).value, case.card.get("reasons", []), protocol, unit.catalog)
    if line:
        yield line


def _reasoned(case: Case) -> Level:
    """The level the reasons led to. They are none for the level that a person has given the case since."""
    lowered = case.card.get("lowered")
    return max(case.level, Level(lowered["from"]), key=lambda level: level.rank) if lowered else case.level


def _contact(unit: Unit, case: Case, clinic: Clinic, episode: Episode) -> Text:
    contact = case.card.get("contact")
    if not contact:
        joined = on_card(unit, case, clinic, "at", episode.joined_at)
        return text("card-contact-joined", at=joined)
    at = on_card(unit, case, clinic, "at", datetime.fromisoformat(contact["at"]))
    level = text(f"level-{contact['level']}")
    return text("card-contact", what=text(f"card-contact-{contact['what']}"), at=at, level=level)


def _protocol(unit: Unit, case: Case) -> str:
    return unit.session.get_one(Episode, case.episode_id).protocol
