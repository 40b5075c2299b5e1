"""Two chats side by side for a terminal: the patient's left, the staff's right, the clock between them.

Pure: moments go in, lines come out, and nothing that was printed is ever touched again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, zip_longest

from bot.simulator.play.cells import Line, Piece, Style, cells, cut, padded, shown, width_of, wrap

WIDTH = 100
GUTTER = 10
COLUMN = (WIDTH - GUTTER) // 2
OWN = 36  #: people's own messages stand to the right and are narrower, as on a phone
LONGEST_DATE = 30
SAME = "…"  #: stands for the lines of an edited message that stayed as they were
FEWEST = 3  #: an edit that leaves this many lines as they were shows only the others


class Side(StrEnum):
    """Whose phones a column shows."""

    PATIENT = "patient"
    STAFF = "staff"


class Voice(StrEnum):
    """Where a block comes from."""

    BOT = "bot"  #: a message of the bot
    PERSON = "person"  #: a message of a person
    TAP = "tap"  #: a button somebody tapped
    TOAST = "toast"  #: what Telegram shows them for a moment in answer
    ASIDE = "aside"  #: the narrator, not on any phone


@dataclass(frozen=True)
class Block:
    """One thing that shows in a column.

    ``before`` is what an edited message said until now, ``read`` the lines that stood in this column
    already: both are not shown at length again. ``folded`` shows only the beginning, on one line.
    """

    side: Side
    voice: Voice
    text: str
    who: str = ""  #: the person who acts; of the bot: the one person who sees it, "" is the whole chat
    buttons: tuple[str, ...] = ()
    before: str | None = None
    buttons_before: tuple[str, ...] = ()
    read: frozenset[str] = frozenset()
    folded: bool = False


@dataclass(frozen=True)
class Ruler:
    """The days on which something is planned."""

    days: tuple[int, ...]
    word: str  #: "day" in the viewer's language


def head(left: str, right: str) -> list[Line]:
    """The names above the two columns."""
    names = _row((Piece(left, Style.STRONG),), (Piece(right, Style.STRONG),), Piece("│"))
    rule = Piece("─" * COLUMN), Piece("─" * COLUMN)
    return [names, _row((rule[0],), (rule[1],), Piece("┼"))]


def ruler(days: Ruler, today: int, date: str) -> list[Line]:
    """The ruler of days: what is past is filled, today is ringed and named, the date stands at the end."""
    apart = (WIDTH - LONGEST_DATE - 4) // max(len(days.days) - 1, 1)
    line: list[Piece] = [Piece("  ")]
    names = "  "
    for day in days.days:
        past, here = day < today, day == today
        mark, style = ("●", Style.STRONG) if past else ("◉", Style.TAP) if here else ("○", Style.FAINT)
        name = f"{days.word} {day}" if here else str(day)
        line += [Piece(mark, style), Piece(("━" if past else "─") * (apart - 1), Style.FAINT)]
        names += name + " " * (apart - cells(name))
    line.pop()
    when = Piece(date, Style.STRONG)
    return [(), (*line, *padded((when,), WIDTH - width_of(line), to_the_right=True)), (Piece(names),), ()]


def moment(blocks: Sequence[Block], clock: str) -> list[Line]:
    """What shows on both sides at one moment; the clock stands beside its first line."""
    left, right = (_column([block for block in blocks if block.side is side]) for side in Side)
    hands = [Piece(clock, Style.STRONG)] if clock else []
    rows = zip_longest(left, right, hands, fillvalue=None)
    lines = [_row(one or (), other or (), hand or Piece("│", Style.FAINT)) for one, other, hand in rows]
    return [*lines, _row((), (), Piece("│", Style.FAINT))]


def _row(left: Line, right: Line, middle: Piece) -> Line:
    before = (GUTTER - 1 - cells(middle.text)) // 2
    after = GUTTER - before - cells(middle.text)
    gutter = (Piece(" " * before), middle, Piece(" " * after))
    return (*padded(left, COLUMN), *gutter, *padded(right, COLUMN))


def _column(blocks: Sequence[Block]) -> list[Line]:
    """The blocks below each other; two messages of the bot in a row are kept apart, or they read as one."""
    lines: list[Line] = []
    for before, block in zip([None, *blocks], blocks, strict=False):
        if before and before.voice is block.voice is Voice.BOT and not before.folded:
            lines.append(())
        lines += _block(block)
    return lines


def _block(block: Block) -> list[Line]:
    match block.voice:
        case Voice.BOT:
            return [_folded(block)] if block.folded else _bot(block)
        case Voice.PERSON:
            return _own(f"{block.who}: {block.text}" if block.who else block.text, Style.PERSON)
        case Voice.TAP:
            return _own(f"{block.who} ▸ {block.text}".strip(), Style.TAP)
        case Voice.TOAST:
            return _aside(f"↳ {block.who}: {block.text}" if block.who else f"↳ {block.text}")
        case Voice.ASIDE:
            return _aside(block.text)


def _aside(text: str) -> list[Line]:
    return [(Piece(line, Style.FAINT),) for line in wrap(shown(text), COLUMN)]


def _own(text: str, style: Style) -> list[Line]:
    """To the right, as one's own messages stand on a phone."""
    return [
        padded((Piece(f"{line} ▐", style),), COLUMN, to_the_right=True) for line in wrap(shown(text), OWN)
    ]


