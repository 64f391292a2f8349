"""The local Slack remembers: one line a change in a file, read again at the next start. What only one person saw is not kept, as in Slack."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.local_slack.model import Json, Message


@dataclass
class Standing:
    """What is left of the changes: messages as their fields by channel and ts, who joined what, and how often all began anew."""

    messages: "dict[tuple[str, str], Json]" = field(default_factory=dict)
    joined: list[tuple[str, str]] = field(default_factory=list)
    generation: int = 0


class Journal:
    """Appends to `path`; a line that a crash cut off is passed over when reading."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path

    def keep(self, message: "Message") -> None:
        """Note a message as it stands now."""
        if message.only_for is None:
            self._write({"kept": asdict(message)})

    def drop(self, message: "Message") -> None:
        """Note that a message is gone."""
        if message.only_for is None:
            self._write({"gone": [message.channel, message.ts]})

    def join(self, channel: str, user: str) -> None:
        """Note that somebody became a member."""
        self._write({"joined": [channel, user]})

    def restart(self, generation: int) -> None:
        """Forget everything but how often that happened."""
        self._path.write_text(json.dumps({"generation": generation}) + "\n", encoding="utf-8")

    def standing(self) -> Standing:
        """Give what stands."""
        found = Standing()
        lines = self._path.read_text(encoding="utf-8").splitlines() if self._path.exists() else []
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if "generation" in entry:
                found.generation = entry["generation"]
            elif "joined" in entry:
                found.joined.append((entry["joined"][0], entry["joined"][1]))
            elif "gone" in entry:
                found.messages.pop((entry["gone"][0], entry["gone"][1]), None)
            else:
                found.messages[entry["kept"]["channel"], entry["kept"]["ts"]] = entry["kept"]
        return found

    def _write(self, entry: "Json") -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
