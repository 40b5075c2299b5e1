"""Which texts there must be: each in every shipped language, and none for something that does not exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from bot.care.protocol import LEVELS, Protocol, Severity, Step, StepKind, Trend
from bot.content.library import COMMON, Library, Texts
from bot.content.mistakes import Mistake

#: Families of a treatment whose texts belong to one name of its plan.
NAMED = ("step-", "symptom-", "menu-", "area-", "reply-", "risk-", "faq-")

ANCHORS = [str(s) for s in Severity if s is not Severity.UNKNOWN]

ALWAYS = (
    *("safety-net", "footer", "step-head", "when-today", "when-tomorrow", "when-yesterday", "when-weekday"),
    *("when-day-clock", "when-date", "when-date-year", "list-then", "list-and"),
    *(f"when-weekday-{n}" for n in range(1, 8)),
    *(f"when-month-{n}" for n in range(1, 13)),
    *(f"severity-{anchor}" for anchor in ANCHORS),
    *(f"trend-{trend}" for trend in Trend),
    *(f"level-{level}" for level in LEVELS),
)


def incomplete(library: Library) -> Iterator[Mistake]:
    """Texts missing in a shipped language, texts of a language not shipped, texts that belong to nothing."""
    yield from _missing(library, library.root / COMMON, library.common, _always(library))
    for name, texts in library.treatments.items():
        protocol = library.protocols.get(name)
        needed = _needed(protocol) if protocol else {}
        yield from _missing(library, library.root / name, texts, needed)
        yield from _foreign(library, texts)
        if protocol:
            yield from _stray(texts, needed.keys() | _allowed(protocol))


def _always(library: Library) -> dict[str, str]:
    """What the common texts need, and why: each danger word's flag has a name for staff."""
    flags = {words.flag for lexicon in library.lexicons.values() for words in lexicon.flags}
    return {**dict.fromkeys(ALWAYS, ""), **{f"flag-{flag}": "a flag of red-flags/" for flag in sorted(flags)}}


def _missing(library: Library, folder: Path, texts: Texts, needed: dict[str, str]) -> Iterator[Mistake]:
    # Where a text stands is told of the first language that has it: English, as a rule.
    languages = reversed(library.languages)
    written = {key: entry for language in languages for key, entry in texts.get(language, {}).items()}
    for language in library.languages:
        own, common = texts.get(language, {}), library.common[language]
        for key in [*needed, *sorted(written.keys() - needed.keys())]:
            if key in own or (key in common and key not in written):
                continue
            other = written.get(key)
            file = _sibling(other.file, language) if other else folder / f"{language}.ftl"
            reason = f"{other.file.name}:{other.line} has it" if other else needed[key]
            yield Mistake(file, 1, f"{key} is missing" + (f" ({reason})" if reason else ""))


def _sibling(file: Path, language: str) -> Path:
    return file.with_name(".".join([*file.name.split(".")[:-2], language, "ftl"]))


def _foreign(library: Library, texts: Texts) -> Iterator[Mistake]:
    for language in sorted(texts.keys() - set(library.languages)):
        file = next(iter(texts[language].values())).file if texts[language] else library.root
        yield Mistake(file, 1, f"the language {language} has no texts in {COMMON}/")


def _stray(texts: Texts, needed: Collection[str]) -> Iterator[Mistake]:
    for entries in texts.values():
        for key, entry in entries.items():
            if key.startswith(NAMED) and key not in needed and not _anchor_of(key, needed):
                yield entry.wrong("nothing in protocol.yaml or triage.csv has this text")


def _anchor_of(key: str, needed: Collection[str]) -> bool:
    base, _, end = key.rpartition("-")
    return end in ANCHORS and base in needed and base.startswith("symptom-")


def _needed(protocol: Protocol) -> dict[str, str]:
    """Every key a protocol needs, and why."""
    needed = {"protocol-name": "the name of the treatment"}
    needed |= {f"area-{area}": f"area {area}" for area in protocol.areas}
    for step in protocol.steps:
        needed |= dict.fromkeys(_step_keys(step), f"step {step.id}")
    for symptom in protocol.symptoms:
        needed |= dict.fromkeys((f"symptom-{symptom}", f"symptom-{symptom}-ask"), f"symptom {symptom}")
    needed |= {f"menu-{choice.id}": f"menu choice {choice.id}" for choice in protocol.menu}
    for flag in protocol.risk_flags:
        needed |= dict.fromkeys((f"risk-{flag}", f"risk-{flag}-label"), f"risk flag {flag}")
    for windows in protocol.triage.values():
        needed |= {window.reply: f"triage row {window.id}" for window in windows}
    for topic, starts in protocol.answers.items():
        needed |= dict.fromkeys(_answer_keys(topic, len(starts)), f"answer {topic}")
    return needed


def _answer_keys(topic: str, count: int) -> list[str]:
    later = [f"faq-{topic}-{number}" for number in range(2, count + 1)]
    return [f"faq-{topic}", *later, f"faq-{topic}-label", f"faq-{topic}-words"]


def _allowed(protocol: Protocol) -> set[str]:
    """What a treatment may say and need not: the warnings of a step beside the safety-net line."""
    return {f"step-{step.id}-alarm" for step in protocol.steps}


def _step_keys(step: Step) -> list[str]:
    parts = ["now", "expect", "do", "dont"]
    if step.kind is not StepKind.ADVICE:
        parts.append("ask")
    if step.absorbed_by:
        parts.append("short")
    return [f"step-{step.id}-{part}" for part in parts]
