"""Messages become valid Telegram HTML in the reader's language, whatever the values are."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.catalog import Catalog, MissingText
from bot.content.message import BLANK, Button, Message, Moment, Several, Text, text
from bot.content.render import RenderedButton, label, render
from bot.content.sizes import cut, plain, units
from bot.content.texts import MissingValue
from tests.content.conftest import MESSAGES, texts_catalog

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
MADRID = "Europe/Madrid"
UNWANTED = "\u202e\u2066\u200b\u200d\ufeff\u00ad\u0000\u061c"

OWN = """
hello = Hello <b>{ $name }</b>!
wrote = { $name } wrote: “{ $words }”
number = { $n }
said = { $what }
when = Answer { $when }.
item-a = itching
item-b = Hinchazón
item-c = iritis
long = <b>{ $n } word word word word word word word word word word word word word word word word</b>
"""


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    home = tmp_path_factory.mktemp("texts")
    common = {
        language: (MESSAGES / f"common/when.{language}.ftl").read_text("utf-8") + OWN
        for language in ("en", "es")
    }
    return texts_catalog(home, common, peel={"en": "item-a = peeling", "es": "item-a = descamación"})


def shown(words: Catalog, *lines: Text, language: str = "en", zone: str = MADRID) -> str:
    return render(Message(lines=lines), words, language, zone, NOW).html


def assert_valid(html: str) -> None:
    """Telegram's rules: only b and i, closed in order; < > and & only as entities; UTF-8; 4096 units."""
    rest = re.sub(r"&(amp|lt|gt);", "", html)
    tags = re.findall(r"</?[bi]>", rest)
    assert not set("<>&") & set(re.sub(r"</?[bi]>", "", rest))
    open_tags: list[str] = []
    for tag in tags:
        if tag[1] == "/":
            assert open_tags.pop() == tag[2]
        else:
            open_tags.append(tag[1])
    assert open_tags == []
    assert units(plain(html)) <= 4096
    html.encode("utf-8")


#: Direction, zero-width and invisible format characters, by their numbers.
HIDDEN = {0xAD, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x2028, 0x202F)}
HIDDEN |= {*range(0x2060, 0x2070), *range(0xFFF9, 0xFFFC)}


def visible(value: str) -> str:
    """What must be left of a value: all of it but hidden and control characters and half characters."""
    return "".join(
        c for c in value if c in "\t\n" or (ord(c) not in HIDDEN and category(c) not in ("Cc", "Cs"))
    )


