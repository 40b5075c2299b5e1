"""What Telegram says of a group, asked without a word in it."""

from __future__ import annotations

from telegram import Bot, ChatMemberRestricted
from telegram.error import TelegramError

from bot.services.clinic.group_check import Found, may_write
from bot.services.delivery.gateway import Migrated, Refused
from bot.telegram.placing import place


async def look(bot: Bot, chat_id: int) -> Found | Migrated:
    """How the group stands for us. Raises telegram.error.TelegramError when Telegram does not say."""
    try:
        chat = await bot.get_chat(chat_id)
        me = await bot.get_chat_member(chat_id, bot.id)
    except TelegramError as error:
        match place(error):
            case Migrated() as moved:
                return moved
            case Refused(unreachable=True):
                return Found.GONE
        raise
    if me.status in (me.LEFT, me.BANNED):
        return Found.GONE
    if chat.username:
        return Found.PUBLIC
    own = me.can_send_messages if isinstance(me, ChatMemberRestricted) else None
    everybody = chat.permissions.can_send_messages if chat.permissions else None
    return Found.FINE if may_write(me.status, own, everybody) else Found.SILENCED
