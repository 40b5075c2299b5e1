"""A message in the reader's language, ready for Telegram.

Values are escaped here and nowhere else, so no name or word of a person can become a tag, an entity
or a placeholder. What is too long loses the ends of its values first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from unicodedata import normalize

from bot.content import moments
from bot.content.catalog import Catalog
from bot.content.message import Arg, Button, Message, Moment, Several, Text
from bot.content.pattern import Value
from bot.content.sizes import cleaned, cut, escaped, plain, shortened, units

MESSAGE_UNITS = 4096  #: Telegram's limit of a text, counted after its tags are read
CAPTION_UNITS = 1024  #: Telegram's limit of the words under a picture
NOUNS_STAND_LARGE = ("de",)  #: languages whose nouns begin with a capital anywhere
RIGHT_TO_LEFT = frozenset({"ar"})  #: languages written from right to left
_APART, _AGAIN = "\u2068", "\u2069"  # Unicode's first-strong isolate, and its end
LABEL_UNITS = 64  #: longer button labels are unreadable on a phone


@dataclass(frozen=True)
class RenderedButton:
    """One button as it is shown. ``url`` is set on buttons that open a page."""

    label: str
    url: str | None = None


@dataclass(frozen=True)
class Rendered:
    """A message as Telegram gets it; ``html`` for parse mode HTML, labels plain."""

    html: str
    rows: tuple[tuple[RenderedButton, ...], ...] = ()
    lasting: tuple[tuple[str, ...], ...] | None = None


@dataclass(frozen=True)
class _Voice:
    catalog: Catalog
    language: str
    zone: str
    now: datetime
    protocol: str | None = None  #: of the text around; texts inside it are asked there too
    most: int = MESSAGE_UNITS  #: units a person's own words may take


def render(message: Message, catalog: Catalog, language: str, zone: str, now: datetime) -> Rendered:
    """``message`` in ``language`` (the first shipped one when it is not), times said in ``zone``.

    Raises MissingText or MissingValue when the catalogue and the message do not fit each other.
    """
    voice = _voice(catalog, language, zone, now)
    limit = CAPTION_UNITS if message.picture or message.photo_id or message.cleaned else MESSAGE_UNITS
    rows = tuple(tuple(_button(voice, button) for button in row) for row in message.rows)
    return Rendered(_fitted(message, voice, limit), rows, _lasting(voice, message))


def speaker(catalog: Catalog, language: str, zone: str, now: datetime) -> Callable[[Text], str]:
    """A voice for pictures and files, which says one text after the other: plain, without tags."""
    voice = _voice(catalog, language, zone, now)
    return lambda text: plain(_alone(_text(voice, text)))


def label(text: Text, catalog: Catalog, language: str, zone: str, now: datetime) -> str:
    """One text as a button label, a toast or a command description: plain, without tags, at most 64 units."""
    return _label(_voice(catalog, language, zone, now), text)


def _voice(catalog: Catalog, language: str, zone: str, now: datetime) -> _Voice:
    return _Voice(catalog, catalog.best_language(language, catalog.languages[0]), zone, now)


def _lasting(voice: _Voice, message: Message) -> tuple[tuple[str, ...], ...] | None:
    if message.lasting is None:
        return None
    return tuple(tuple(_label(voice, text) for text in row) for row in message.lasting)


def _button(voice: _Voice, button: Button) -> RenderedButton:
    return RenderedButton(_label(voice, button.label), button.url)


def _label(voice: _Voice, text: Text) -> str:
    return shortened(plain(_alone(_text(voice, text))), LABEL_UNITS)


def _fitted(message: Message, voice: _Voice, limit: int) -> str:
    def too_long(most: int) -> bool:
        return units(plain(_body(replace(voice, most=most), message))) > limit

    whole = _body(voice, message)
    if units(plain(whole)) <= limit:
        return whole
    first_too_long = bisect_left(range(MESSAGE_UNITS), True, key=too_long)
    return cut(_body(replace(voice, most=max(first_too_long - 1, 0)), message), limit)


def _body(voice: _Voice, message: Message) -> str:
    body = _lines(voice, message.lines)
    if not message.more:
        return body
    return f"{body}\n<blockquote expandable>{_lines(voice, message.more)}</blockquote>"


def _lines(voice: _Voice, lines: tuple[Text, ...]) -> str:
    return "\n".join(_alone(_text(voice, line)) for line in lines)


def _text(voice: _Voice, text: Text) -> str:
    if text.key == "blank":
        return ""
    inside = replace(voice, protocol=text.protocol or voice.protocol)
    values = {name: _value(inside, arg) for name, arg in text.args.items()}
    said = voice.catalog.format(voice.language, text.key, values, inside.protocol)
    return _small(said) if text.inline and voice.language not in NOUNS_STAND_LARGE else said


def _small(label: str) -> str:
    """A label with a small first letter; one that begins with capitals is a short form and keeps them."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def _value(voice: _Voice, arg: Arg) -> Value:
    match arg:
        case str():
            return _apart(voice, escaped(shortened(cleaned(arg), voice.most)))
        case Text():
            return _text(voice, arg)
        case Several():
            return _joined(voice, [_text(voice, item) for item in arg.items])
        case Moment():
            said = moments.said(arg, voice.zone, voice.now, lambda key, values: _common(voice, key, values))
            return _apart(voice, said)
        case _:
            return arg


def _apart(voice: _Voice, value: str) -> str:
    """A value between marks that keep its own order inside right-to-left words: "+34 600" stays "+34 600"."""
    return f"{_APART}{value}{_AGAIN}" if voice.language in RIGHT_TO_LEFT and value else value


def _alone(text: str) -> str:
    """A line or label that is nothing but one value needs no marks; a link must not get any."""
    whole = text.startswith(_APART) and text.endswith(_AGAIN) and text.count(_APART) == 1
    return text[1:-1] if whole else text


def _joined(voice: _Voice, items: list[str]) -> str:
    if len(items) < 2:
        return "".join(items)
    *before, last = items
    left = before[0]
    for item in before[1:]:
        left = _common(voice, "list-then", {"left": left, "right": item})
    # Some languages change their "and" before certain sounds (Spanish "y" to "e").
    start = normalize("NFD", plain(last).casefold())
    begins: dict[str, Value] = {"letter": start[:1], "letters": start[:2]}
    return _common(voice, "list-and", {"left": left, "right": last, **begins})


def _common(voice: _Voice, key: str, values: dict[str, Value]) -> str:
    return voice.catalog.format(voice.language, key, values)
