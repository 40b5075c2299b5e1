"""``aftercare keys``: what patients' words are encrypted with."""

from __future__ import annotations

import typer

from bot.store import crypto

app = typer.Typer(help="Encryption keys.", no_args_is_help=True)


@app.callback()
def _group() -> None: ...


@app.command()
def new() -> None:
    """Print a fresh key for AFTERCARE_ENCRYPTION_KEYS. Without its key nothing that is stored can be read."""
    typer.echo(crypto.new_key())
