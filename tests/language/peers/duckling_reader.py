"""Duckling as a second reader, in a process of its own: JSON list of texts in, JSON list of items out.

Its Haskell run time takes over signals and clocks, so it is kept out of the tests' process.
"""

import json
import sys
from typing import Any

NOW = 1_795_000_000


def _items(found: dict[str, Any]) -> dict[str, Any]:
    value = found["value"]
    ends = [value.get(end, {}).get("value") for end in ("from", "to")] if value["type"] == "interval" else None
    unit = value.get("unit") or value.get("from", value.get("to", {})).get("unit")
    if found["dim"] == "duration":
        return {"dim": "duration", "value": value["normalized"]["value"], "unit": "second"}
    unit = unit.encode("latin-1").decode() if unit else None  # the binding hands on the bytes of "£" one by one
    return {"dim": found["dim"], "value": ends or value["value"], "unit": unit}


def main() -> None:
    """Read all texts from standard input."""
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    language = duckling.parse_lang("EN")
    context = duckling.Context(
        duckling.parse_ref_time(zones, "Europe/Copenhagen", NOW),
        duckling.parse_locale("EN_GB", duckling.default_locale_lang(language)),
    )
    dimensions = duckling.parse_dimensions(["amount-of-money", "duration", "number"])
    texts = json.load(sys.stdin)
    json.dump([[_items(f) for f in duckling.parse(text, context, dimensions, False)] for text in texts], sys.stdout)


if __name__ == "__main__":
    main()
