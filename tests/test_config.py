from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from bot.config import ROOT, ConfigError, Settings
from bot.store import crypto

SHAPED = "7204518893:" + "AbCdEfGh-IjKlMnOp_QrStUvWx123456789"
CANARY = "canary-of-a-secret"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:

    for name in os.environ:
        if name.startswith("AFTERCARE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Sets settings: ``given.setenv("AFTERCARE_...", value)``."""
    return monkeypatch


def refusal(*, require_token: bool = False, require_keys: bool = False) -> str:
    with pytest.raises(ConfigError) as refused:
        Settings.load(require_token=require_token, require_keys=require_keys)
    words = str(refused.value)
    assert "\n" not in words
    assert refused.value.__cause__ is None
    return words


def test_nothing_set_gives_a_local_sqlite_and_telegram_itself() -> None:
    settings = Settings.load()

    assert settings.database_url == "sqlite:///aftercare.db"
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.messages_dir == ROOT / "messages"
    assert (settings.http_host, settings.http_port) == ("127.0.0.1", 8080)
    assert settings.webhook_url is None
    assert settings.encryption_keys == ()


def test_settings_come_from_a_env_file_beside_other_programs_settings() -> None:
    Path(".env").write_text(f"POSTGRES_PASSWORD=x\nAFTERCARE_HTTP_PORT=9000\nAFTERCARE_BOT_TOKEN={SHAPED}\n")

    settings = Settings.load(require_token=True)

    assert settings.http_port == 9000
    assert settings.bot_token == SHAPED


def test_the_environment_is_stronger_than_the_env_file(given: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("AFTERCARE_LOG_LEVEL=ERROR\n")
    given.setenv("AFTERCARE_LOG_LEVEL", "debug")

    assert Settings.load().log_level == "DEBUG"


def test_an_empty_value_is_as_good_as_none(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_WEBHOOK_URL", "")
    given.setenv("AFTERCARE_HTTP_PORT", "")

    assert Settings.load().webhook_url is None
    assert Settings.load().http_port == 8080


@pytest.mark.parametrize("token", [None, "", "   "])
def test_a_missing_token_is_named_with_where_to_get_one(given: pytest.MonkeyPatch, token: str | None) -> None:
    if token is not None:
        given.setenv("AFTERCARE_BOT_TOKEN", token)

    assert re.search(r"^AFTERCARE_BOT_TOKEN is not set.*@BotFather", refusal(require_token=True))


@pytest.mark.parametrize(
    "token",
    [
        "changeme",
        "CHANGE_ME",
        "your-token",
        "your token here",
        "<token>",
        "xxxxxxxx",
        "...",
        "put-the-token-here",
        "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11",
        "123456:ABC...",
        "7204518893:" + "A" * 35,
        "7204518893:" + "x" * 35,
    ],
)
def test_a_placeholder_token_is_refused_as_a_placeholder(given: pytest.MonkeyPatch, token: str) -> None:
    given.setenv("AFTERCARE_BOT_TOKEN", token)

    assert "AFTERCARE_BOT_TOKEN is still a placeholder" in refusal(require_token=True)


@pytest.mark.parametrize(
    "token", [SHAPED[:-1], SHAPED + "1", SHAPED.replace(":", ""), "bot" + SHAPED, SHAPED.replace("-", "!")]
)
def test_a_malformed_token_is_refused_without_showing_it(given: pytest.MonkeyPatch, token: str) -> None:
    given.setenv("AFTERCARE_BOT_TOKEN", token)

    words = refusal(require_token=True)

    assert "AFTERCARE_BOT_TOKEN is not a bot token" in words
    assert token not in words


def test_spaces_around_a_token_do_no_harm(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_BOT_TOKEN", f" {SHAPED} ")

    assert Settings.load(require_token=True).bot_token == SHAPED


def test_a_command_that_needs_no_token_does_not_ask_for_one(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_BOT_TOKEN", "changeme")

    assert Settings.load().bot_token == "changeme"


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("DATABASE_URL", f"mysql://clinic:{CANARY}@db/aftercare", "postgresql://"),
        ("DATABASE_URL", CANARY, "sqlite:///"),
        ("TELEGRAM_API_URL", "api.telegram.org", "https://"),
        ("WEBHOOK_URL", "http://clinic.example/telegram", "https://"),
        ("WEBHOOK_SECRET", f"{CANARY}!", "token_urlsafe"),
        ("WEBHOOK_SECRET", "short", "16 to 256"),
        ("ENCRYPTION_KEYS", CANARY, "key 1 of 1 is not a Fernet key; make one with: aftercare keys new"),
        ("HTTP_PORT", "eighty", "integer"),
        ("HTTP_PORT", "70000", "65535"),
        ("HEARTBEAT_URL", f"ping/{CANARY}", "https://"),
        ("ALERT_WEBHOOK_URL", f"hooks/{CANARY}", "https://"),
        ("LOG_FORMAT", "xml", "'console' or 'json'"),
        ("LOG_LEVEL", "loud", "'DEBUG'"),
        ("MESSAGES_DIR", "no-such-folder", "no-such-folder is not a folder"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_do_and_never_a_secret(
    given: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    given.setenv(f"AFTERCARE_{name}", value)

    words = refusal()

    assert words.startswith(f"AFTERCARE_{name}: ")
    assert expected in words
    assert CANARY not in words


def test_only_the_wrong_key_of_several_is_named(given: pytest.MonkeyPatch) -> None:
    good = crypto.new_key()
    given.setenv("AFTERCARE_ENCRYPTION_KEYS", f"{good}, {CANARY}")

    words = refusal()

    assert "key 2 of 2" in words
    assert good not in words


def test_several_keys_are_read_newest_first(given: pytest.MonkeyPatch) -> None:
    newest, oldest = crypto.new_key(), crypto.new_key()
    given.setenv("AFTERCARE_ENCRYPTION_KEYS", f"{newest}, {oldest},")

    assert Settings.load(require_keys=True).encryption_keys == (newest, oldest)


def test_patients_need_a_key(given: pytest.MonkeyPatch) -> None:
    assert refusal(require_keys=True).startswith("AFTERCARE_ENCRYPTION_KEYS is not set")


def test_a_webhook_needs_a_secret(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_WEBHOOK_URL", "https://clinic.example/telegram")

    words = refusal()

    assert words.startswith("AFTERCARE_WEBHOOK_SECRET is not set")
    assert "token_urlsafe" in words


def test_an_alert_webhook_needs_a_secret_of_its_own(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_ALERT_WEBHOOK_URL", "https://clinic.example/alerts")

    assert refusal().startswith("AFTERCARE_ALERT_WEBHOOK_SECRET is not set")


def test_every_mistake_can_be_read_at_once(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_BOT_TOKEN", "changeme")
    given.setenv("AFTERCARE_WEBHOOK_URL", "https://clinic.example/telegram")

    _, mistakes = Settings.read(require_token=True, require_keys=True)

    assert [line.split()[0] for line in mistakes] == [
        *("AFTERCARE_BOT_TOKEN", "AFTERCARE_ENCRYPTION_KEYS", "AFTERCARE_WEBHOOK_SECRET")
    ]


def test_alert_addresses_are_a_list(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_ALERT_URLS", "mailto://a, tgram://b")

    assert Settings.load().alert_urls == ("mailto://a", "tgram://b")


def test_an_address_ends_without_a_slash(given: pytest.MonkeyPatch) -> None:
    given.setenv("AFTERCARE_TELEGRAM_API_URL", "http://127.0.0.1:8081/")

    assert Settings.load().telegram_api_url == "http://127.0.0.1:8081"


def test_printing_the_settings_shows_no_secret(given: pytest.MonkeyPatch) -> None:
    key = crypto.new_key()
    given.setenv("AFTERCARE_BOT_TOKEN", SHAPED)
    given.setenv("AFTERCARE_ENCRYPTION_KEYS", key)
    given.setenv("AFTERCARE_WEBHOOK_SECRET", CANARY)
    given.setenv("AFTERCARE_DATABASE_URL", f"postgresql://clinic:{CANARY}@db/aftercare")
    given.setenv("AFTERCARE_HEARTBEAT_URL", f"https://ping.example/{CANARY}")

    shown = repr(Settings.load(require_token=True))

    assert SHAPED not in shown
    assert key not in shown
    assert CANARY not in shown
