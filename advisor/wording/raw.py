"""How a raw value of an assessment is said: a flip's ends, an assumption tried at another value."""

from pydantic import JsonValue

from advisor.engine.errors import Problem
from advisor.engine.facts import CATALOGUE
from advisor.engine.intake import parse_fact
from advisor.wording.saying import say_fact
from advisor.wording.texts import Lang, text
from advisor.wording.values import number


def say_raw(fact: str, raw: JsonValue, lang: Lang) -> str:
    """Say a raw value of the assessment as its fact; a value object or a bare figure."""
    if raw is None:
        return text("word.open", lang)
    if fact not in CATALOGUE:
        return number(raw, lang) if isinstance(raw, int | float) else str(raw)
    if CATALOGUE[fact].kind == "money" and isinstance(raw, int | float):
        return number(raw, lang)
    value = parse_fact(fact, raw)
    return str(raw) if value is None or isinstance(value, Problem) else say_fact(fact, value, lang)
