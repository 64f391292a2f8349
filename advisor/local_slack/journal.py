"""The local Slack remembers: one line a change in a file, read again at the next start. What only one person saw is not kept, as in Slack."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.local_slack.workspace import Json, Message


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

    def standing(self) -> "dict[tuple[str, str], Json]":
        """Give the messages that stand, as their fields, by channel and ts."""
        found: dict[tuple[str, str], Json] = {}
        lines = self._path.read_text(encoding="utf-8").splitlines() if self._path.exists() else []
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if "gone" in entry:
                found.pop((entry["gone"][0], entry["gone"][1]), None)
            else:
                found[entry["kept"]["channel"], entry["kept"]["ts"]] = entry["kept"]
        return found

    def _write(self, entry: "Json") -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
