"""Briefs to test with: of the golden engagements, and of any shape with stand-in figures."""

from collections import defaultdict
from functools import cache
from pathlib import Path
from string import Formatter

import yaml

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book
from advisor.phrasing.brief import Brief, Claim, Shape
from advisor.phrasing.slots import FORMS, Slot
from advisor.phrasing.telling import brief
from advisor.wording.texts import Lang, has, text

GOLDEN = Path(__file__).parents[1] / "golden" / "engagements"
TODAY = "2026-11-23"
NAMES = tuple(sorted(path.stem for path in GOLDEN.glob("*.yaml")))

VALUES = {"amount": "EUR 42,000", "people": "76 people", "percent": "12%", "months": "14 months", "hours": "160 hours"}


@cache
def assessed(name: str) -> Assessment:
    """The assessment of a golden engagement."""
    book = load_book()
    record = yaml.safe_load((GOLDEN / f"{name}.yaml").read_text(encoding="utf-8"))["record"]
    ids = frozenset(book.defaults) | frozenset(book.anchor.parameters)
    return assess(parse_engagement({"id": name, **record}, today=TODAY, assumption_ids=ids), book, whole=True)


def brief_of(name: str, lang: Lang) -> Brief:
    """The brief of a golden engagement."""
    return brief(assessed(name), lang, TODAY)


def brief_for(shape: Shape) -> Brief:
    """A brief of any shape, its claims filled with stand-in values."""
    slots = {slot for section in shape.sections.values() for slot in (*section.must, *section.may)}
    return Brief(shape=shape, claims={slot: claim(slot, shape) for slot in slots})


def claim(slot: Slot, shape: Shape) -> Claim:
    """One claim with stand-in values."""
    name = slot if has(f"claim.{slot}.np", shape.lang) else f"{slot}.{_variant(shape)}"
    np, that, s = (text(f"claim.{name}.{form}", shape.lang, **_values(name, form, shape.lang)) for form in FORMS)
    return Claim(np=np, that=that, s=s)


def _variant(shape: Shape) -> str:
    return {"not_decidable_facts": "facts_missing", "not_decidable_contract": "contract"}.get(
        shape.verdict, shape.verdict
    )


def _values(name: str, form: str, lang: Lang) -> dict[str, str]:
    from advisor.wording.texts import catalogue

    wanted = [field for _, field, _, _ in Formatter().parse(catalogue(lang)[f"claim.{name}.{form}"][0]) if field]
    known = defaultdict(lambda: "something", VALUES)
    return {field: known[field] for field in wanted}
