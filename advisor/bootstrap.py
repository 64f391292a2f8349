"""Composition root: the only module that names concrete classes and puts them together."""

import logging
import secrets
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import TextIO

import structlog

from advisor.conversation.context import Context, open_case
from advisor.conversation.messages import Reply, Said, Text
from advisor.conversation.turn import turn
from advisor.delivery.converse import conversation
from advisor.delivery.loops import Loops
from advisor.delivery.phrase import Phrase
from advisor.delivery.ports import Installation, Language
from advisor.engine.parameters import ParameterBook
from advisor.llm.access import Access
from advisor.llm.kept import MemoryCache
from advisor.llm.tally import Tally
from advisor.llm.writer import Writers
from advisor.local_slack import server as local_slack
from advisor.parameters.load import load_book
from advisor.phrasing.brief import Brief
from advisor.phrasing.cascade import Phrased, Writer, phrase
from advisor.phrasing.prompts import load_prompts
from advisor.phrasing.requests import Mode
from advisor.settings import Settings
from advisor.slack.app import Intake, build_app
from advisor.slack.http import Server, build_web, serve
from advisor.slack.identity import Introduction
from advisor.slack.opener import Opener
from advisor.slack.sender import SlackPoster
from advisor.slack.sessions import Sessions
from advisor.slack.socket import SocketMode, connect
from advisor.slack.web import event_client, web_client
from advisor.store.store import SqlStore, open_store
from advisor.wording.texts import text

# With two threads computing, acknowledgements waited up to 0.6 s for the interpreter; switching ten times as often ends that.
SWITCH_SECONDS = 0.0005
WAIT_FOR_SLACK_SECONDS = 2.0


def warm_up(book: ParameterBook) -> None:
    """Read, compute and write once, so that the first person does not wait for imports and the fixed table of draws."""
    case, today = open_case("warm-up"), "2026-11-23"
    for number, words in enumerate(("75 people in Poland at 45 EUR/hour", "75 folk i Polen til 300 kr. i timen")):
        incoming = Said(text=words, by="warm-up", at=f"{today}T00:00:00Z", message=str(number))
        turn(case, incoming, Context(book=book, today=today))


def apology(error_id: str, lang: Language) -> Reply:
    """Say that a message could not be worked on: what happened, what is kept, what to do, and the id that is in the log."""
    words = text("fault.turn", lang, id=error_id)
    return Reply(summary=words, parts=(Text(text=words, tone="warning"),))


@dataclass
class Running:
    """The advisor at work. `beside`: what calls Slack beside the posts. `address` is where people (local Slack) or Slack itself reach it."""

    address: str
    loops: Loops
    transport: Server | SocketMode
    store: SqlStore
    introduction: Introduction
    beside: tuple[Opener | Sessions, ...]
    local: local_slack.LocalSlack | None = None
    tally: Counter[str] = field(default_factory=Counter)

    def stop(self) -> bool:
        """Take no more events, end the work in hand, close. True when all ended in time."""
        self.introduction.stop()
        for each in self.beside:
            each.stop()
        self.transport.stop()
        ended = self.loops.stop()
        if self.local is not None:
            self.local.stop()
        self.store.close()
        return ended


