"""What a case's card shows besides its columns: a JSON object that grows as reports and words join.

Times are ISO with offset. Keys:
``symptoms``    [{id, severity, since}], worst news first as reported; ``since`` = first told in this case
``trend`` ``pain``   of the latest report that said so
``told_at``     when the patient last told us something
``reasons``     [[rule, level]] of care.triage, each once
``words`` ``media``  the patient's latest words; kinds of what came without words
``contact``     {what, at, level} the contact before this case
``promised_at`` ``staffed`` ``opens``   what the status line promised, and when somebody is there again
``duty``        whether people had taken duty by then: the clinic may be open with nobody on duty
``unseen``      the holder got new words by themselves and has not shown yet that they read them
``answered_by`` ``answered_at`` ``phoned``   who answered last, and whether by phone
``lapsed``      {name, since} of a claim that ran out
``lowered``     {name, at, from, reason} of the last time a person gave it a lower level
``photo_asked`` ``unreached`` ``unreachable``   times of the last request, failed answer, lost chat
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from bot.care.triage import Reason, Report

Facts = dict[str, Any]
OURS_ALONE = ("G7", "X8")  #: rules of a case that a silent or unreachable patient knows nothing of
SHOWN_WORDS = 600  #: characters of the patient's words on the card; the thread under it has them all


def moment(facts: Facts, key: str) -> datetime | None:
    """The time kept under ``key``."""
    return datetime.fromisoformat(facts[key]) if facts.get(key) else None


def with_report(facts: Facts, report: Report, now: datetime) -> Facts:
    """The facts after another report: a symptom told before keeps its time and takes the new severity."""
    known = {one["id"]: one for one in facts.get("symptoms", [])}
    for seen in report.observations:
        since = known.get(seen.symptom, {}).get("since", now.isoformat())
        known[seen.symptom] = {"id": seen.symptom, "severity": seen.severity.value, "since": since}
    grown = {**facts, "symptoms": list(known.values()), "told_at": now.isoformat()}
    if report.trend is not None:
        grown["trend"] = report.trend.value
    if report.pain is not None:
        grown["pain"] = report.pain
    return grown


def with_words(facts: Facts, words: str, media: str | None, now: datetime) -> Facts:
    """The facts after more words or something without words."""
    grown = {**facts, "told_at": now.isoformat()}
    if words:
        grown["words"] = words if len(words) <= SHOWN_WORDS else words[: SHOWN_WORDS - 1] + "…"
    if media:
        grown["media"] = list(dict.fromkeys([*facts.get("media", []), media]))
    return grown


def with_reasons(facts: Facts, reasons: Iterable[Reason]) -> Facts:
    """The facts with these reasons, each rule once and the gravest first."""
    new = [[reason.rule, reason.level.value] for reason in reasons]
    unique = {rule: [rule, level] for rule, level in [*facts.get("reasons", []), *new]}
    return {**facts, "reasons": sorted(unique.values(), key=_gravest_first)}


def reachable_again(facts: Facts, rule: str) -> Facts:
    """The facts once the patient wrote again; ``rule`` had said that Telegram does not reach them."""
    reasons = [reason for reason in facts.get("reasons", []) if reason[0] != rule]
    return {**without(facts, "unreachable"), "reasons": reasons}


def patient_waits(facts: Facts) -> bool:
    """Whether the patient expects an answer: not when the clinic alone has a reason to phone them."""
    rules = [rule for rule, _ in facts.get("reasons", [])]
    return not rules or not all(rule.startswith(OURS_ALONE) for rule in rules)


def without(facts: Facts, *keys: str) -> Facts:
    """The facts less what is no longer true."""
    return {key: value for key, value in facts.items() if key not in keys}


def _gravest_first(reason: Sequence[str]) -> int:
    return -"XRUE".index(reason[1])
