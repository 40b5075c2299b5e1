"""What the documents name is there: settings, commands, files, tests and shipped words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import typer.main

from bot.cli import app
from bot.config import PREFIX, ROOT, Settings
from bot.content.catalog import Catalog
from bot.content.sizes import plain
from bot.telegram.application import COMMANDS

README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
HAZARD_LOG = ROOT / "docs/safety/hazard-log.md"
DECISIONS = sorted((ROOT / "docs/decisions").glob("0*.md"))
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "messages/README.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
PICTURE = re.compile(r'<img src="([^"]+)" width="390" alt="[^"]{20,}">')
HAZARD = re.compile(r"^## (H\d\d) [^\n]+\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
LABELS = ("Cause", "Harm", "Mitigation", "Tests", "Residual risk", "Status")


def named(path: Path) -> str:
    """What a document is called in a test's name."""
    return path.relative_to(ROOT).as_posix()


def code_of(document: str) -> str:
    """What stands in code, inline or in blocks, one piece a line."""
    blocks = re.findall(r"^```\n(.*?)^```", document, re.MULTILINE | re.DOTALL)
    return "\n".join([*blocks, *re.findall(r"`([^`\n]+)`", document)])


def anchors(document: Path) -> set[str]:
    """What its headings can be linked by."""
    headings = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def functions_of(path: Path) -> set[str]:
    """The test functions of a file."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    return {function.name for function in functions if function.name.startswith("test_")}


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_relative_link_leads_somewhere(document: Path) -> None:
    for _, target in LINK.findall(document.read_text("utf-8")):
        if re.match(r"https?://", target):
            continue
        path, _, anchor = target.partition("#")
        there = (document.parent / path).resolve() if path else document
        assert there.is_relative_to(ROOT), target
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_no_document_claims_what_the_product_does_not_do(document: Path) -> None:
    words = document.read_text("utf-8").replace("it neither diagnoses nor decides", "")

    assert re.findall(r"\b(?:detects?|monitors?|diagnoses|AI)\b", words) == []


@pytest.mark.parametrize("guide", ["staff-guide", "patient-guide"])
def test_the_guides_show_pictures_that_are_there_and_small(guide: str) -> None:
    words = (ROOT / f"docs/{guide}.md").read_text("utf-8")
    shown = PICTURE.findall(words)

    assert len(shown) == words.count("<img ") > 2
    assert [name for name in shown if (ROOT / "docs" / name).stat().st_size > 60_000] == []


@pytest.mark.parametrize("guide", ["staff-guide", "patient-guide"])
def test_the_guides_name_only_buttons_that_the_bot_has(guide: str, catalog: Catalog) -> None:
    rows = re.findall(r"^\|.+\|$", (ROOT / f"docs/{guide}.md").read_text("utf-8"), re.MULTILINE)
    named_buttons = set(re.findall(r"\*\*(.+?)\*\*", "\n".join(rows)))
    constant = {entry.readings[0] for entry in catalog.texts["en", None].values() if not entry.values}

    assert named_buttons
    assert named_buttons - constant == set()


# --- README ---


def shown(default: Any) -> str:
    """A setting's default as the table shows it."""
    if isinstance(default, Path):
        return f"`{default.relative_to(ROOT).as_posix()}`"
    return f"`{default}`" if default not in (None, ()) else "–"


def test_the_settings_table_names_every_setting_with_its_default() -> None:
    rows = re.findall(r"^\| `(AFTERCARE_\w+)` \| (\S+) \| .{10,} \|$", README, re.MULTILINE)

    fields = Settings.model_fields.items()
    assert len(rows) == len(dict(rows))
    assert dict(rows) == {f"{PREFIX}{name}".upper(): shown(field.default) for name, field in fields}


def command_lines() -> Iterator[list[str]]:
    """Every ``aftercare ...`` that a document tells to type."""
    for document in DOCUMENTS:
        for line in code_of(document.read_text("utf-8")).splitlines():
            found = re.search(r"(?:^|exec bot |/bin/)aftercare ([a-z][^#`]*)", line.strip())
            if found:
                yield found[1].split()


def resolved(words: list[str]) -> click.Command:
    """The command that these words name. Raises AssertionError when there is none."""
    command: click.Command = typer.main.get_command(app)
    for word in words:
        if not hasattr(command, "commands"):
            break
        assert word in command.commands, f"aftercare {' '.join(words)}: there is no {word}"
        command = command.commands[word]
    assert not hasattr(command, "commands"), f"aftercare {' '.join(words)}: what exactly?"
    return command


def test_every_command_in_the_documents_exists_with_its_options() -> None:
    lines = list(command_lines())

    assert len(lines) > 15
    for words in lines:
        known = {option for parameter in resolved(words).params for option in parameter.opts}
        given = {word for word in words if word.startswith("--")}
        assert given <= known, " ".join(words)


def every_command(command: Any, name: str = "aftercare") -> Iterator[str]:
    """The full names of the commands below this one."""
    if not hasattr(command, "commands"):
        yield name
        return
    for word, below in command.commands.items():
        yield from every_command(below, f"{name} {word}")


def test_the_readme_names_every_command_and_what_is_missing() -> None:
    table = re.search(r"^\| Command \|.*?\n\n", README, re.MULTILINE | re.DOTALL)
    missing = re.search(r"^Not there yet: (.+)$", README, re.MULTILINE)
    assert table
    assert missing
    existing = set(every_command(typer.main.get_command(app)))

    assert [command for command in existing if f"`{command}" not in table[0]] == []
    assert not set(re.findall(r"`/(\w+)`", missing[1])) & set(COMMANDS)


