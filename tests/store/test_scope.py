"""A clinic sees its own rows only: every store function says whose rows it means."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from bot.config import ROOT

STORE = ROOT / "bot" / "store"
#: Finds out whose clinic somebody belongs to; the one file whose functions are not scoped.
FINDS_THE_CLINIC = {"lookup"}
#: Carries updates and messages of every clinic from and to Telegram; reads nothing of what they say.
CARRIES = {
    *("inbox", "outbox", "claims", "budget", "held", "conversations"),
    *("schema", "audit", "alerts", "standing", "rotation"),
}
#: Wrong tries at codes belong to somebody we do not know.
OF_NOBODY = {"codes.add_try", "codes.tries_of", "codes.tries"}


def functions() -> Iterator[tuple[str, list[str]]]:
    """Every public function that gets a session, as ``module.function``, and its parameters with types."""
    for path in sorted(STORE.glob("*.py")):
        for node in ast.parse(path.read_text()).body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            given = [f"{a.arg}: {ast.unparse(a.annotation) if a.annotation else ''}" for a in node.args.args]
            if given and given[0].startswith("session:"):
                yield f"{path.stem}.{node.name}", given[1:]


def scoped(parameters: list[str]) -> bool:
    """Whether the first thing said is the clinic, several clinics, or a row that carries its clinic."""
    first = parameters[0] if parameters else ""
    rows = ("case: Case", "message: CaseMessage")
    return first.startswith(("clinic_id:", "clinic_ids:")) or first in rows


def test_every_store_function_is_asked_for_a_clinic() -> None:
    unscoped = [
        name
        for name, parameters in functions()
        if name.split(".")[0] not in FINDS_THE_CLINIC | CARRIES
        and name not in OF_NOBODY
        and not scoped(parameters)
    ]
    assert unscoped == []
    assert len(list(functions())) > 30


def test_services_ask_the_store_and_build_no_queries_of_their_own() -> None:
    found = [
        f"{path.name}:{node.lineno}"
        for path in sorted((ROOT / "bot" / "services").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("select", "update", "delete")
    ]
    assert found == []
