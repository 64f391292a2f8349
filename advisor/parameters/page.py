"""The assumptions as a page of Markdown: docs/assumptions.md and the command `advisor assumptions`."""

from collections.abc import Iterable, Iterator, Sequence

from advisor.engine.age import is_old
from advisor.engine.parameters import Country, FxRate, Parameter, ParameterBook, Role, ScaleRow, Source

_INTRO = """\
# Assumptions

Every figure that the advisor takes when nobody stated one, with its source. Whatever a person states goes before it.

How to read the tables: rates are fractions (0.15 is 15 %); the range stands in brackets; `ask` means that there is no
figure and the advisor asks; the kinds are `law`, `survey`, `market` (offers, lists, advisers' claims) and `assumption`
(ours: no source says just this). The letter after a source is our confidence in it: h high, m medium, l low."""
_OLD = "**old**"
_HEAD = ("Assumption", "Value (low - high)", "Unit", "Date", "Kind", "Sources", "Note")
_SCALE_HEAD = ("Component", "Rate", "On", "Up to", "Date", "Kind", "Sources", "Note")
_ROLE_HEAD = ("Role", "First at", "One more for every", "Cost (x developer pay)", "Kind", "Sources", "Note")
_FX_HEAD = ("Currency", "For one EUR", "Date", "Kind", "Sources", "Note")


def page(book: ParameterBook, code: str | None = None, at: str | None = None) -> str:
    """Give the page of one country (ISO code, raises KeyError when there is none) or, without a code, of all.

    Records older than 18 months at the ISO day `at` are flagged; without it, at the day of the newest record.
    """
    day = at or newest(book)
    if code is not None:
        return "\n\n".join(_country(book.countries[code], book, day)) + "\n"
    about = f"Version of the records: `{book.version}`. Records marked {_OLD} were older than 18 months on {day}."
    parts = [_INTRO, about, *_general(book, day)]
    for country in sorted(book.countries.values(), key=lambda entry: entry.name):
        parts += _country(country, book, day)
    return "\n\n".join([*parts, *_anchor(book, day)]) + "\n"


def newest(book: ParameterBook) -> str:
    """Give the ISO day of the newest default or rate of exchange: the day of the page in docs."""
    return max([*(record.valid_from for record in book.defaults.values()), *(rate.date for rate in book.fx.values())])


def _general(book: ParameterBook, day: str) -> Iterator[str]:
    yield "## Defaults"
    yield "They stand where a country has no record of its own."
    yield _parameters(book.defaults.values(), day)
    yield "## Own administration"
    yield "Each role is needed from so many heads on; before that its work is inside the cost of running the company."
    yield _table(_ROLE_HEAD, map(_role_row, book.roles))
    yield "## Rates of exchange"
    yield _table(_FX_HEAD, (_fx_row(rate, day) for rate in book.fx.values()))
    yield "## Not modelled"
    yield "Ask a lawyer and a tax adviser about these. Each country names those that it makes likely."
    yield "\n".join(f"- {_words(entry)}" for entry in book.not_modelled)


def _country(country: Country, book: ParameterBook, day: str) -> Iterator[str]:
    yield f"## {country.name} ({country.code})"
    yield _parameters(country.parameters.values(), day)
    if country.scale:
        yield f"### What an employer in {country.name} pays on top of gross pay"
        yield _table(_SCALE_HEAD, (_scale_row(row, day) for row in country.scale))
    absent = [name for name in book.defaults if name not in country.parameters]
    asked = [name for name in absent if book.defaults[name].value is None and not (name == "oncost" and country.scale)]
    yield f"Taken from the defaults: {', '.join(f'`{name}`' for name in absent if name not in asked)}."
    if asked:
        yield f"No figure, and no default either: {', '.join(f'`{name}`' for name in asked)}."
    if country.not_modelled:
        yield f"Not modelled, but likely here: {', '.join(map(_words, country.not_modelled))}."


def _anchor(book: ParameterBook, day: str) -> Iterator[str]:
    yield "## The test profile `anchor`"
    yield (
        "A fixed profile that lands in the band of 70 to 80 people by design. It exists so that implementations can be "
        "compared, and is never shown to a user as evidence."
    )
    yield _parameters(book.anchor.parameters.values(), day)
    yield _table(_ROLE_HEAD, map(_role_row, book.anchor.roles))


def _parameters(records: Iterable[Parameter], day: str) -> str:
    return _table(_HEAD, (_parameter_row(record, day) for record in records))


def _flagged(date: str, record: Parameter | ScaleRow | FxRate, day: str) -> str:
    return f"{date} {_OLD}" if is_old(record, day) else date


def _parameter_row(record: Parameter, day: str) -> Sequence[str]:
    return (
        f"`{record.id}`<br>{record.label}",
        "ask" if record.value is None else _number(record.value) + _range(record),
        record.unit.replace("money", record.currency or "money"),
        _flagged(record.valid_from, record, day),
        record.kind,
        _sources(record.sources),
        record.note,
    )


def _range(record: Parameter) -> str:
    if record.low is None or record.high is None or record.low == record.high:
        return ""
    return f" ({_number(record.low)} - {_number(record.high)})"


def _scale_row(row: ScaleRow, day: str) -> Sequence[str]:
    number = "" if row.base_number is None else _number(row.base_number)
    on = {
        "gross": "gross pay",
        "gross_x": f"{number} x gross pay",
        "gross_above": f"gross pay above {number}",
        "gross_if_from": f"gross pay when it is {number} or more",
        "flat": "each person",
    }[row.base]
    amount = "" if row.cap_amount is None else f"{row.currency} {_number(row.cap_amount)} a {row.cap_period}"
    return (
        row.component + (" (optional, off)" if row.optional else ""),
        amount if row.base == "flat" else _number(row.rate),
        on,
        "" if row.base == "flat" else amount,
        _flagged(row.valid_from or "undated", row, day),
        row.kind,
        _sources(row.sources),
        row.note,
    )


def _role_row(role: Role) -> Sequence[str]:
    return (
        _words(role.role),
        str(role.first),
        str(role.every),
        _number(role.cost),
        role.kind,
        _sources(role.sources),
        role.note,
    )


def _fx_row(rate: FxRate, day: str) -> Sequence[str]:
    return (
        rate.currency,
        _number(rate.per_eur),
        _flagged(rate.date, rate, day),
        rate.kind,
        _sources(rate.sources),
        rate.note,
    )


def _sources(sources: Iterable[Source]) -> str:
    return "<br>".join(f"{_link(source)}, {source.date or 'undated'}, {source.confidence[0]}" for source in sources)


def _link(source: Source) -> str:
    """A page is linked; a statute has no address to link, so its place stands beside the title."""
    title = source.title.replace("[", "(").replace("]", ")")
    if source.address.startswith(("http://", "https://")):
        return f"[{title}]({source.address.replace('(', '%28').replace(')', '%29')})"
    return f"{title} ({source.address.removeprefix('law: ')})"


def _number(value: float) -> str:
    """Write a number in full: thousands apart from 10,000 on, no more decimals than it has."""
    text = f"{value:,.8f}" if abs(value) >= 10_000 else f"{value:.8f}"
    return text.rstrip("0").rstrip(".")


def _words(name: str) -> str:
    return name.replace("_", " ")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
