"""One member of staff at the buttons of one case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.content.message import Button, Message, text
from bot.services.cases import card_buttons, cards
from bot.services.cases.card_standing import taken
from bot.services.turn import Turn
from bot.store import cases, lookup
from bot.store.models import Case, Clinic, OutboxKind, Priority, Staff


@dataclass(frozen=True)
class Press:
    """Who pressed a button of which case."""

    turn: Turn
    case: Case
    member: Staff
    clinic: Clinic

    def too_late(self) -> None:
        """Somebody was faster: the toast says who."""
        self.turn.toast(taken(self.turn, self.case, self.clinic))

    def outrun(self, seen: dict[str, Any]) -> bool:
        """Whether the patient told us more since the button or question was made that carries ``seen``."""
        now = card_buttons.news(self.case)
        return bool(seen.get("news", now) != now)  # what an older version of us made carries nothing

    def button(self, label: str, action: str, **args: Any) -> Button:
        """A button of this case under its label's key."""
        return Button(label=text(label), action=action, args={**self.target, **args})

    @property
    def language(self) -> str:
        """The language read in this chat: the person's own in private, the clinic's in the group."""
        private = self.turn.incoming.place.kind == "private"
        return self.member.language if private else self.clinic.language

    @property
    def target(self) -> dict[str, Any]:
        """What every button of the case carries."""
        return {"clinic": self.case.clinic_id, "case": self.case.id}

    def say(self, message: Message, *, in_place: bool) -> None:
        """A message under the card that only this person may press; ``in_place`` turns the pressed one into
        it."""
        turn, case = self.turn, self.case
        reader = replace(cards.chat_of(turn, case, self.member, turn.chat_id), user_id=turn.person.id)
        pressed = turn.incoming.press
        edits = pressed.message_id if in_place and pressed else None
        copy = None if edits else cards.living(turn, case).get(turn.chat_id)
        cards.tell(
            turn,
            case,
            reader,
            message,
            OutboxKind.NOTICE,
            Priority.REPLY,
            edits_message_id=edits,
            replies_to_id=copy.id if copy else None,
        )


def on_case(act: Callable[[Press, dict[str, Any]], None]) -> Callable[[Turn, dict[str, Any]], None]:
    """A handler that finds the case and the member of staff first; anybody else learns nothing of it."""

    def handler(turn: Turn, args: dict[str, Any]) -> None:
        case = cases.get(turn.session, args["clinic"], args["case"])
        member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
        if case is None or member is None:
            turn.toast(text("case-gone"))
            return
        act(Press(turn, case, member, cards.clinic_of(turn, case)), args)

    return handler
