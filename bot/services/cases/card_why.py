"""Why a case has its level, in words staff can check against the triage table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.care.protocol import Protocol
from bot.content.catalog import Catalog
from bot.content.message import Several, Text, text

ALWAYS = "0- h"  #: the window of a row that has only one
OUTSIDE = "not in the table"  #: of a symptom without a row for this hour
SHOWN = 4  #: more reasons than this only make the card longer
_RULES = {
    "3b": "card-why-strength",
    "G3": "card-why-trend",
    "G4": "card-why-combination",
    "G5": "card-why-place",
    "G6": "card-why-unread",
    "G7": "card-why-silence",
    "G11": "card-why-outside",
    "X8": "card-why-unreachable",
}


def why(level: str, reasons: Sequence[Sequence[str]], protocol: Protocol, catalog: Catalog) -> Text | None:
    """The line with the gravest reasons and the rules they come from; None without any."""
    if not reasons:
        return None
    shown = tuple(_reason(rule, protocol, catalog) for rule, _ in reasons[:SHOWN])
    return text("card-why", level=text(f"level-{level}"), reasons=Several(items=shown))


def _reason(rule: str, protocol: Protocol, catalog: Catalog) -> Text:
    kind, _, rest = rule.partition(" ")
    if kind in protocol.symptoms:
        symptom = text(f"symptom-{kind}", protocol=protocol.id)
        if rest == ALWAYS:
            return symptom
        if rest == OUTSIDE:
            return text("card-why-outside-table", symptom=symptom)
        window = re.sub(r"^(\d+)- h$", r"≥ \1 h", rest)
        return text("card-why-row", symptom=symptom, window=window, protocol=protocol.id)
    if kind == "flag":
        return _flag(rest, protocol, catalog)
    if kind == "text":
        return _words(rest, catalog)
    if kind in ("patient", "lost"):
        return text(f"card-why-{kind}-{rest}")
    if kind in _RULES:
        return text("card-why-rule", what=text(_RULES[kind]), rule=kind)
    return text("card-why-flag", flag=rule.replace("_", " "))


def _words(rest: str, catalog: Catalog) -> Text:
    """Danger words, and whether the patient was asked about them and said nothing."""
    flag, _, asked = rest.partition(", ")
    known = catalog.has(catalog.languages[0], f"flag-{flag}")  # a case may outlive the word list it came from
    what: str | Text = text(f"flag-{flag}") if known else flag.replace("_", " ")
    return text("card-why-words-unanswered", what=what) if asked else text("card-why-words", what=what)


def _flag(rest: str, protocol: Protocol, catalog: Catalog) -> Text:
    flag = rest.split(" ")[0]
    label = f"risk-{flag}-label"
    if not catalog.has(catalog.languages[0], label, protocol.id):
        return text("card-why-flag", flag=rest.replace("_", " "))
    return text("card-why-flag", flag=text(label, protocol=protocol.id))
