"""A real Chromium on the page of the local Slack, with a scripted bot behind it.

The browser is the system's: ADVISOR_CHROMIUM, chromium, chromium-browser, google-chrome or the macOS application. Where there is none and the
tests run as root with apt at hand, chromium is installed (10 s, 350 MB). Elsewhere these tests are skipped, which fails with CI=true.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from advisor.bootstrap import Running
from advisor.bootstrap import start as start_product
from advisor.local_slack.server import LocalSlack, Patience, start
from advisor.settings import Settings
from tests.browser.advice import scripted
from tests.browser.visits import PATIENCE, Visit
from tests.fakes.bot import FakeBot, running_bot

SECRET = "signing-secret-of-the-browser"
TOKEN = "xoxb-browser"
NAMES = ("chromium", "chromium-browser", "google-chrome")
MAC = Path("/Applications/Chromium.app/Contents/MacOS/Chromium")
MISSING = "no Chromium for the browser tests: install the package chromium or set ADVISOR_CHROMIUM to a browser"


def chromium() -> str | None:
    """The path of a Chromium on this machine."""
    named = os.environ.get("ADVISOR_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    return found or (str(MAC) if MAC.exists() else None)


def install_chromium() -> None:
    """By apt, as root."""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return
    print("\nInstalling chromium by apt for the browser tests ...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ([apt, "-q", "update"], [apt, "-qy", "install", "--no-install-recommends", "chromium"]):
        subprocess.run(command, env=quiet, check=False, stdout=subprocess.DEVNULL, timeout=300)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says why the browser tests were skipped; pytest itself only counts them."""
    if chromium() is None:
        terminalreporter.write_line(MISSING)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium a session."""
    if chromium() is None:
        install_chromium()
    path = chromium()
    if path is None and os.environ.get("CI") == "true":
        pytest.fail(MISSING)
    if path is None:
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path)
        yield launched
        launched.close()


@pytest.fixture
def slack() -> Iterator[LocalSlack]:
    """A running local Slack that sends an event twice at most."""
    patience = Patience(retry_pauses=(0.0,), stream_pause=0.2)
    running = start(signing_secret=SECRET, bot_token=TOKEN, port=0, patience=patience)
    yield running
    running.stop()


@pytest.fixture
def bot(slack: LocalSlack) -> Iterator[FakeBot]:
    """The scripted advisor, connected."""
    with running_bot(SECRET, TOKEN) as fake:
        fake.api_url = slack.api_url
        scripted(fake)
        slack.connect(fake.url)
        yield fake
        assert slack.deliveries.settled()


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One profile for all tests: a new one each time costs more than the tests. The page keeps nothing in it."""
    expect.set_options(timeout=PATIENCE)
    opened = browser.new_context(locale="en-GB")
    opened.new_page()  # stays open: with the last page goes the process that draws, and starting one is slow
    yield opened
    opened.close()


@pytest.fixture
def visit(context: BrowserContext, slack: LocalSlack, bot: FakeBot) -> Iterator[Visit]:
    """See Visit; closes what was opened and looks at the console."""
    assert bot.api_url == slack.api_url
    opened = Visit(context, slack, [])
    yield opened
    for page in context.pages[1:]:
        page.close()
    assert opened.errors == []


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    """The product as `make run` starts it."""
    given = {
        "SLACK_BOT_TOKEN": "",
        "SLACK_SIGNING_SECRET": "",
        "ADVISOR_DATABASE_URL": "",
        "ADVISOR_DATA_DIR": str(tmp_path),
        "ADVISOR_LOCAL_PORT": 0,
    }
    product = start_product(Settings.model_validate(given))
    yield product
    assert product.stop()
