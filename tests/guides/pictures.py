"""The pictures of the guides: a journey on the local Telegram, with phones drawn at the moments that matter.

Run by hand when texts or cards change, and look at every picture: ``python -m tests.guides.pictures``.
"""

from __future__ import annotations

import asyncio
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from bot.config import ROOT
from bot.simulator.phones import Phone
from bot.simulator.stage import Stage
from bot.simulator.views import MessageView
from bot.store import schema
from bot.store.db import open_engine
from tests.guides.chat import chat
from tests.stories.acts import calm, card
from tests.stories.conftest import KEY, MADRID, MONDAY, Story, ready

FOLDER = ROOT / "docs/pictures"
SHADE = 51  #: of 255; finer ones are what is left of Telegram's JPEG
PATIENT, TEAM = "Glow Clinic", "Glow desk · staff group"


@dataclass(frozen=True)
class Album:
    """Where the pictures go."""

    folder: Path

    def draw(self, name: str, messages: list[MessageView], *, group: bool = False) -> None:
        """These messages as one picture of that name."""
        picture = chat(TEAM if group else PATIENT, messages, MADRID, group=group)
        (self.folder / f"{name}.png").write_bytes(picture)

    def keep(self, name: str, message: MessageView) -> None:
        """The picture of a message alone, as fine as it was sent."""
        with Image.open(io.BytesIO(message.photo or b"")) as picture:
            shades = picture.convert("RGB").point(lambda shade: round(shade / SHADE) * SHADE)
        plain = shades.quantize(32, dither=Image.Dither.NONE)
        plain.save(self.folder / f"{name}.png", optimize=True)


async def journey(story: Story, album: Album) -> None:
    """Ana is enrolled, reads her advice, reports pus on day 3, and Nadia answers."""
    ana = await _enrolled(story, album)
    await story.until(1, "09:40")
    album.draw("advice", ana.screen()[-1:])
    await _fine(story, ana)
    album.draw("checkin", ana.screen()[-1:])
    await story.press(ana, "Add a photo")
    await calm(story)
    album.draw("photo", ana.screen()[-1:])
    await story.press(ana, "Not now")
    await story.until(2, "09:40")
    await _fine(story, ana)
    await story.say(ana, "/plan")
    await story.press(ana, "As a picture")
    await calm(story)
    album.keep("plan", ana.screen()[-1])
    await story.until(3, "10:00")
    await story.report(ana)
    album.draw("worry", ana.screen()[-1:])
    for label in ("Pus, yellow", "Pus or crust", "Quite a lot", "None of these", "Worse"):
        await story.press(ana, label)
    album.draw("report", ana.screen()[-1:])
    await story.press(ana, "Send to the clinic")
    await calm(story)
    album.draw("sent", ana.screen()[-1:])
    album.draw("case", [card(story.desk)], group=True)
    await _answered(story, ana, album)


async def _enrolled(story: Story, album: Album) -> Phone:
    desk = story.desk
    await story.say(desk, "/enrol")
    for label in ("Microneedling", "Face", "Just now"):
        await story.press(desk, label)
    album.draw("enrol", desk.screen()[-1:], group=True)
    ana = story.stage.phone("Ana")
    ana.open(next(word for word in desk.last.text.split() if "?start=" in word))
    await story.stage.settle()
    album.draw("join", ana.screen()[-1:])
    for label in ("agree", "None of these", "Right"):
        await story.press(ana, label)
    await calm(story)
    album.draw("today", ana.screen()[-1:])
    return ana


async def _fine(story: Story, ana: Phone) -> None:
    for label in ("Better", "None of these", "0"):
        await story.press(ana, label)


async def _answered(story: Story, ana: Phone, album: Album) -> None:
    await story.wait(minutes=4)
    await story.press(story.desk, "I'll take it")
    await story.wait(minutes=2)
    story.desk.reply(card(story.desk), "Please come by at 16:00 today.")
    await story.stage.settle()
    await calm(story)
    album.draw("answer", story.desk.screen()[-3:], group=True)
    album.draw("answered", ana.screen()[-2:])


async def main() -> None:
    """Draw all of them anew."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'guide.db'}"
        engine = open_engine(url)
        schema.upgrade(engine)
        engine.dispose()
        stage = await Stage.open(MONDAY, url, keys=(KEY,))
        try:
            await journey(await ready(stage), Album(FOLDER))
        finally:
            await stage.close()


if __name__ == "__main__":
    asyncio.run(main())