@given(value=st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_value_gives_valid_html_that_shows_exactly_it(words: Catalog, value: str) -> None:
    html = shown(words, text("hello", name=value))
    assert_valid(html)
    assert plain(html) == f"Hello {visible(value)}!"


@given(name=st.text(max_size=3000), said=st.text(min_size=500), times=st.integers(1, 20))
@settings(max_examples=30, deadline=None)
def test_any_length_of_values_fits_a_message(words: Catalog, name: str, said: str, times: int) -> None:
    html = shown(words, BLANK, text("wrote", name=name, words=said * times), text("hello", name="Ana"))
    assert_valid(html)
    assert html.endswith("\nHello <b>Ana</b>!")


@pytest.mark.parametrize(
    "value", ["<b>&\"'", "&amp;", "</b><i>", "{ $name }", "&#60;", "<script>alert(1)</script>"]
)
def test_markup_in_a_value_is_shown_and_not_obeyed(words: Catalog, value: str) -> None:
    assert plain(shown(words, text("hello", name=value))) == f"Hello {value}!"


def test_hidden_and_direction_characters_are_removed_from_values(words: Catalog) -> None:
    assert shown(words, text("hello", name=f"A{UNWANTED}na")) == "Hello <b>Ana</b>!"


def test_numbers_are_shown_plainly(words: Catalog) -> None:
    assert shown(words, text("number", n=12345), text("number", n=37.5)) == "12345\n37.5"


def test_lines_are_joined_and_blank_ones_kept(words: Catalog) -> None:
    assert shown(words, text("item-a"), BLANK, text("number", n=1)) == "itching\n\n1"


def test_a_text_inside_a_text_is_of_the_same_treatment(words: Catalog) -> None:
    assert shown(words, text("said", protocol="peel", what=text("item-a"))) == "peeling"
    assert shown(words, text("said", what=text("item-a", protocol="peel"))) == "peeling"
    assert shown(words, text("said", what=text("item-a"))) == "itching"


def test_markup_of_a_text_inside_a_text_is_kept(words: Catalog) -> None:
    assert shown(words, text("said", what=text("hello", name="<3"))) == "Hello <b>&lt;3</b>!"


@pytest.mark.parametrize(
    ("keys", "english", "spanish"),
    [
        ("", "", ""),
        ("a", "itching", "itching"),
        ("ba", "Hinchazón and itching", "Hinchazón e itching"),
        ("cab", "iritis, itching and Hinchazón", "iritis, itching e Hinchazón"),
    ],
)
def test_several_are_joined_the_way_the_language_does(
    words: Catalog, keys: str, english: str, spanish: str
) -> None:
    what = Several(items=tuple(text(f"item-{key}") for key in keys))
    assert shown(words, text("said", what=what)) == english
    assert shown(words, text("said", what=what), language="es") == spanish


@pytest.mark.parametrize(
    ("style", "after", "english", "spanish"),
    [
        ("clock", timedelta(0), "11:30", "11:30"),
        ("day", timedelta(0), "today", "hoy"),
        ("day", timedelta(hours=12, minutes=30), "tomorrow", "mañana"),
        ("day", timedelta(hours=-11, minutes=-31), "yesterday", "ayer"),
        ("day", timedelta(days=7), "Sunday 29 November", "el domingo 29 de noviembre"),
        ("day_clock", timedelta(hours=2), "today at 13:30", "hoy a las 13:30"),
        ("day_clock", timedelta(hours=14), "tomorrow at 01:30", "mañana a la 01:30"),
        ("date", timedelta(days=7), "29 November", "29 de noviembre"),
        ("date", timedelta(days=365), "22 November 2027", "22 de noviembre de 2027"),
    ],
)
def test_times_are_said_the_way_people_say_them(
    words: Catalog, style: str, after: timedelta, english: str, spanish: str
) -> None:
    moment = Moment.model_validate({"at": NOW + after, "style": style})
    assert shown(words, text("when", when=moment)) == f"Answer {english}."
    assert shown(words, text("when", when=moment), language="es") == f"Answer {spanish}."


def test_times_are_said_in_the_readers_zone(words: Catalog) -> None:
    at = Moment(at=datetime(2026, 11, 22, 15, 0, tzinfo=UTC))
    assert shown(words, text("when", when=at), zone="Pacific/Auckland") == "Answer tomorrow at 04:00."
    assert shown(words, text("when", when=at), zone="America/New_York") == "Answer today at 10:00."


def test_a_long_value_is_cut_and_the_fixed_words_stay(words: Catalog) -> None:
    html = shown(words, text("wrote", name="Ana", words="&" * 5000), text("hello", name="Bo"))
    assert units(plain(html)) == 4096
    assert html.startswith("Ana wrote: “&amp;")
    assert html.endswith("&amp;…”\nHello <b>Bo</b>!")


def test_a_cut_never_halves_a_character(words: Catalog) -> None:
    html = shown(words, text("wrote", name="x", words="😀" * 5000))
    assert_valid(html)
    assert re.fullmatch("x wrote: “😀+…”", html)


def test_fixed_words_beyond_the_limit_are_cut_with_their_tags_closed(words: Catalog) -> None:
    html = shown(words, *[text("long", n=n) for n in range(100)])
    assert_valid(html)
    assert html.endswith("…</b>")


def test_words_under_a_picture_keep_to_the_captions_limit(words: Catalog) -> None:
    message = Message(lines=(text("hello", name="x" * 2000),), photo_id="picture")
    assert units(plain(render(message, words, "en", MADRID, NOW).html)) == 1024


def test_labels_are_plain_and_short(words: Catalog) -> None:
    rows = (
        (Button(label=text("hello", name="<Ana>")), Button(label=text("item-a"), url="https://example.org")),
    )
    lasting = ((text("hello", name="y" * 100),),)
    rendered = render(Message(rows=rows, lasting=lasting), words, "en", MADRID, NOW)
    assert rendered.rows == (
        (RenderedButton("Hello <Ana>!"), RenderedButton("itching", "https://example.org")),
    )
    assert rendered.lasting == (("Hello " + "y" * 57 + "…",),)
    assert label(text("hello", name="&"), words, "en", MADRID, NOW) == "Hello &!"


def test_a_message_that_leaves_the_lasting_keyboard_says_so(words: Catalog) -> None:
    assert render(Message(), words, "en", MADRID, NOW).lasting is None
    assert render(Message(lasting=()), words, "en", MADRID, NOW).lasting == ()


def test_a_language_that_is_not_shipped_falls_back(words: Catalog) -> None:
    assert shown(words, text("when", when=Moment(at=NOW, style="day")), language="de") == "Answer today."
    assert shown(words, text("when", when=Moment(at=NOW, style="day")), language="es-MX") == "Answer hoy."


def test_what_cannot_be_said_is_an_error(words: Catalog) -> None:
    with pytest.raises(MissingValue):
        shown(words, text("hello"))
    with pytest.raises(MissingText):
        shown(words, text("goodbye"))


@given(value=st.text(alphabet=st.sampled_from("a<>&😀b"), max_size=40), most=st.integers(1, 60))
@settings(deadline=None)
def test_cut_html_is_valid_and_within_its_size(value: str, most: int) -> None:
    html = f"<b>{value.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</b><i>end</i>"
    assert_valid(cut(html, most))
    assert units(plain(cut(html, most))) <= most


# What opens with a tap, and labels within a sentence


def test_what_opens_with_a_tap_stands_in_one_quote_below_and_is_valid_html(words: Catalog) -> None:
    message = Message(lines=(text("hello", name="Ana"),), more=(text("number", n=1), text("number", n=2)))
    html = render(message, words, "en", MADRID, NOW).html
    assert html == "Hello <b>Ana</b>!\n<blockquote expandable>1\n2</blockquote>"
    assert plain(html) == "Hello Ana!\n1\n2"


def test_a_message_cut_inside_the_quote_closes_it(words: Catalog) -> None:
    html = f"<b>a</b>\n<blockquote expandable>{'b' * 50}<i>c</i></blockquote>"
    assert cut(html, 20) == f"<b>a</b>\n<blockquote expandable>{'b' * 17}…</blockquote>"
    assert cut(html, units(plain(html))) == html


def test_a_label_within_a_sentence_begins_small_where_that_is_usual(words: Catalog) -> None:
    inline = text("item-b").model_copy(update={"inline": True})
    assert shown(words, text("said", what=inline)) == "hinchazón"
    assert shown(words, text("said", what=text("item-b"))) == "Hinchazón"
