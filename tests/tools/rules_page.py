"""Writes docs/rules.md from the docstrings of the engine and the golden engagements: python -m tests.tools.rules_page."""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import yaml

from advisor import engine
from advisor.engine.rules import Rule, rules_in

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "rules.md"
GOLDEN = ROOT / "tests" / "golden" / "engagements"
_NUMBERED = re.compile(r"[A-Z]{2,5}-\d+[a-z]?\b")
_INTRO = """\
# Rules

Every rule that the engine follows, as its code states it: one sentence, the formula in words, the unit and the source.
`advisor explain` names these numbers. Under each rule stand the golden engagements that show it
(tests/golden/engagements)."""


def modules() -> Iterator[ModuleType]:
    """The modules of the engine by name."""
    for found in iter_modules(engine.__path__):
        yield import_module(f"{engine.__name__}.{found.name}")


def numbered() -> Iterator[Callable[..., object]]:
    """Every function of the engine whose docstring begins with the number of a rule, whole or not."""
    for module in modules():
        own = [thing for thing in vars(module).values() if getattr(thing, "__module__", "") == module.__name__]
        methods = [thing for cls in own if inspect.isclass(cls) for thing in vars(cls).values() if callable(thing)]
        for thing in (*own, *methods):
            if not inspect.isclass(thing) and _NUMBERED.match(thing.__doc__ or ""):
                yield thing


def shown_by() -> Mapping[str, tuple[str, ...]]:
    """Golden engagements by the rule that they show."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(GOLDEN.glob("*.yaml")):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["shows"]:
            found[rule] = (*found.get(rule, ()), path.stem)
    return found


def page() -> str:
    """The whole page."""
    cases = shown_by()
    parts = [_INTRO]
    for module in modules():
        rules = list(rules_in(module))
        if rules:
            parts.append(f"## {(module.__doc__ or '').strip().splitlines()[0].rstrip('.')}")
            parts += [_entry(rule, cases.get(rule.id, ())) for rule in rules]
    return "\n\n".join(parts) + "\n"


def _entry(rule: Rule, cases: tuple[str, ...]) -> str:
    lines = [f"**{rule.id}** {rule.sentence}", f"> {rule.formula}", f"Unit: {rule.unit}. Source: {rule.source}."]
    return "\n\n".join([*lines, *(["Shown by: " + ", ".join(f"`{case}`" for case in cases) + "."] if cases else [])])


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
