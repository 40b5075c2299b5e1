"""C1, C3, C4, C6 on the phone: what arrives is what the files say, short, safe and complete."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

import pytest

from bot.content.catalog import load_catalog
from bot.content.preview import preview
from bot.simulator.phones import Phone
from tests.stories.conftest import ON_SQLITE, Story, texts

FACTS = Path(__file__).parents[1] / "content" / "facts.csv"
MESSAGES = Path(__file__).parents[2] / "messages"
SAFETY_NET = (
    "Get help now (112) for trouble breathing, swelling of lips, tongue or throat, sudden change in sight,"
    " or if you are confused or collapse. Tell us today for fever, pus, spreading or hot skin, blisters,"
    " or worse pain."
)
CARRIES = {"t0", "h4", "d1", "d2", "d3", "d5"}  #: steps that end with the line on when to get help


async def received(story: Story, phone: Phone, days: int) -> dict[str, str]:
    """Step → the words that arrived, once the story has gone on for that many days."""
    await story.until(days, "12:00")
    by_id = {message.id: message.text for message in phone.screen()}
    return {step: by_id[row.message_id] for step, row in story.steps().items() if row.message_id}


async def enrolled(story: Story, language: str) -> Phone:
    """A patient of that language who has agreed and answered nothing else."""
    phone = story.stage.phone("Ana", language)
    phone.open(story.code(area="face"))
    await story.stage.settle()
    await story.press(phone, "I agree" if language == "en" else "Acepto")
    return phone


def squeezed(words: str) -> str:
    """The words without line breaks and doubled spaces."""
    return " ".join(words.split())


@ON_SQLITE
@pytest.mark.parametrize("language", ["en", "es"])
async def test_C6_what_the_preview_shows_is_what_the_patient_gets(story: Story, language: str) -> None:
    ana = await enrolled(story, language)
    shown = squeezed(preview(story.stage.app.catalog, "microneedling", language))
    arrived = await received(story, ana, 3)
    assert set(arrived) == {"t0", "h4", "eve0", "d1", "d2", "d3"}
    for step, words in arrived.items():
        for paragraph in words.split("\n\n")[1:]:
            assert squeezed(paragraph) in shown, (step, paragraph)


@ON_SQLITE
async def test_C3_the_line_on_when_to_get_help_stands_unchanged_in_the_early_steps_and_nowhere_else(
    story: Story,
) -> None:
    ana = await story.enrol()
    arrived = await received(story, ana, 15)
    assert {step for step, words in arrived.items() if SAFETY_NET in words} == CARRIES
    assert {step for step, words in arrived.items() if "Get help now (112)" in words} == CARRIES


@ON_SQLITE
async def test_C3_every_step_says_the_clinics_own_word_comes_first_and_fits_one_screen(story: Story) -> None:
    ana = await story.enrol()
    for step, words in (await received(story, ana, 29)).items():
        assert story.words("footer") in words, step
        assert len(words) < 1300, step


@ON_SQLITE
@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("en", "I can't breathe", "Call 112 now."),
        ("es", "no puedo respirar", "Llama ya al 112."),
        ("en", "no puedo respirar", "Call 112 now."),
    ],
)
async def test_C3_the_emergency_number_stands_in_the_first_sentence_in_every_language(
    story: Story, language: str, words: str, first: str
) -> None:
    ana = await enrolled(story, language)
    before = len(ana.pushes)
    await story.say(ana, words)
    assert ana.pushes[before].first_line == first


@ON_SQLITE
@pytest.mark.parametrize("language", ["en", "es"])
async def test_C4_every_fact_reaches_the_phone_in_its_step_and_no_barred_one_ever(
    story: Story, language: str
) -> None:
    ana = await enrolled(story, language)
    arrived = {step: squeezed(words) for step, words in (await received(story, ana, 91)).items()}
    assert len(arrived) == 11
    with FACTS.open(encoding="utf-8", newline="") as file:
        facts = list(csv.DictReader(file))
    proofs = [
        # A message says what to do now first and the rest after it: all parts of a proof, in any order.
        (row["fact"], row["step"], [re.compile(part, re.I) for part in row[f"words_{language}"].split(".*")])
        for row in facts
        if row["how"] != "no" and row["step"] in arrived
    ]
    assert len(proofs) > 30
    missing = [
        (fact, step) for fact, step, parts in proofs if not all(part.search(arrived[step]) for part in parts)
    ]
    assert missing == []
    barred = [re.compile(row[f"words_{language}"], re.I) for row in facts if row["how"] == "no"]
    assert barred
    assert [words for words in texts(ana) for proof in barred if proof.search(words)] == []


async def test_C1_a_corrected_file_reaches_what_is_still_to_come_and_asks_for_a_new_sign_off(
    story: Story, tmp_path: Path
) -> None:
    ana = await story.enrol()
    folder = shutil.copytree(MESSAGES, tmp_path / "messages")
    file = folder / "microneedling" / "en.ftl"
    said = re.sub(r"(?m)^step-d1-ask = .*$", "step-d1-ask = How do you feel today?", file.read_text("utf-8"))
    file.write_text(said, "utf-8")
    await story.restart(catalog=load_catalog(folder))
    await story.until(1, "12:00")
    assert "How do you feel today?" in ana.last.text
    await story.say(story.nadia, "/enrol")
    assert "aftercare protocol approve microneedling" in story.nadia.last.text
