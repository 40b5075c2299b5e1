"""A story told in Spanish, seen through glasses: phones show Spanish, the story reads and presses English.

A story in Spanish differs in one thing: whoever would speak English speaks Spanish. Each message is put into
words once more in English, of the same moment and for the same eyes, and the glasses show that in place of
what stands on the screen; pressing an English label presses the Spanish button in the same place. What is on
a screen without having been put into Spanish makes the story fail, and so does what is the same in both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import pytest

from bot.content.catalog import Catalog
from bot.content.message import Message, Several, Text
from bot.content.render import Rendered, render
from bot.content.sizes import plain
from bot.services.clinic import setup
from bot.services.delivery import preparing
from bot.services.delivery.preparing import TOAST_LIMIT
from bot.services.enrolment import episodes
from bot.simulator import messages, phones, views
from bot.simulator.chats import Chat, User
from bot.simulator.entities import parse_html
from bot.simulator.phones import Phone
from bot.simulator.stage import Stage
from bot.simulator.state import Push, State
from bot.simulator.views import MessageView
from bot.store import clinics

SPOKEN, READ = "es", "en"
#: Texts that are words in both languages alike.
ALIKE = {"protocol-name"}
Labels = tuple[tuple[str, ...], ...]


class NotSpanish(AssertionError):
    """Something on a phone that a person who reads Spanish alone would not understand."""


@dataclass(frozen=True)
class Sight:
    """A message as it was put into words: the Spanish buttons, and all of it in English."""

    at: datetime
    spoken: Labels
    text: str
    rows: Labels


@dataclass
class Glasses:
    """What was said in Spanish, and how it reads in English."""

    sights: dict[str, list[Sight]] = field(default_factory=lambda: defaultdict(list))
    told: dict[str, str] = field(default_factory=dict)  #: first lines, toasts and parts of them
    keys: dict[str, str] = field(default_factory=dict)  #: the lasting keyboard: English, then Spanish
    faults: list[str] = field(default_factory=list)  #: what was not said in Spanish
    _at_it: bool = False  #: a whole message is being put into words

    def render(self, message: Message, catalog: Catalog, language: str, zone: str, now: datetime) -> Rendered:
        """The words in Spanish, remembered in English.

        What is wrong with them is kept as a fault: raised here, it would look like a failed delivery.
        """
        self._at_it = True
        said = render(message, catalog, language, zone, now)
        read = render(self._in_english(message), catalog, READ, zone, now)
        self._at_it = False
        shown, meant = parse_html(said.html).text, parse_html(read.html).text
        if language != SPOKEN:
            self.faults.append(f"said in {language}: {shown!r}")
        elif shown == meant and (same := [key for key in _keys(message) if _is_worded(catalog, key)]):
            self.faults.append(f"the same in both languages: {meant!r} ({', '.join(same)})")
        self.sights[shown].append(Sight(now, _labels(said), meant, _labels(read)))
        self.told[shown.partition("\n")[0]] = meant.partition("\n")[0]
        self.told[plain(said.html)[:TOAST_LIMIT]] = plain(read.html)[:TOAST_LIMIT]
        for spoken, label in zip(said.lasting or (), read.lasting or (), strict=True):
            self.keys |= dict(zip(label, spoken, strict=True))
        return said

    def format(self, catalog: Catalog, language: str, key: str, args: Any, protocol: str | None) -> str:
        """A text that is put into Spanish before it stands in another, as an approved reply is."""
        said = _FORMAT(catalog, language, key, args, protocol)
        if language == SPOKEN and not self._at_it:
            read = plain(_FORMAT(catalog, READ, key, args, protocol))
            self.told.setdefault(plain(said), read)
            self.keys.setdefault(read, plain(said))
        return said

    def _in_english(self, message: Message) -> Message:
        return message.model_copy(update={"lines": tuple(self._text(line) for line in message.lines)})

    def _text(self, text: Text) -> Text:
        return text.model_copy(update={"args": {name: self._arg(arg) for name, arg in text.args.items()}})

    def _arg(self, arg: Any) -> Any:
        if isinstance(arg, str):
            return self.told.get(arg, arg)
        return self._text(arg) if isinstance(arg, Text) else arg

    def check(self) -> None:
        """NotSpanish when anything was said that is not."""
        if self.faults:
            raise NotSpanish("\n".join(self.faults))

    def sight(self, state: State, message: messages.Message) -> Sight | None:
        """How a message of the bot reads in English; None for one that it copied from somebody or that has no
        words. NotSpanish when it never was put into Spanish."""
        if message.sender_id != state.bot.id or message.is_service or not message.text:
            return None
        labels = tuple(tuple(key["text"] for key in row) for row in message.inline_keyboard or [])
        known = self.sights.get(message.text, [])
        fits = [one for one in known if one.spoken == labels] or known
        until = message.edited_at or message.at
        if fits:
            return next((one for one in reversed(fits) if one.at <= until), fits[0])
        if any(message.text == one.text for one in _of_people(state)):
            return None
        raise NotSpanish(f"on a phone, and never put into Spanish: {message.text!r}")


_FORMAT = Catalog.format


def _labels(said: Rendered) -> Labels:
    return tuple(tuple(button.label for button in row) for row in said.rows)


def _keys(message: Message) -> Iterator[str]:
    pending: list[Any] = [*message.lines, *message.more]
    while pending:
        one = pending.pop()
        if isinstance(one, Text):
            yield one.key
            pending += one.args.values()
        elif isinstance(one, Several):
            pending += one.items


def _is_worded(catalog: Catalog, key: str) -> bool:
    """Whether the text has words of its own, beside the values in it."""
    entry = catalog.texts[READ, None].get(key)
    readings = entry.readings if entry and key not in ALIKE else ()
    return any(part.isalpha() for reading in readings for part in _outside(reading))


def _outside(reading: str) -> Iterator[str]:
    for part in reading.split("{"):
        yield from part.rpartition("}")[2].split()


def _of_people(state: State) -> Iterator[messages.Message]:
    for chat in state.chats.values():
        yield from (one for one in chat.messages.values() if one.sender_id != state.bot.id)


def put_on(patch: pytest.MonkeyPatch) -> Glasses:
    """From now on everybody speaks Spanish, and the phones are seen through glasses."""
    glasses = Glasses()
    _speak(patch)
    patch.setattr(preparing, "render", glasses.render)
    patch.setattr(
        Catalog,
        "format",
        lambda self, language, key, args, protocol=None: glasses.format(self, language, key, args, protocol),
    )
    _see(patch, glasses)
    return glasses


def _speak(patch: pytest.MonkeyPatch) -> None:
    """Who would speak English speaks Spanish: clinic, staff, patients, and Telegram on their phones."""

    def spoken(function: Any) -> Any:
        def speaking(*given: Any, **named: Any) -> Any:
            args = [SPOKEN if one == READ else one for one in given]
            return function(*args, **{name: SPOKEN if one == READ else one for name, one in named.items()})

        return speaking

    defaults = Stage.phone
    patch.setattr(Stage, "phone", lambda self, name, language=READ: spoken(defaults)(self, name, language))
    for module, name in ((setup, "create"), (clinics, "join_staff"), (episodes, "patient")):
        patch.setattr(module, name, spoken(getattr(module, name)))


def _see(patch: pytest.MonkeyPatch, glasses: Glasses) -> None:
    plain_view, plain_find, plain_tap, pushes = views.view, Phone._find, Phone.tap, Phone.pushes.fget

    def view(state: State, chat: Chat, message: messages.Message, viewer: User) -> MessageView:
        shown = plain_view(state, chat, message, viewer)
        sight = glasses.sight(state, message)
        answered = chat.messages.get(message.reply_to or 0)
        to = glasses.sight(state, answered) if answered and not answered.deleted else None
        rows = sight.rows if sight and shown.rows else ()
        words = {"text": sight.text, "rows": rows} if sight else {}
        return replace(shown, **words, **({"reply_to": to.text} if to else {}))

    def find(self: Phone, label: str, message: Any) -> tuple[messages.Message, dict[str, Any]]:
        newest_first = [phones._message(message)] if message else list(self.chat.visible())[::-1]
        for whole in (True, False):
            for one in newest_first:
                sight = glasses.sight(self.world, one) if one.inline_keyboard else None
                places = [
                    (row, at)
                    for row, keys in enumerate(sight.rows if sight else ())
                    for at in range(len(keys))
                ]
                for row, at in places:
                    shown = sight.rows[row][at] if sight else ""
                    if shown == label or (not whole and label in shown):
                        return one, (one.inline_keyboard or [])[row][at]
        return plain_find(self, label, message)

    def tap(self: Phone, label: str) -> messages.Message:
        return plain_tap(self, glasses.keys.get(label, label))

    def seen_pushes(self: Phone) -> list[Push]:
        return [
            replace(one, first_line=glasses.told.get(one.first_line, one.first_line)) for one in pushes(self)
        ]

    def toast(self: Phone) -> str | None:
        query = self._last_query()
        said = query.answer if query else None
        if said and said not in glasses.told:
            raise NotSpanish(f"over a button, and never put into Spanish: {said!r}")
        return glasses.told[said] if said else said

    patch.setattr(views, "view", view)
    patch.setattr(phones, "view", view)
    patch.setattr(Phone, "_find", find)
    patch.setattr(Phone, "tap", tap)
    patch.setattr(Phone, "pushes", property(seen_pushes))
    patch.setattr(Phone, "toast", property(toast))
