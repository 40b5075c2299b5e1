"""C2 Nothing a patient sees is written in the code, and nothing overflows when a language is longer.

The Spanish texts are replaced by made-up ones: English with every letter accented and a third longer. A plain
English word on the phone then comes from the code.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.content.catalog import Catalog, load_catalog
from bot.simulator.phones import Phone
from tests.stories.acts import calm
from tests.stories.conftest import ON_SQLITE, Story

MESSAGES = Path(__file__).parents[2] / "messages"
ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "àƀçđéƒĝĥïĵķłɱñöþǫřšťüṽŵẋýžÀƁÇĐÉƑĜĤÏĴĶŁṀÑÖÞǪŘŠŤÜṼŴẊÝŽ",
)
LEFT_ALONE = re.compile(r"</?[bi]>|/[a-z]+|https?://\S+|@")
#: Names of our people and places, units, and languages in their own words.
NOT_OURS = {"Glow", "Clinic", "Ana", "Nadia", "Omar", "English", "Deutsch", "Madrid", "cm"}
LONGER = 1 / 3
LONGEST_LABEL = 64  #: a label is cut there


def pseudo(words: str) -> str:
    """The words of one text, accented; tags, commands and links as they were."""
    parts, at = [], 0
    for kept in LEFT_ALONE.finditer(words):
        parts += [words[at : kept.start()].translate(ACCENTED), kept.group()]
        at = kept.end()
    return "".join(parts) + words[at:].translate(ACCENTED)


def pseudo_file(source: str) -> str:
    """A file of texts in the made-up language; values and choices untouched."""
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value:
            _translate(entry.value, longer=not entry.id.name.endswith("-words"))
    return FluentSerializer().serialize(resource)


def _translate(pattern: ast.Pattern, longer: bool) -> None:
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            part.value = pseudo(part.value)
        elif isinstance(part.expression, ast.SelectExpression):
            for variant in part.expression.variants:
                _translate(variant.value, longer)
    last = pattern.elements[-1]
    if longer and isinstance(last, ast.TextElement) and last.value.strip():
        last.value += "·" * round(len(last.value.rstrip()) * LONGER)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The shipped texts, English and the made-up language in the place of Spanish."""
    root = Path(shutil.copytree(MESSAGES, tmp_path_factory.mktemp("pseudo") / "messages"))
    for file in root.rglob("*.ftl"):
        language = file.stem.rsplit(".", 1)[-1]
        if language == "en":
            stem = file.name.removesuffix("en.ftl")
            file.with_name(f"{stem}es.ftl").write_text(pseudo_file(file.read_text("utf-8")), "utf-8")
        elif language != "es":
            file.unlink()
    return load_catalog(root)


def english(shown: str) -> list[str]:
    """The plain words in what a phone shows that are nobody's name."""
    plain = re.sub(r"/[a-z]+|https?://\S+|\b[A-Z]\d\d\b", "", shown)
    return [word for word in re.findall(r"\b[A-Za-z]{2,}\b", plain) if word not in NOT_OURS]


def seen(phone: Phone) -> list[str]:
    """Every message of the bot and every label on this phone."""
    views = [view for view in phone.screen() if not view.own]
    return [
        *(view.text for view in views),
        *(label for view in views for label in view.buttons),
        *phone.keyboard,
    ]


@ON_SQLITE
async def test_C2_a_made_up_language_is_seen_everywhere_and_nothing_overflows(story: Story) -> None:
    def word(key: str) -> str:
        return story.words(key, "es")

    ana = story.stage.phone("Ana", "es")
    ana.open(story.code(area="face"))
    await story.stage.settle()
    found = seen(ana)
    for key in ("enrol-agree", "enrol-risk-none", "enrol-zone-right"):
        await story.press(ana, word(key))
        found += seen(ana)
    for command in ("/help", "/plan", "/pause", "/resume", "/language", "/timezone", "/forget"):
        await story.say(ana, command)
        found += seen(ana)
    await story.until(1, "12:00")
    await story.press(ana, word("trend-worse"))
    found += seen(ana)
    ana.tap(word("worry-button"))
    await story.stage.settle()
    for key in ("menu-pus", "symptom-pus", "severity-moderate", "report-none", "trend-worse", "report-send"):
        found += seen(ana)
        await story.press(ana, word(key))
    await story.say(ana, "?")
    await calm(story)
    found += seen(ana)
    assert len(found) > 100
    assert {text: words for text in found if (words := english(text))} == {}
    assert [text for text in found if len(text) >= LONGEST_LABEL and text.endswith("…")] == []
