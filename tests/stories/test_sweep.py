"""Forms nobody went on with, one of which cannot be read any more."""

from __future__ import annotations

from sqlmodel import select

from bot.store.models import Conversation
from tests.stories.conftest import Story


async def test_S3_a_form_that_cannot_be_read_pages_staff_and_keeps_no_other_from_being_sent(
    story: Story,
) -> None:
    ana = await story.enrol()
    ben = await story.enrol("Ben")
    await story.wait(minutes=1)
    await story.report(ana, "Blisters")
    with story.stage.app.database.transaction() as session:
        broken = session.exec(select(Conversation).where(Conversation.user_id == ana.user.id)).one()
        broken.draft = {"form": "of an older version"}
    await story.wait(minutes=1)
    await story.report(ben, "Redness")
    await story.wait(minutes=12)
    assert [(case.reference, case.level) for case in story.cases()] == [("A01", "U"), ("A02", "R")]
    await story.report(ana, "Redness")
    assert "How much?" in ana.last.text
