"""Which languages no clinician has read: their files say so themselves, in their first line."""

from __future__ import annotations

from pathlib import Path

MARK = "# unreviewed"  #: how the first line of such a file begins


def unread(root: Path, treatment: str) -> tuple[str, ...]:
    """Languages with a marked file among a treatment's texts, the common ones and the danger words."""
    folders = (root / "common", root / treatment, root / "red-flags")
    files = (file for folder in folders for file in folder.glob("*.*") if file.suffix in (".ftl", ".yaml"))
    return tuple(sorted({file.stem.rsplit(".", 1)[-1] for file in files if _marked(file)}))


def _marked(file: Path) -> bool:
    with file.open(encoding="utf-8", errors="replace") as lines:
        return lines.readline().startswith(MARK)
