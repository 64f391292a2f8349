"""How the figures of an assessment become claims: each with the direction that its sign has, none where there is no figure."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from advisor.engine.assessment import Assessment, Met
from advisor.engine.facts import CATALOGUE
from advisor.phrasing.figures import about, figures, is_rough, premium_a_month, say_money, written
from advisor.phrasing.slots import Slot
from advisor.wording.saying import name_inside
from advisor.wording.texts import Lang, listed, text
from advisor.wording.values import counted, country, money, month_after, number, percent, rounded

_ABOUT_DIGITS = 2
_MOST_FACTS = 4


@dataclass(frozen=True, slots=True)
class Told:
    """A claim to be made: its slot, the values of its text, and which text where a slot has several (the verdict)."""

    slot: Slot
    values: dict[str, str] = field(default_factory=dict)
    text: str | None = None


@dataclass(frozen=True)
class Say:
    """Says the figures of one assessment in one language; `today` is the ISO day from which months count."""

    assessment: Assessment
    lang: Lang
    today: str

    def amount(self, value: float) -> str:
        """Write money as large as it is; to three digits where the answer is indicative."""
        return say_money(abs(value), self.assessment.currency, self.lang, rough=is_rough(self.assessment))

    def people(self, heads: float) -> str:
        """Write a number of people."""
        return counted("people", heads, self.lang)

    def month(self, months: float) -> str:
        """Write the month that lies so many months ahead."""
        return month_after(self.today, months, self.lang)

    def criterion(self, id_: str) -> Met | None:
        """How a point of the contract stands: met, not_met, unknown; None where it was not looked at."""
        found = [each for gate in self.assessment.gates.values() for each in gate.criteria if each.id == id_]
        return found[0].met if found else None

    def assumed(self, figure: str) -> float | None:
        """Give the value of a figure that only an assumption of the product stands behind; None where a person told it."""
        entry = self.assessment.trace.get(figure)
        if entry is None or not isinstance(entry.value, int | float) or not entry.rule.startswith("parameter:"):
            return None
        return None if entry.rule.startswith("parameter:anchor") else float(entry.value)

    # --- claims -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Told:
        """The advice, with its month where it has one."""
        month = self.assessment.transfer.recommended_month
        date = text("verdict.no_date", self.lang) if month is None else self.month(month)
        return Told(Slot.VERDICT, {"date": date}, text=f"verdict.{self._variant}")

    @cached_property
    def _variant(self) -> str:
        row = self.assessment.row
        if row == "V2":
            return "facts_missing"
        if row == "V3":
            clash = any(item.why == "contradiction" for item in self.assessment.missing)
            return "facts_contradict" if clash else "facts_open"
        if row == "V4":
            refused = any(self.criterion(id_) == "not_met" for id_ in ("D1", "D3", "D4"))
            return "contract" if refused else "contract_unknown"
        return self.assessment.verdict

    def missing(self) -> Iterator[Told]:
        """The facts that stop the verdict: missing, or told in a way that leaves something open."""
        slot = Slot.OPEN_POINT if self.assessment.row == "V3" else Slot.MISSING
        if facts := self.stopping():
            yield Told(slot, {"facts": listed(facts, self.lang)})

    def stopping(self) -> list[str]:
        """Name the facts without which there is no verdict, in the order in which they count."""
        found = [each.fact for each in self.assessment.missing if each.verdicts is None and each.fact in CATALOGUE]
        return [name_inside(name, self.lang) for name in dict.fromkeys(found)][:_MOST_FACTS]

    def saving(self) -> Iterator[Told]:
        """What the own company saves or costs a month at today's size, before any premium."""
        shown = written(figures(self.assessment), self.assessment)
        vendor, captive = shown["vendor_month"], shown["captive_month"]
        if vendor is not None and captive is not None and vendor != captive:
            slot = Slot.SAVING if vendor > captive else Slot.EXTRA_COST
            rough = is_rough(self.assessment)
            amount = about(abs(vendor - captive), self.assessment.currency, self.lang, rough=rough)
            yield Told(slot, {"amount": amount})

    def running(self) -> Iterator[Told]:
        """The running break-even, or that there is none."""
        if self.assessment.vendor_month is None:
            return
        heads = self.assessment.break_even.running
        yield Told(Slot.RUNNING_NEVER) if heads is None else Told(Slot.RUNNING, {"people": self.people(heads)})

    def case(self) -> Iterator[Told]:
        """The break-even with the one-off costs."""
        heads = self.assessment.break_even.case
        if heads is not None:
            yield Told(Slot.CASE, {"people": self.people(heads)})

    def drift(self) -> Iterator[Told]:
        """The running break-even in two years, where it moves."""
        heads = self.assessment.break_even.running_at.get("24")
        if heads is not None and heads != self.assessment.break_even.running:
            yield Told(Slot.DRIFT, {"people": self.people(heads)})

    def benefit(self) -> Iterator[Told]:
        """The net present value of a transfer, as a gain or a loss."""
        value = self.assessment.transfer.benefit
        if value is not None:
            yield Told(Slot.LOSS if value < 0 else Slot.BENEFIT, {"amount": self.amount(value)})

    def one_offs(self) -> Iterator[Told]:
        """What the transfer costs once."""
        value = self.assessment.transfer.one_offs
        if value is not None:
            yield Told(Slot.ONE_OFFS, {"amount": self.amount(value)})

    def payback(self) -> Iterator[Told]:
        """When the one-off costs are back."""
        months = self.assessment.transfer.payback_months
        if months is not None:
            yield Told(Slot.PAYBACK, {"months": counted("months", months, self.lang)})

    def team(self) -> Iterator[Told]:
        """How large the team is today."""
        entry = self.assessment.trace.get("headcount")
        if entry is not None and isinstance(entry.value, int | float):
            yield Told(Slot.TEAM, {"people": self.people(entry.value)})

    @property
    def costs_more(self) -> bool:
        """Whether owning the team costs more than staying, a stated premium counted."""
        return self.assessment.saving_month is not None and self.assessment.saving_month < 0

    def independence(self) -> Iterator[Told]:
        """What owning costs a year where staying is cheaper."""
        saving, premium = self.assessment.saving_month, self._premium
        if saving is None or saving >= 0:
            return
        said = {"amount": self._a_year(saving)}
        if premium > 1:
            yield Told(Slot.INDEPENDENCE, {**said, "premium": self._a_year(premium)}, text="independence_beyond")
        else:
            yield Told(Slot.INDEPENDENCE, said)

    def premium(self) -> Iterator[Told]:
        """The ownership premium that a person stated."""
        if self._premium > 1:
            amount = money(self._premium * 12, self.assessment.currency, self.lang, "year", whole=True)
            yield Told(Slot.PREMIUM, {"amount": amount})

    @cached_property
    def _premium(self) -> float:
        return premium_a_month(self.assessment)

    def _a_year(self, month: float) -> str:
        """Write a yearly amount roughly: it is a price to think about, no figure of the table."""
        year = rounded(abs(month) * 12, _ABOUT_DIGITS)
        return money(year, self.assessment.currency, self.lang, "year", whole=True)

    def shared_benefit(self) -> Iterator[Told]:
        """What a captive shared with partners brings."""
        value = (self.assessment.shared or {}).get("benefit")
        if isinstance(value, int | float):
            yield Told(Slot.SHARED_BENEFIT, {"amount": self.amount(value)})

    def first_look(self) -> Iterator[Told]:
        """The usual band for the place, where it has two ends."""
        look = self.assessment.first_look
        if look is not None and look.p10 is not None and look.p90 is not None:
            low, high = number(look.p10, self.lang), number(look.p90, self.lang)
            yield Told(Slot.FIRST_LOOK, {"country": country(look.country, self.lang), "low": low, "high": high})

    def share(self, fraction: float) -> str:
        """Write a fraction in per cent."""
        return percent(fraction * 100, self.lang, 0 if fraction * 100 == round(fraction * 100) else None)
