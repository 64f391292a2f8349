"""What stands before and behind a quantity: about, at least, up to, minus."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from advisor.language.measures import Quantity
from advisor.language.spoken import folded
from advisor.language.words import Word, word_set

APPROX = word_set(
    "about around roughly approx approximately circa cirka ca omkring omtrent nearly almost naesten some ish ~ ≈ knap godt approximatively cirkus "
    "rundt maybe maaske omtrentlig c ballpark"
)


_APPROX_PAIRS = frozenset(
    ("close to", "taet paa", "just over", "just under", "just about", "more or", "lige over", "lige under", "lige knap",
     "lidt over", "lidt under", "bit over", "bit under", "slightly over", "slightly under", "little over", "little under",
     "smule over", "smule under", "or so", "eller deromkring", "give or", "cirka taet", "plus minus", "sadan ca", "order of",
     "or thereabouts", "eller saadan", "eller der", "rundt regnet", "a bit", "saadan cirka", "saadan noget", "rundt om")
)  # fmt: skip


_MIN = word_set("over above min minimum mindst > ≥ exceeding +")


_MAX = word_set("under below max maximum maks hoejst < ≤")


_BOUND_PAIRS: dict[str, Literal["min", "max"]] = {
    "more than": "min", "at least": "min", "mere end": "min", "flere end": "min", "upwards of": "min",
    "op imod": "max", "less than": "max", "fewer than": "max", "at most": "max", "up to": "max", "op til": "max",
    "mindre end": "max", "faerre end": "max", "not more": "max", "more that": "min", "som mindst": "min",
    "lower than": "max", "higher than": "min", "lavere end": "max", "hoejere end": "min",
}  # fmt: skip


_BELOW = word_set("under below <")
_BELOW_PAIRS = frozenset(("less than", "fewer than", "mindre end", "faerre end"))


_NOT = frozenset(("no", "not", "never", "ikke", "aldrig", "ingen"))
_TURNED: dict[Literal["min", "max"], Literal["min", "max"]] = {"min": "max", "max": "min"}  # "no more than 40"


def _says_no(words: Sequence[Word], at: int) -> bool:
    """ "No more than 40", "we do not pay (them) more than 40": a "no" right before the bound, or before the verb that takes it."""
    for i in range(at, max(at - _VERB_AND_OBJECT, -1), -1):
        if words[i].kind == "mark" or words[i].folded in _PARTING:
            return False
        if words[i].folded in _NOT or words[i].folded.endswith(" not"):
            return True
    return False


_VERB_AND_OBJECT = 3
_PARTING = word_set("and but or og men eller sure sikker know ved")


def qualified(words: Sequence[Word], quantity: Quantity) -> Quantity:
    """Add what stands before and right behind: about, at least, minus."""
    i = quantity.first
    one, two = folded(words, i - 1), folded(words, i - 2)
    one, two = (two, folded(words, i - 3)) if one == "." and two in ("ca", "c", "min", "max") else (one, two)
    after, behind = folded(words, quantity.last), folded(words, quantity.last + 1)
    pair = f"{two} {one}"
    approx = (
        one in APPROX
        or pair in _APPROX_PAIRS
        or f"{after} {behind}" in _APPROX_PAIRS
        or after in ("ish", "roughly", "cirka")
    )
    approx = approx or (two in APPROX and one in ("a", "the", "paa", "til", "at", "to", "omkring", "of", "around"))
    bound: Literal["min", "max"] | None = None
    if quantity.kind in ("number", "money", "percent", "hours"):
        bound = "min" if one in _MIN and one != "+" else "max" if one in _MAX else _BOUND_PAIRS.get(pair)
        before = i - (3 if pair in _BOUND_PAIRS else 2)
        bound = _TURNED[bound] if bound and pair != "not more" and _says_no(words, before) else bound
        bound = "min" if after == "+" and words[quantity.last].glued and not behind[:1].isdigit() else bound
    below = quantity.kind == "months" and (one in _BELOW or pair in _BELOW_PAIRS) and not _says_no(words, i - 2)
    minus = one in ("minus", "negative", "negativ", "negativt") or (one in ("-", "−") and words[i].glued)
    signed = one in ("+", "plus")
    return replace(quantity, approx=quantity.approx or approx, bound=bound, below=below, negative=minus, signed=signed)
