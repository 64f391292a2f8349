"""What a person wrote into the form: checked field by field, and told like a message."""

import re
from collections.abc import Mapping

from advisor.conversation.form import BASIS, NONE, PER, STEPS
from advisor.engine.facts import CATALOGUE, AnyValue, FactSpec, Money, Number, Place, Several, Word, YesNo
from advisor.language.reader import read
from advisor.language.reading import Language
from advisor.wording.saying import name_fact, say_fact
from advisor.wording.texts import text
from advisor.wording.values import number

Fields = Mapping[str, tuple[str, ...]]
"""What each field holds, by its id. Empty: nothing."""

_PLAIN = re.compile(r"-?\d{1,15}(?:\.\d{1,6})?")
_DANISH = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?|-?\d{1,15},\d{1,6}")
_ENGLISH = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?")


class RefusedFieldError(Exception):
    """A field cannot be taken: `field` is its id; the text says what was expected."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(field)
        self.field = field
        self.words = words


def refusals(fields: Fields, step: int, lang: Language, today: str) -> dict[str, str]:
    """Say what is wrong with a step, by field; empty when all of it can be taken. Needs nothing but the fields."""
    found: dict[str, str] = {}
    for fact in facts_of(step):
        try:
            value_of(fact, fields, lang, today)
        except RefusedFieldError as refusal:
            found[refusal.field] = refusal.words
    return found


def facts_of(step: int) -> tuple[str, ...]:
    """The facts of a step; none where there is no such step."""
    names = tuple(STEPS)
    return STEPS[names[step]] if 0 <= step < len(names) else ()


def value_of(fact: str, fields: Fields, lang: Language, today: str) -> AnyValue | None:
    """Give what the fields say of a fact, None where they say nothing. Raises RefusedFieldError."""
    spec = CATALOGUE[fact]
    if spec.kind == "money":
        return _money(fact, fields, lang, today)
    held = _held(fields, fact)
    if not held:
        return None
    match spec.kind:
        case "number":
            return _number(spec, held[0], lang)
        case "yes_no":
            return YesNo(value=_one_of(fact, held[0], ("yes", "no"), lang) == "yes")
        case "choice":
            return Word(value=_one_of(fact, held[0], spec.choices, lang))
        case "several":
            return Several(value=tuple(_one_of(fact, each, spec.choices, lang) for each in held))
    if fact == "country":
        return Several(value=held) if len(held) > 1 else Place(value=held[0])
    return Word(value=held[0]) if fact == "home_country" else _read(fact, held[0], fact, lang, today)


def _held(fields: Fields, field: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in fields.get(field, ()) if each.strip() not in {"", NONE})


def _number(spec: FactSpec, held: str, lang: Language) -> Number:
    value = _figure(spec.name, held, lang)
    if spec.integer and not value.is_integer():
        raise RefusedFieldError(spec.name, text("form.refused.whole", lang, fact=name_fact(spec.name, lang)))
    if not spec.low <= value <= spec.high:
        low, high = number(spec.low, lang), number(spec.high, lang)
        raise RefusedFieldError(spec.name, text("form.refused.range", lang, low=low, high=high))
    return Number(value=int(value) if value.is_integer() else value)


def _figure(field: str, held: str, lang: Language) -> float:
    """Read a figure as Slack sends it ("4950.5") or as a person of the language types it ("4.950,50")."""
    if (_DANISH if lang == "da" else _ENGLISH).fullmatch(held):
        thousands, point = (".", ",") if lang == "da" else (",", ".")
        return float(held.replace(thousands, "").replace(point, "."))
    if _PLAIN.fullmatch(held):
        return float(held)
    raise RefusedFieldError(field, text("form.refused.number", lang, example=number(4950.5, lang)))


def _one_of(fact: str, held: str, choices: tuple[str, ...], lang: Language) -> str:
    if held not in choices:
        raise RefusedFieldError(fact, text("form.refused.choice", lang))
    return held


def _money(fact: str, fields: Fields, lang: Language, today: str) -> Money | None:
    parts = {part: next(iter(_held(fields, f"{fact}.{part}")), "") for part in _PARTS}
    if not parts["amount"]:
        return None
    amount = _figure(f"{fact}.amount", parts["amount"], lang)
    if amount < 0:
        raise RefusedFieldError(f"{fact}.amount", text("form.refused.negative", lang))
    if amount == 0:
        return Money(amount=0)
    for part in _needed(fact):
        if not parts[part]:
            raise RefusedFieldError(f"{fact}.{part}", text(f"form.refused.{part}", lang))
    gross = {"gross": True, "net": False, "employer_cost": "employer_cost"}.get(parts["gross"])
    value = Money.model_validate(
        {
            "amount": amount,
            "currency": parts["currency"],
            "per": parts["per"] or None,
            "basis": parts["basis"] or None,
            "gross": gross,
        }
    )
    _read(fact, say_fact(fact, value, lang), f"{fact}.amount", lang, today)
    return value


_PARTS = ("amount", "currency", "per", "basis", "gross")


def _needed(fact: str) -> tuple[str, ...]:
    needs = {"currency": True, "per": fact in PER, "basis": fact in BASIS, "gross": fact == "salary"}
    return tuple(part for part, needed in needs.items() if needed)


def _read(fact: str, words: str, field: str, lang: Language, today: str) -> AnyValue:
    """Read words as an answer to the question: one set of rules for what is possible, in the form and in the chat."""
    reading = read(words, lang=lang, asked=fact, known={}, today=today)
    if any(ask.fact in {fact, None} for ask in reading.ask_about) or fact not in reading.facts:
        said = text(
            "form.refused.unlikely" if CATALOGUE[fact].kind == "money" else "form.refused.words", lang, heard=words
        )
        raise RefusedFieldError(field, said)
    return reading.facts[fact]
