"""axe finds nothing: in every state of the page, light and dark, wide and narrow."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.page.conftest import Opener, with_example

NARROW = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 900}


def violations(page: Page) -> list[str]:
    """What axe finds, each rule with the elements that break it."""
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {[node['html'][:200] for node in each['nodes'][:5]]}" for each in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_every_state(opener: Opener, scheme: str, size: dict[str, int]) -> None:
    page = opener(color_scheme=scheme, viewport=size)
    page.click("#go")
    expect(page.locator("#text-error")).to_be_visible()
    assert violations(page) == []
    with_example(page)
    page.evaluate("document.querySelector('#side').open = true")
    page.locator("button.voice").first.click()
    assert violations(page) == []
    page.locator("button.voice").first.click()
    page.locator("a.ref").nth(3).click()
    assert violations(page) == []


def test_a_problem(page: Page) -> None:
    page.fill("#text", "word " * 50_000)
    page.click("#go")
    expect(page.locator("#problem")).to_be_visible()
    assert violations(page) == []
