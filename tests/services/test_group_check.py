"""What is found of a staff group, as far as no phone shows it."""

from __future__ import annotations

import pytest

from bot.content.catalog import Catalog
from bot.services.clinic import group_check
from bot.services.clinic.group_check import Found, may_write
from bot.services.delivery.gateway import Migrated
from bot.store.models import Clinic
from tests.services.reception import GROUP, Reception, open_reception


@pytest.fixture
def desk(request: pytest.FixtureRequest, catalog: Catalog) -> Reception:
    return open_reception(request, catalog)


@pytest.mark.parametrize(
    ("status", "own", "everybody", "may"),
    [
        ("member", None, None, True),
        ("member", None, True, True),
        ("member", None, False, False),
        ("administrator", None, False, True),
        ("creator", None, False, True),
        ("restricted", True, False, True),
        ("restricted", False, True, False),
        ("restricted", None, True, False),
    ],
)
def test_H03_an_administrator_may_always_write_and_a_restricted_member_what_they_were_left(
    status: str, own: bool | None, everybody: bool | None, may: bool
) -> None:
    assert may_write(status, own, everybody) is may


def test_H03_a_group_that_grew_unheard_is_followed(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    with desk.unit() as unit:
        group_check.seen(unit, clinic, GROUP.chat_id, Migrated(-100777))
    with desk.unit() as unit:
        assert unit.session.get_one(Clinic, clinic).group_chat_id == -100777


def test_H03_what_was_found_of_a_group_that_is_not_ours_any_more_changes_nothing(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    with desk.unit() as unit:
        group_check.seen(unit, clinic, -100777, Found.GONE)
    with desk.unit() as unit:
        assert unit.session.get_one(Clinic, clinic).group_chat_id == GROUP.chat_id
