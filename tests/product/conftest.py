"""The product as `make run` starts it, on free ports, with its local Slack."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from advisor.bootstrap import Running, start
from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import BOT_USER, Message
from advisor.settings import Settings

PATIENCE_SECONDS = 20.0


def words_of(message: Message) -> str:
    """Everything a person can read in a message."""
    return f"{message.text} {message.blocks}"


@dataclass(frozen=True)
class Product:
    """The running product, and its local Slack to act in."""

    running: Running
    slack: LocalSlack

    def answers(self, channel: str, user: str | None = None) -> list[Message]:
        """What the bot has posted in a channel (None: where everybody sees it, else only to `user`)."""
        found = [message for message in self.slack.workspace.messages(channel) if message.user == BOT_USER]
        return [message for message in found if user is None or message.only_for == user]

    def wait_for(self, channel: str, count: int) -> Message:
        """Wait until the bot has posted `count` messages in a channel; give the last."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            found = self.answers(channel)
            if len(found) >= count:
                return found[count - 1]
            time.sleep(0.02)
        raise AssertionError(f"{len(self.answers(channel))} answers in {channel}, {count} expected")


def settings(folder: Path) -> Settings:
    return Settings.model_validate(
        {
            "SLACK_BOT_TOKEN": "",
            "SLACK_SIGNING_SECRET": "",
            "ADVISOR_DATA_DIR": str(folder),
            "ADVISOR_LOCAL_PORT": 0,
            "ADVISOR_DATABASE_URL": "",
        }
    )


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    running = start(settings(tmp_path))
    assert running.local is not None
    yield Product(running, running.local)
    assert running.stop()
