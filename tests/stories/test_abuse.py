"""Somebody means harm, or writes what nobody expects: doors stay shut, notes stay inside, clinics apart."""

from __future__ import annotations

import pytest

from bot.simulator.phones import Phone
from tests.stories.acts import calm, card, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts

# Notes never reach a patient


def album_under(phone: Phone, caption: str) -> None:
    """An answer to the newest card by an album of two; a caption stands under the first picture only."""
    for words in (caption, None):
        extra = {"media_group_id": "13000000001"}
        phone._put(phone._photo(words, None), reply_to=card(phone), extra=extra)


@ON_SQLITE
@pytest.mark.parametrize("caption", ["/note compare with last week", "/stop it"])
async def test_W1_no_picture_of_an_album_that_is_no_answer_reaches_the_patient(
    story: Story, caption: str
) -> None:
    ana = await urgent(story)
    before = [*texts(ana)]
    album_under(story.desk, caption)
    await story.stage.settle()
    await calm(story)
    assert [*texts(ana)] == before
    told = [
        text for text in texts(story.desk) if "the patient does not see it" in text or "Nothing was" in text
    ]
    assert len(told) == 1


@ON_SQLITE
@pytest.mark.parametrize(
    "note",
    [
        "\u200b/note calls a lot",
        "\u2060 /note calls a lot",
        "\ufeff/note calls a lot",
        "\uff0fnote calls a lot",
    ],
    ids=["zero width", "word joiner", "byte order", "full width"],
)
async def test_W1_a_sign_nobody_sees_does_not_turn_a_note_into_an_answer(story: Story, note: str) -> None:
    ana = await urgent(story)
    story.desk.reply(card(story.desk), note)
    await story.stage.settle()
    await calm(story)
    assert not on_screen(ana, "calls a lot")
    assert on_screen(story.desk, "Note kept, the patient does not see it")
