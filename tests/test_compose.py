from __future__ import annotations

import re
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import PREFIX, ROOT, ConfigError, Settings

SETTINGS = {PREFIX + name.upper() for name in Settings.model_fields}
SECRETS = {f"{PREFIX}BOT_TOKEN", f"{PREFIX}ENCRYPTION_KEYS", f"{PREFIX}WEBHOOK_SECRET", "POSTGRES_PASSWORD"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """What docker-compose.yml says."""
    read: dict[str, Any] = YAML(typ="safe").load(ROOT / "docker-compose.yml")
    return read


@pytest.fixture(scope="module")
def dockerfile() -> str:
    """The text of the Dockerfile, continued lines joined."""
    return (ROOT / "Dockerfile").read_text().replace("\\\n", " ")


def test_the_bot_waits_for_a_healthy_postgres(compose: dict[str, Any]) -> None:
    services = compose["services"]

    assert set(services) == {"postgres", "bot"}
    assert "pg_isready" in services["postgres"]["healthcheck"]["test"]
    assert services["bot"]["depends_on"] == {"postgres": {"condition": "service_healthy"}}
    assert all(service["restart"] == "unless-stopped" for service in services.values())


def test_the_bot_uses_that_postgres(compose: dict[str, Any]) -> None:
    server = compose["services"]["postgres"]["environment"]
    given = compose["services"]["bot"]["environment"]
    url = re.sub(r"\$\{POSTGRES_PASSWORD[^}]*\}", "a1b2", given["AFTERCARE_DATABASE_URL"])

    assert url == f"postgresql://{server['POSTGRES_USER']}:a1b2@postgres:5432/{server['POSTGRES_DB']}"


def test_what_postgres_keeps_outlives_its_container(compose: dict[str, Any]) -> None:
    (volume,) = compose["services"]["postgres"]["volumes"]

    assert volume.split(":")[0] in compose["volumes"]


def test_every_setting_given_to_the_bot_exists_and_is_taken(
    compose: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = compose["services"]["bot"]["environment"]
    assert set(given) <= SETTINGS

    for name, value in given.items():
        monkeypatch.setenv(name, re.sub(r"\$\{POSTGRES_PASSWORD[^}]*\}", "a1b2", value))
    assert Settings.load().http_host == "0.0.0.0"  # noqa: S104  # inside the container


def test_no_secret_stands_in_the_compose_file(compose: dict[str, Any]) -> None:
    assert compose["services"]["bot"]["env_file"] == ".env"
    for service in compose["services"].values():
        for name, value in service["environment"].items():
            if name in SECRETS:
                assert value.startswith("${")


def test_a_password_that_is_not_set_stops_compose(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        for value in service["environment"].values():
            assert "${POSTGRES_PASSWORD}" not in value


def test_only_this_machine_reaches_the_bots_port(compose: dict[str, Any]) -> None:
    (port,) = compose["services"]["bot"]["ports"]
    inside = compose["services"]["bot"]["environment"]["AFTERCARE_HTTP_PORT"]

    assert port == f"127.0.0.1:8080:{inside}"
    assert "ports" not in compose["services"]["postgres"]


def test_the_health_page_is_asked_where_it_is_served(compose: dict[str, Any], dockerfile: str) -> None:
    asked = compose["services"]["bot"]["healthcheck"]["test"]

    assert "http://127.0.0.1:8080/health" in asked[-1]
    assert "http://127.0.0.1:8080/health" in dockerfile


def test_the_image_upgrades_the_schema_and_runs_as_nobody_special(dockerfile: str) -> None:
    lines = dockerfile.splitlines()

    assert 'CMD ["sh", "-c", "aftercare db upgrade && exec aftercare run"]' in lines
    assert "USER aftercare" in lines
    assert "--require-hashes -r requirements.lock" in dockerfile


def test_everything_the_image_copies_is_here_and_let_through(dockerfile: str) -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    copied = [
        name for line in re.findall(r"^COPY (.+)", dockerfile, re.MULTILINE) for name in line.split()[:-1]
    ]

    assert {"bot", "messages"} <= set(copied)
    for name in copied:
        assert (ROOT / name).exists()
        assert f"!{name}" in ignored


def test_the_example_names_every_setting_and_nothing_else() -> None:
    example = (ROOT / ".env.example").read_text()
    names = set(re.findall(r"^(?:# )?([A-Z_]+)=", example, re.MULTILINE))

    assert names == SETTINGS | {"POSTGRES_PASSWORD"}


def test_the_example_holds_no_secret_and_is_refused_until_filled_in(monkeypatch: pytest.MonkeyPatch) -> None:
    example = (ROOT / ".env.example").read_text()
    for name, value in re.findall(r"^(?:# )?([A-Z_]+)=(.*)$", example, re.MULTILINE):
        if name in SECRETS:
            assert value == ""
        if name.startswith(PREFIX):
            monkeypatch.setenv(name, "" if name.startswith(f"{PREFIX}WEBHOOK") else value)

    assert Settings.load().telegram_api_url == "https://api.telegram.org"
    with pytest.raises(ConfigError, match="BOT_TOKEN is not set"):
        Settings.load(require_token=True)
