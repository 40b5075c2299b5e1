"""The stage of the stories, for the journey of the guides."""

from tests.stories.conftest import stage, start, story

__all__ = ["stage", "start", "story"]
