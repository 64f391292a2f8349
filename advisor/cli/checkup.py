"""`advisor doctor`: is everything in place, and if not, what to do."""

import sys
from collections.abc import Iterator

from advisor.cli.running import settings_or_exit
from advisor.delivery.ports import Installation, StoreUnavailableError
from advisor.parameters.load import load_book
from advisor.settings import Settings
from advisor.slack.identity import ask
from advisor.slack.web import web_client
from advisor.store.store import open_store

Finding = tuple[bool, str, str]  # fine?, what, what to do


def doctor() -> None:
    """Print one line a check; exit 1 when something needs doing."""
    settings = settings_or_exit()
    findings = [*_parameters(), *_store(settings), *_slack(settings)]
    for fine, what, advice in findings:
        sys.stdout.write(f"{'ok     ' if fine else 'PROBLEM'} {what}\n" + (f"        {advice}\n" if advice else ""))
    if not all(fine for fine, _, _ in findings):
        raise SystemExit(1)


def _parameters() -> Iterator[Finding]:
    book = load_book()
    oldest = min(rate.date for rate in book.fx.values())
    yield True, f"parameters: version {book.version}, {len(book.countries)} countries", ""
    yield True, f"exchange rates: {len(book.fx)} currencies, the oldest of {oldest}", ""


def _store(settings: Settings) -> Iterator[Finding]:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        store = open_store(settings.store_url)
    except (StoreUnavailableError, OSError, ValueError):
        yield (
            False,
            "store: the database cannot be opened",
            "Check ADVISOR_DATABASE_URL, or that ADVISOR_DATA_DIR is writable.",
        )
        return
    counts = store.counts()
    store.close()
    yield True, f"store: opened, schema current ({counts})", ""


def _slack(settings: Settings) -> Iterator[Finding]:
    if not settings.in_slack:
        yield (
            True,
            "Slack: no credentials set, `advisor run` starts the local Slack",
            ("For a real Slack set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET (see deploy/manifest.json)."),
        )
        return
    found = ask(web_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_url))
    if isinstance(found, Installation):
        yield True, f"Slack: the token works in workspace {found.workspace}", ""
    else:
        yield False, f"Slack: {found}", "Check SLACK_BOT_TOKEN, and that this machine reaches Slack."
