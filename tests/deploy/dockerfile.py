"""A Dockerfile as instructions, stage by stage: as much of the format as ours uses."""

import json
import re
from dataclasses import dataclass, field


@dataclass
class Stage:
    """What follows a FROM; `name` is empty for the last one."""

    base: str
    name: str
    instructions: list[tuple[str, str]] = field(default_factory=list)

    def all(self, instruction: str) -> list[str]:
        """The arguments of each such instruction, in order."""
        return [rest for word, rest in self.instructions if word == instruction]


def read(text: str) -> tuple[dict[str, str], list[Stage]]:
    """The global arguments with their defaults, and the stages."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", " ", "\n".join(lines))
    arguments: dict[str, str] = {}
    stages: list[Stage] = []
    for line in filter(None, map(str.strip, joined.splitlines())):
        word, _, rest = line.partition(" ")
        if word == "FROM":
            base, _, name = rest.partition(" AS ")
            stages.append(Stage(base, name))
        elif stages:
            stages[-1].instructions.append((word, rest.strip()))
        else:
            assert word == "ARG", line
            name, _, value = rest.partition("=")
            arguments[name] = value
    return arguments, stages


def command(argument: str) -> list[str]:
    """The words of CMD ["a", "b"]: in this form signals reach the process itself."""
    words: list[str] = json.loads(argument)
    return words
