"""A person who opens the page."""

from dataclasses import dataclass, field
from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM

PATIENCE = 15_000
"""Milliseconds that a busy machine gets for what takes a few."""

PHONE = (400, 800)

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


def serious(page: Page) -> list[str]:
    """The findings of axe that hinder people."""
    violations = Axe().run(page).response["violations"]
    return [
        f"{found['id']}: {node['html'][:120]} {node['failureSummary'][:200]}"
        for found in violations
        if found["impact"] in ("serious", "critical")
        for node in found["nodes"]
    ]


def everywhere(page: Page) -> list[str]:
    """The same findings wide and on a phone, light and dark, and whether the page is wider than its window there."""
    found: list[str] = []
    for scheme in ("light", "dark"):
        for width, height in ((1280, 800), PHONE):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.set_viewport_size({"width": width, "height": height})
            where = f"{scheme} at {width}: "
            found += [where + one for one in serious(page)]
            if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                found.append(where + "wider than the window")
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.set_viewport_size({"width": 1280, "height": 800})
    return found
