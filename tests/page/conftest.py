"""A real Chromium, one a run, a fresh context a test; what it asks of other hosts and what it complains of fail the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from benchmarks.browser import PATIENCE, NoBrowserError, browser

expect.set_options(timeout=PATIENCE)
Opener = Callable[..., Page]


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """The browser. Without one the tests fail: a page that nobody has opened is not tested."""
    try:
        with browser() as opened:
            yield opened
    except NoBrowserError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture
def opener(chromium: Browser, url: str) -> Iterator[Opener]:
    """Opens the service's page at a path, in a context with the options given."""
    contexts, elsewhere, complaints = [], [], []

    def open_page(path: str = "/", **options: Any) -> Page:
        context = chromium.new_context(**({"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"} | options))
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: None if request.url.startswith((url, "blob:", "data:")) else elsewhere.append(request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        # A refused request is told on the console too; what the policy forbids says so by its name.
        page.on("console", lambda message: complaints.append(message.text) if "Content Security Policy" in message.text else None)
        page.goto(url + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert elsewhere == []
    assert complaints == []


@pytest.fixture
def page(opener: Opener) -> Page:
    """The page, as it opens."""
    return opener()


@pytest.fixture
def read(page: Page) -> Page:
    """The page with the example read."""
    return with_example(page)


def with_example(page: Page) -> Page:
    """Press the button for the example, wait for its statements."""
    page.click("#example")
    expect(page.locator("#reading")).to_be_visible()
    return page


def call(page: Page, module: str, function: str, *given: Any) -> Any:
    """What a function of one of the page's modules gives."""
    source = "async ([module, name, given]) => (await import(`/page/${module}.js`))[name](...given)"
    return page.evaluate(source, [module, function, list(given)])