def _bar(block: Block) -> Piece:
    return Piece("▌ ", Style.PATIENT if block.side is Side.PATIENT else Style.STAFF)


def _first(block: Block) -> Line:
    changed = (Piece("✎ ", Style.CHANGED),) if block.before is not None else ()
    private = (Piece(f"→ {block.who}: ", Style.FAINT),) if block.who else ()
    return (_bar(block), *changed, *private)


def _bot(block: Block) -> list[Line]:
    (top, *rest), buttons = _news(block)
    start, bar, width = _first(block), _bar(block), COLUMN - 2
    style = Style.STRONG if rest or buttons else Style.PLAIN
    first, *more = wrap(shown(top), width, width_of(start) - width_of([bar]))
    lines = [(*start, Piece(first, style)), *((bar, Piece(line, style)) for line in more)]
    for text in rest:
        if text in block.read and cells(shown(text)) > width:
            lines.append((bar, Piece(cut(shown(text), width), Style.FAINT)))
        else:
            lines += [(bar, Piece(line)) for line in wrap(shown(text), width)]
    return [*lines, *_buttons(block, buttons)]


def _news(block: Block) -> tuple[list[str], tuple[str, ...]]:
    """Lines and buttons worth showing: of an edit that left most as it was, only what is new."""
    top, *rest = [line for line in block.text.split("\n") if line.strip()] or [""]
    old = set((block.before or "").split("\n"))
    kept = sum(line in old for line in rest)
    if not kept or kept < min(FEWEST, len(rest)):
        return [top, *rest], block.buttons
    groups = [(known, list(lines)) for known, lines in groupby(rest, key=lambda line: line in old)]
    news = [line for known, lines in groups for line in ([SAME] if known else lines)]
    return [top, *news], tuple(label for label in block.buttons if label not in block.buttons_before)


def _folded(block: Block) -> Line:
    lines, _ = _news(block)
    start = _first(block)
    words = " · ".join(line for line in lines if line != SAME)
    return (*start, Piece(cut(shown(words), COLUMN - width_of(start))))


def _buttons(block: Block, labels: Sequence[str]) -> list[Line]:
    """As many buttons a line as fit."""
    lines: list[str] = []
    for label in labels:
        button = cut(f"[ {shown(label)} ]", COLUMN - 2)
        if lines and cells(f"{lines[-1]} {button}") <= COLUMN - 2:
            lines[-1] += f" {button}"
        else:
            lines.append(button)
    return [(_bar(block), Piece(line, Style.BUTTON)) for line in lines]
