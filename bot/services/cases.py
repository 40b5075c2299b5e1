"""Cases, as the rest of the application knows them: how one comes about, and what staff press and write.

``case_record`` opens and joins them, ``case_moves`` moves them, ``case_buttons`` is what staff press,
``cards`` keeps every copy of the card true, ``status`` the patient's line, ``escalation`` the ladder.
"""

from bot.services.case_buttons import ACTIONS, STATES
from bot.services.case_record import record

__all__ = ["ACTIONS", "STATES", "record"]
