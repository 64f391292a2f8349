"""The `advisor` command. Each command imports the product inside its body: `advisor --help` must not wait for it."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="advisor",
    help="Should you take your outsourced IT team into your own company, and when? Figures you can check.",
    rich_markup_mode=None,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Lang = Annotated[str, typer.Option("--lang", help="Language of the answer: en or da.")]
Profile = Annotated[str | None, typer.Option("--profile", help="sourced (country records) or anchor (test profile).")]


@app.command()
def check(
    facts: Annotated[str | None, typer.Argument(help="FACTS.yaml, FACTS.json or - for standard input.")] = None,
    batch: Annotated[Path | None, typer.Option("--batch", help="One record a line; one assessment a line.")] = None,
    profile: Profile = None,
    lang: Lang = "en",
    headcount: Annotated[str | None, typer.Option(help="People at the vendor today.")] = None,
    planned_headcount: Annotated[str | None, typer.Option(help="People planned.")] = None,
    planned_by_months: Annotated[str | None, typer.Option(help="Months until the plan is reached.")] = None,
    country: Annotated[str | None, typer.Option(help="Delivery country, two letters.")] = None,
    bill_rate: Annotated[str | None, typer.Option(help='All-in price a head, for example "45 EUR/hour".')] = None,
    admin_fee: Annotated[str | None, typer.Option(help='Fee on cost, for example "650 EUR/month head".')] = None,
    markup_pct: Annotated[str | None, typer.Option(help="Mark-up on pay in per cent.")] = None,
    salary: Annotated[str | None, typer.Option(help='Average gross pay, for example "3300 EUR/month".')] = None,
    transparency: Annotated[str | None, typer.Option(help="open_book, partial or closed.")] = None,
    transfer_fee: Annotated[str | None, typer.Option(help='Fee to take the team over, "2000 EUR head".')] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole assessment as JSON.")] = False,
    no_simulation: Annotated[
        bool, typer.Option("--no-simulation", help="Skip the draws; probability is null.")
    ] = False,
) -> None:
    """Assess an engagement: verdict, break-evens, transfer month, reasons."""
    from advisor.cli import checking

    told = checking.told_by_flags(
        headcount=headcount,
        planned_headcount=planned_headcount,
        planned_by_months=planned_by_months,
        country=country,
        bill_rate=bill_rate,
        admin_fee=admin_fee,
        markup_pct=markup_pct,
        salary=salary,
        contract_transparency=transparency,
        transfer_fee=transfer_fee,
    )
    if batch is not None:
        checking.check_batch(batch, profile, simulate=not no_simulation)
        return
    checking.check_one(facts, told, profile, lang, as_json=as_json, simulate=not no_simulation)


@app.command()
def explain(
    facts: Annotated[str, typer.Argument(help="FACTS.yaml, FACTS.json or - for standard input.")],
    figure: Annotated[str | None, typer.Argument(help="Id of a figure, for example break_even.running.")] = None,
    profile: Profile = None,
) -> None:
    """Print where a figure comes from: formula, inputs, sources, month. Without an id: all ids."""
    from advisor.cli import explaining

    explaining.explain(facts, figure, profile)


@app.command()
def read(
    text: Annotated[str | None, typer.Argument(help="One message.")] = None,
    lang: Lang = "en",
    asked: Annotated[str | None, typer.Option(help="The fact asked for just before.")] = None,
    today: Annotated[str | None, typer.Option(help="Date of the message, YYYY-MM-DD.")] = None,
    batch: Annotated[Path | None, typer.Option("--batch", help="One message a line; one reading a line.")] = None,
) -> None:
    """Show what is read from a message, as JSON."""
    from advisor.cli import reading

    reading.read(text, lang, asked, today, batch)


@app.command()
def chat(
    lang: Lang = "en",
    today: Annotated[str | None, typer.Option(help="Date of the conversation, YYYY-MM-DD.")] = None,
    batch: Annotated[Path | None, typer.Option("--batch", help="One dialogue a line; one transcript a line.")] = None,
) -> None:
    """Talk to the advisor in the terminal."""
    from advisor.cli import chatting

    chatting.chat(lang, today, batch)


@app.command()
def run() -> None:
    """Start the bot: in Slack when its credentials are set, else in a local Slack in the browser."""
    from advisor.cli.signals import stop_signal

    stopped = stop_signal()  # before the imports: who starts a process may think better of it at once
    from advisor.cli import running

    running.run(stopped)


@app.command()
def doctor(
    *,
    health: Annotated[
        bool,
        typer.Option("--health", help="Only whether the advisor that runs here is well; calls neither Slack nor LLM."),
    ] = False,
) -> None:
    """Check settings, store, parameters, Slack and LLM, and say what to do."""
    from advisor.cli import checkup

    checkup.doctor(health=health)


@app.command()
def assumptions(
    country: Annotated[str | None, typer.Argument(help="Two letters; without it, all countries.")] = None,
) -> None:
    """Print the assumptions with their sources."""
    from advisor.cli import explaining

    explaining.assumptions(country)


@app.command()
def phrase(
    facts: Annotated[str, typer.Argument(help="FACTS.yaml, FACTS.json or - for standard input.")],
    mode: Annotated[
        str, typer.Option("--mode", help="glue, plan (both ask the model that is set) or template.")
    ] = "glue",
    lang: Lang = "en",
    *,
    show: Annotated[
        bool, typer.Option("--show", help="Also print shape, request, raw answer, and the guard's word.")
    ] = False,
) -> None:
    """Write the recommendation in words."""
    from advisor.cli import phrasing

    phrasing.phrase_one(facts, mode, lang, show=show)


@app.command()
def guard(
    batch: Annotated[
        Path, typer.Option("--batch", help='One {"id", "facts" or "assessment", "lang", "answer"} a line.')
    ],
) -> None:
    """Judge raw answers of a model: per section accepted, reason code, and the text that a reader would get."""
    from advisor.cli import phrasing

    phrasing.guard(batch)


@app.command()
def manifest(
    url: Annotated[str, typer.Option(help="Where Slack reaches this bot.")] = "https://example.com/slack/events",
    *,
    socket_mode: Annotated[bool, typer.Option("--socket-mode", help="For Socket Mode: no address is needed.")] = False,
) -> None:
    """Print the Slack app manifest."""
    from urllib.parse import urlsplit

    from advisor.cli.files import refuse
    from advisor.slack.manifest import printed

    if urlsplit(url).scheme != "https" or not urlsplit(url).hostname:
        expected = "an https address that Slack can reach"
        refuse("--url", f"{url!r} is no address", expected, "https://advisor.example.com/slack/events")
    typer.echo(printed(None if socket_mode else url), nl=False)


def main() -> None:
    """Start the command line."""
    app()
