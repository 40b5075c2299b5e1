"""The glasses of a story in Spanish let nothing pass that is not Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.content.catalog import Catalog
from bot.content.message import Message, text
from tests.stories import glasses
from tests.stories.conftest import Story
from tests.stories.glasses import Glasses, NotSpanish

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
CLOSED = Message(lines=(text("case-closed"),))


@pytest.fixture
def worn() -> Iterator[Glasses]:
    """Glasses on everybody's nose, before a story begins."""
    with pytest.MonkeyPatch.context() as patch:
        yield glasses.put_on(patch)


def test_words_in_another_language_and_words_nobody_translated_are_faults(catalog: Catalog) -> None:
    untranslated = replace(catalog, texts={**catalog.texts, ("es", None): catalog.texts["en", None]})
    for said_in, texts in (("en", catalog), ("de", catalog), ("es", untranslated)):
        worn = Glasses()
        worn.render(CLOSED, texts, said_in, "Europe/Madrid", NOW)
        with pytest.raises(NotSpanish):
            worn.check()
    worn = Glasses()
    worn.render(CLOSED, catalog, "es", "Europe/Madrid", NOW)
    worn.check()


async def test_on_every_phone_stands_spanish_and_the_story_reads_and_presses_english(
    worn: Glasses, story: Story
) -> None:
    await story.say(story.nadia, "/enrol")
    shown = story.nadia.last
    assert shown.text.startswith("New patient: which treatment")
    assert shown.message.text.startswith("Paciente nuevo")
    await story.press(story.nadia, "Microneedling")
    await story.press(story.nadia, "Face")
    assert "Just now" in story.nadia.last.buttons
    assert "Ahora mismo" in str(story.nadia.last.message.inline_keyboard)
    worn.check()


async def test_what_was_written_past_the_catalogue_cannot_be_read(worn: Glasses, story: Story) -> None:
    story.stage.world.call("sendMessage", {"chat_id": story.nadia.chat.id, "text": "Hello"})
    with pytest.raises(NotSpanish, match="never put into Spanish: 'Hello'"):
        story.nadia.screen()
