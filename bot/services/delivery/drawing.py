"""Pictures of ours on their way: gathered where the database is at hand, drawn where nobody waits for it."""

from __future__ import annotations

from dataclasses import replace

import structlog

from bot.content.message import Message, PhotosPicture
from bot.content.pictures import Drawing, draw
from bot.content.render import RIGHT_TO_LEFT, speaker
from bot.services.delivery.gateway import Call
from bot.services.unit import Unit
from bot.store import attachments

log = structlog.get_logger()


def drawing_of(
    unit: Unit, clinic_id: int | None, message: Message, language: str, zone: str
) -> Drawing | None:
    """What it takes to draw the message's picture for this reader; None when it has none."""
    picture = message.picture
    if picture is None:
        return None
    say = speaker(unit.catalog, language, zone, unit.now)
    from_right = language in RIGHT_TO_LEFT
    if not isinstance(picture, PhotosPicture):
        return Drawing(picture, say, from_right)
    wanted = [attachment for attachment, _ in picture.photos]
    return Drawing(picture, say, from_right, attachments.contents(unit.session, clinic_id or 0, wanted))


def drawn(call: Call) -> Call:
    """The call with its picture drawn; with its words alone when that fails, for they matter more."""
    if call.drawing is None:
        return call
    try:
        png = draw(call.drawing)
        if call.drawing_name:
            return replace(call, file=(call.drawing_name, png), drawing=None)
        return replace(call, photo=png, drawing=None)
    except Exception as error:
        log.error("picture not drawn", chat_id=call.chat_id, picture=call.drawing.picture.t, exc_info=error)
        return replace(call, drawing=None)
