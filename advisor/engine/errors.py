"""Errors of the engine.

EngineError
    UnusableInputError   the facts or assumptions cannot be read; carries every problem found
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the input: the field, what was found, what was expected, an example that works."""

    field: str
    found: str
    expected: str
    example: str

    def __str__(self) -> str:
        return f"{self.field}: {self.found}; expected {self.expected}, for example {self.example}"


class EngineError(Exception):
    """Base of the engine's errors."""


class UnusableInputError(EngineError):
    """Input that cannot be used. `problems` names every field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems
