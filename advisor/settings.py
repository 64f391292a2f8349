"""Environment -> frozen settings. Read by the composition root and the command line only.

A secret may also stand in a file: `NAME_FILE` holds its path.
"""

import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

_SECRETS = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "ADVISOR_LLM_KEY")


def _known(url: SecretStr) -> SecretStr:
    """Only these two databases are supported; the address may hold a password and is never told."""
    if not re.match(r"(sqlite:///.|postgresql(\+psycopg)?://.|$)", url.get_secret_value()):
        raise ValueError
    return url


class Settings(BaseSettings):
    """Everything that can be set; each has a name in the environment and a default that works on this machine."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_file=".env", populate_by_name=True)

    slack_bot_token: SecretStr = Field(default=SecretStr(""), validation_alias="SLACK_BOT_TOKEN")
    slack_app_token: SecretStr = Field(default=SecretStr(""), validation_alias="SLACK_APP_TOKEN")
    slack_signing_secret: SecretStr = Field(default=SecretStr(""), validation_alias="SLACK_SIGNING_SECRET")
    slack_api_url: str = Field(default="https://slack.com/api/", validation_alias="SLACK_API_URL")
    host: str = Field(default="127.0.0.1", validation_alias="ADVISOR_HOST")
    port: int = Field(default=3000, ge=0, le=65535, validation_alias="ADVISOR_PORT")
    local_port: int = Field(default=8420, ge=0, le=65535, validation_alias="ADVISOR_LOCAL_PORT")
    data_dir: Path = Field(default=Path("data"), validation_alias="ADVISOR_DATA_DIR")
    database_url: Annotated[SecretStr, AfterValidator(_known)] = Field(
        default=SecretStr(""), validation_alias="ADVISOR_DATABASE_URL"
    )
    follow_threads: bool = Field(default=False, validation_alias="ADVISOR_FOLLOW_THREADS")
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", validation_alias="ADVISOR_LOG_LEVEL")

    llm_key: SecretStr = Field(default=SecretStr(""), validation_alias="ADVISOR_LLM_KEY")
    llm_base_url: str = Field(default="", pattern="^(https?://.+)?$", validation_alias="ADVISOR_LLM_BASE_URL")
    llm_model: str = Field(default="", validation_alias="ADVISOR_LLM_MODEL")
    llm_api: Literal["openai", "azure"] = Field(default="openai", validation_alias="ADVISOR_LLM_API")
    llm_azure_version: str = Field(default="2024-10-21", validation_alias="ADVISOR_LLM_AZURE_VERSION")
    llm_mode: Literal["glue", "plan"] = Field(default="glue", validation_alias="ADVISOR_LLM_MODE")
    llm_schema: Literal["strict", "object", "none"] = Field(default="strict", validation_alias="ADVISOR_LLM_SCHEMA")
    llm_temperature: Annotated[float, Field(ge=0, le=2)] | Literal["none"] = Field(
        default=0.0, validation_alias="ADVISOR_LLM_TEMPERATURE"
    )
    llm_seconds: float = Field(default=8.0, ge=1, le=60, validation_alias="ADVISOR_LLM_SECONDS")

    @property
    def with_llm(self) -> bool:
        """Whether an LLM phrases recommendations; without one the templates do."""
        return bool(self.llm_key.get_secret_value() or self.llm_base_url)

    @property
    def llm_lacks(self) -> str | None:
        """The variable that is missing for the LLM that is set; None where nothing is."""
        if not self.with_llm:
            return None
        if not self.llm_model:
            return "ADVISOR_LLM_MODEL"
        needs_both = self.llm_api == "azure"
        if needs_both and not self.llm_base_url:
            return "ADVISOR_LLM_BASE_URL"
        return "ADVISOR_LLM_KEY" if needs_both and not self.llm_key.get_secret_value() else None

    @property
    def in_slack(self) -> bool:
        """Whether Slack credentials are set, for one transport at least; without them the local Slack is started."""
        return bool(self.slack_bot_token.get_secret_value() and self._transport_is_set)

    @property
    def by_socket(self) -> bool:
        """Whether Slack is reached over Socket Mode: an app-level token goes before the signing secret of HTTP."""
        return bool(self.slack_app_token.get_secret_value())

    @property
    def half_in_slack(self) -> bool:
        """Whether the bot token is set without what a transport needs, or the other way round."""
        return bool(self.slack_bot_token.get_secret_value()) != self._transport_is_set

    @property
    def _transport_is_set(self) -> bool:
        return self.by_socket or bool(self.slack_signing_secret.get_secret_value())

    @property
    def socket_note(self) -> Path:
        """Where a running advisor notes, every few seconds, whether it is connected over Socket Mode."""
        return self.data_dir / "socket-mode"

    @property
    def store_url(self) -> str:
        """The database: as set, else a SQLite file in the data folder."""
        return self.database_url.get_secret_value() or f"sqlite:///{self.data_dir / 'advisor.sqlite'}"


def load_settings() -> Settings:
    """Read the environment, `NAME_FILE` for secrets, and `.env`.

    Raises: pydantic.ValidationError naming the variable; OSError when a secret's file cannot be read.
    """
    from_files: dict[str, Any] = {}
    for name in _SECRETS:
        path = os.environ.get(f"{name}_FILE")
        if path:
            from_files[name] = Path(path).read_text(encoding="utf-8").strip()
    return Settings(**from_files)
