"""`advisor doctor`: is everything in place, and if not, what to do."""

import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryFile

from advisor.cli.model_checkup import llm
from advisor.cli.running import refuse_newer_schema, settings_or_exit
from advisor.cli.slack_checkup import slack, transport
from advisor.delivery.ports import Counts, StoreUnavailableError
from advisor.parameters.load import load_book
from advisor.settings import Settings
from advisor.store.looking import Look, look
from advisor.store.schema import NewerSchemaError

Finding = tuple[bool, str, str]  # fine?, what, what to do


def doctor(*, health: bool = False) -> None:
    """Print one line a check; exit 1 when something needs doing, 2 when the data are a newer release's.

    `health`: only what the advisor that runs here needs no one else for, so that an outage of Slack stops no container.
    """
    settings = settings_or_exit()
    well = True
    findings = chain(_store(settings), transport(settings, running=True))
    if not health:
        findings = chain(_parameters(), _store(settings), slack(settings), llm(settings))
    for fine, what, advice in findings:
        well = well and fine
        sys.stdout.write(f"{'ok     ' if fine else 'PROBLEM'} {what}\n" + (f"        {advice}\n" if advice else ""))
    if not well:
        raise SystemExit(1)


def _parameters() -> Iterator[Finding]:
    book = load_book()
    oldest = min(rate.date for rate in book.fx.values())
    yield True, f"parameters: version {book.version}, {len(book.countries)} countries", ""
    yield True, f"exchange rates: {len(book.fx)} currencies, the oldest of {oldest}", ""


def _store(settings: Settings) -> Iterator[Finding]:
    if settings.data_dir.exists() and not settings.data_dir.is_dir():
        yield False, f"store: {settings.data_dir} is no folder", "Set ADVISOR_DATA_DIR to a folder."
        return
    if not _can_be_written(settings.data_dir):
        yield False, f"store: {settings.data_dir} cannot be written to", "Set ADVISOR_DATA_DIR to a folder that can."
        return
    try:
        seen = look(settings.store_url)
    except NewerSchemaError as error:
        refuse_newer_schema(error)
    except (StoreUnavailableError, OSError, ValueError):
        yield (
            False,
            "store: the database cannot be opened",
            "Check ADVISOR_DATABASE_URL, or that ADVISOR_DATA_DIR can be read.",
        )
        return
    yield True, f"store: {_schema(seen)}{', in use by a running advisor' if seen.in_use else ''}", ""
    if seen.counts is not None:
        yield from _counted(seen.counts)


def _can_be_written(folder: Path) -> bool:
    """Whether a file can be made there, or in what is there of its path; nothing is left behind."""
    there = next(path for path in (folder.resolve(), *folder.resolve().parents) if path.exists())
    try:
        with TemporaryFile(dir=there):
            return True
    except OSError:
        return False


def _schema(seen: Look) -> str:
    """Say how the database stands."""
    return {
        "none": "empty, it is set up at the first start",
        "older": "of an earlier release, it is brought up to date at the next start",
        "newest": "opened, schema current",
    }[seen.schema]


def _counted(counts: Counts) -> Iterator[Finding]:
    yield True, f"waiting: {counts.inbox_open} messages to answer, {counts.outbox_open} replies to post", ""
    troubles = (
        (counts.inbox_failed, "messages could not be answered"),
        (counts.outbox_failed, "replies were refused by Slack"),
        (counts.outbox_unknown, "replies may or may not have been posted"),
    )
    told = [f"{number} {what}" for number, what in troubles if number]
    yield True, f"so far: {', '.join(told) or 'nothing went wrong'}", "The log tells when and why." if told else ""
