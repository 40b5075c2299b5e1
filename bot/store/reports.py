"""What patients told us."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from bot.store.models import Report


def of_episode(session: Session, clinic_id: int, episode_id: int) -> Sequence[Report]:
    """Every report of an episode, oldest first."""
    return session.exec(
        select(Report)
        .where(Report.clinic_id == clinic_id, Report.episode_id == episode_id)
        .order_by(col(Report.at), col(Report.id))
    ).all()


def answers_step(session: Session, clinic_id: int, episode_id: int, step: str) -> bool:
    """Whether the check-in of this step has been answered."""
    found = select(Report.id).where(
        Report.clinic_id == clinic_id, Report.episode_id == episode_id, Report.step == step
    )
    return session.exec(found).first() is not None
