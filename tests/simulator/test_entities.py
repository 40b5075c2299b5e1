import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.entities import parse_html, utf16_length
from bot.simulator.errors import ApiError


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<p>hi</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é <h1>hi</h1>", 'Unsupported start tag "h1" at byte offset 3'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("pain <3 today", 'Unsupported start tag "3" at byte offset 5'),
        ("<b>hi", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>hi</b></i>", 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'),
        ("hi</b>", "Unexpected end tag at byte offset 2"),
        ("<b>hi</b", "Unclosed end tag at byte offset 5"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href='x", "Unclosed start tag at byte offset 0"),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>x</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
    ],
)
def test_what_is_not_telegrams_html_is_refused_in_telegrams_words(source: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(source)
    assert refused.value.code == 400
    assert refused.value.description == f"Bad Request: can't parse entities: {complaint}"


def test_offsets_count_utf16_units_of_the_plain_text() -> None:
    parsed = parse_html("😀 <b>A &amp; <i>é</i></b>")
    assert parsed.text == "😀 A & é"
    assert parsed.entities == [
        {"type": "bold", "offset": 3, "length": 5},
        {"type": "italic", "offset": 7, "length": 1},
    ]


def test_space_around_the_text_is_trimmed_and_entities_move_with_it() -> None:
    parsed = parse_html("\n <b> hi </b> ")
    assert parsed.text == "hi"
    assert parsed.entities == [{"type": "bold", "offset": 0, "length": 2}]


def test_every_supported_tag_gives_its_entity() -> None:
    source = (
        "<b>a</b><strong>a</strong><i>a</i><em>a</em><u>a</u><ins>a</ins><s>a</s><strike>a</strike>"
        '<del>a</del><code>a</code><pre>a</pre><blockquote>a</blockquote><a href="https://t.me/x">a</a>'
        '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">a</span><blockquote expandable>a</blockquote>'
    )
    kinds = [entity["type"] for entity in parse_html(source).entities]
    assert kinds == [
        *("bold", "bold", "italic", "italic", "underline", "underline"),
        *("strikethrough", "strikethrough", "strikethrough", "code", "pre", "blockquote", "text_link"),
        *("spoiler", "spoiler", "expandable_blockquote"),
    ]


def test_only_four_named_references_are_known() -> None:
    assert parse_html("&lt;&gt;&amp;&quot; &nbsp; &#233;&#xE9; & &#0;").text == '<>&" &nbsp; éé & &#0;'


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_escaped_text_reads_back_literally(words: str) -> None:
    parsed = parse_html(f"<b>{html.escape(words)}</b>")
    assert parsed.text == words.strip()
    assert all(one["offset"] + one["length"] <= utf16_length(parsed.text) for one in parsed.entities)
