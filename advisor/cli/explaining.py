"""`advisor explain` and `advisor assumptions`: where figures and assumptions come from."""

import datetime as dt
import sys

from advisor.cli.checking import assessed_or_exit
from advisor.cli.files import refuse
from advisor.engine.assessment import Assessment, Derivation
from advisor.parameters.load import load_book
from advisor.parameters.page import page


def explain(facts: str, figure: str | None, profile: str | None) -> None:
    """Print the derivation of one figure, or all ids with their values."""
    book = load_book()
    _, found = assessed_or_exit(facts, {}, profile, book)
    if figure is None:
        width = max(map(len, found.trace))
        lines = [f"{id_:{width}}  {_value(entry)}  {entry.unit}" for id_, entry in found.trace.items()]
        sys.stdout.write("\n".join(lines) + "\n")
        return
    if figure not in found.trace:
        refuse(
            "ID", f"no figure {figure!r} in this assessment", "one of: " + ", ".join(found.trace), "break_even.running"
        )
    sys.stdout.write(derivation(found, figure))


def derivation(found: Assessment, figure: str) -> str:
    """Write one derivation: value, rule, formula, month, inputs with values, sources."""
    entry = found.trace[figure]
    lines = [f"{figure} = {_value(entry)}  ({entry.unit})", f"  rule:    {entry.rule}", f"  formula: {entry.formula}"]
    if entry.month is not None:
        lines.append(f"  month:   {entry.month}")
    for name in entry.inputs:
        other = found.trace.get(name)
        lines.append(f"  input:   {name}" + ("" if other is None else f" = {_value(other)}  ({other.rule})"))
    lines += [f"  source:  {source}" for source in entry.sources]
    versions = found.versions
    lines.append(f"  versions: engine {versions.engine}, parameters {versions.parameters}, facts {versions.facts}")
    return "\n".join(lines) + "\n"


def _value(entry: Derivation) -> str:
    return f"{entry.value:,.4f}".rstrip("0").rstrip(".") if isinstance(entry.value, float) else str(entry.value)


def assumptions(country: str | None) -> None:
    """Print the assumptions of one country, or of all."""
    book = load_book()
    code = None if country is None else country.upper()
    if code is not None and code not in book.countries:
        refuse("COUNTRY", f"no records for {country!r}", "one of " + ", ".join(sorted(book.countries)), "PL")
    sys.stdout.write(page(book, code, f"{dt.datetime.now(tz=dt.UTC):%Y-%m-%d}"))
