"""Growth said in per cent: "grow 20 %", "20 % flere"; a number of people only once today's is known."""

from advisor.engine.facts import AnyValue, Number
from advisor.language.fitting import Claim
from advisor.language.reading import Ask
from advisor.language.scene import Scene


def grown(scene: Scene, claim: Claim, headcount: AnyValue | None) -> tuple[Number | None, Ask | None]:
    """Give (planned headcount, None), or (None, question) without a plain number of heads or when it is a rate a year."""
    yearly = scene.near("per_year", claim.index, 2, 4)
    if not isinstance(headcount, Number) or headcount.value is None or claim.quantity.is_range or yearly:
        return None, Ask("planned_headcount", "amount_missing")
    sign = -1 if claim.fact == "planned_shrinking" else 1
    heads = round(headcount.value * (1 + sign * claim.quantity.low / 100))
    return Number(value=heads, approx=claim.quantity.approx or headcount.approx), None
