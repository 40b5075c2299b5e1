"""S8: the plan as a picture. T5: reports as a picture, and guided healing photos side by side."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw, ImageFilter
from sqlmodel import select

from bot.content.message import FramePicture, PhotosPicture, PlanPicture, TrendPicture
from bot.simulator.faults import Fault
from bot.simulator.phones import Phone
from bot.store.models import Attachment
from tests.stories.acts import arrive, calm, card, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen


def photo_of(size: tuple[int, int] = (900, 1200), light: int = 220, blurred: bool = False) -> bytes:
    """A photo with something to see on it, in much or little light."""
    picture = Image.new("RGB", size, (light, light * 3 // 4, light * 2 // 3))
    draw = ImageDraw.Draw(picture)
    for at in range(0, max(size), 24):
        draw.line([(at, 0), (0, at)], fill=(light // 2, light // 3, light // 4), width=6)
    if blurred:
        picture = picture.filter(ImageFilter.GaussianBlur(60))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90, exif=_where_it_was_taken())
    return out.getvalue()


def _where_it_was_taken() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "CanaryCamera"
    return exif


def seen(phone: Phone) -> Image.Image:
    """The newest picture on the screen."""
    return Image.open(io.BytesIO(next(v.photo for v in reversed(phone.screen()) if v.photo)))


def newest(story: Story, phone: Phone) -> dict[str, object]:
    """What the newest picture in this chat was drawn from."""
    return [row.content["picture"] for row in story.ledger(phone) if row.content.get("picture")][-1]


def kept(story: Story) -> list[Attachment]:
    """The healing photos, oldest first."""
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(Attachment).order_by(Attachment.id)).all()  # type: ignore[arg-type]
        return [row for row in rows if row.healing_day is not None]


async def add_photo(story: Story, phone: Phone, content: bytes) -> None:
    """The patient follows the button and sends a picture."""
    await story.press(phone, "Add a photo")
    phone.photo(content=content)
    await story.stage.settle()
    await calm(story)


@ON_SQLITE
async def test_s8_the_plan_is_a_picture_with_the_patient_on_it_in_light_and_dark(story: Story) -> None:
    ana = await story.enrol()
    await story.until(2, "12:00")
    await story.say(ana, "/plan")
    await story.press(ana, "As a picture")
    picture = PlanPicture.model_validate(newest(story, ana))
    came = [point.came for point in picture.parts[0].points]
    assert came == [True] * 5 + [False] * 6
    assert picture.parts[0].here.args == {"day": 2}
    assert seen(ana).width == 780
    light = seen(ana).convert("L").getpixel((5, 5))
    await story.press(ana, "In dark")
    assert seen(ana).convert("L").getpixel((5, 5)) < light  # type: ignore[operator]
    assert all(len(str(row.content)) < 9000 for row in story.ledger(ana))


@ON_SQLITE
async def test_t5_reports_become_a_picture_whose_levels_only_staff_see(story: Story) -> None:
    ana = await urgent(story)
    await story.say(ana, "/plan")
    await story.press(ana, "My days as a picture")
    mine = TrendPicture.model_validate(newest(story, ana))
    assert (mine.levels, [point.level for point in mine.points]) == ((), [None])
    await story.press(story.desk, "Patient card")
    await story.press(story.desk, "Trend")
    theirs = TrendPicture.model_validate(newest(story, story.desk))
    assert [point.level for point in theirs.points] == ["U"]
    assert len(theirs.levels) == 4
    assert seen(story.desk).width == 780


async def test_t5_a_healing_photo_reaches_staff_and_is_kept_small_sealed_and_without_metadata(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await add_photo(story, ana, photo_of((1800, 2400)))
    (row,) = kept(story)
    assert (row.healing_day, row.fetch_at) == (0, None)
    assert on_screen(ana, "your photo of day 0 is kept")
    assert not on_screen(ana, "How soon do you need us?"), "we asked for it"
    assert any(view.photo for view in story.desk.screen())
    stored = Image.open(io.BytesIO(row.content or b""))
    assert max(stored.size) == 1280
    assert not stored.getexif()
    with story.stage.app.database.engine.connect() as connection:
        raw = connection.exec_driver_sql("SELECT content FROM attachment").scalar_one()
    assert bytes(raw[:2]) != b"\xff\xd8"


@ON_SQLITE
async def test_t5_light_and_size_are_checked_and_the_days_stand_side_by_side(story: Story) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await add_photo(story, ana, photo_of(light=40))
    assert on_screen(ana, "very little light")
    await story.press(ana, "Try again")
    ana.photo(content=photo_of((300, 400)))
    await story.stage.settle()
    assert on_screen(ana, "very small")
    await story.press(ana, "Try again")
    ana.photo(content=photo_of(blurred=True))
    await story.stage.settle()
    assert on_screen(ana, "blurred")
    await story.press(ana, "Keep this one")
    assert on_screen(ana, "✅ That is fine.")
    await story.until(1, "09:31")
    await story.press(ana, "Better")
    await story.press(ana, "None of these")
    await story.press(ana, "0")
    await add_photo(story, ana, photo_of())

    await story.press(story.desk, "Patient card")
    await story.press(story.desk, "Photos")
    sheet = PhotosPicture.model_validate(newest(story, story.desk))
    assert [label.args["day"] for _, label in sheet.photos] == [0, 1]
    assert seen(story.desk).width == 780
    assert "photos side by side" in story.desk.last.text
    assert [row.content["spoiler"] for row in story.ledger(story.desk) if row.content.get("picture")] == [
        True
    ]


@ON_SQLITE
async def test_t5_a_picture_shows_how_to_take_the_photo_and_later_ones_are_held_as_the_first(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await story.press(ana, "Add a photo")
    frame = FramePicture.model_validate(newest(story, ana))
    assert (frame.lying, ana.last.photo is not None) == (False, True)
    assert "Hold the phone as" not in ana.last.text
    ana.photo(content=photo_of((1600, 1200)))
    await story.stage.settle()
    await calm(story)
    assert on_screen(ana, "your photo of day 0 is kept")

    await story.until(1, "09:31")
    for label in ("Better", "None of these", "0", "Add a photo"):
        await story.press(ana, label)
    assert FramePicture.model_validate(newest(story, ana)).lying
    assert "Hold the phone as on day 0" in ana.last.text
    ana.photo(content=photo_of((1200, 1600)))
    await story.stage.settle()
    await calm(story)
    assert on_screen(ana, "held the other way than on day 0")
    await story.press(ana, "Try again")
    ana.photo(content=photo_of((1600, 1200)))
    await story.stage.settle()
    await calm(story)
    assert on_screen(ana, "your photo of day 1 is kept")


@ON_SQLITE
async def test_t5_not_now_ends_the_how_to_in_place(story: Story) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await story.press(ana, "Add a photo")
    shown = len(ana.screen())
    await story.press(ana, "Not now")
    await calm(story)
    assert len(ana.screen()) == shown
    assert (ana.last.text, ana.last.buttons) == ("✅ That is fine.", [])


@ON_SQLITE
async def test_t5_a_photo_that_telegram_does_not_give_out_yet_is_fetched_later(story: Story) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    story.stage.world.fail_next("getFile", Fault.REFUSE, times=1)
    await add_photo(story, ana, photo_of())
    assert not on_screen(ana, "is kept")
    await story.wait(minutes=2)
    assert on_screen(ana, "is kept")
    await story.say(ana, "thank you")
    assert len(kept(story)) == 1


@ON_SQLITE
async def test_t5_a_file_that_only_claims_to_be_a_photo_is_asked_for_again_and_not_kept(story: Story) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await story.press(ana, "Add a photo")
    ana.document("me.jpg", b"MZ a program", None, "image/jpeg")
    await calm(story)
    await calm(story)
    refused = [view for view in ana.screen() if "I could not open" in view.text]
    assert [view.buttons for view in refused] == [["Try again", "Not now"]], "one refusal, with a way on"
    assert [row.content for row in kept(story)] == [None]
    await story.press(ana, "Try again")
    ana.photo(content=photo_of())
    await calm(story)
    assert on_screen(ana, "your photo of day 0 is kept")


@ON_SQLITE
@pytest.mark.parametrize("declined", [False, True])
async def test_t5_after_a_file_that_is_no_photo_the_next_one_counts_without_a_tap(
    story: Story, declined: bool
) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await story.press(ana, "Add a photo")
    ana.document("me.jpg", b"MZ a program", None, "image/jpeg")
    await calm(story)
    if declined:
        await story.press(ana, "Not now")
    ana.photo(content=photo_of())
    await calm(story)
    assert bool(on_screen(ana, "your photo of day 0 is kept")) is not declined


@ON_SQLITE
async def test_t5_words_and_later_are_ways_out_of_the_photo(story: Story) -> None:
    ana = await arrive(story)
    await story.until(0, "14:00")
    await story.press(ana, "My skin feels fine")
    await story.press(ana, "1")
    await story.press(ana, "Add a photo")
    await story.say(ana, "I see pus")
    assert [case.level for case in story.cases()] == ["U"]
    assert "A01" in card(story.desk).text
    await story.press(ana, "Not now")
    ana.photo(content=photo_of())
    await calm(story)
    assert kept(story) == []
