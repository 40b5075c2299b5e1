"""Python's collector of circular garbage, told what stays."""

from __future__ import annotations

import gc

#: Objects until the collector looks, and how often it looks at what is older. The defaults look some
#: hundred times a second while rows and messages are made, nearly none of which are circular.
OFTEN = (20_000, 20, 50)


def spare_what_stands() -> None:
    """Never look again at what is there now: texts, lists of danger words, the code itself."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*OFTEN)
