"""Clinics do not meet: every button and every command there is, pressed and sent by everybody who may not,
changes nothing of another clinic, tells nothing of it, and is answered.

The matrix is made from the application's own tables: a new button or command is in it without a word here.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, col, func, select

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
    Patient,
    Staff,
    metadata,
)
from bot.telegram.application import ACTIONS, COMMANDS, FOR_STAFF, handle
from tests.services.reception import NOW, Reception

OWNER, NADIA, LEFT = Person(11, "Olga", "en"), Person(12, "Nadia", "en"), Person(13, "Lena", "en")
ANA, NEW = Person(14, "Ana", "en"), Person(15, "Neo", "en")
B_OWNER, B_NADIA = Person(21, "Berta", "en"), Person(22, "Bruno", "en")
BEN, B_NEW = Person(24, "Ben", "en"), Person(25, "Bo", "en")
STRANGER = Person(31, "Zoe", "en")
GROUP, B_GROUP, FREE = (Place(-n, "supergroup", "desk") for n in (100501, 100502, 100503))

SECRET = "glowpus"  #: words of clinic A's patient; they stand on the patient card
OWN = "GLOW-77"  #: what clinic A calls the patient
A_FEW = 8  #: buttons under one message; every press reads all of its message
CARD = 501  #: Telegram's number of the card in A's group

#: Whatever a button may carry; ``$case`` and so on are clinic A's own rows.
ARGS: dict[str, Any] = {
    **{name: f"${name}" for name in ("clinic", "case", "episode", "code", "invite", "staff", "patient")},
    **{"to": "$staff", "giver": "$staff", "member": "$staff", "clinics": "$clinics", "n": "$nonce"},
    **{
        "q": "symptoms",
        "v": None,
        "step": "d1",
        "trend": "worse",
        "answer": "yes",
        "answered": None,
        "news": "U ",
    },
    **{"treatment": "microneedling", "protocol": "microneedling", "area": "face", "flag": "diabetes"},
    **{"day": "2026-11-20", "time": "10:00", "at": "10:00", "clock": "10:00", "page": 0, "first": 0},
    **{"from": "2026-11-23T09:00:00+00:00", "until": "2026-11-23T12:00:00+00:00", "portion": 0},
    **{"key": "approved-call", "level": "R", "outcome": "all_fine", "language": "en", "zone": "Asia/Dubai"},
    **{"why": "unsaid", "wanted": True, "dark": False, "topic": "makeup", "words": "hello", "message": 77},
    **{"happy": True, "rating": 5, "result": "same", "form": "symptoms", "own": "GLOW-78"},
    **{"marks": {"keloid": "yes"}},
    "card": {"head": {"key": "press-done"}, "link": "https://t.me/x", "code": "X", "lines": []},
}
DIFFERENT = {"language.set": {"code": "es"}}  #: a name that means something else there
EVERY = {name: {**ARGS, **DIFFERENT.get(name, {})} for name in ACTIONS}
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


#: Everybody but clinic A's own, at buttons of their own that name rows of clinic A.
OTHERS = {
    "other clinic's staff": (B_NADIA, B_GROUP),
    "other clinic's owner": (B_OWNER, private(B_OWNER)),
    "other clinic's owner in a new group": (B_OWNER, FREE),
    "other clinic's patient": (BEN, private(BEN)),
    "other clinic's newcomer": (B_NEW, private(B_NEW)),
    "stranger": (STRANGER, private(STRANGER)),
    "former staff": (LEFT, private(LEFT)),
    "former staff in the group": (LEFT, GROUP),
}


class _Undone(Exception):
    """Ends a try so that it leaves nothing."""


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
            self.say(patient, "there is pus" + (f" {SECRET}" if name == "Glow" else ""))
            self.say(new, f"/start {self.desk.code(clinic)}")
            self.say(patient, "/report")
            self.rows.setdefault("$clinic", clinic)
        with self.desk.db.transaction() as session:
            gone = session.exec(select(Staff).where(Staff.user_id == LEFT.id)).one()
            gone.active = False
        self._remember(self.rows["$clinic"])
        self._mark(self.rows["$clinic"])

    def _mark(self, clinic: int) -> None:
        """The card has a number of Telegram's; the patient has one of the clinic's."""
        with self.desk.db.transaction() as session:
            of_a = select(OutboxMessage).where(OutboxMessage.clinic_id == clinic)
            card = session.exec(of_a.where(OutboxMessage.kind == OutboxKind.CARD)).first()
            assert card is not None
            card.message_id = CARD
            episode = session.get_one(Episode, self.rows["$episode"])
            episode.own_reference, episode.own_hash = OWN, crypto.keyed_hash(OWN)

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
            nadia = session.exec(select(Staff).where(Staff.user_id == NADIA.id)).one()
            self.rows |= {"$staff": nadia.id, "$patient": found[Episode].patient_id, "$clinics": [clinic]}

    # What people do

    def say(self, who: Person, words: str) -> None:
        self.take(self.written(who, words, private(who)))

    def buttons(self, actions: dict[str, dict[str, Any]], reader: Reader) -> dict[str, str]:
        """Buttons as the application stores them, a few under each message; the callback data of each."""
        data, names = {}, list(actions)
        with self.desk.unit() as unit:
            for first in range(0, len(names), A_FEW):
                few = names[first : first + A_FEW]
                rows = tuple((self._button(name, actions[name]),) for name in few)
                key = speak.keyboard(unit, reader, Message(rows=rows))
                data |= {name: f"{key}:{index}" for index, name in enumerate(few)}
        return data

    def _button(self, name: str, args: dict[str, Any]) -> Button:
        return Button(label=text("press-done"), action=name, args=self.about_a(args))

    def about_a(self, args: dict[str, Any]) -> dict[str, Any]:
        """These arguments with the rows of clinic A in them."""
        rows = self.rows
        return {
            name: rows.get(value, value) if isinstance(value, str) else value for name, value in args.items()
        }

    def press(self, who: Person, data: str, place: Place) -> str:
        """Press, and give the toast as the key of its text."""
        return self.take(self._pressed(who, data, place))

    def _pressed(self, who: Person, data: str, place: Place) -> Incoming:
        press = Press(f"q{next(self.numbers)}", data, 77)
        return Incoming(next(self.numbers), NOW, place, who, press=press)

    def take(self, incoming: Incoming) -> str:
        """Handle it; the key of its toast, empty without one."""
        with self.desk.db.transaction() as session:
            return self._take(session, incoming)

    def _take(self, session: Session, incoming: Incoming) -> str:
        turn = self.turn(session, incoming)
        try:
            with session.begin_nested():
                handle(turn)
        except AftercareError as refusal:
            turn = self.turn(session, incoming)
            troubles.saying(refusal)(turn)
        return turn.answer.words.key if turn.answer else ""

    def try_presses(
        self, who: Person, presses: Mapping[str, str], place: Place
    ) -> tuple[dict[str, str], set[str]]:
        """What each press is answered with, and what they change of clinic A; nothing of it stays."""
        answers: dict[str, str] = {}
        changed: set[str] = set()
        with suppress(_Undone), self.desk.db.transaction() as session:
            before = self.everything(session, who)
            for name, data in presses.items():
                answers[name] = self._take(session, self._pressed(who, data, place))
                session.flush()
            after = self.everything(session, who)
            changed = after ^ before
            raise _Undone
        return answers, changed

    def try_words(
        self, who: Person, place: Place, lines: Iterable[tuple[str, int | None]]
    ) -> tuple[set[str], str]:
        """What these words (and the messages they answer) change of clinic A, and what their sender, their
        chat or clinic B then reads; nothing of it stays."""
        changed, told = set(), ""
        with suppress(_Undone), self.desk.db.transaction() as session:
            before = self.everything(session, who)
            last = session.exec(select(func.max(OutboxMessage.id))).one()
            for words, reply_to in lines:
                self._take(session, self.written(who, words, place, reply_to))
                session.flush()
            changed = self.everything(session, who) ^ before
            said = select(OutboxMessage).where(col(OutboxMessage.id) > last)
            theirs = said.where(col(OutboxMessage.chat_id).in_([who.id, place.chat_id, B_GROUP.chat_id]))
            told = "\n".join(str(row.content) for row in session.exec(theirs))
            raise _Undone
        return changed, told

    def written(self, who: Person, words: str, place: Place, reply_to: int | None = None) -> Incoming:
        command, payload = None, ""
        if words.startswith("/"):
            command, _, payload = words[1:].partition(" ")
        number = next(self.numbers)
        return Incoming(number, NOW, place, who, number, words, command, payload, reply_to=reply_to)

    def clinic_of(self, person: Person) -> int | None:
        """The clinic whose buttons this person has; None for a stranger."""
        with self.desk.db.transaction() as session:
            for table in (Staff, Patient):
                if found := session.exec(select(table.clinic_id).where(table.user_id == person.id)).first():
                    return found
        return None

    def turn(self, session: Any, incoming: Incoming) -> Turn:
        return Turn(session, self.desk.catalog, NOW, "aftercare_bot", incoming=incoming)

    # What there is

    def everything(self, session: Session, besides: Person | None = None) -> set[str]:
        """Every row of clinic A, but for what is said in the private chat of this person."""
        session.flush()
        clinic, kept = self.rows["$clinic"], set()
        for table in metadata.sorted_tables:
            if table.name in (AuditEvent.__tablename__, InboxUpdate.__tablename__):
                continue
            key = table.c.get("clinic_id", table.c.get("id") if table.name == "clinic" else None)
            if key is None:
                continue
            for row in session.connection().execute(table.select().where(key == clinic)).mappings():
                told = besides is not None and row.get("chat_id") == besides.id
                if not told or table.name != OutboxMessage.__tablename__:
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


def test_every_name_a_button_may_carry_is_in_the_matrix() -> None:
    services = Path(speak.__file__).parent
    source = "\n".join(file.read_text("utf-8") for file in services.rglob("*.py"))
    assert set(re.findall(r'\bargs(?:\[|\.get\()"([a-z_]+)"', source)) <= set(ARGS)


@pytest.mark.parametrize("who", WRONG)
def test_a_press_by_somebody_who_may_not_changes_nothing_and_is_answered(house: House, who: str) -> None:
    person, a = WRONG[who], house.rows["$clinic"]
    holders = (
        (GROUP, Reader(GROUP.chat_id, a, audience="staff"), None),
        (private(OWNER), Reader(OWNER.id, a, user_id=OWNER.id), OWNER),
        (private(ANA), Reader(ANA.id, a, user_id=ANA.id), ANA),
    )
    for place, reader, holder in holders:
        if holder is person:
            continue  # their own buttons
        presses = house.buttons(EVERY, reader)
        answers, changed = house.try_presses(person, presses, place)
        assert changed == set()
        assert {name: said for name, said in answers.items() if said != "press-not-yours"} == {}
    elsewhere, changed = house.try_presses(person, dict(list(presses.items())[:5]), private(person))
    assert changed == set()
    assert set(elsewhere.values()) == {"press-expired"}, "a button is of its own chat"


@pytest.mark.parametrize("kind", OTHERS)
def test_a_button_that_names_the_rows_of_another_clinic_does_nothing_there_and_is_answered(
    house: House, kind: str
) -> None:
    person, place = OTHERS[kind]
    clinic = house.clinic_of(person)
    for audience in ("user", "staff") if clinic != house.rows["$clinic"] else ("user",):
        only = person.id if audience == "user" else None
        presses = house.buttons(EVERY, Reader(place.chat_id, clinic, user_id=only, audience=audience))
        answers, changed = house.try_presses(person, presses, place)
        assert changed == set()
        assert [name for name, said in answers.items() if not said] == []


@pytest.mark.parametrize("who", [NADIA, OWNER, ANA], ids=["staff", "owner", "patient"])
def test_every_button_answers_its_own_people_whatever_they_hold(house: House, who: Person) -> None:
    mine = house.buttons(EVERY, Reader(who.id, house.rows["$clinic"], user_id=who.id))
    answers, _ = house.try_presses(who, mine, private(who))
    assert [name for name, said in answers.items() if not said] == []


@pytest.mark.parametrize("who", WRONG)
def test_a_command_by_somebody_who_may_not_changes_and_tells_nothing(house: House, who: str) -> None:
    person = WRONG[who]
    theirs = FOR_STAFF if person is ANA else COMMANDS
    behind = (("", None), (" A01", None), (f" {OWN}", None), (" look", CARD))
    lines = [(f"/{command}{words}", reply_to) for command in theirs for words, reply_to in behind]
    for place in (private(person), GROUP, B_GROUP):
        changed, told = house.try_words(person, place, lines)
        assert changed == set(), place
        assert SECRET not in told, place


def test_what_has_an_effect_is_noticed_by_the_tests_above(house: House) -> None:
    reader = Reader(GROUP.chat_id, house.rows["$clinic"], audience="staff")
    presses = house.buttons({"case.take": EVERY["case.take"]}, reader)
    answers, changed = house.try_presses(NADIA, presses, GROUP)
    assert answers == {"case.take": "case-yours"}
    assert changed
    changed, told = house.try_words(NADIA, GROUP, [(f"/patients {OWN}", None)])
    assert changed
    assert SECRET in told
