"""T2, T3, T4: a report at any time, graded by the clinic's own table, and what the patient then reads."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.care.protocol import Level
from bot.store.models import Report
from tests.stories.acts import DAYS_AGO_3, PUS, REDNESS, arrive, calm, card, one, protocol_mode, rang
from tests.stories.conftest import MONDAY, ON_SQLITE, Story, on_screen

MENU = [
    "Breathing or swollen face",
    "Faint or confused",
    "My eyes",
    "Fever or chills",
    "Pus, yellow crust, wetness",
    "Spreading or hot skin",
    "Blisters",
    "Cold sore or tingling",
    "Rash or hives",
    "Pain",
    "Bleeding or bruise",
    "Redness",
    "Swelling",
    "Itchy, dry or flaking",
    "Patches, marks, spots, lumps",
    "Something else",
]
SELF_CARE = "Keep the skin cool and use a bland moisturiser."


def levels(story: Story) -> list[Level]:
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(Report).order_by(Report.id))  # type: ignore[arg-type]
        return [row.level for row in rows]


async def test_T2_a_report_is_tapped_through_confirmed_and_reaches_the_clinic(story: Story) -> None:
    ana = await arrive(story, session_at=DAYS_AGO_3)
    await story.report(ana)
    assert ana.last.buttons == [*MENU, "Not now"], "one choice a line, what is dangerous first"
    for tap in (*PUS, "Worse"):
        await story.press(ana, tap)
    assert (
        "✅ You told us: worse and pus or crust (quite a lot)\nIs this right? Then send it." in ana.last.text
    )
    assert "daylight, no flash" in ana.last.text, "how to take a photo"
    assert story.cases() == [], "nothing is sent before it is confirmed"
    await story.press(ana, "Send to the clinic")
    await calm(story)
    assert on_screen(ana, "✅ You told us: worse and pus or crust (quite a lot)")
    assert ana.last.text.startswith("⏳ Sent to Glow Clinic at 10:30\nSomeone will answer by 11:30.")
    shown = card(story.desk).text
    assert shown.startswith(
        "🟠 Urgent · case A01 · answer by 11:30\nPus or crust: Quite a lot · told us at 10:30"
    )
    assert "Microneedling, Face · day 3 (72 h) · report 1 · worse" in shown


@ON_SQLITE
async def test_T2_a_photo_and_words_can_be_added_before_sending(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS)
    ana.photo("this is the spot")
    await calm(story)
    assert ana.last.text.startswith("✅ Passed on to Glow Clinic.")
    assert ana.last.text.endswith("Please go on with the question above.")
    await story.press(ana, "Send to")
    await calm(story)
    assert "Pus or crust: Quite a lot" in card(story.desk).text
    pictures = [view for view in story.desk.screen() if view.photo]
    assert len(pictures) == 1
    assert "“this is the spot”\nWith: photo" in card(story.desk).text
    assert len(story.cases()) == 1


@ON_SQLITE
async def test_T2_a_report_can_be_changed_before_it_is_sent(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Fever", "Fever or chills", "Very much")
    assert story.cases()[0].level is Level.EMERGENCY, "a high fever does not wait to be confirmed"
    bea = await arrive(story, "Bea")
    await story.report(bea, "Redness", "Very much", "← Back", "A little", "Send to")
    await calm(story)
    assert on_screen(bea, "✅ You told us: redness (a little)")
    assert levels(story)[-1] is Level.EXPECTED


@ON_SQLITE
@pytest.mark.parametrize("taps", [("Faint", "A little"), ("Blisters", "A little", "None of these")])
async def test_T2_a_choice_of_the_menu_never_ends_in_an_empty_report(
    story: Story, taps: tuple[str, ...]
) -> None:
    ana = await arrive(story, session_at=DAYS_AGO_3)
    await story.report(ana, *taps, "Same", "Send to")
    assert levels(story) == [Level.URGENT]


@ON_SQLITE
async def test_T2_something_else_reaches_a_person(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Something else", "Something else", "A little", "Send to")
    await calm(story)
    assert "Someone will read it and answer by Tuesday 24 November at 10:30." in ana.last.text
    assert story.cases()[0].level is Level.ROUTINE


@ON_SQLITE
async def test_T2_a_form_that_is_going_on_is_put_again_instead_of_lost(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Pus, yellow", "Pus or crust", "A little")
    await calm(story)
    await story.report(ana)
    assert "Is any of this true as well?" in ana.last.text
    await story.press(ana, "None of these")
    assert "pus or crust (a little)" in ana.last.text


@ON_SQLITE
async def test_T2_a_form_left_for_ten_minutes_is_sent_as_it_is_and_counts_as_severe(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Swelling")
    await story.wait(minutes=9)
    assert story.cases() == []
    await story.wait(minutes=2)
    assert one(ana, "✅ You told us: swelling").endswith("I have sent what you told me so far.")
    assert story.cases()[0].level is Level.URGENT
    assert "Swelling: not said how strong" in card(story.desk).text
    assert "Someone will answer by" in ana.last.text


@ON_SQLITE
async def test_T2_an_untouched_form_disappears_quietly(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana)
    rung = len(ana.pushes)
    await story.wait(minutes=11)
    assert len(ana.pushes) == rung
    assert "“Something worries me” is always there for you." in ana.last.text
    assert (ana.last.buttons, story.cases(), levels(story)) == ([], [], [])


@ON_SQLITE
@pytest.mark.parametrize(
    ("hours", "level"),
    [(10, Level.EXPECTED), (50, Level.ROUTINE)],
)
async def test_T3_the_same_words_weigh_more_as_time_passes(story: Story, hours: int, level: Level) -> None:
    ana = await arrive(story, session_at=MONDAY - timedelta(hours=hours))
    await story.report(ana, "Redness", "Quite a lot")
    if hours >= 24:
        await story.press(ana, "Better")
    await story.press(ana, "Send to")
    assert levels(story) == [level]


@ON_SQLITE
async def test_T3_what_a_patient_cannot_tell_counts_as_severe(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, "Swelling", "I can't tell", "Send to")
    assert levels(story) == [Level.URGENT]


@ON_SQLITE
async def test_T3_a_risk_flag_raises_what_it_names_and_says_so_on_the_card(story: Story) -> None:
    ana = await arrive(story, flags=("diabetes",))
    await story.report(ana, "Fever", "Fever or chills", "Quite a lot")
    await calm(story)
    shown = card(story.desk).text
    assert shown.startswith("🔴 Emergency")
    assert "Flags: Diabetes" in shown
    assert "Diabetes" in shown.partition("Why Emergency:")[2]


@ON_SQLITE
async def test_T3_two_signs_told_an_hour_apart_mean_more_together(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS, "Send to")
    await story.wait(minutes=40)
    rung = len(ana.pushes)
    await story.report(ana, "Fever", "Fever or chills", "A little")
    await calm(story)
    assert rang(ana, rung)[1].startswith("Call 112 now.")
    assert levels(story) == [Level.URGENT, Level.EMERGENCY]
    assert "signs that came together" in card(story.desk).text


async def test_T3_nothing_that_comes_later_lowers_a_level(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS, "Send to")
    await story.wait(minutes=5)
    await story.report(ana, *REDNESS, "Send to")
    await story.say(ana, "it is all good now, do not worry")
    await calm(story)
    assert [case.level for case in story.cases()] == [Level.URGENT]
    assert "🟠 Urgent" in card(story.desk).text


@ON_SQLITE
async def test_T3_better_and_then_worse_is_urgent(story: Story) -> None:
    ana = await arrive(story, session_at=MONDAY - timedelta(hours=30))
    await story.report(ana, *REDNESS, "Better", "Send to")
    await story.wait(hours=2)
    await story.report(ana, *REDNESS, "Worse", "Send to")
    assert levels(story) == [Level.EXPECTED, Level.URGENT]


@ON_SQLITE
async def test_T4_relay_mode_shows_no_self_care_and_still_says_who_sees_it(story: Story) -> None:
    ana = await arrive(story)
    await story.report(ana, *REDNESS, "Send to")
    said = ana.last.text
    assert said.startswith("✅ You told us: redness (a little)")
    for line in ("Your clinic can see this.", "If it gets worse, tell us", "Get help now (112)"):
        assert line in said
    assert SELF_CARE not in said


@ON_SQLITE
async def test_T4_protocol_mode_adds_the_approved_text_to_what_is_expected(story: Story) -> None:
    protocol_mode(story)
    ana = await arrive(story)
    await story.report(ana, *REDNESS, "Send to")
    assert SELF_CARE in ana.last.text
    assert "Get help now (112)" in ana.last.text
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    assert not on_screen(ana, "do not squeeze"), "never above EXPECTED"
