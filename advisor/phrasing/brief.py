"""What there is to say: for each section the claims that must and may occur, and every claim ready in its three forms.

The `Brief` stays in the house. Only its `Shape` may reach a model: the language, the verdict's code and slot names, all of
them enums, so no figure and no word of a customer can be in it.
"""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict

from advisor.engine.assessment import Verdict
from advisor.phrasing.slots import Form, Section, Slot
from advisor.wording.texts import Lang


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class SectionShape(_Record):
    """The slots of a section, in the order in which they count: each `must` exactly once, each `may` at most once."""

    must: tuple[Slot, ...]
    may: tuple[Slot, ...] = ()


class Shape(_Record):
    """All that a model is told."""

    lang: Lang
    verdict: Verdict
    sections: dict[Section, SectionShape]


class Claim(_Record):
    """One statement, written out: `np` and `that` go inside a sentence, `s` is one with its full stop."""

    np: str
    that: str
    s: str

    def form(self, form: Form) -> str:
        """Give the text of one form."""
        texts: Mapping[Form, str] = {"np": self.np, "that": self.that, "s": self.s}
        return texts[form]


class Brief(_Record):
    """A shape with the claims behind its slots. Every slot of the shape has a claim."""

    shape: Shape
    claims: dict[Slot, Claim]

    @property
    def lang(self) -> Lang:
        """The language of the claims."""
        return self.shape.lang

    def slots(self, section: Section) -> tuple[Slot, ...]:
        """The slots that may occur in a section, those that must first."""
        found = self.shape.sections[section]
        return (*found.must, *found.may)

    def only(self, sections: tuple[Section, ...]) -> "Brief":
        """The same with fewer sections."""
        kept = {name: shape for name, shape in self.shape.sections.items() if name in sections}
        return self.model_copy(update={"shape": self.shape.model_copy(update={"sections": kept})})


Phrasing = dict[Section, tuple[str, ...]]
"""A recommendation as raw sentences with slots, section by section."""
