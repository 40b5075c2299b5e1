"""Everybody finds in /help what they can type."""

from __future__ import annotations

import re

import pytest

from bot.content.catalog import Catalog
from bot.telegram.menus import GROUP, PRIVATE
from tests.stories.acts import arrive
from tests.stories.conftest import ON_SQLITE, Story

HERE = {"help"}  #: needs no line, for it is what is being read


def named(words: str) -> set[str]:
    """The commands that begin a line."""
    return set(re.findall(r"^/([a-z]+) –", words, re.MULTILINE))


@ON_SQLITE
async def test_P7_help_names_every_command_of_the_readers_menu(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "/help")
    assert named(ana.last.text) == set(PRIVATE) - HERE
    await story.say(story.desk, "/help")
    assert named(story.desk.last.text) == (set(GROUP) - HERE) | {"setup"}


@pytest.mark.parametrize("language", ["en", "es", "de", "pt", "ru", "uk", "ar"])
def test_P7_help_names_every_command_in_every_language(catalog: Catalog, language: str) -> None:
    values = {"clinic": "Glow", "phone": "+34", "emergency": "112"}
    assert named(catalog.format(language, "help-patient", values)) == set(PRIVATE) - HERE
    assert named(catalog.format(language, "help-staff", {})) == (set(GROUP) - HERE) | {"setup"}
    assert set(catalog.languages) >= {language}
