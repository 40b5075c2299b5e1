from datetime import timedelta
from zoneinfo import ZoneInfo

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.simulator.clock import MovableClock
from bot.simulator.phones import Phone
from bot.simulator.transcript import transcript
from bot.simulator.world import Telegram

EXPECTED = """\
Sun 22 Nov 11:00 Ana
  /start A

Sun 22 Nov 11:00 Aftercare (edited)
  How is it
  today?
  [ Fine ] [ Worse ]

Sun 22 Nov 12:30 Ana
  | How is it
  «photo» Look

Sun 22 Nov 12:30 Aftercare (silent)
  Thank you
"""


async def test_a_transcript_reads_like_the_chat(
    bot: Bot, world: Telegram, ana: Phone, clock: MovableClock
) -> None:
    ana.open("https://t.me/aftercare_bot?start=A")
    row = [InlineKeyboardButton(label, callback_data=label) for label in ("Fine", "Worse")]
    asked = await bot.send_message(ana.user.id, "How?")
    await asked.edit_text("How is it\ntoday?", reply_markup=InlineKeyboardMarkup([row]))
    clock.advance(timedelta(minutes=90))
    ana.photo("Look", reply_to=ana.last)
    await bot.send_message(ana.user.id, "Thank you", disable_notification=True)
    assert transcript(world, ana.chat, ana.user, ZoneInfo("Europe/Madrid")) == EXPECTED
