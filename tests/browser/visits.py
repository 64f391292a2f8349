"""A person who opens the page."""

from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Browser, Page

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM


@dataclass(frozen=True)
class Visit:
    """Opens the page as somebody, somewhere; nothing may be written to the browser's console as an error."""

    browser: Browser
    slack: LocalSlack
    errors: list[str]
    pages: list[Page]

    def __call__(
        self,
        channel: str = ANNA_DM,
        person: str = ANNA,
        *,
        size: tuple[int, int] = (1280, 800),
        scheme: Literal["dark", "light"] = "light",
        locale: str = "en-GB",
    ) -> Page:
        width, height = size
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale=locale, reduced_motion="reduce"
        )
        page = context.new_page()
        page.set_default_timeout(5_000)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        page.goto(f"{self.slack.address}#{person}/{channel}")
        page.get_by_role("log").first.wait_for()
        page.locator("#channel-name:not(:empty)").wait_for()
        self.pages.append(page)
        return page
