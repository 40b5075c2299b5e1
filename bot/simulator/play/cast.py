"""The people of the story at their phones: each act is shown with everything that follows from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from bot.care.timeline import local_to_utc, to_local
from bot.content.message import Arg, Text, text
from bot.content.render import label
from bot.simulator.chats import Chat
from bot.simulator.phones import Phone
from bot.simulator.play.columns import Block, Side, Voice
from bot.simulator.play.people import Script
from bot.simulator.play.screen import Screen
from bot.simulator.play.watch import Watch
from bot.simulator.stage import BREATH, Stage


@dataclass
class Cast:
    """Everybody in the story, with stage and screen. ``folded``: messages show one line each."""

    stage: Stage
    watch: Watch
    screen: Screen
    script: Script
    ana: Phone
    rosa: Phone
    nadia: Phone
    omar: Phone
    group: Chat
    folded: bool = False
    marks: dict[str, datetime] = field(default_factory=dict)  #: moments by which the promises are judged

    @property
    def now(self) -> datetime:
        return self.stage.clock.now()

    def mark(self, name: str) -> None:
        """Remember this moment."""
        self.marks[name] = self.now

    def at(self, day: int, clock: str) -> datetime:
        """The moment of that local clock time, ``day`` days after the session's date."""
        zone = self.screen.zone
        date = to_local(self.screen.session_at, zone).date() + timedelta(days=day)
        return local_to_utc(date, time.fromisoformat(clock), zone)

    def desk(self, person: Phone) -> Phone:
        """The same person looking at the staff group."""
        return person.in_group(self.group)

    async def press(self, phone: Phone, key: str, /, **args: Arg) -> None:
        """Tap the button with this text of the catalogue; the bot answers."""
        self.touch(phone, key, **args)
        await self.settle()

    def touch(self, phone: Phone, key: str, /, **args: Arg) -> None:
        """Tap it; the bot has not heard of it yet."""
        words = self.label(text(key, protocol="microneedling", **args))
        phone.press(words)
        self.watch.tapped(phone, words)

    def label(self, words: Text) -> str:
        """A button's text in the language of the story."""
        return label(words, self.stage.app.catalog, self.screen.language, self.screen.zone, self.now)

    def part(self, key: str) -> Text:
        """A text of the treatment, to stand inside another one."""
        return text(key, protocol="microneedling")

    async def settle(self) -> None:
        """The bot works until nothing is left to do now, and what came of it is shown."""
        await self.stage.settle()
        self.look()

    def look(self) -> None:
        """Show what is new on the phones."""
        self.screen.moment(self.watch.take(folded=self.folded), self.now)

    async def until(self, moment: datetime) -> None:
        """Let time pass; what falls due on the way is shown at its own time."""
        while self.now < moment:
            due = self.stage.app.ticks.next_due()
            await self.stage.go_to(min(moment, max(due, self.now + BREATH)) if due else moment)
            self.look()

    def aside(self, words: str, side: Side = Side.STAFF) -> None:
        """Something no phone shows."""
        self.screen.moment([Block(side, Voice.ASIDE, words)], self.now)
