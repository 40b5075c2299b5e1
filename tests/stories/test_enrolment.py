"""E1 to E4, E6, C5, P1: from the code in the hand to the first advice on the screen."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import SQLModel, select

from bot.services.clinic import setup
from bot.simulator.phones import Phone
from bot.store.models import (
    Clinic,
    CodeAttempt,
    Conversation,
    EnrolmentCode,
    OutboxStatus,
    Patient,
    ProtocolApproval,
)
from tests.stories.conftest import MONDAY, ON_SQLITE, Story, arrivals, on_screen, texts

REFUSED = "This code does not work. Please ask your clinic for a new code."
PAIN = {str(number) for number in range(11)}
#: What may not stand on a lock screen: every first line of the patient is looked at for these.
HEALTH = re.compile(
    r"microneed|needl|skin|treatment|session|redness|swell|pain|pus|fever|bleed|risk|sore|wound|itch", re.I
)
#: English that a Spanish reader would notice. Words both languages share are left out.
ENGLISH = re.compile(
    r"\b(the|your|you|and|with|today|tomorrow|yesterday|this|that|from|call|have|are|is|of|to|for|skin"
    r"|day|what|it|we|our|help|now|or|by|at|done|back|next|clinic|button|message|button|advice|nobody)\b",
    re.I,
)


def code_in(link: str) -> str:
    """The ten symbols at the end of a link."""
    return link.rpartition("=")[2]


def rows(story: Story, table: type[SQLModel]) -> list[SQLModel]:
    """Every row of a table."""
    with story.stage.app.database.transaction() as session:
        return list(session.exec(select(table)))


async def opened(story: Story, name: str = "Ana") -> Phone:
    """Somebody who has just followed a fresh link."""
    phone = story.stage.phone(name)
    phone.open(story.code(area="face"))
    await story.stage.settle()
    return phone


# E1: the code


@ON_SQLITE
async def test_E1_a_code_typed_in_any_shape_opens_the_visit(story: Story) -> None:
    for shape in ("{}", "{0:.5}-{1}", " {0:.5} {1} ", "/start {}", "lower"):
        code = code_in(story.code(area="face"))
        ana = story.stage.phone("Ana")
        await story.say(ana, code.lower() if shape == "lower" else shape.format(code, code[5:]))
        assert "Your visit with us: Microneedling, Face, today at 10:30." in ana.last.text, shape


async def test_E1_wrong_used_and_expired_codes_get_the_same_helpful_words(story: Story) -> None:
    used, stale = story.code(), story.code()
    ana = story.stage.phone("Ana")
    ana.open(used)
    await story.stage.settle()
    await story.press(ana, "agree")
    said = []
    for number, typed in enumerate(("ABCDE-FGH2J", code_in(used))):
        stranger = story.stage.phone(f"Stranger {number}")
        await story.say(stranger, typed)
        said.append(stranger.last.text)
    await story.wait(days=7, minutes=1)
    late = story.stage.phone("Late")
    late.open(stale)
    await story.stage.settle()
    assert {*said, late.last.text} == {REFUSED}


async def test_E1_guessing_is_stopped_and_the_right_code_waits_with_it(story: Story) -> None:
    code = story.code()
    thief = story.stage.phone("Thief")
    for number in range(6):
        await story.say(thief, f"ABCDE-FGH2{number}")
        await story.wait(seconds=2)
    assert thief.last.text.startswith("That was too many tries.")
    await story.say(thief, code_in(code))
    assert thief.last.text.startswith("That was too many tries.")
    assert len(rows(story, CodeAttempt)) == 5
    ana = story.stage.phone("Ana")
    ana.open(code)
    await story.stage.settle()
    assert "Your visit with us" in ana.last.text
    await story.wait(hours=1, minutes=1)
    await story.say(thief, "ABCDE-FGH29")
    assert thief.last.text == REFUSED


@ON_SQLITE
async def test_E1_a_link_belongs_to_the_first_phone_that_opens_it(story: Story) -> None:
    link = story.code()
    ana, ben = story.stage.phone("Ana"), story.stage.phone("Ben")
    ana.open(link)
    await story.stage.settle()
    ben.open(link)
    await story.stage.settle()
    assert texts(ben)[1:] == [REFUSED]
    await story.press(ana, "agree")
    assert len(rows(story, Patient)) == 1


@ON_SQLITE
async def test_E1_opening_the_link_again_later_shows_the_plan_and_enrols_nobody_twice(story: Story) -> None:
    ana = story.stage.phone("Ana")
    link = story.code()
    for _ in range(2):
        ana.open(link)
        await story.stage.settle()
    await story.press(ana, "agree")
    ana.open(link)
    await story.stage.settle()
    assert on_screen(ana, "You are already with us.")
    assert "your plan" in ana.last.text
    assert len(story.episodes()) == 1


@ON_SQLITE
async def test_E1_the_code_itself_is_stored_nowhere(story: Story) -> None:
    code = code_in(story.code())
    kept = [row.model_dump_json() for row in rows(story, EnrolmentCode)]
    assert kept
    assert not any(code in row for row in kept)


# E2: the clock starts at the session


async def test_E2_the_clock_starts_at_the_session_and_not_at_joining(story: Story) -> None:
    ana = await story.enrol(session_at=MONDAY - timedelta(hours=2))
    assert "h4" in story.steps()
    await story.until(1, "10:00")
    assert arrivals(ana)[-3:] == ["2026-11-23 12:30", "2026-11-23 19:00", "2026-11-24 09:00"]


@ON_SQLITE
async def test_E2_the_session_time_chosen_at_the_desk_is_the_one_the_plan_follows(story: Story) -> None:
    await story.say(story.nadia, "/enrol")
    for label in ("Microneedling", "Face", "Earlier today", "08:30"):
        await story.press(story.nadia, label)
    ana = story.stage.phone("Ana")
    ana.open(_link(story.nadia))
    await story.stage.settle()
    assert "today at 08:30" in ana.last.text
    await story.press(ana, "agree")
    assert story.steps()["h4"].due_at == datetime(2026, 11, 23, 11, 30, tzinfo=UTC)


def _link(phone: Phone) -> str:
    found = re.search(r"https://t\.me/\S+", phone.last.text)
    assert found
    return found[0]


# E3: joining late


async def test_E3_a_patient_who_joins_on_day_3_gets_one_catch_up_card_and_the_steps_to_come(
    story: Story,
) -> None:
    ana = await story.enrol(session_at=MONDAY - timedelta(days=3, hours=2))
    cards = [push.first_line for push in ana.pushes if "day" in push.first_line and not push.silent]
    assert cards == ["Glow Clinic · day 3: what matters today"]
    assert on_screen(ana, story.words("step-d3-ask"))
    assert set(story.steps()) == {"d3", "d5", "d7", "d14", "d28", "m3"}
    before = len(ana.pushes)
    await story.until(5, "12:00")
    steps = [at for at in arrivals(ana)[before:] if at.endswith("09:00")]
    assert steps == ["2026-11-25 09:00", "2026-11-27 09:00"]


@ON_SQLITE
@pytest.mark.parametrize("hours_before", [0, 1])
async def test_E3_who_joins_just_before_the_days_step_gets_that_step_as_the_one_card(
    story: Story, hours_before: int
) -> None:
    ana = await story.enrol(session_at=MONDAY - timedelta(days=3) + timedelta(hours=hours_before))
    await story.until(0, "20:00")
    cards = [push.first_line for push in ana.pushes if "day" in push.first_line and not push.silent]
    assert cards == ["Glow Clinic · day 3: what matters today"]
    assert on_screen(ana, story.words("step-d3-ask"))
    assert not on_screen(ana, story.words("step-d2-expect"))


@ON_SQLITE
async def test_E3_joining_within_the_first_hours_still_brings_the_leaving_advice(story: Story) -> None:
    ana = await story.enrol(session_at=MONDAY - timedelta(hours=3))
    assert on_screen(ana, story.words("step-t0-do"))
    assert story.steps()["t0"].status is OutboxStatus.SENT
    assert not on_screen(ana, "what matters today")


@ON_SQLITE
async def test_E3_joining_after_the_whole_course_is_answered_and_still_heard(story: Story) -> None:
    ana = await story.enrol(session_at=MONDAY - timedelta(days=100))
    assert on_screen(ana, "Glow Clinic · day 100: what matters today")
    await story.say(ana, "/plan")
    assert "Nothing more is planned." in ana.last.text
    await story.say(ana, "there is a hard lump")
    assert len(story.cases()) == 1


# E4: at the desk


@ON_SQLITE
async def test_E4_four_taps_make_a_code_with_link_and_picture_that_opens(story: Story) -> None:
    desk = story.desk
    await story.say(desk, "/enrol")
    for label in ("Microneedling", "Face", "Just now"):
        await story.press(desk, label)
    card = desk.last
    assert card.photo is not None
    assert re.search(r"Code: [0-9A-Z]{5}-[0-9A-Z]{5}", card.text)
    assert "Works once, until 30 November." in card.text
    ana = story.stage.phone("Ana")
    ana.open(_link(desk))
    await story.stage.settle()
    assert "Microneedling, Face, today at 10:30" in ana.last.text


@ON_SQLITE
async def test_E4_the_form_of_one_colleague_is_closed_to_the_others(story: Story) -> None:
    await story.say(story.desk, "/enrol")
    omar = story.omar.in_group(story.group)
    await story.press(omar, "Microneedling")
    assert omar.toast == "This button is for somebody else."
    assert "which treatment" in story.desk.last.text


# E6: whose visit, what is kept, the yes


@ON_SQLITE
async def test_E6_nobody_is_stored_before_the_yes(story: Story) -> None:
    ana = await opened(story)
    await story.press(ana, "What is stored?")
    await story.press(ana, "Back")
    assert rows(story, Patient) == []
    assert story.episodes() == []
    await story.press(ana, "agree")
    (patient,) = rows(story, Patient)
    assert isinstance(patient, Patient)
    assert (patient.consent_version, patient.consent_at.replace(microsecond=0)) == ("1", MONDAY)


@pytest.mark.parametrize("path", [("Not me",), ("What is stored?", "I don't agree")], ids=["not-me", "no"])
async def test_E6_declining_stores_nothing_but_the_refusal_and_closes_the_code(
    story: Story, path: tuple[str, ...]
) -> None:
    ana = await opened(story)
    for label in path:
        await story.press(ana, label)
    assert "We have stored nothing about you." in ana.last.text
    assert ana.last.buttons == []
    assert rows(story, Patient) == []
    (code,) = rows(story, EnrolmentCode)
    assert isinstance(code, EnrolmentCode)
    assert code.refused_at is not None
    assert (code.refused_at.replace(microsecond=0), code.opened_by) == (MONDAY, None)
    assert not any(row.state for row in rows(story, Conversation) if isinstance(row, Conversation))


@ON_SQLITE
async def test_E6_the_first_advice_is_there_before_the_first_question(story: Story) -> None:
    ana = await opened(story)
    await story.press(ana, "agree")
    advice, question = (
        next(n for n, text in enumerate(texts(ana)) if words in text)
        for words in (story.words("step-t0-do"), "Two quick")
    )
    assert advice < question


@ON_SQLITE
async def test_E6_two_taps_mean_not_sure_and_all_three_answers_are_kept(story: Story) -> None:
    ana = await opened(story)
    await story.press(ana, "agree")
    for label in ("Diabetes", "Cold sores", "Cold sores"):
        await story.press(ana, label)
    assert "? Cold sores" in ana.last.buttons
    await story.press(ana, "Done")
    noted = ana.last.text.partition("\n")[0]
    assert noted.startswith("✅ Noted:")
    assert {"Diabetes", "Cold sores (not sure)"} == set(noted.removeprefix("✅ Noted: ").split(" and "))
    (episode,) = story.episodes()
    assert episode.risk_answers["diabetes"] == "yes"
    assert episode.risk_answers["hsv"] == "unsure"
    assert episode.risk_answers["keloid"] == "no"


@ON_SQLITE
async def test_E6_the_language_can_be_changed_on_the_first_card_and_stays(story: Story) -> None:
    ana = await opened(story)
    await story.press(ana, "🌐 Language")
    await story.press(ana, "Español")
    assert "Tu visita con nosotros" in ana.last.text
    await story.press(ana, "Acepto")
    await story.until(1, "12:00")
    assert story.words("step-d1-ask", "es") in ana.last.text


@ON_SQLITE
async def test_E6_an_emergency_word_during_enrolment_is_answered_before_everything_else(
    story: Story,
) -> None:
    ana = await opened(story)
    await story.say(ana, "I can't breathe")
    assert ana.last.text.startswith("Call your local emergency number now.")
    await story.press(ana, "agree")
    await story.say(ana, "I can't breathe")
    assert any(text.startswith("Call 112 now.") for text in texts(ana)[-2:])
    assert [case.level for case in story.cases()] == ["E"]
    await story.press(ana, "None of these")
    await story.press(ana, "Right")
    assert on_screen(ana, "all set")


@ON_SQLITE
async def test_E6_staff_see_who_joined_by_a_pseudonym_and_can_say_that_they_do_not_know_them(
    story: Story,
) -> None:
    ana = await story.enrol("Ana")
    notice = story.desk.last
    assert notice.text == "A01 joined\nMicroneedling, Face · session today at 10:30"
    await story.press(story.desk, "Not our patient")
    await story.press(story.desk, "Yes, stop it")
    assert "could not match this chat to a visit" in ana.last.text
    before = len(ana.pushes)
    await story.until(2, "12:00")
    assert len(ana.pushes) == before


async def test_E6_a_restart_in_the_middle_of_the_enrolment_is_not_noticed(story: Story) -> None:
    ana = await opened(story)
    await story.restart()
    await story.press(ana, "agree")
    await story.press(ana, "Diabetes")
    await story.restart(off=timedelta(minutes=20))
    assert "☑ Diabetes" in ana.last.buttons
    await story.press(ana, "Done")
    await story.restart()
    await story.press(ana, "Right")
    assert on_screen(ana, "all set")
    assert len(story.episodes()) == 1
    assert len([text for text in texts(ana) if story.words("step-t0-do") in text]) == 1


# C5: only what a named clinician has approved


@ON_SQLITE
async def test_C5_without_a_sign_off_no_code_is_made_and_the_answer_says_how_to_get_one(story: Story) -> None:
    _withdraw(story)
    await story.say(story.nadia, "/enrol")
    assert "aftercare protocol approve microneedling --clinic 1" in story.nadia.last.text


@ON_SQLITE
async def test_C5_texts_that_changed_after_the_code_was_made_enrol_nobody_until_they_are_approved(
    story: Story,
) -> None:
    ana = await opened(story)
    _withdraw(story)
    await story.press(ana, "agree")
    assert "Your advice is not ready yet." in ana.last.text
    assert "A patient could not join" in story.desk.last.text
    assert story.episodes() == []
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        setup.approve(unit, unit.session.get_one(Clinic, story.clinic_id), "microneedling", "Dr Sol")
    ben = await opened(story, "Ben")
    await story.press(ben, "agree")
    assert len(story.episodes()) == 1


def _withdraw(story: Story) -> None:
    with story.stage.app.database.transaction() as session:
        for row in session.exec(select(ProtocolApproval)):
            session.delete(row)


@ON_SQLITE
async def test_C5_a_patient_can_see_who_approved_the_advice(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "/plan")
    await story.press(ana, "Why this advice?")
    assert "Microneedling, Face: version 1 of the clinic's plan" in ana.last.text
    assert "Read and approved by Dr Vega, 23 November." in ana.last.text
    await story.press(ana, "Back")
    assert "⏳ tomorrow at 10:30 · day 1" in ana.last.text


# P1: thumbs, lock screens, no dead ends


def _walk(phone: Phone) -> list[str]:
    """Rows that are too wide for a thumb, and labels that are too long for a phone."""
    wrong = []
    for message in phone.screen():
        for row in message.rows:
            wide = len(row) > 2 and not set(row) <= PAIN
            wrong += [str(row)] if wide else []
            wrong += [label for label in row if len(label) > 20 and len(row) > 1]
    return wrong


@ON_SQLITE
@pytest.mark.parametrize("language", ["en", "es"])
async def test_P1_every_screen_of_the_first_days_fits_a_thumb(story: Story, language: str) -> None:
    ana = story.stage.phone("Ana", language)
    wrong: list[str] = []
    async for _ in _journey(story, ana):
        wrong += _walk(ana)
    assert wrong == []


@ON_SQLITE
async def test_P1_no_first_line_says_anything_about_health(story: Story) -> None:
    ana = story.stage.phone("Ana")
    async for _ in _journey(story, ana):
        pass
    await story.until(3, "12:00")
    lines = {push.first_line for push in ana.pushes}
    assert len(lines) > 8
    assert [line for line in lines if HEALTH.search(line)] == []


@ON_SQLITE
async def test_P1_a_form_changes_in_place_and_rings_once(story: Story) -> None:
    ana = await opened(story)
    await story.press(ana, "agree")
    before = len(ana.pushes)
    for label in ("Diabetes", "Thick scars", "Done", "I'm elsewhere", "Madrid"):
        await story.press(ana, label)
    loud = [push.first_line for push in ana.pushes[before:] if not push.silent]
    assert loud == ["✅ Glow Clinic: all set"]


@ON_SQLITE
async def test_P1_something_worries_me_is_always_one_tap_away(story: Story) -> None:
    ana = await story.enrol()
    assert ana.keyboard == ["Something worries me"]
    await story.until(3, "12:00")
    assert ana.keyboard == ["Something worries me"]
    ana.tap("Something worries me")
    await story.stage.settle()
    assert "What is it?" in ana.last.text
    assert "Not now" in " ".join(ana.last.buttons)


@ON_SQLITE
async def test_P1_every_press_of_the_enrolment_stops_spinning_at_once(story: Story) -> None:
    ana = await opened(story)
    for label in ("What is stored?", "Back", "agree", "Diabetes", "Done", "I'm elsewhere", "More", "Denver"):
        await story.press(ana, label)
        assert not ana.waiting, label


# C2: a Spanish patient


@ON_SQLITE
async def test_C2_a_spanish_patient_reads_spanish_everywhere(story: Story) -> None:
    ana = story.stage.phone("Ana", "es")
    found: list[str] = []
    async for _ in _journey(story, ana):
        shown = [message.text for message in ana.screen() if not message.own]
        shown += [label for message in ana.screen() for label in message.buttons]
        shown += [ana.toast or "", *ana.keyboard]
        for text in shown:
            plain = re.sub(r"Glow Clinic|/\w+", "", text)
            found += [f"{match[0]!r} in {text[:80]!r}" for match in [ENGLISH.search(plain)] if match]
    assert sorted(set(found)) == []


#: What Ana presses and types, in the order of the journey below.
WORDS = {
    "en": {
        "enrol": ("What is stored?", "Back", "That's me · I agree", "Diabetes", "Done", "I'm elsewhere"),
        "right": ("Right",),
        "why": ("Why this advice?", "Back"),
        "check-in": ("Worse", "Redness", "2", "A little"),
        "worry": ("Redness", "Quite a lot", "← Back", "Not now"),
        "button": ("Something worries me",),
    },
    "es": {
        "enrol": ("¿Qué se guarda?", "Volver", "Soy yo · Acepto", "Diabetes", "Listo", "Estoy en otra"),
        "right": ("Correcto",),
        "why": ("¿Por qué esto?", "Volver"),
        "check-in": ("Peor", "Enrojecimiento", "2", "Un poco"),
        "worry": ("Enrojecimiento", "Bastante", "← Volver", "Ahora no"),
        "button": ("Algo me preocupa",),
    },
}


async def _journey(story: Story, phone: Phone) -> AsyncIterator[None]:
    """Enrolment with its side doors, every command, a check-in and a report; stops after every screen."""
    words = WORDS[phone.user.language_code or "en"]
    phone.open(story.code(area="face"))
    await story.stage.settle()
    yield
    script = [
        *(("press", label) for label in words["enrol"]),
        *(("say", typed) for typed in ("Nowhere", "Madrid")),
        *(("press", label) for label in words["right"]),
        *(("say", typed) for typed in ("/help", "/language", "/nonsense", "/plan")),
        *(("press", label) for label in words["why"]),
        ("until", "12:00"),
        *(("press", label) for label in words["check-in"]),
        ("say", words["button"][0]),
        *(("press", label) for label in words["worry"]),
        ("say", "hm"),
    ]
    for act, what in script:
        if act == "until":
            await story.until(1, what)
        else:
            await (story.press if act == "press" else story.say)(phone, what)
            await story.wait(seconds=2)
        yield
