"""W6: how a clinic answers its patients, as a picture and as a table. E4: the card for the patient's hand."""

from __future__ import annotations

import csv
import io

from PIL import Image

from bot.content.message import StatsPicture
from bot.simulator.phones import Phone
from bot.store.models import Clinic
from tests.stories.acts import urgent
from tests.stories.conftest import ON_SQLITE, Story
from tests.stories.spanish import OWN_LANGUAGE


def sheet(story: Story, phone: Phone) -> StatsPicture:
    """The figures of the newest picture in this chat."""
    rows = [row.content["picture"] for row in story.ledger(phone) if row.content.get("picture")]
    return StatsPicture.model_validate(rows[-1])


def table(phone: Phone) -> list[list[str]]:
    """The rows of the newest file in this chat."""
    content = next(view.document for view in reversed(phone.screen()) if view.document)
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


async def answered_after(story: Story, name: str, minutes: int, answer: str = "Please come by.") -> None:
    """A patient reports pus, and Nadia answers after so many minutes."""
    await urgent(story, name)
    await story.wait(minutes=minutes)
    newest = next(v for v in reversed(story.desk.screen()) if "Take" in str(v) or "take it" in str(v))
    story.desk.reply(newest, answer)
    await story.stage.settle()


@OWN_LANGUAGE
async def test_w6_the_picture_shows_share_times_weeks_and_levels_and_the_table_says_the_same(
    story: Story,
) -> None:
    for name, minutes in (("Ana", 5), ("Bea", 20), ("Cruz", 40)):
        await answered_after(story, name, minutes)
    await urgent(story, "Dora")
    await story.wait(minutes=75)
    await story.say(story.desk, "/stats")
    shown = sheet(story, story.desk)
    values = [value.args for value, _ in shown.figures]
    assert values[0] == {"percent": 75}
    assert [value["minutes"] for value in values[1:]] == [20, 40, 40]
    assert [(week.opened, week.late, week.waiting) for week in shown.weeks][-1] == (4, 1, 4)
    assert sum(week.opened for week in shown.weeks) == 4
    assert [share.counts["U"] for share in shown.shares] == [4, 4]

    picture = Image.open(io.BytesIO(story.desk.last.photo or b""))
    assert picture.width == 780
    await story.press(story.desk, "As a table")
    rows = {(what, of): number for what, of, number in table(story.desk)}
    assert rows["Cases opened", ""] == "4"
    assert rows["Cases answered by a person", ""] == "3"
    assert float(rows["First answer: half within (min)", ""]) == 20.1
    assert rows["Of these late, in the week of", "2026-11-23"] == "1"
    assert rows["Microneedling: patients", "Urgent"] == "4"


@ON_SQLITE
async def test_w6_an_empty_clinic_has_an_empty_sheet_and_its_name_is_no_formula(story: Story) -> None:
    with story.stage.app.database.transaction() as session:
        session.get_one(Clinic, story.clinic_id).name = "=HYPERLINK(1)"
    await story.say(story.owner, "/stats")
    assert [value.key for value, _ in sheet(story, story.owner).figures] == ["stats-nothing"] * 4
    await story.press(story.owner, "In dark")
    assert sheet(story, story.owner).dark
    await story.press(story.owner, "As a table")
    assert table(story.owner)[0][0] == "'=HYPERLINK(1)"


@ON_SQLITE
async def test_w6_is_for_staff_alone(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "/stats")
    assert "Only staff" in ana.last.text
    assert not ana.last.photo


@ON_SQLITE
async def test_e4_the_card_can_be_printed(story: Story) -> None:
    await story.say(story.nadia, "/enrol")
    for label in ("Microneedling", "Face", "Just now"):
        await story.press(story.nadia, label)
    assert Image.open(io.BytesIO(story.nadia.last.photo or b"")).width == 780
    await story.press(story.nadia, "Print card")
    printed = Image.open(io.BytesIO(story.nadia.last.document or b""))
    assert (printed.format, printed.width) == ("PNG", 780)
    assert "one patient's plan" in story.nadia.last.text
