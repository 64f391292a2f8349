"""Money in one reporting currency and in months."""

from collections.abc import Mapping
from dataclasses import dataclass

from advisor.engine.facts import Per
from advisor.engine.parameters import FxRate

HOURS_A_DAY = 8


@dataclass(frozen=True, slots=True)
class Exchange:
    """Rates into the reporting currency: the engagement's own first, then the dated records."""

    currency: str
    own: Mapping[str, float]
    records: Mapping[str, FxRate]

    def rate(self, currency: str | None) -> float | None:
        """FX-01 Money is converted once, at the valuation date.

        rate = the engagement's own rate, else units of the reporting currency per EUR / units of the currency per EUR
        Unit: reporting units for one unit of the currency; None when the currency has no rate
        Source: records fx; the engagement's fx
        """
        if currency is None or currency == self.currency:
            return 1.0
        if currency in self.own:
            return self.own[currency]
        here, there = self.records.get(self.currency), self.records.get(currency)
        if here is None or there is None:
            return None
        return here.per_eur / there.per_eur


def a_month(amount: float, per: Per | None, hours_per_month: float, payments_a_year: float = 12) -> float:
    """VEN-01 Every price and pay is brought to a head and month.

    hourly: price x hours invoiced a month; daily: price x hours / 8; yearly: amount / 12, pay / number of payments; monthly: as it is
    Unit: money a month
    Source: decision model 4
    """
    if per == "hour":
        return amount * hours_per_month
    if per == "day":
        return amount * hours_per_month / HOURS_A_DAY
    if per == "year":
        return amount / payments_a_year
    return amount
