"""Single words that stand for a command, in every language: stop, pause, help."""

from __future__ import annotations

from bot.care.red_flags.words import tokenised
from bot.services import guide
from bot.services.plan import choices, ending
from bot.services.reports import words as reports
from bot.services.turn import Turn
from bot.services.unit import Unit


def words(turn: Turn) -> bool:
    """A whole message that means stop, pause or help, in any language and in the middle of anything."""
    if turn.patient is None or turn.incoming.media or turn.incoming.edited or turn.incoming.place.is_group:
        return False
    said = tokenised(turn.incoming.text).words
    for key, act in (("stop-words", ending.stop), ("pause-words", choices.pause), ("help-words", _help)):
        if said and said in _meaning(turn, key):
            act(turn)
            return True
    return False


def _help(turn: Turn) -> None:
    """What there is; and whoever calls for help at night is heard by a person all the same."""
    guide.show(turn)
    reports.words(turn)


def _meaning(unit: Unit, key: str) -> set[tuple[str, ...]]:
    lists = (unit.catalog.format(code, key, {}) for code in unit.catalog.languages)
    return {tokenised(phrase).words for listed in lists for phrase in listed.replace("،", ",").split(",")}
