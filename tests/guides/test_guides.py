"""The guides' pictures can be drawn anew at any time, and every picture is of a guide."""

from __future__ import annotations

import re
from pathlib import Path

from bot.config import ROOT
from tests.guides.pictures import FOLDER, Album, journey
from tests.stories.conftest import ON_SQLITE, Story


@ON_SQLITE
async def test_the_journey_of_the_guides_can_be_drawn_and_gives_their_pictures(
    story: Story, tmp_path: Path
) -> None:
    await journey(story, Album(tmp_path))

    guides = "".join((ROOT / f"docs/{name}-guide.md").read_text("utf-8") for name in ("staff", "patient"))
    drawn = {path.name for path in tmp_path.glob("*.png")}
    assert (
        drawn == set(re.findall(r"pictures/(\w+\.png)", guides)) == {path.name for path in FOLDER.iterdir()}
    )