def test_the_readme_names_exactly_the_commands_of_the_chat() -> None:
    section = re.search(r"^In Telegram, .+$", README, re.MULTILINE)

    assert section
    assert set(re.findall(r"`/(\w+)`", section[0])) == set(COMMANDS)


def test_every_make_target_in_the_documents_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    asked = {
        one for text_ in (README, CONTRIBUTING) for one in re.findall(r"\bmake ([a-z]+)", code_of(text_))
    }

    assert {"demo", "test", "check"} <= asked <= targets


def test_the_readme_shows_the_shipped_words(catalog: Catalog) -> None:
    block = re.search(r"^## How it reads\n.*?^```\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert block

    def say(key: str, **values: str | int) -> str:
        return plain(catalog.format("en", key, values))

    case: dict[str, str | int] = {"sign": "🟠", "reference": "A01"}
    nadia: dict[str, str | int] = {"name": "Nadia", "clinic": "Glow Clinic"}
    by = say("moment-by-clock", clock="11:35")
    said = [
        say("status-sent", clinic="Glow Clinic", at=say("moment-at-clock", clock="10:35")),
        say("status-answer", by=by, phone="+34 600 000 000", emergency="112"),
        say("card-head-open", level=say("level-U"), by=by, **case),
        say("card-day", day=3, hours=72),
        say("card-report", number=1),
        say("card-words", words="There is yellow stuff coming out and it hurts"),
        say("page-again", since=say("moment-since-clock", clock="10:35"), **case),
        say("status-seen", at=say("moment-at-clock", clock="10:55"), **nadia),
        say("relay-words", words="Please come by at 16:00 today.", **nadia),
        say("relay-sent", reference="A01", at=say("moment-at-clock", clock="10:56")),
        *(f"[ {say(f'case-{button}')} ]" for button in ("take", "phone", "photo", "close", "history")),
    ]
    excerpt = " ".join(block[1].split())
    assert [words for words in said if " ".join(words.split()) not in excerpt] == []


# --- contributing ---


def test_the_file_lists_name_files_that_are_there() -> None:
    listed = re.findall(r"`((?:bot|messages|tests|docs|\.ci)/[^`]+)`", CONTRIBUTING)

    assert len(listed) > 15
    for name in listed:
        real = name.replace("<treatment>", "microneedling").replace("<language>", "es")
        assert list(ROOT.glob(real)), name


# --- decisions ---


def test_decisions_are_numbered_without_a_gap_and_listed() -> None:
    index = (ROOT / "docs/decisions/README.md").read_text("utf-8")

    assert [path.name[:4] for path in DECISIONS] == [f"{n:04d}" for n in range(1, len(DECISIONS) + 1)]
    assert [target for _, target in LINK.findall(index)] == [path.name for path in DECISIONS]


@pytest.mark.parametrize("record", DECISIONS, ids=named)
def test_a_decision_tells_context_choice_consequences_and_what_was_turned_down(record: Path) -> None:
    words = record.read_text("utf-8")

    assert words.startswith(f"# {record.name[:4]} ")
    assert re.search(r"^Status: (accepted|replaced by .+), \w+ \d{4}$", words, re.MULTILINE)
    assert re.findall(r"^## (.+)$", words, re.MULTILINE) == [
        "Context",
        "Decision",
        "Consequences",
        "Alternatives",
    ]


# --- hazard log ---


def hazards() -> dict[str, dict[str, str]]:
    """Every hazard with its labelled entries."""
    found = HAZARD.findall(HAZARD_LOG.read_text("utf-8"))
    return {name: dict(re.findall(r"^- \*\*([\w ]+):\*\* (.+)$", body, re.MULTILINE)) for name, body in found}


def test_the_log_tells_everything_about_every_hazard() -> None:
    log = hazards()

    assert list(log) == [f"H{n:02d}" for n in range(1, 16)]
    for name, entries in log.items():
        assert tuple(entries) == LABELS, name


def test_an_open_hazard_says_what_is_missing_and_a_controlled_one_has_tests() -> None:
    for name, entries in hazards().items():
        if entries["Status"].startswith("open"):
            assert re.match(r"open\. Missing: .{20,}", entries["Status"]), name
        else:
            assert entries["Status"] == "controlled", name
            assert LINK.findall(entries["Tests"]), name


def test_the_overview_says_the_same_as_the_log() -> None:
    rows = re.findall(r"^\| \[(H\d\d)\].+\| (\d) \| (\w+) \|$", HAZARD_LOG.read_text("utf-8"), re.MULTILINE)

    log = hazards()
    assert [name for name, _, _ in rows] == list(log)
    for name, risk, status in rows:
        assert log[name]["Status"].startswith(status), name
        assert log[name]["Harm"].endswith(f": {risk}."), name


@pytest.mark.parametrize("hazard", [f"H{n:02d}" for n in range(1, 16)])
def test_every_test_that_the_log_names_is_where_it_says(hazard: str) -> None:
    named_tests = LINK.findall(hazards()[hazard]["Tests"])

    assert named_tests
    for name, target in named_tests:
        path = (HAZARD_LOG.parent / target).resolve()
        assert name.strip("`") in functions_of(path), f"{name} is not in {target}"
