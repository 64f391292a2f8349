"""A person who opens the page."""

from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import BrowserContext, Page

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM

PATIENCE = 15_000
"""Milliseconds that a busy machine gets for what takes a few."""

OFFLINE = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED"
"""What the browser itself says, at any later moment, of a request that a test took the network from."""


@dataclass(frozen=True)
class Visit:
    """Opens the page as somebody, somewhere. `errors` collects what the browser's console calls an error, but for those `expected`."""

    context: BrowserContext
    slack: LocalSlack
    errors: list[str]
    expected: set[str] = field(default_factory=set)

    def __call__(
        self,
        channel: str = ANNA_DM,
        person: str = ANNA,
        *,
        size: tuple[int, int] = (1280, 800),
        scheme: Literal["dark", "light"] = "light",
    ) -> Page:
        page = self.context.new_page()
        page.set_default_timeout(PATIENCE)
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self.note(message.text) if message.type == "error" else None)
        page.goto(f"{self.slack.address}#{person}/{channel}")
        page.locator("#channel-name:not(:empty)").wait_for()
        return page

    def note(self, error: str) -> None:
        """Keeps an error that nobody expected."""
        if error not in self.expected:
            self.errors.append(error)
