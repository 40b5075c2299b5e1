"""``aftercare messages``: the texts and rules under messages/."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.config import Settings

app = typer.Typer(help="Texts, plans and triage tables.", no_args_is_help=True)


@app.callback()
def _group() -> None: ...


@app.command()
def check() -> None:
    """Find every mistake in messages/ and name its file and line. Exit code 1 when there is one."""
    # Loading the checks takes a while, and no other command needs them.
    from bot.content.checks import check as find_mistakes

    mistakes = find_mistakes(Settings.load().messages_dir)
    for mistake in mistakes:
        typer.echo(str(mistake))
    if mistakes:
        typer.echo(f"{len(mistakes)} mistakes", err=True)
        raise typer.Exit(1)
    typer.echo("No mistakes found.")


@app.command()
def preview(
    treatment: Annotated[str, typer.Argument(help="Folder of the treatment, e.g. microneedling.")],
    language: Annotated[str, typer.Option(help="Language of the texts.")] = "en",
) -> None:
    """Print a treatment's whole journey as a patient reads it, for the clinician who approves it."""
    from bot.content.catalog import load_catalog
    from bot.content.preview import preview as journey

    catalog = load_catalog(Settings.load().messages_dir)
    for given, known in ((treatment, catalog.protocols), (language, catalog.languages)):
        if given not in known:
            typer.echo(f"aftercare: there is no {given}; there is: {', '.join(known)}", err=True)
            raise typer.Exit(2)
    typer.echo(journey(catalog, treatment, language))
