"""``aftercare doctor``: looks at all that must be right before patients rely on it, and changes nothing."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import typer

from bot.cli.doctor.finding import MARKS, Finding, Mark, ok, wrong
from bot.cli.session import AsJson, print_json
from bot.config import ConfigError, Settings
from bot.content.catalog import ContentErrors, load_catalog
from bot.store import crypto

WIDTH = 80  #: columns of a terminal nobody has made wider
Parts = list[tuple[str, list[Finding]]]


def doctor(as_json: AsJson = False) -> None:
    """Check settings, database, Telegram and every clinic, and say what to do.

    Exit codes: 0 nothing is wrong, 1 something is, 2 a setting or a text is.
    """
    parts: Parts = []
    for name, findings in _examined():
        parts.append((name, findings))
        if not as_json:
            _print(name, findings)
    code = _code(parts)
    if as_json:
        print_json({"exit_code": code, "findings": [_row(name, one) for name, of in parts for one in of]})
    else:
        typer.echo(f"\n{_verdict(parts)}")
    raise typer.Exit(code)


def _examined() -> Iterator[tuple[str, list[Finding]]]:
    settings, mistakes = Settings.read(require_token=True, require_keys=True)
    if settings is None or mistakes:
        yield "Settings", [wrong(mistake) for mistake in mistakes]
        return
    # These load the whole application: a wrong setting is told before.
    from bot.cli.doctor import clinics, database, second, telegram

    try:
        catalog = load_catalog(settings.messages_dir)
        yield "Settings", [ok("Every setting and every text can be read"), *second.checks(settings)]
    except ConfigError as error:
        yield "Settings", [wrong(str(error))]
        return
    except ContentErrors:
        yield "Settings", [wrong("There are mistakes in the texts", "Run: aftercare messages check")]
        return
    crypto.install(settings.encryption_keys)
    now = datetime.now(UTC)
    with database.opened(settings) as (found, usable):
        yield "Database", [*found, *(database.checks(usable, now) if usable else ())]
        with telegram.reached(settings) as (said, api):
            yield "Telegram", [*said, *(telegram.checks(api, settings, now) if api else ())]
            if usable:
                yield from clinics.checks(usable, catalog, api, now)


def _code(parts: Parts) -> int:
    bad = [name for name, findings in parts for one in findings if one.mark is Mark.WRONG]
    return 2 if "Settings" in bad else 1 if bad else 0


def _row(about: str, one: Finding) -> dict[str, Any]:
    return {"about": about, "mark": one.mark.value, "what": one.what, "todo": one.todo}


def _print(name: str, findings: Sequence[Finding]) -> None:
    typer.echo(name)
    for one in findings:
        typer.echo(_folded(f"{MARKS[one.mark]} {one.what}", "  ", "     "))
        if one.todo:
            typer.echo(_folded(f"→ {one.todo}", "     ", "       "))


def _folded(words: str, first: str, more: str) -> str:
    # Two columns less, because some terminals show the marks wider than others.
    return textwrap.fill(
        words,
        WIDTH - 2,
        initial_indent=first,
        subsequent_indent=more,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _verdict(parts: Parts) -> str:
    marks = [one.mark for _, findings in parts for one in findings]
    bad, doubtful = marks.count(Mark.WRONG), marks.count(Mark.WARNING)
    if bad:
        return f"{bad} wrong, {doubtful} to look at."
    return f"Nothing is wrong; {doubtful} to look at." if doubtful else "Everything is fine."
