"""Danger words in ordinary messages, in every language at once (clinical table 4a-4c).

``scan`` reads a patient's words with the lexicons that content built from ``messages/red-flags/``.
It looks for words; it does not find anything out about a person.
"""

from __future__ import annotations

from bot.care.red_flags.lexicon import FlagWords, Lexicon, LexiconError, Mistake, lexicon_from
from bot.care.red_flags.scanner import Found, Scan, scan

__all__ = ["FlagWords", "Found", "Lexicon", "LexiconError", "Mistake", "Scan", "lexicon_from", "scan"]
