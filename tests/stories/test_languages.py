"""C2 Seven languages: the menu names each in its own words, and Arabic keeps names and numbers in order."""

from __future__ import annotations

import pytest

from bot.content.sizes import plain
from tests.stories.acts import arrive, calm
from tests.stories.conftest import ON_SQLITE, Story

OWN_NAMES = ["English", "العربية", "Deutsch", "Español", "Português", "Русский", "Українська"]
#: What each language calls "call now", with the number in the same sentence.
CALL_NOW = {
    "ar": ("لا أستطيع التنفس", "اتصل بالرقم \u2068112\u2069 الآن."),
    "de": ("ich bekomme keine Luft", "Rufen Sie jetzt 112 an."),
    "pt": ("não consigo respirar", "Ligue agora para 112."),
    "ru": ("не могу дышать", "Звоните 112 сейчас."),
    "uk": ("не можу дихати", "Дзвоніть 112 зараз."),
}


@ON_SQLITE
async def test_C2_the_language_menu_names_each_language_in_its_own_words(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "/language")
    assert ana.last.buttons == OWN_NAMES
    await story.press(ana, "العربية")
    await calm(story)
    assert ana.keyboard == [story.words("worry-button", "ar")]
    assert story.words("language-set", "ar") in [view.text for view in ana.screen()]


@ON_SQLITE
@pytest.mark.parametrize(("code", "language"), [("de", "de"), ("pt-br", "pt"), ("uk", "uk"), ("fi", "en")])
async def test_C2_joining_begins_in_the_language_of_the_phone(story: Story, code: str, language: str) -> None:
    ana = story.stage.phone("Ana", code)
    ana.open(story.code(area="face"))
    await story.stage.settle()
    assert story.words("enrol-agree", language) in ana.last.buttons


@ON_SQLITE
@pytest.mark.parametrize("language", CALL_NOW)
async def test_C2_an_emergency_is_answered_with_its_number_first_in_each_language(
    story: Story, language: str
) -> None:
    words, answer = CALL_NOW[language]
    ana = await arrive(story, language=language)
    before = len(ana.pushes)
    await story.say(ana, words)
    assert ana.pushes[before].first_line == answer


@ON_SQLITE
async def test_C2_names_times_and_phone_numbers_keep_their_order_in_arabic(story: Story) -> None:
    ana = await arrive(story, language="ar")
    await story.say(ana, "/help")
    help_text = ana.last.text
    assert "\u2068Glow Clinic\u2069" in help_text
    assert "\u2068+34" in help_text
    assert help_text.count("\u2068") == help_text.count("\u2069")
    assert plain(help_text) == help_text
