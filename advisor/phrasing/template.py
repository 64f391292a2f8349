"""The recommendation without any model: the claims that must be made, each a sentence of its own."""

from advisor.phrasing.brief import Brief, Phrasing
from advisor.phrasing.guard import judge_section
from advisor.phrasing.slots import SECTIONS, Section


def template(brief: Brief) -> Phrasing:
    """Write every section as its must-claims in sentence form."""
    return {section: template_of(brief, section) for section in SECTIONS}


def template_texts(brief: Brief) -> dict[Section, str]:
    """The template with its claims filled in; it passes the guard like any other text."""
    return {
        section: judge_section(section, template_of(brief, section), brief).text for section in brief.shape.sections
    }


def template_of(brief: Brief, section: Section) -> tuple[str, ...]:
    """Write one section so; a section without any must-claim takes its first may-claim, or stays empty."""
    found = brief.shape.sections[section]
    return tuple(f"{{{{{slot}.s}}}}" for slot in found.must or found.may[:1])
