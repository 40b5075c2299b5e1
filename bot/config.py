"""Settings from the environment and ``.env``, all named ``AFTERCARE_...``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from cryptography.fernet import Fernet
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

PREFIX = "AFTERCARE_"
ROOT = Path(__file__).resolve().parents[1]  #: where messages/ lies, in a checkout and in the image
TOKEN = re.compile(r"\d{6,16}:[\w-]{35}", re.ASCII)
_PLACEHOLDER = re.compile(
    r"change.?me|your\b.*|<.*>|x+|\.+|(?!\d+:).*token.*|123456(789?0?)?:.*|\d+:(.)\2*", re.IGNORECASE
)
_DRIVERS = {"sqlite", "postgres", "postgresql", "postgresql+psycopg"}
_MAKE_ONE = 'Make one with: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'


class ConfigError(Exception):
    """A setting is missing or wrong. One line: its name and what to do, never its value when it is secret."""


def _database(value: str) -> str:
    try:
        known = make_url(value).drivername in _DRIVERS
    except ArgumentError:
        known = False
    if not known:
        raise ValueError("must be sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+\S*", value):
        raise ValueError("must be an address that starts with https:// or http://")
    return value.rstrip("/")


def _public_address(value: str) -> str:
    if not re.fullmatch(r"https://[^\s/]+\S*", value):
        raise ValueError("must start with https://, because Telegram calls nothing else")
    return value


def _webhook_secret(value: str) -> str:
    if not re.fullmatch(r"[\w-]{16,256}", value, re.ASCII):
        raise ValueError(f"must be 16 to 256 letters, digits, _ and -. {_MAKE_ONE}")
    return value


def _keys(values: tuple[str, ...]) -> tuple[str, ...]:
    for number, key in enumerate(values, 1):
        try:
            Fernet(key)
        except ValueError:
            raise ValueError(
                f"key {number} of {len(values)} is not a Fernet key; make one with: aftercare keys new"
            ) from None
    return values


def _folder(value: Path) -> Path:
    if not value.is_dir():
        raise ValueError(f"{value} is not a folder; name the one that holds common/ and the treatments")
    return value


def _split(value: Any) -> Any:
    return (
        tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value
    )


def _upper(value: Any) -> Any:
    return value.upper() if isinstance(value, str) else value


Address = Annotated[str, AfterValidator(_address)]
Several = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    """Everything a person may set. Use ``load``, which turns every mistake into a ConfigError."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
        validate_default=True,
    )

    bot_token: str | None = Field(default=None, repr=False)
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        default="sqlite:///aftercare.db", repr=False
    )
    telegram_api_url: Address = "https://api.telegram.org"  #: root address; the bot's path is added to it
    messages_dir: Annotated[Path, AfterValidator(_folder)] = ROOT / "messages"
    webhook_url: Annotated[str, AfterValidator(_public_address)] | None = None  #: None = polling
    webhook_secret: Annotated[str, AfterValidator(_webhook_secret)] | None = Field(default=None, repr=False)
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)  #: 0 = any free port
    encryption_keys: Annotated[Several, AfterValidator(_keys)] = Field(
        default=(), repr=False
    )  #: newest first
    heartbeat_url: Address | None = Field(default=None, repr=False)
    alert_webhook_url: Address | None = Field(default=None, repr=False)
    alert_webhook_secret: Annotated[str, AfterValidator(_webhook_secret)] | None = Field(
        default=None, repr=False
    )
    alert_urls: Several = Field(default=(), repr=False)
    log_format: Literal["console", "json"] = "console"
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)] = "INFO"

    @classmethod
    def load(cls, *, require_token: bool = False, require_keys: bool = False) -> Self:
        """The settings of this process. Raises ConfigError."""
        settings, mistakes = cls.read(require_token=require_token, require_keys=require_keys)
        if settings is None or mistakes:
            raise ConfigError(mistakes[0])
        return settings

    @classmethod
    def read(
        cls, *, require_token: bool = False, require_keys: bool = False
    ) -> tuple[Self | None, list[str]]:
        """The settings, and every mistake in a line of its own; None when one cannot be read at all."""
        try:
            settings = cls()
        except ValidationError as error:
            return None, [_line(one) for one in error.errors(include_url=False, include_input=False)]
        return settings, [*settings._missing(require_token, require_keys)]

    def _missing(self, token: bool, keys: bool) -> Iterator[str]:
        wrong_token = _wrong_token(self.bot_token) if token else None
        if wrong_token:
            yield wrong_token
        if keys and not self.encryption_keys:
            yield (
                f"{PREFIX}ENCRYPTION_KEYS is not set: patients' words are only stored encrypted."
                " Make a key with: aftercare keys new"
            )
        if self.webhook_url and not self.webhook_secret:
            yield f"{PREFIX}WEBHOOK_SECRET is not set, and {PREFIX}WEBHOOK_URL needs it. {_MAKE_ONE}"
        if self.alert_webhook_url and not self.alert_webhook_secret:
            yield (
                f"{PREFIX}ALERT_WEBHOOK_SECRET is not set, and {PREFIX}ALERT_WEBHOOK_URL needs it."
                f" {_MAKE_ONE}"
            )


def _line(mistake: ErrorDetails) -> str:
    name = PREFIX + str(mistake["loc"][0]).upper()
    reason = str(mistake.get("ctx", {}).get("error", mistake["msg"]))
    return f"{name}: {reason}"


def _wrong_token(token: str | None) -> str | None:
    """What is wrong with the token's looks; None when it looks like one."""
    name = f"{PREFIX}BOT_TOKEN"
    if not token:
        return f"{name} is not set. Get a token from @BotFather in Telegram and put it into .env"
    if _PLACEHOLDER.fullmatch(token):
        return f"{name} is still a placeholder. Put in the token that @BotFather gave you"
    if not TOKEN.fullmatch(token):
        return f"{name} is not a bot token: digits, a colon and 35 characters, as @BotFather gave it"
    return None
