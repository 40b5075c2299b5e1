"""What a text is made of: words, values that stand in them, and variants picked by a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from babel.core import Locale, UnknownLocaleError

Value = str | int | float
Plural = Callable[[int | float], str]  #: the category of a number in a language: "one", "few", "other"


@dataclass(frozen=True, slots=True)
class Shown:
    """A value that stands in the text."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Variants by what a value is: a word, a number, or the plural category of a number."""

    by: str
    variants: tuple[tuple[Value, Pattern], ...]  #: the first that fits is said
    otherwise: tuple[str, Pattern]  #: said when none fits


Pattern = tuple["str | Shown | Choice", ...]


@cache
def plural_of(language: str) -> Plural:
    """The plural rule of a language (Unicode CLDR); English for one that CLDR does not know."""
    try:
        return Locale.parse(language.replace("-", "_")).plural_form
    except (UnknownLocaleError, ValueError):
        return Locale("en").plural_form


def said(pattern: Pattern, args: Mapping[str, Value], plural: Plural) -> Iterator[str]:
    """The words of ``pattern``, piece by piece; values stand in them as they are given."""
    for part in pattern:
        if isinstance(part, str):
            yield part
        elif isinstance(part, Shown):
            yield str(args[part.name])
        else:
            yield from said(_variant(part, args[part.by], plural), args, plural)


def _variant(choice: Choice, value: Value, plural: Plural) -> Pattern:
    category = None if isinstance(value, str) else plural(value)
    for fits, variant in choice.variants:
        if fits in (value, category):
            return variant
    return choice.otherwise[1]


def readings(pattern: Pattern) -> tuple[str, ...]:
    """Every wording it can take, one for each choice of variants; a value reads ``{name}``."""
    return tuple("".join(pieces) for pieces in product(*map(_readings, pattern)))


def _readings(part: str | Shown | Choice) -> tuple[str, ...]:
    if isinstance(part, str):
        return (part,)
    if isinstance(part, Shown):
        return ("{" + part.name + "}",)
    return tuple(reading for variant in _all(part) for reading in readings(variant))


def _all(choice: Choice) -> list[Pattern]:
    return [*(variant for _, variant in choice.variants), choice.otherwise[1]]


def shown(pattern: Pattern) -> Iterator[str]:
    """Names of the values that stand in at least one wording."""
    for part in pattern:
        if isinstance(part, Shown):
            yield part.name
        elif isinstance(part, Choice):
            for variant in _all(part):
                yield from shown(variant)


def chosen_by(pattern: Pattern) -> Iterator[str]:
    """Names of the values that pick a variant."""
    for part in pattern:
        if isinstance(part, Choice):
            yield part.by
            for variant in _all(part):
                yield from chosen_by(variant)


def spelled(pattern: Pattern) -> str:
    """All of it in one line, the same for the same text however its file is laid out."""
    return "".join(map(_spelled, pattern))


def _spelled(part: str | Shown | Choice) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, Shown):
        return f"{{ ${part.name} }}"
    variants = "".join(f" [{fits}] {spelled(variant)}" for fits, variant in part.variants)
    return f"{{ ${part.by} ->{variants} *[{part.otherwise[0]}] {spelled(part.otherwise[1])} }}"
