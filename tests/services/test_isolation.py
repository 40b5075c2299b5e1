"""Clinics do not meet: every button pressed by somebody who may not, and by the right kind of person of
another clinic, changes nothing there and is answered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from bot.care.errors import AftercareError
from bot.content.catalog import Catalog
from bot.content.message import Button, Message, text
from bot.services import speak, troubles
from bot.services.enrolment import codes
from bot.services.incoming import Incoming, Person, Place, Press
from bot.services.speak import Reader
from bot.services.turn import Turn
from bot.store import clinics, crypto, lookup
from bot.store.db import Database, open_engine
from bot.store.models import (
    AuditEvent,
    Case,
    Clinic,
    Conversation,
    EnrolmentCode,
    Episode,
    InboxUpdate,
    InviteKind,
    OutboxKind,
    OutboxMessage,
    Staff,
    metadata,
)
from bot.telegram.application import ACTIONS, handle
from tests.services.reception import NOW, Reception

OWNER, NADIA, LEFT = Person(11, "Olga", "en"), Person(12, "Nadia", "en"), Person(13, "Lena", "en")
ANA, NEW = Person(14, "Ana", "en"), Person(15, "Neo", "en")
B_OWNER, B_NADIA = Person(21, "Berta", "en"), Person(22, "Bruno", "en")
BEN, B_NEW = Person(24, "Ben", "en"), Person(25, "Bo", "en")
STRANGER = Person(31, "Zoe", "en")
GROUP, B_GROUP, FREE = (Place(-n, "supergroup", "desk") for n in (100501, 100502, 100503))

#: Who may press a button of clinic A, and what stands behind it. ``$case`` and so on are A's own rows.
CASE = {"clinic": "$clinic", "case": "$case"}
EPISODE = {"clinic": "$clinic", "episode": "$episode"}
CODE = {"code": "$code", "language": "en"}
FORM = {"n": "$nonce", "q": "symptoms", "v": None}
CHECKIN = {"episode": "$episode", "step": "d1"}
VISIT = {"treatment": "microneedling", "area": "face"}
STAFF: dict[str, dict[str, Any]] = {
    **{
        f"case.{move}": CASE
        for move in (
            "take",
            "give-back",
            "phone",
            "photo",
            "close",
            "back",
            "other",
            "keep",
            "history",
            "card",
        )
    },
    "case.outcome": {**CASE, "outcome": "all_fine"},
    **{f"enrol.{name}": {"episode": "$episode"} for name in ("foreign", "foreign-sure", "foreign-back")},
    **{f"code.{name}": VISIT for name in ("area", "days", "now")},
    "code.treatment": {"treatment": "microneedling"},
    "code.day": {**VISIT, "day": "2026-11-23"},
    "code.at": {**VISIT, "day": "2026-11-20", "time": "10:00"},
}
OWNERS = {"setup.bind": {"clinic": "$clinic", "invite": "$invite"}, "setup.invite": {}}
PATIENTS: dict[str, dict[str, Any]] = {
    **{f"enrol.{name}": CODE for name in ("agree", "what", "language", "refuse")},
    "enrol.risk": {**EPISODE, "flag": "diabetes"},
    "enrol.risks-none": EPISODE,
    "enrol.risks-done": EPISODE,
    "enrol.zone": {**EPISODE, "zone": "Asia/Dubai"},
    "enrol.zones": {**EPISODE, "page": 0},
    "plan.why": EPISODE,
    "plan.show": EPISODE,
    **{f"form.{name}": FORM for name in ("pick", "tick", "none", "next", "back", "later", "send")},
    "checkin.seen": CHECKIN,
    "checkin.fine": CHECKIN,
    "checkin.tell": CHECKIN,
    "checkin.trend": {**CHECKIN, "trend": "worse"},
    "emergency.called": {"episode": "$episode"},
    "words.confirm": {"answer": "yes"},
    "words.soon": {"case": "$case", "answer": "now"},
    "report.start": {"episode": "$episode"},
    "language.set": {"code": "es"},
    **{
        name: {"clinic": "$clinic", "patient": "$patient"}
        for name in ("forget.sure", "forget.keep", "mydata.send")
    },
}
EVERY = {**STAFF, **OWNERS, **PATIENTS}
WRONG = {
    "other clinic's staff": B_NADIA,
    "other clinic's owner": B_OWNER,
    "patient": ANA,
    "other clinic's patient": BEN,
    "stranger": STRANGER,
    "former staff": LEFT,
}


def private(who: Person) -> Place:
    """Their chat with the bot."""
    return Place(who.id, "private")


#: People of clinic B at buttons of their own that name rows of clinic A.
OTHERS = {
    "staff": (STAFF, B_NADIA, B_GROUP),
    "owner": (OWNERS, B_OWNER, FREE),
    "patient": (PATIENTS, BEN, private(BEN)),
    "newcomer": (PATIENTS, B_NEW, private(B_NEW)),
}


@dataclass
class House:
    """Two clinics with their people on one database; what is pressed goes through the real handler."""

    desk: Reception
    rows: dict[str, Any] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: count(100_000))

    def open(self) -> None:
        """Clinic A with owner, staff, somebody who left, a patient with a case; clinic B the same."""
        for name, owner, staff, left, patient, new, group in (
            ("Glow", OWNER, NADIA, LEFT, ANA, NEW, GROUP),
            ("Bright", B_OWNER, B_NADIA, None, BEN, B_NEW, B_GROUP),
        ):
            clinic = self.desk.clinic(name)
            self.say(owner, f"/start {self.desk.invite(clinic, InviteKind.OWNER)}")
            for person in (staff, left):
                if person:
                    self.say(person, f"/start {self.desk.invite(clinic)}")
            with self.desk.unit() as unit:
                clinics.bind_group(unit.session, clinic, group.chat_id)
            self.enrol(clinic, patient)
            self.say(patient, "there is pus")
            self.say(new, f"/start {self.desk.code(clinic)}")
            self.say(patient, "/report")
            self.rows.setdefault("$clinic", clinic)
        with self.desk.db.transaction() as session:
            gone = session.exec(select(Staff).where(Staff.user_id == LEFT.id)).one()
            gone.active = False
        self._remember(self.rows["$clinic"])

    def enrol(self, clinic: int, who: Person) -> None:
        """Agreed, with the risk questions still open."""
        self.say(who, f"/start {self.desk.code(clinic)}")
        with self.desk.db.transaction() as session:
            code = session.exec(select(EnrolmentCode).where(EnrolmentCode.opened_by == who.id)).one()
        about = {"enrol.agree": {"code": code.id, "language": "en"}}
        data = self.buttons(about, Reader(who.id, clinic, user_id=who.id))
        self.press(who, data["enrol.agree"], private(who))

    def _remember(self, clinic: int) -> None:
        with self.desk.unit() as unit:
            session = unit.session
            found = {
                table: session.exec(select(table).where(table.clinic_id == clinic)).first()
                for table in (Episode, Case)
            }
            form = session.get_one(Conversation, (ANA.id, ANA.id))
            code = session.exec(select(EnrolmentCode).where(EnrolmentCode.opened_by == NEW.id)).one()
            invite = codes.invite(unit, session.get_one(Clinic, clinic), InviteKind.GROUP)
            held = lookup.invite_of(session, crypto.keyed_hash(invite.code))
            self.rows |= {"$episode": found[Episode].id, "$case": found[Case].id, "$code": code.id}
            self.rows["$patient"] = found[Episode].patient_id
            self.rows |= {"$nonce": form.draft["nonce"], "$invite": held.id if held else 0}

    # What people do

    def say(self, who: Person, words: str) -> None:
        command, payload = None, ""
        if words.startswith("/"):
            command, _, payload = words[1:].partition(" ")
        place = Place(who.id, "private")
        self.take(Incoming(next(self.numbers), NOW, place, who, next(self.numbers), words, command, payload))

    def buttons(self, actions: dict[str, dict[str, Any]], reader: Reader) -> dict[str, str]:
        """Buttons as the application stores them, all under one message; the callback data of each."""
        rows = tuple(
            (Button(label=text("press-done"), action=name, args=self.about_a(args)),)
            for name, args in actions.items()
        )
        with self.desk.unit() as unit:
            key = speak.keyboard(unit, reader, Message(rows=rows))
        return {name: f"{key}:{index}" for index, name in enumerate(actions)}

    def about_a(self, args: dict[str, Any]) -> dict[str, Any]:
        """These arguments with the rows of clinic A in them."""
        return {name: self.rows.get(value, value) for name, value in args.items()}

    def press(self, who: Person, data: str, place: Place) -> str:
        """Press, and give the toast as the key of its text."""
        query = f"q{next(self.numbers)}"
        self.take(Incoming(next(self.numbers), NOW, place, who, press=Press(query, data, 77)))
        with self.desk.db.transaction() as session:
            toasts = session.exec(select(OutboxMessage).where(OutboxMessage.lane == f"toast:{query}")).all()
        return "".join(row.content["text"]["key"] for row in toasts)

    def take(self, incoming: Incoming) -> None:
        try:
            with self.desk.db.transaction() as session:
                handle(self.turn(session, incoming))
        except AftercareError as refusal:
            with self.desk.db.transaction() as session:
                troubles.saying(refusal)(self.turn(session, incoming))

    def clinic_of(self, member: Person) -> int:
        """Where this member of staff works."""
        with self.desk.db.transaction() as session:
            return session.exec(select(Staff.clinic_id).where(Staff.user_id == member.id)).one()

    def turn(self, session: Any, incoming: Incoming) -> Turn:
        return Turn(session, self.desk.catalog, NOW, "aftercare_bot", incoming=incoming)

    # What there is

    def everything(self, clinic: int | None = None) -> set[str]:
        """Every row (of one clinic), but for what a press always leaves: its toast and the audit."""
        kept = set()
        with self.desk.db.engine.connect() as connection:
            for table in metadata.sorted_tables:
                if table.name in (AuditEvent.__tablename__, InboxUpdate.__tablename__):
                    continue
                for row in connection.execute(table.select()).mappings():
                    toast = table.name == OutboxMessage.__tablename__ and row["kind"] == OutboxKind.TOAST
                    mine = (
                        clinic is None
                        or row.get("clinic_id", row["id"] if table.name == "clinic" else None) == clinic
                    )
                    if mine and not toast:
                        kept.add(f"{table.name} {dict(row)}")
        return kept


@pytest.fixture(scope="module")
def house(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, catalog: Catalog
) -> Iterator[House]:
    """The two clinics, opened once: no press in this file may change anything of clinic A."""
    path = tmp_path_factory.mktemp("isolation") / "two.db"
    shutil.copyfile(sqlite_template, path)
    engine = open_engine(f"sqlite:///{path}")
    made = House(Reception(Database(engine), catalog))
    made.open()
    yield made
    engine.dispose()


def test_the_table_knows_every_button_there_is() -> None:
    assert set(EVERY) == set(ACTIONS)


@pytest.mark.parametrize("where", ["where it stands", "from another chat"])
@pytest.mark.parametrize("who", WRONG)
def test_a_press_by_somebody_who_may_not_changes_nothing_and_is_answered(
    house: House, who: str, where: str
) -> None:
    person, a = WRONG[who], house.rows["$clinic"]
    holders = (
        (STAFF, GROUP, Reader(GROUP.chat_id, a, audience="staff"), NADIA),
        (OWNERS, private(OWNER), Reader(OWNER.id, a, user_id=OWNER.id), OWNER),
        (OWNERS, GROUP, Reader(GROUP.chat_id, a, audience="owner"), OWNER),
        (PATIENTS, private(ANA), Reader(ANA.id, a, user_id=ANA.id), ANA),
    )
    wanted = "press-not-yours" if where == "where it stands" else "press-expired"
    presses = [
        (f"{name} in {place.kind}", data, place if where == "where it stands" else private(person))
        for actions, place, reader, holder in holders
        if holder is not person  # their own buttons
        for name, data in house.buttons(actions, reader).items()
    ]
    before = house.everything()
    answers = {name: house.press(person, data, place) for name, data, place in presses}
    assert house.everything() == before
    assert {name: said for name, said in answers.items() if said != wanted} == {}


@pytest.mark.parametrize("kind", OTHERS)
def test_a_button_that_names_the_rows_of_another_clinic_does_nothing_there_and_is_answered(
    house: House, kind: str
) -> None:
    actions, person, place = OTHERS[kind]
    b = house.clinic_of(B_NADIA)
    only = None if kind == "staff" else person.id
    reader = Reader(place.chat_id, b, user_id=only, audience="staff" if kind == "staff" else "user")
    presses = house.buttons(actions, reader)
    before = house.everything(house.rows["$clinic"])
    answers = {name: house.press(person, data, place) for name, data in presses.items()}
    assert house.everything(house.rows["$clinic"]) == before
    assert [name for name, said in answers.items() if not said] == []


def test_a_press_that_has_an_effect_is_noticed_by_the_tests_above(house: House) -> None:
    reader = Reader(GROUP.chat_id, house.rows["$clinic"], audience="staff")
    data = house.buttons({"case.take": CASE}, reader)["case.take"]
    before = house.everything(house.rows["$clinic"])
    assert house.press(NADIA, data, GROUP) == "case-yours"
    assert house.everything(house.rows["$clinic"]) != before
