"""The API reference: rendered from the service's own description, tried out against the service itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.contract.openapi import description
from tests.page.conftest import Opener


@pytest.fixture
def docs(opener: Opener) -> Page:
    page = opener("/docs")
    expect(page.locator(".opblock").first).to_be_visible()
    return page


def test_every_route_is_there(docs: Page) -> None:
    operations = sum(len(item) for item in description()["paths"].values())
    expect(docs.locator(".opblock")).to_have_count(operations)
    expect(docs.locator(".info")).to_contain_text("Attributions")


def test_try_it_out(docs: Page, url: str) -> None:
    block = docs.locator("#operations-attributions-findAttributions")
    block.locator(".opblock-summary").click()
    block.get_by_role("button", name="Execute").click()
    live = block.locator(".live-responses-table")
    expect(live.locator("tbody .response-col_status").first).to_contain_text("200")
    expect(live).to_contain_text("Ines Duarte")
    expect(block.locator(".request-url")).to_contain_text(f"{url}/attributions")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark(opener: Opener, scheme: str) -> None:
    page = opener("/docs", color_scheme=scheme)
    expect(page.locator(".opblock").first).to_be_visible()
    assert page.evaluate("document.documentElement.classList.contains('dark-mode')") == (scheme == "dark")


def test_a_key_is_asked_for(opener: Opener) -> None:
    page = opener()
    sent = []

    def guard(route: Route) -> None:
        sent.append(route.request.headers.get("authorization"))
        if sent[-1] == "Bearer secret":
            route.continue_()
        else:
            route.fulfill(status=401, body="{}")

    page.route("**/openapi.yaml", guard)
    page.goto(page.url + "docs")
    expect(page.locator("#key")).to_be_focused()
    page.keyboard.type("secret")
    page.keyboard.press("Enter")
    expect(page.locator(".opblock").first).to_be_visible()
    assert sent[0] is None
    assert set(sent[1:]) == {"Bearer secret"}
