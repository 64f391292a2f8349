"""The reading in the message format that the command line prints, and stored facts read back from it."""

from collections.abc import Mapping

from pydantic import JsonValue, ValidationError

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Place, Several, Tiers, Word, YesNo
from advisor.language.reading import Reading


def reading_json(reading: Reading) -> dict[str, JsonValue]:
    """Give {intent, facts, unknown, ask_about: [{fact, why}], targets, topic}."""
    return {
        "intent": reading.intent,
        "facts": {name: _value_json(name, value) for name, value in reading.facts.items()},
        "unknown": list(reading.unknown),
        "ask_about": [{"fact": ask.fact, "why": ask.why} for ask in reading.ask_about],
        "targets": list(reading.targets),
        "topic": reading.topic,
    }


def _value_json(name: str, value: AnyValue) -> JsonValue:
    dumped = {key: _plain(item) for key, item in value.dump().items()}
    dumped.pop("note", None)  # the message format has no nuances, and no doubts
    dumped.pop("evidence", None)
    if name == "transfer_fee":
        dumped.pop("per", None)  # a price paid once has no period
    return dumped


def _plain(item: JsonValue) -> JsonValue:
    return int(item) if isinstance(item, float) and item.is_integer() else item


def known_from_json(raw: Mapping[str, JsonValue]) -> dict[str, AnyValue]:
    """Read stored facts out of the message format; names or values that no fact can have are left out."""
    known: dict[str, AnyValue] = {}
    for name, item in raw.items():
        spec = CATALOGUE.get(name)
        if spec is None:
            continue
        shaped = item if isinstance(item, dict) else {"value": item}
        for model in _MODELS[spec.kind]:
            try:
                known[name] = model.model_validate(shaped)
                break
            except ValidationError:
                continue
    return known


_MODELS: Mapping[str, tuple[type[AnyValue], ...]] = {
    "number": (Number,),
    "money": (Money,),
    "yes_no": (YesNo,),
    "choice": (Word,),
    "several": (Several,),
    "words": (Word,),
    "places": (Place, Several),
    "tiers": (Tiers,),
}
