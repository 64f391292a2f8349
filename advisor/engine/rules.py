"""Rules are docstrings: id and sentence, formula, unit, source. One reader serves the trace and the generated page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the model as its docstring states it."""

    id: str
    sentence: str
    formula: str
    unit: str
    source: str


@lru_cache(maxsize=256)
def rule_of(function: Callable[..., object]) -> Rule | None:
    """Read a rule out of a function's docstring; None when the docstring is not a whole rule."""
    lines = [line.strip() for line in (function.__doc__ or "").strip().splitlines() if line.strip()]
    if len(lines) < 4 or "-" not in lines[0].split(" ", 1)[0]:
        return None
    id_, _, sentence = lines[0].partition(" ")
    unit = next((line.removeprefix("Unit:").strip() for line in lines if line.startswith("Unit:")), None)
    source = next((line.removeprefix("Source:").strip() for line in lines if line.startswith("Source:")), None)
    if unit is None or source is None:
        return None
    formula = " ".join(line for line in lines[1:] if not line.startswith(("Unit:", "Source:")))
    return Rule(id_, sentence, formula, unit, source)


def rules_in(module: ModuleType) -> Iterator[Rule]:
    """Give the rules that a module defines, in the order of their ids."""
    functions = [f for f in vars(module).values() if callable(f) and getattr(f, "__module__", "") == module.__name__]
    methods = [m for f in functions if isinstance(f, type) for m in vars(f).values() if callable(m)]
    found = [rule for f in (*functions, *methods) if (rule := rule_of(f)) is not None]
    yield from sorted(found, key=lambda rule: rule.id)
