"""`advisor run`: start, say where, stop on a signal."""

import sys
import threading
from typing import NoReturn

from pydantic import ValidationError

from advisor import bootstrap
from advisor.cli.files import refuse
from advisor.delivery.ports import StoreUnavailableError
from advisor.settings import Settings, load_settings
from advisor.store.lock import InUseError
from advisor.store.schema import NewerSchemaError

_ANOTHER_FOLDER = "ADVISOR_DATA_DIR=other-data"
_PORT = "a port: a whole number from 0 (any free one) to 65535"
_EXPECTED = {
    "ADVISOR_PORT": (_PORT, "3000"),
    "ADVISOR_LOCAL_PORT": (_PORT, "8420"),
    "ADVISOR_FOLLOW_THREADS": ("true or false", "true"),
    "ADVISOR_DATABASE_URL": ("sqlite:///FILE or postgresql://...", "sqlite:///data/advisor.sqlite"),
    "ADVISOR_LOG_LEVEL": ("DEBUG, INFO, WARNING or ERROR", "INFO"),
    "ADVISOR_LLM_BASE_URL": ("an address that begins with http:// or https://", "http://127.0.0.1:8080/v1"),
    "ADVISOR_LLM_API": ("openai or azure", "openai"),
    "ADVISOR_LLM_MODE": ("glue or plan", "plan"),
    "ADVISOR_LLM_SCHEMA": ("strict, object or none", "object"),
    "ADVISOR_LLM_TEMPERATURE": ("a number from 0 to 2, or none", "none"),
    "ADVISOR_LLM_SECONDS": ("seconds, from 1 to 60", "8"),
}


def run(stopped: threading.Event) -> None:
    """Run until `stopped`; exit 0 after a clean stop."""
    settings = settings_or_exit()
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        opened = (settings.data_dir / "advisor.log").open("a", encoding="utf-8", buffering=1)
    except OSError as error:
        found = f"{settings.data_dir} cannot be used ({error.strerror})"
        refuse("ADVISOR_DATA_DIR", found, "a folder that can be written to", _ANOTHER_FOLDER)
    with opened as log:
        bootstrap.log_to(sys.stdout if settings.in_slack else log, settings.log_level)
        _until(stopped, settings)


def settings_or_exit() -> Settings:
    """Read the settings; exit 2 with the variable's name when one cannot be used."""
    try:
        settings = load_settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        expected, example = _EXPECTED.get(name, ("a value like the example", ""))
        found = "the address" if name == "ADVISOR_DATABASE_URL" else repr(str(first["input"])[:60])
        refuse(name, f"{found} cannot be used", expected, f"{name}={example}")
    except OSError as error:
        refuse(
            str(error.filename),
            "cannot be read",
            "a file with the secret in it",
            "SLACK_BOT_TOKEN_FILE=/run/secrets/bot",
        )
    _refuse_half_set(settings)
    return settings


def _refuse_half_set(settings: Settings) -> None:
    if settings.half_in_slack:
        refuse(
            "SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET",
            "a bot token needs one of the other two, and they need it",
            "with SLACK_APP_TOKEN Socket Mode, with SLACK_SIGNING_SECRET HTTP; none for the local Slack",
            "SLACK_BOT_TOKEN=xoxb-... SLACK_APP_TOKEN=xapp-...",
        )
    if settings.llm_lacks is not None:
        what = "ADVISOR_LLM_MODEL with a key or an address, for Azure with both; or none of them"
        refuse(settings.llm_lacks, "is not set, though an LLM is", what, f"{settings.llm_lacks}=...")


def refuse_newer_schema(error: NewerSchemaError) -> NoReturn:
    """End with exit 2: the data were written by a newer release."""
    refuse("ADVISOR_DATA_DIR, ADVISOR_DATABASE_URL", str(error), "data that this release can read", _ANOTHER_FOLDER)


def _until(stopped: threading.Event, settings: Settings) -> None:
    sys.stdout.write("captive advisor: starting ...\n")
    sys.stdout.flush()
    try:
        running = bootstrap.start(settings)
    except OSError as error:
        refuse(
            f"{settings.host}:{settings.port}",
            f"cannot be opened ({error.strerror})",
            "a free port",
            "ADVISOR_PORT=3001",
        )
    except InUseError:
        found = f"another advisor is running on {settings.data_dir}"
        refuse("ADVISOR_DATA_DIR", found, "stop that one first, or a folder of its own", _ANOTHER_FOLDER)
    except NewerSchemaError as error:
        refuse_newer_schema(error)
    except (StoreUnavailableError, ValueError):
        refuse(
            "ADVISOR_DATABASE_URL",
            "the database cannot be opened",
            "sqlite:///FILE or postgresql://...",
            "sqlite:///data/advisor.sqlite",
        )
    where = (
        "Open this page and ask"
        if running.local is not None
        else f"Slack reaches it {'over' if settings.by_socket else 'at'}"
    )
    sys.stdout.write(f"{where}: {running.address}\nData is kept in: {settings.data_dir.resolve()}\nStop with Ctrl-C.\n")
    sys.stdout.flush()
    stopped.wait()
    sys.stdout.write("captive advisor: stopping ...\n")
    running.stop()
