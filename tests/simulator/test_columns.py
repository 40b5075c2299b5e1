import re

from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.play import columns
from bot.simulator.play.cells import Line, Piece, Style, cells, cut, painted, wrap
from bot.simulator.play.columns import WIDTH, Block, Ruler, Side, Voice

DAYS = Ruler((0, 1, 2, 3, 5, 7, 14, 28), "day")
CARD = "🟠 Case A01\nPus: quite a lot\nFlags: none\nWhy: pus\nLast contact: yesterday"
words = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029"))
blocks = st.builds(
    Block,
    side=st.sampled_from(Side),
    voice=st.sampled_from(Voice),
    text=st.lists(words, max_size=4).map("\n".join),
    who=st.sampled_from(["", "Nadia", "Nadia, Omar"]),
    buttons=st.lists(words, max_size=3).map(tuple),
    before=st.none() | words,
    folded=st.booleans(),
)


def read(lines: list[Line]) -> str:
    return "\n".join(painted(line, colour=False) for line in lines)


def test_two_chats_stand_side_by_side_with_the_clock_between_them() -> None:
    shown = columns.moment(
        [
            Block(Side.PATIENT, Voice.TAP, "Send"),
            Block(Side.PATIENT, Voice.BOT, "⏳ Sent at 11:02\nSomeone will answer by 12:02."),
            Block(Side.STAFF, Voice.BOT, "🟠 Case A01 · answer by 12:02", buttons=("I'll take it", "Close")),
            Block(Side.STAFF, Voice.PERSON, "Hi", "Omar"),
        ],
        "11:02",
    )

    assert read(shown).splitlines() == [
        "                                     ▸ Send ▐  11:02   ▌ 🟠 Case A01 · answer by 12:02",
        "▌ ⏳ Sent at 11:02                               │     ▌ [ I'll take it ] [ Close ]",
        "▌ Someone will answer by 12:02.                  │     " + " " * 35 + "Omar: Hi ▐",
        "                                                 │",
    ]


def test_the_ruler_fills_what_is_past_and_names_today() -> None:
    _, line, names, _ = read(columns.ruler(DAYS, 3, "Thursday 26 November")).split("\n")

    assert line.startswith("  ●━━━━━━━━●━━━━━━━━●━━━━━━━━◉────────○────────○────────○────────○   ")
    assert line.endswith("   Thursday 26 November")
    assert names == "  0        1        2        day 3    5        7        14       28"
    assert cells(line) == WIDTH


def test_an_edit_is_marked_and_shows_only_what_is_new() -> None:
    edited = CARD.replace("Pus: quite a lot", "👀 Nadia has it\nPus: quite a lot")
    block = Block(Side.STAFF, Voice.BOT, edited, before=CARD, buttons=("Close",), buttons_before=("Close",))

    assert read(columns.moment([block], "")).replace(" ", "").splitlines()[:3] == [
        "│▌✎🟠CaseA01",
        "│▌👀Nadiahasit",
        "│▌…",
    ]


def test_an_edit_that_says_something_else_is_shown_whole() -> None:
    block = Block(Side.PATIENT, Voice.BOT, "✅ Done\nThe clinic can see it", before=CARD)

    shown = read(columns.moment([block], ""))

    assert "✎ ✅ Done" in shown
    assert "The clinic can see it" in shown
    assert "…" not in shown


def test_a_long_line_that_was_read_before_takes_one_row_only() -> None:
    net = "Get help now (112) for trouble breathing, swelling of lips, tongue or throat, or collapse."

    again = columns.moment([Block(Side.PATIENT, Voice.BOT, f"Day 2\n{net}", read=frozenset({net}))], "")

    assert "▌ Get help now (112) for trouble breathing,…" in read(again)
    assert len(again) == 3


def test_a_folded_message_takes_one_row() -> None:
    shown = columns.moment([Block(Side.PATIENT, Voice.BOT, CARD, folded=True)], "10:30")

    assert len(shown) == 2
    assert read(shown).startswith("▌ 🟠 Case A01 · Pus: quite a lot · Flags: no…")


def test_without_colour_there_are_no_escape_codes_and_no_blank_ends() -> None:
    line = (Piece("a", Style.STRONG), Piece("b", Style.PATIENT), Piece("   "))

    assert painted(line, colour=False) == "ab"
    assert painted(line, colour=True) == "\x1b[1ma\x1b[0m\x1b[36mb\x1b[0m"


def test_emoji_and_wide_letters_take_two_cells_and_accents_none() -> None:
    assert [cells(text) for text in ("abc", "✅", "日本", "e\u0301", "⚠\ufe0f", "🟠 x")] == [3, 2, 4, 1, 1, 4]
    assert cut("✅✅✅", 4) == "✅…"


def test_a_link_longer_than_a_line_is_broken_and_loses_nothing() -> None:
    link = "https://t.me/aftercare_bot?start=ABCDEFGH2J"

    assert wrap(f"Open {link} now", 20) == ["Open", "https://t.me/afterca", "re_bot?start=ABCDEFG", "H2J now"]


@given(st.lists(blocks, max_size=4), st.sampled_from(["", "09:05"]), st.booleans())
def test_no_line_is_wider_than_the_terminal(shown: list[Block], clock: str, colour: bool) -> None:
    for line in columns.moment(shown, clock):
        plain = re.sub(r"\x1b\[[0-9;]*m", "", painted(line, colour=colour))
        assert cells(plain) <= WIDTH


@given(words, st.integers(10, 60), st.integers(0, 5))
def test_wrapping_keeps_every_letter_in_order_and_every_line_in_its_width(
    text: str, width: int, taken: int
) -> None:
    lines = wrap(text, width, taken)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert all(cells(line) <= width - (taken if at == 0 else 0) for at, line in enumerate(lines))
