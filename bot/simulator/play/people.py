"""What people and the narrator say in the story, in each language it can be played in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Script:
    """The words of one language. The bot's own words are never here."""

    title: str
    subtitle: str
    patient: str
    desk: str
    day: str
    quiet: str
    unclaimed: str
    answer: str
    thanks: str
    see_you: str
    ahead: str
    kept: dict[str, str]  #: what each promise of ``promises`` means, by its name
    summary: str  #: {messages} to the patient, {reports}, {wait} until the first answer of a person


ENGLISH = Script(
    title="28 days after a treatment",
    subtitle="The real application on a local Telegram with a clock that can be moved. "
    "People tap and write; nothing the bot says is scripted.",
    patient="ANA, PATIENT",
    desk="GLOW CLINIC, STAFF",
    day="day",
    quiet="(Expected at this hour: nobody here is disturbed.)",
    unclaimed="(Everybody is busy. Nobody takes it.)",
    answer="Hello Ana, I am sorry you had to wait. "
    "Please come in today at 16:00, we will look at it together.",
    thanks="Thank you, I will be there at 16:00",
    see_you="See you then. If it gets worse before, call us.",
    ahead="(The days go by. Messages are shown by their beginnings.)",
    kept={
        "steps": "every planned step arrived, once, in its time: {steps}",
        "doubled": "no message came twice",
        "reached": "the red report stood in the staff group before the clock moved on",
        "ladder": "while nobody took it: the team, the next on duty, the owner, then the truth for Ana",
        "quiet": "an expected report disturbed nobody",
        "safety": "the emergency number stands in every safety net",
        "closed": "a person closed the case, nothing is left open",
        "sent": "nothing was refused, lost or left unsaid",
    },
    summary="{messages} messages to Ana, {reports} reports, a person's answer after {wait} minutes",
)

SPANISH = Script(
    title="28 días después de un tratamiento",
    subtitle="La aplicación real en un Telegram local con un reloj que se puede mover. "
    "Las personas pulsan y escriben; nada de lo que dice el bot está preparado.",
    patient="ANA, PACIENTE",
    desk="GLOW CLINIC, EQUIPO",
    day="día",
    quiet="(Es lo esperado a esta hora: aquí no se molesta a nadie.)",
    unclaimed="(Todo el mundo está ocupado. Nadie lo toma.)",
    answer="Hola, Ana, siento la espera. Ven hoy a las 16:00, por favor, y lo miramos juntas.",
    thanks="Gracias, allí estaré a las 16:00",
    see_you="Hasta luego. Si empeora antes, llámanos.",
    ahead="(Pasan los días. De los mensajes se ve el comienzo.)",
    kept={
        "steps": "cada paso del plan llegó, una vez y a su hora: {steps}",
        "doubled": "ningún mensaje llegó dos veces",
        "reached": "el aviso rojo estaba en el grupo del equipo antes de que avanzara el reloj",
        "ladder": "mientras nadie lo tomaba: el equipo, quien sigue de guardia, la dueña, y a Ana la verdad",
        "quiet": "un aviso de lo esperado no molestó a nadie",
        "safety": "el número de emergencias está en cada aviso de seguridad",
        "closed": "una persona cerró el caso y no queda nada abierto",
        "sent": "nada fue rechazado, perdido ni callado",
    },
    summary="{messages} mensajes a Ana, {reports} avisos, la respuesta de una persona a los {wait} minutos",
)

SCRIPTS = {"en": ENGLISH, "es": SPANISH}
