"""The story: a clinic is set up, Ana is looked after for 28 days, and one evening nobody answers at first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.care import hours
from bot.content.message import text
from bot.services.clinic import setup
from bot.services.enrolment import codes
from bot.services.enrolment.codes import MadeCode
from bot.simulator.phones import NotOnScreen
from bot.simulator.play.cast import Cast
from bot.simulator.play.columns import Side
from bot.store.models import InviteKind

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  #: a Monday, 10:00 at the clinic
SESSION = START + timedelta(minutes=30)
ZONE, NAME, TREATMENT = "Europe/Madrid", "Glow Clinic", "microneedling"
LAST_DAY = 28


async def live(cast: Cast) -> None:
    """Play the whole story."""
    await set_up(cast)
    await enrol(cast)
    await first_day(cast)
    await expected(cast)
    await nobody_answers(cast)
    await answered(cast)
    await heal(cast)


async def set_up(cast: Cast) -> None:
    """Whoever runs the server makes the clinic; its people come in by links, as in real life."""
    commands = (f'clinic create "{NAME}" …', f"protocol approve {TREATMENT} …")
    cast.aside("\n".join(f"$ aftercare {command}" for command in commands))
    owner, group, *team = _clinic(cast)
    cast.folded = True
    cast.rosa.open(owner.link)
    await cast.settle()
    cast.rosa.open(group.link, cast.group)
    await cast.settle()
    await cast.press(cast.desk(cast.rosa), "setup-bind-button")
    for phone, invite in zip((cast.nadia, cast.omar), team, strict=True):
        phone.open(invite.link)
        await cast.settle()
    for phone in (cast.rosa, cast.nadia, cast.omar):
        await cast.press(phone, "test-button")
    cast.folded = False


def _clinic(cast: Cast) -> list[MadeCode]:
    kinds = (InviteKind.OWNER, InviteKind.GROUP, InviteKind.STAFF, InviteKind.STAFF)
    with cast.stage.app.database.transaction() as session:
        unit = cast.stage.unit(session)
        clinic = setup.create(
            unit,
            name=NAME,
            timezone=ZONE,
            language=cast.screen.language,
            emergency_number="112",
            phone="+34 600 000 000",
            hours=hours.default(),
        )
        setup.approve(unit, clinic, TREATMENT, "Dr Vega")
        return [codes.invite(unit, clinic, kind) for kind in kinds]


async def enrol(cast: Cast) -> None:
    """Nadia makes a code at the desk, Ana opens it in the waiting room."""
    await cast.until(SESSION)
    desk = cast.desk(cast.nadia)
    desk.send("/enrol")
    await cast.settle()
    await cast.press(desk, "protocol-name")
    await cast.press(desk, "area-face")
    await cast.press(desk, "code-now")
    await cast.until(cast.at(0, "10:31"))
    cast.ana.open(_link(cast))
    await cast.settle()
    await cast.until(cast.at(0, "10:32"))
    await cast.press(cast.ana, "enrol-agree")
    await cast.until(cast.at(0, "10:33"))
    await cast.press(cast.ana, "enrol-box-off", label=cast.part("risk-hsv-label"))
    await cast.press(cast.ana, "enrol-risk-done")
    await cast.press(cast.ana, "enrol-zone-right")


def _link(cast: Cast) -> str:
    """The link as it stands under the QR picture in the group."""
    for view in reversed(cast.desk(cast.nadia).screen()):
        for word in view.text.split():
            if view.photo and word.startswith("https://"):
                return word
    raise NotOnScreen("no enrolment link under a QR picture in the staff group")


async def first_day(cast: Cast) -> None:
    """Advice and the first question, hours after the session."""
    await cast.until(cast.at(0, "14:36"))
    await cast.press(cast.ana, "checkin-fine")
    await cast.press(cast.ana, "report-number", n=2)
    await cast.until(cast.at(0, "19:20"))
    await cast.press(cast.ana, "step-got-it")


async def expected(cast: Cast) -> None:
    """Day 1: redness as it is expected. The clinic can see it, and nobody is called."""
    await cast.until(cast.at(1, "10:41"))
    cast.mark("quiet from")
    await cast.press(cast.ana, "trend-better")
    await cast.press(cast.ana, "tick-off", label=cast.part("symptom-redness"))
    await cast.press(cast.ana, "report-number", n=1)
    await cast.press(cast.ana, "severity-mild")
    cast.mark("quiet until")
    cast.aside(cast.script.quiet)


async def nobody_answers(cast: Cast) -> None:
    """Day 3: Ana reports pus, and for an hour nobody takes it."""
    cast.folded = True
    await cast.until(cast.at(2, "10:50"))
    for key in ("trend-better", "report-none"):
        await cast.press(cast.ana, key)
    await cast.press(cast.ana, "report-number", n=0)
    await cast.until(cast.at(3, "11:02"))
    cast.folded = False
    cast.ana.tap(cast.label(text("worry-button")))
    await cast.settle()
    for key in ("menu-pus", "symptom-pus", "severity-moderate", "report-none", "trend-worse", "report-send"):
        await cast.press(cast.ana, key)
    cast.mark("reported")
    cast.aside(cast.script.unclaimed)
    await cast.until(cast.at(3, "12:05"))


async def answered(cast: Cast) -> None:
    """Nadia and Omar reach for it at once, Nadia is first; she answers, and closes it after the visit."""
    nadia = cast.desk(cast.nadia)
    cast.touch(nadia, "case-take")
    cast.touch(cast.desk(cast.omar), "case-take")
    await cast.settle()
    await cast.until(cast.at(3, "12:08"))
    await _reply(cast, cast.script.answer)
    await cast.until(cast.at(3, "12:11"))
    cast.ana.send(cast.script.thanks)
    await cast.settle()
    await cast.until(cast.at(3, "12:13"))
    await _reply(cast, cast.script.see_you)
    await cast.until(cast.at(3, "16:20"))
    await cast.press(nadia, "case-close")
    await cast.press(nadia, "case-seen_here")


async def _reply(cast: Cast, words: str) -> None:
    """Nadia answers with Telegram's own reply to the card."""
    desk = cast.desk(cast.nadia)
    close = cast.label(text("case-close"))
    card = next((view for view in reversed(desk.screen()) if close in view.buttons), None)
    if card is None:
        raise NotOnScreen("no card to reply to in the staff group")
    desk.reply(card, words)
    await cast.settle()


async def heal(cast: Cast) -> None:
    """The rest of the course: one tap a visit."""
    cast.aside(cast.script.ahead, Side.PATIENT)
    cast.folded = True
    for day in (5, 7, 14, LAST_DAY):
        await cast.until(cast.at(day, "11:00"))
        await cast.press(cast.ana, "checkin-fine")
    cast.folded = False
