"""Answers on demand: which text of a topic holds now, and which topic a few words mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

Words = tuple[str, ...]


def holding(starts: Sequence[timedelta], since: timedelta) -> int:
    """Number of the text that holds this long after the session, from 1 on; before the session the first."""
    return max(1, sum(start <= since for start in starts))


def still_stricter(starts: Sequence[timedelta], since: timedelta) -> timedelta:
    """How long the topic's last text, the most permissive, is still away; zero once it holds."""
    return max(starts[-1] - since, timedelta(0))


def meant(said: Words, topics: Mapping[str, Sequence[Words]]) -> tuple[str, ...]:
    """The topics whose phrases stand in what was said, word by word; of several only the best matches.

    A longer phrase says more than a short one: "sun cream" means sunscreen and not the sun.
    """
    scores = {topic: _score(said, phrases) for topic, phrases in topics.items()}
    best = max(scores.values(), default=0)
    return tuple(topic for topic, score in scores.items() if best and score == best)


def _score(said: Words, phrases: Sequence[Words]) -> int:
    return max((len(phrase) ** 2 for phrase in phrases if phrase and _stands_in(phrase, said)), default=0)


def _stands_in(phrase: Words, said: Words) -> bool:
    return any(said[at : at + len(phrase)] == phrase for at in range(len(said) - len(phrase) + 1))
