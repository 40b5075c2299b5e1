"""The buttons under a card: only what can be done with the case as it stands."""

from __future__ import annotations

from bot.content.message import Button, text
from bot.store.models import Case, CaseStatus, Outcome

Rows = tuple[tuple[Button, ...], ...]

_MOVES = {
    CaseStatus.OPEN: ("take", "approved", "photo", "history", "phone", "close"),
    CaseStatus.CLAIMED: ("phone", "close", "give-back", "approved", "photo", "history"),
    CaseStatus.ANSWERED: ("close", "approved", "photo", "history"),
    CaseStatus.CLOSED: (),
}


def moves(case: Case) -> Rows:
    """What staff can do now, two in a row; a closed case has none."""
    return in_pairs([_button(case, f"case-{move}", f"case.{move}") for move in _MOVES[case.status]])


def news(case: Case) -> str:
    """Changes with everything the patient tells us and with each new level."""
    return f"{case.level.value} {case.card.get('told_at', '')}"


def outcomes(case: Case) -> Rows:
    """The ways to close it as it is known now, and the way back."""
    ways = [
        _button(case, f"case-{way.value}", "case.outcome", outcome=way.value, news=news(case))
        for way in Outcome
        if way is not Outcome.OTHER
    ]
    other = _button(case, "case-other", "case.other", news=news(case))
    back = _button(case, "case-back", "case.back")
    return in_pairs([*ways, other, back])


def in_pairs(buttons: list[Button]) -> Rows:
    """At most two buttons a row, as wide as a phone."""
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def _button(case: Case, label: str, action: str, **args: str) -> Button:
    return Button(label=text(label), action=action, args={"clinic": case.clinic_id, "case": case.id, **args})
