"""A local Slack and a scripted bot, connected, with short patience."""

from collections.abc import Iterator

import pytest

from advisor.local_slack.server import LocalSlack, Patience, start
from tests.fakes.bot import FakeBot, running_bot
from tests.local_slack.asking import SECRET, TOKEN


@pytest.fixture
def slack() -> Iterator[LocalSlack]:
    """A running local Slack that repeats after 0, 0.1 and 0.1 s."""
    patience = Patience(retry_pauses=(0.0, 0.1, 0.1), stream_pause=0.1)
    running = start(signing_secret=SECRET, bot_token=TOKEN, port=0, patience=patience)
    yield running
    running.stop()


@pytest.fixture
def bot(slack: LocalSlack) -> Iterator[FakeBot]:
    """A bot that acknowledges everything, connected to the local Slack."""
    with running_bot(SECRET, TOKEN) as fake:
        fake.api_url = slack.api_url
        slack.connect(fake.url)
        yield fake
