"""A team whom alerts reach, for tests that need a code and tell nothing of how its clinic was set up."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from bot.services.clinic.readiness import ENOUGH
from bot.store import clinics, staff
from bot.store.models import Role

NOBODY = 9_900_000  #: Telegram numbers from here on are of colleagues who appear in no test


def taps_tests(session: Session, clinic_id: int, now: datetime) -> None:
    """Everybody who works there has tapped their test; where too few do, colleagues join first."""
    for number in range(ENOUGH - len(staff.active(session, clinic_id))):
        user_id = NOBODY + 10 * clinic_id + number
        clinics.join_staff(session, clinic_id, user_id, f"Colleague {number}", Role.STAFF, "en", now)
    for member in staff.active(session, clinic_id):
        member.tested_at = member.proved_at = now
