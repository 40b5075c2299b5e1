"""Colours of the pictures, for bright and for dark screens.

Each colour of a level differs in lightness as well, and a level always has a shape of its own: neither a
grey print nor an eye that tells no red from green loses anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Shape = Literal["circle", "square", "diamond", "triangle"]
SHAPES: Mapping[str, Shape] = {"X": "circle", "R": "square", "U": "diamond", "E": "triangle"}


@dataclass(frozen=True)
class Theme:
    """Colours by what they are for, as ``#rrggbb``."""

    paper: str
    card: str  #: a field that stands out from the paper
    ink: str
    faint: str  #: words of less weight; still 4.5 to 1 against paper and card
    rule: str  #: grid lines and frames
    accent: str  #: what the eye should find first
    levels: Mapping[str, str]  #: by level letter


LIGHT = Theme(
    paper="#ffffff",
    card="#f2f5f7",
    ink="#16232b",
    faint="#566670",
    rule="#d3dbe0",
    accent="#0b6e99",
    levels={"X": "#3f9d6a", "R": "#c79a00", "U": "#d9660a", "E": "#b3172b"},
)
DARK = Theme(
    paper="#17212b",
    card="#202e3b",
    ink="#f2f6f8",
    faint="#a3b4c0",
    rule="#35475a",
    accent="#5fc1ee",
    levels={"X": "#63c28f", "R": "#f0c84b", "U": "#ff9a4a", "E": "#ff6b78"},
)
