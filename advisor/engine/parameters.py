"""Record types of the assumptions. The records themselves are data (advisor/parameters); nothing here holds a value."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict

SourceKind = Literal["law", "survey", "market", "column", "assumption"]


class Strict(BaseModel):
    """Base: frozen, closed, finite."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Source(Strict):
    """Where a value was read, and what it says (`note`).

    `date` is the source's own, ISO (year, year-month or day), None where it shows none.
    """

    id: str
    title: str
    address: str
    date: str | None = None
    confidence: Literal["high", "medium", "low"]
    note: str = ""


class Parameter(Strict):
    """One assumption. Fractions and rates as fractions; money in `currency` (None = not money).

    `valid_from` is an ISO date.
    `value` None means: the country has no figure, ask.
    """

    id: str
    label: str
    unit: str
    value: float | None
    low: float | None
    high: float | None
    currency: str | None = None
    valid_from: str
    kind: SourceKind
    sources: tuple[Source, ...] = ()
    note: str = ""

    def __hash__(self) -> int:
        """A few fields tell records apart; hashing all of them and their sources takes longer than what is kept by it."""
        return hash((self.id, self.value, self.valid_from))


class ScaleRow(Strict):
    """One row of an employer-contribution scale: rate * min(base, cap).

    `base`: `gross`, `gross_x` (base_number * gross), `gross_above` (max(0, min(gross, cap) - base_number)),
    `gross_if_from` (gross when gross >= base_number, else 0) or `flat` (cap_amount is the amount).
    `optional` rows are off.
    """

    component: str
    rate: float
    base: Literal["gross", "gross_x", "gross_above", "gross_if_from", "flat"]
    base_number: float | None = None
    cap_amount: float | None = None
    cap_period: Literal["month", "year"] | None = None
    currency: str
    valid_from: str | None
    kind: SourceKind
    sources: tuple[Source, ...] = ()
    note: str = ""
    optional: bool = False

    def __hash__(self) -> int:
        """See `Parameter.__hash__`."""
        return hash((self.component, self.rate, self.base, self.cap_amount))


class Role(Strict):
    """One administration role: first needed at `first` heads, one more for every `every` heads.

    `cost` is a multiple of the developer salary.
    """

    role: str
    first: int
    every: int
    cost: float
    sources: tuple[Source, ...] = ()
    kind: SourceKind = "assumption"
    note: str = ""


class FxRate(Strict):
    """Units of `currency` for one EUR on `date` (ISO)."""

    currency: str
    per_eur: float
    date: str
    kind: SourceKind
    sources: tuple[Source, ...] = ()
    note: str = ""

    def __hash__(self) -> int:
        """See `Parameter.__hash__`."""
        return hash((self.currency, self.per_eur, self.date))


class Country(Strict):
    """What is known of one country; `code` ISO 3166 alpha-2."""

    code: str
    name: str
    parameters: Mapping[str, Parameter]
    scale: tuple[ScaleRow, ...] = ()
    not_modelled: tuple[str, ...] = ()


class Profile(Strict):
    """A named set of assumption values that stand before the country's own: only the test profile `anchor` uses it."""

    parameters: Mapping[str, Parameter]
    roles: tuple[Role, ...]


class ParameterBook(Strict):
    """All assumptions of one version. `version` is a hash of the records."""

    version: str
    defaults: Mapping[str, Parameter]
    roles: tuple[Role, ...]
    countries: Mapping[str, Country]
    anchor: Profile
    fx: Mapping[str, FxRate]
    not_modelled: tuple[str, ...]

    def __hash__(self) -> int:
        """Books are told apart by their version, so that what is read from one can be kept."""
        return hash(self.version)
