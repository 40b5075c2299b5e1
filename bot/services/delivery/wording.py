"""What was claimed, put into words; what has none is set aside and stops no other."""

from __future__ import annotations

import structlog
from sqlalchemy.exc import DBAPIError

from bot.services.cases import bundles
from bot.services.delivery import outcomes
from bot.services.delivery.gateway import Toast
from bot.services.delivery.preparing import Prepared, prepare, toast
from bot.services.speak import Answer
from bot.services.unit import Unit
from bot.store.claims import Claimed

log = structlog.get_logger()


def in_words(unit: Unit, taken: Claimed) -> list[Prepared]:
    """The claimed rows as they are to be sent; a group with too many alerts gets one list of them."""
    prepared = []
    for row in taken.rows:
        try:
            one = prepare(unit, row, taken.slots.get(row.id or 0))
        except DBAPIError:  # not the row's fault: the claim is undone, and made again later
            raise
        except Exception as error:
            log.error("no words for a message", outbox_id=row.id, kind=row.kind, exc_info=error)
            outcomes.unsayable(unit, row, f"no words: {type(error).__name__}")
            continue
        if one:
            prepared.append(one)
    for chat_id in taken.alerted:
        bundles.bundle(unit, chat_id)
    return prepared


def over_button(unit: Unit, answer: Answer) -> Toast:
    """What is said over a pressed button; without words it still stops the spinner."""
    try:
        return toast(unit, answer)
    except Exception as error:  # no reason to undo what the press did
        log.error("no words for a toast", exc_info=error)
        return Toast(answer.query_id, "", alert=False)
