"""Errors we expect: each becomes a sentence to whoever caused it, and nothing is stored.

    AftercareError
    ├── CodeRefused    wrong, used, expired or foreign code; never says which
    ├── NotApproved    no named clinician has signed this protocol version off for this clinic
    ├── NotAllowed     this person may not do this
    ├── TooLate        it was possible once: a used button, a finished form, an ended episode
    └── IllegalMove    the case is not where this move starts, usually because a colleague was faster

Anything else that is raised is a mistake of ours and rolls the transaction back.
"""

from __future__ import annotations

from typing import Any


class AftercareError(Exception):
    """An expected refusal. ``text`` is the key of the catalogue text that explains it and ``values`` are
    that text's placeholders. ``str()`` gives the key alone, so that no value reaches a log."""

    text = "error-refused"

    def __init__(self, text: str = "", /, **values: Any) -> None:
        self.text = text or type(self).text
        self.values = values
        super().__init__(self.text)


class CodeRefused(AftercareError):
    """The code opens nothing. Wrong, used and expired look the same to a stranger."""

    text = "error-code-refused"


class NotApproved(AftercareError):
    """No named clinician has approved this protocol version for the clinic."""

    text = "error-not-approved"


class NotAllowed(AftercareError):
    """The person has no right to do this."""

    text = "error-not-allowed"


class TooLate(AftercareError):
    """What was pressed or sent no longer has an effect."""

    text = "error-too-late"


class IllegalMove(AftercareError):
    """The case cannot make this move from its status. ``values`` hold ``status`` and ``verb``."""

    text = "error-illegal-move"
