"""The setting of a piece of work: one transaction and its moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from bot.content.catalog import Catalog


@dataclass
class Unit:
    """One transaction at one moment. Ticks and updates alike get one."""

    session: Session
    catalog: Catalog
    now: datetime  #: aware UTC; the only clock services know
    bot_username: str
    lanes: set[str] = field(default_factory=set)  #: lanes that got something to say now

    def deep_link(self, code: str, *, group: bool = False) -> str:
        """The t.me link that hands ``code`` to the bot."""
        return f"https://t.me/{self.bot_username}?{'startgroup' if group else 'start'}={code}"
