"""What must be fetched from Telegram before a call can be made: pictures to clean, files to pack."""

from __future__ import annotations

import asyncio
import io
import zipfile
from dataclasses import replace

import structlog
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.services.delivery.gateway import Call, Parcel
from bot.services.privacy import pictures
from bot.services.privacy.pictures import UnusablePicture

FETCHING = 20  #: seconds that the pictures of a parcel may take together
HEAVIEST = 45 * 1024 * 1024  #: Telegram takes files of 50 MB
log = structlog.get_logger()


async def completed(bot: Bot, call: Call) -> Call:
    """The call with what it was waiting for. Raises UnusablePicture, telegram.error.TelegramError."""
    if call.cleaned:
        return replace(call, photo=await _clean(bot, call.cleaned), cleaned=None)
    if call.parcel:
        return replace(call, file=(call.parcel.name, await _packed(bot, call.parcel)), parcel=None)
    return call


async def _clean(bot: Bot, file_id: str) -> bytes:
    try:
        content = await fetch(bot, file_id)
    except BadRequest as error:  # too big for a bot to fetch, or gone
        raise UnusablePicture(error.message) from None
    return await asyncio.to_thread(pictures.cleaned, content)


async def fetch(bot: Bot, file_id: str) -> bytes:
    """The bytes of a file, up to 20 MB. Raises telegram.error.TelegramError, BadRequest when it is bigger."""
    file = await bot.get_file(file_id)
    return bytes(await file.download_as_bytearray())


async def _packed(bot: Bot, parcel: Parcel) -> bytes:
    """The pages with as many pictures as can be had in time; the others are named in a page of their own."""
    got: list[tuple[str, bytes]] = []
    missing: list[str] = []
    left = asyncio.get_running_loop().time() + FETCHING
    for name, file_id in parcel.pictures:
        try:
            async with asyncio.timeout_at(left):
                content = await fetch(bot, file_id)
        except (TelegramError, TimeoutError) as error:
            log.warning("a picture is missing from a file of one's data", error=type(error).__name__)
            missing.append(name)
            continue
        if sum(len(one) for _, one in got) + len(content) > HEAVIEST:
            missing.append(name)
        else:
            got.append((name, content))
    return await asyncio.to_thread(_zipped, (*parcel.pages, *got), missing)


def _zipped(files: tuple[tuple[str, bytes], ...], missing: list[str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files:
            packed.writestr(name, content)
        if missing:
            packed.writestr("missing.txt", "\n".join(missing) + "\n")
    return out.getvalue()
