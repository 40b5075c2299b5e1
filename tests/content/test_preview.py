"""The preview shows a clinician the whole journey as patients read it."""

from __future__ import annotations

import pytest

from bot.care.protocol import Protocol
from bot.content.catalog import Catalog
from bot.content.library import read_library
from bot.content.preview import WIDTH, preview, time_rule
from bot.content.sizes import plain
from tests.content.conftest import MESSAGES


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    """The shipped treatment with the common texts, complete or not."""
    library = read_library(MESSAGES)
    own = library.treatments["microneedling"]
    texts = {(language, "microneedling"): own[language] for language in library.languages}
    texts |= {(language, None): library.common[language] for language in library.languages}
    return Catalog(library.protocols, library.lexicons, library.languages, texts)


@pytest.fixture(scope="module")
def protocol(shipped: Catalog) -> Protocol:
    return shipped.protocols["microneedling"]


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_text_of_the_journey_is_shown(shipped: Catalog, protocol: Protocol, language: str) -> None:
    page = words(preview(shipped, "microneedling", language))
    for step in protocol.steps:
        for part in ("expect", "do", "dont"):
            assert words(plain(shipped.format(language, f"step-{step.id}-{part}", {}, protocol.id))) in page
    for symptom in protocol.symptoms:
        assert words(shipped.format(language, f"symptom-{symptom}-ask", {}, protocol.id)) in page
    for window in (window for windows in protocol.triage.values() for window in windows):
        assert window.id in page
        assert words(shipped.format(language, window.reply, {}, protocol.id)) in page
    for flag in protocol.risk_flags:
        assert words(shipped.format(language, f"risk-{flag}", {}, protocol.id)) in page


def test_the_steps_stand_in_order_with_their_kind(shipped: Catalog, protocol: Protocol) -> None:
    page = preview(shipped, "microneedling", "en")
    titles = [page.index(f"── {step.id} · {step.kind.replace('_', '-')} ") for step in protocol.steps]
    assert titles == sorted(titles)


@pytest.mark.parametrize(
    ("step", "rule"),
    [
        ("t0", "at the end of the session; useful for 4 h; waits for the end of quiet hours"),
        (
            "h4",
            "4 h after the session, at 20:30 the latest, never under 1 h after it; useful for 6 h;"
            " is dropped in quiet hours",
        ),
        (
            "d1",
            "day 1, at the session's clock time, from 09:00 to 11:00, never under 6 h after it;"
            " useful for 12 h; waits for the end of quiet hours",
        ),
    ],
)
def test_the_time_rule_of_a_step_is_said_in_words(protocol: Protocol, step: str, rule: str) -> None:
    assert time_rule(protocol.step(step)) == rule


def test_the_safety_net_stands_in_the_steps_that_carry_it(shipped: Catalog, protocol: Protocol) -> None:
    page = words(preview(shipped, "microneedling", "en", emergency="999"))
    line = words(plain(shipped.format("en", "safety-net", {"emergency": "999"}, protocol.id)))
    assert page.count(line) == sum(step.safety_net for step in protocol.steps) == 6


def test_buttons_are_shown_with_their_labels(shipped: Catalog) -> None:
    page = preview(shipped, "microneedling", "es", clinic="Clínica Sol")
    assert "[ Mejor ] [ Igual ] [ Peor ]" in page
    assert "[ Sangrado ] [ Hinchazón ]" in page
    assert "[ 0 ] [ 1 ] ... [ 10 ]" in page
    assert "Clínica Sol · día 1" in page


def test_no_line_is_wider_than_a_page_and_no_markup_is_left(shipped: Catalog) -> None:
    page = preview(shipped, "microneedling", "en")
    assert max(map(len, page.splitlines())) <= WIDTH
    assert "<b>" not in page
    assert "{" not in page


def test_the_version_and_fingerprint_to_approve_are_shown(shipped: Catalog, protocol: Protocol) -> None:
    head = preview(shipped, "microneedling", "en").splitlines()[:2]
    assert head == [
        "Microneedling (microneedling), version 1, en",
        f"fingerprint {protocol.digest}",
    ]


def test_an_unknown_protocol_or_language_is_refused(shipped: Catalog) -> None:
    with pytest.raises(KeyError):
        preview(shipped, "peel", "en")
    with pytest.raises(ValueError, match="no texts in fr; there are en, ar, de, es, pt, ru, uk"):
        preview(shipped, "microneedling", "fr")