def start(settings: Settings) -> Running:
    """Start everything: store, loops, the Bolt app over Socket Mode or HTTP; without Slack credentials the local Slack.

    Raises: OSError when a port is taken, StoreUnavailableError when the database cannot be opened, InUseError when another
    advisor works on it, NewerSchemaError.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    store = open_store(settings.store_url)
    if settings.in_slack:
        token, secret = settings.slack_bot_token.get_secret_value(), settings.slack_signing_secret.get_secret_value()
        secret = secret or secrets.token_hex(16)  # Bolt wants one, Socket Mode needs none
        return _serve(settings, store, token, secret, settings.slack_api_url, None)
    token, secret = f"xoxb-{secrets.token_hex(16)}", secrets.token_hex(16)
    local = local_slack.start(
        signing_secret=secret,
        bot_token=token,
        port=settings.local_port,
        journal=settings.data_dir / "local-slack.jsonl",
    )
    return _serve(settings, store, token, secret, local.api_url, local)


def _serve(
    settings: Settings, store: SqlStore, token: str, secret: str, api_url: str, local: local_slack.LocalSlack | None
) -> Running:
    client = web_client(token, api_url)
    book, phrase_it = load_book(), phrasing(settings)
    Thread(target=warm_up, args=(book,), name="warm-up", daemon=True).start()
    opener, sessions = Opener(client), Sessions(client)
    loops = Loops(
        store=store,
        poster=SlackPoster(client, sessions),
        converse=conversation(
            book,
            follows_thread=settings.follow_threads or local is not None,
            phrased=phrase_it is not None,
        ),
        apology=apology,
        clock=time.time,
        phrase=phrase_it,
    )
    introduction = Introduction(client, keep=lambda found: store.workspace(found.workspace).keep_installation(found))
    tally: Counter[str] = Counter()
    app = build_app(
        intake=Intake(loops.accept, opener.open, sessions.began),
        lookup=_lookup(store),
        pending=introduction.pending,
        client=event_client(api_url),
        signing_secret=secret,
        tally=tally,
    )
    introduction.start(patience=WAIT_FOR_SLACK_SECONDS)
    loops.start()
    if settings.by_socket and local is None:
        app_client = web_client(settings.slack_app_token.get_secret_value(), api_url)
        transport: Server | SocketMode = connect(app, app_client, tally, told=_noting(settings.socket_note))
    else:
        host, port = (settings.host, settings.port) if local is None else ("127.0.0.1", 0)
        transport = serve(build_web(app, secret, tally), host=host, port=port)
    if local is not None:
        local.connect(transport.address)
    address = local.address if local else transport.address
    return Running(address, loops, transport, store, introduction, (opener, sessions), local, tally)


def _noting(note: Path) -> Callable[[bool | None], None]:
    """For `advisor doctor`: the note's age tells whether this process lives, its words whether Slack is connected."""

    def told(connected: bool | None) -> None:
        if connected is None:
            note.unlink(missing_ok=True)
            return
        fresh = note.with_suffix(".new")
        fresh.write_text("connected" if connected else "not connected", encoding="utf-8")
        fresh.replace(note)  # whoever reads it meets a whole word

    return told


def writers(settings: Settings, tally: Tally | None = None) -> Callable[[str], Writer] | None:
    """What opens a writer for one recommendation of a workspace; None where no LLM is set."""
    if not settings.with_llm:
        return None
    access = Access(
        model=settings.llm_model,
        key=settings.llm_key,
        base_url=settings.llm_base_url,
        api=settings.llm_api,
        azure_version=settings.llm_azure_version,
        schema=settings.llm_schema,
        temperature=None if settings.llm_temperature == "none" else settings.llm_temperature,
        seconds=settings.llm_seconds,
    )
    return Writers(access, tally or Tally())


def phrasing(settings: Settings) -> Phrase | None:
    """Phrase recommendations by the LLM that is set, and count what becomes of them; None where none is.

    Raises: PromptError when a prompt file cannot be used.
    """
    tally, kept = Tally(), MemoryCache()
    opened = writers(settings, tally)
    if opened is None:
        return None
    prompts = load_prompts()
    modes: tuple[Mode, ...] = ("plan",) if settings.llm_mode == "plan" else ("glue", "plan")

    def phrased(workspace: str, brief: Brief) -> Phrased:
        found = phrase(brief, prompts, modes, opened(workspace), kept)
        tally.phrased(found)
        return found

    return phrased


def _lookup(store: SqlStore) -> Callable[[str], Installation | None]:
    return lambda workspace: store.workspace(workspace).installation()


def log_to(stream: TextIO, level: str) -> None:
    """Write log lines as JSON: event names and ids, never texts or figures."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=True,
    )
