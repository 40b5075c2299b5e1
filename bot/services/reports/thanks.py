"""A thank-you after an answer reaches who answered, and asks nobody for another answer.

Only words that are nothing but thanks count: with anything beside them, they are news like any other.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from bot.care.red_flags import Scan
from bot.content.message import Message, text
from bot.services.cases import case_record, case_thread
from bot.services.reports.reporting import Told
from bot.services.turn import Turn
from bot.store import audit, cases
from bot.store.models import Case, CaseStatus

_MARKS = re.compile(r"[^\w\s]|_")
_SIGNS = re.compile("(?:🙏|👍|❤|💚|😊|🙂|\ufe0f|[\U0001f3fb-\U0001f3ff]|\\s)+")


def heard(turn: Turn, about: Told, scan: Scan) -> bool:
    """Pass a mere thank-you on under the card of a case that was answered or has just been closed.

    False when it is more than thanks, or when nobody has answered yet: then it must start what news start.
    """
    case = _answered(turn, about)
    if case is None or turn.incoming.media or scan.flags or scan.question or not _is_thanks(turn):
        return False
    case_thread.keep(turn, case, about.patient, turn.incoming.text, turn.incoming)
    case_thread.put(turn, case, about.patient, turn.incoming.text, turn.incoming)
    audit.record(turn.session, case.clinic_id, turn.now, turn.person.id, "case.thanks", f"case:{case.id}")
    said = text("thanks-passed", clinic=about.clinic.name, emergency=about.clinic.emergency_number)
    turn.reply(Message(lines=(said,)))
    return True


def _answered(turn: Turn, about: Told) -> Case | None:
    found = cases.of_episode(turn.session, about.clinic.id or 0, about.episode.id or 0)
    last = found[-1] if found else None
    if last is None or last.status is CaseStatus.ANSWERED:
        return last
    just_closed = last.closed_at and turn.now - last.closed_at < case_record.REOPENS_WITHIN
    return last if last.status is CaseStatus.CLOSED and just_closed else None


def _is_thanks(turn: Turn) -> bool:
    words = turn.incoming.text.strip()
    if _SIGNS.fullmatch(words):
        return True
    known = {_bare(one) for code in turn.catalog.languages for one in _phrases(turn, code)}
    return bool(_bare(words)) and _bare(words) in known


def _phrases(turn: Turn, language: str) -> list[str]:
    return turn.catalog.format(language, "thanks-words", {}).split(",")


def _bare(words: str) -> str:
    """Letters alone, in one form: neither case, marks nor signs make a difference."""
    return " ".join(_MARKS.sub(" ", _SIGNS.sub(" ", normalize("NFKC", words).casefold())).split())
