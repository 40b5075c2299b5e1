"""Many alerts at once: what a group cannot be told one by one, it is told as a list (X1, X3)."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import col, select

from bot.services.cases import bundles
from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus
from tests.stories.acts import SEES_PUS, arrive
from tests.stories.conftest import ON_SQLITE, Story, texts

PATIENTS = 18
WORST = 7


async def flood(story: Story) -> None:
    """So many patients see pus at the same moment, and one in the midst of them cannot breathe."""
    phones = [await arrive(story, f"Patient {number}") for number in range(1, PATIENTS + 1)]
    await story.wait(minutes=5)
    for number, phone in enumerate(phones, 1):
        phone.send("my throat is closing up" if number == WORST else SEES_PUS)
    while await story.stage.app.poller.once():
        pass
    await story.stage.app.ticks.deliver()


@ON_SQLITE
async def test_X1_a_group_flooded_with_alerts_reads_one_list_worst_first_and_none_is_dropped(
    story: Story,
) -> None:
    rung = len(story.desk.pushes)
    await flood(story)
    await story.wait(seconds=20)
    lists = [view for view in story.desk.screen() if "cases wait for somebody" in view.text]
    assert len(lists) == 1
    worst = lists[0].text.splitlines()[1]
    assert worst.startswith(f"🔴 A{WORST:02d}")
    everything = "\n".join(texts(story.desk))
    assert all(f"A{number:02d}" in everything for number in range(1, PATIENTS + 1))
    assert len(story.desk.pushes) - rung < PATIENTS
    assert len(lists[0].buttons) >= bundles.FROM


@ON_SQLITE
async def test_X1_a_case_of_the_list_is_taken_from_its_card(story: Story) -> None:
    await flood(story)
    await story.wait(seconds=20)
    listed = [view for view in story.desk.screen() if "cases wait for somebody" in view.text][-1]
    reference = listed.buttons[-1].split()[-1]
    story.desk.press(reference)
    await story.stage.settle()
    await story.wait(seconds=30)
    assert f"case {reference}" in story.desk.last.text
    story.desk.press("take it")
    await story.stage.settle()
    await story.wait(seconds=30)
    assert next(case for case in story.cases() if case.reference == reference).claimed_by is not None


@ON_SQLITE
async def test_S3_a_bundled_card_is_cancelled_in_the_ledger_and_says_why(story: Story) -> None:
    await flood(story)
    await story.wait(seconds=40)
    with story.stage.app.database.transaction() as session:
        cards = session.exec(
            select(OutboxMessage).where(
                OutboxMessage.kind == OutboxKind.CARD, col(OutboxMessage.chat_id) == story.group.id
            )
        ).all()
    fates = {(row.status, row.error) for row in cards}
    assert (OutboxStatus.CANCELLED, "bundled") in fates
    assert not [row for row in cards if row.status is OutboxStatus.PENDING]
    assert story.stage.clock.now() - min(row.created_at for row in cards) < timedelta(minutes=1)
