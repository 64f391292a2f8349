"""The negotiation line: the price at which an own entity neither saves nor costs anything."""

import numpy as np

from advisor.engine.break_even import LAST, sides_at
from advisor.engine.contributions import Array
from advisor.engine.growth import discount
from advisor.engine.terms import Terms
from advisor.engine.timing import Study, benefit_of
from advisor.engine.vendor import full_price_share


def price_at_zero_saving(study: Study) -> float | None:
    """NEG-01 The fee (or rate) at which the running saving at today's headcount is zero.

    price + what is missing to D(N, 0) = 0, spread over the heads at their discounted share; a mark-up is given as money a head
    Unit: money a head and month; null below zero
    Source: decision model 5
    """
    terms, heads = study.terms, study.path.now
    saved = sides_at(terms, study.scan, heads).saved.today()
    return _price_without(study, float(saved), _per_unit(terms, heads))


def _per_unit(terms: Terms, heads: int) -> float:
    """What one unit of price is worth a month, at month-0 prices."""
    return float(heads * full_price_share(terms, float(heads))) * float(1 + terms.ownership_premium)


def price_at_zero_benefit(study: Study, benefit_flat: Array | None) -> float | None:
    """NEG-02 The fee (or rate) at which transferring today's headcount at the earliest month brings nothing.

    price - B(earliest) of the flat path / (what one unit of price brings: sum of N x share x index x d^m after the earliest month)
    Unit: money a head and month; null below zero
    Source: decision model 5
    """
    terms, later = study.terms, slice(study.earliest + 1, None)
    if benefit_flat is None:
        return None
    heads = study.path.now
    index = study.index.wages if _is_markup(study) else study.index.vendor
    annuity = np.sum(index[later] * discount(terms.discount_rate, terms.fixed.horizon)[later])
    benefit = (
        benefit_flat[heads - 1]
        if heads <= LAST
        else benefit_of(terms, np.array([float(heads)]), study.earliest, study.index)
    )
    return _price_without(study, float(benefit), float(annuity) * _per_unit(terms, heads))


def _price_without(study: Study, gain: float, slope: float) -> float | None:
    """The price at which a gain is gone; None where the price does not move it or would have to fall below zero."""
    if slope == 0:
        return None
    price = _price(study) - gain / slope
    return price if price >= 0 else None


def _is_markup(study: Study) -> bool:
    return not study.terms.fixed.rate_card and float(study.terms.markup) > 0


def _price(study: Study) -> float:
    terms = study.terms
    if _is_markup(study):
        return float(terms.markup * (terms.salary + terms.contributions.cost(terms.salary)))
    return float(terms.price)
