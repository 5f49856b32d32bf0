"""Everything without a mouse."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.page.answers import answer, give, statement

FOCUSED = "document.activeElement"


def tab_to(page: Page, selector: str) -> None:
    """Press the tab key until the focus is there."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(f"{FOCUSED}.matches({selector!r})"):
            return
    raise AssertionError(f"the tab key never reaches {selector}")


def test_from_the_article_to_a_copy(page: Page) -> None:
    text = "It will open, said the mayor. It will not, said the clerk."
    give(page, answer(text, [statement("a1", text, "It will open"), statement("a2", text, "It will not", speaker=2)]))
    tab_to(page, "#text")
    page.keyboard.type(text)
    page.keyboard.press("Control+Enter")
    expect(page.locator("#reading-title")).to_be_focused()
    tab_to(page, "a.ref")
    page.keyboard.press("ArrowRight")
    expect(page.locator("a.ref").nth(0)).to_have_attribute("aria-current", "true")
    page.keyboard.press("ArrowRight")
    expect(page.locator("a.ref").nth(1)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    expect(page.locator("#record-title")).to_be_focused()
    expect(page.locator("#record")).to_contain_text("Speaker 1")
    tab_to(page, "#record [role=group] button")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_contain_text("Copied")
    page.keyboard.press("Escape")
    expect(page.locator("#record")).to_be_hidden()
    expect(page.locator("a.ref").nth(0)).to_be_focused()


def test_filters_and_skip_link(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport()
    tab_to(page, "#example")
    page.keyboard.press("Enter")
    expect(page.locator("#reading-title")).to_be_focused()
    tab_to(page, "#filters input[value=direct]")
    page.keyboard.press("Space")
    expect(page.locator("#body a.ref.direct:not(.off)")).to_have_count(0)
    tab_to(page, "button.voice")
    page.keyboard.press("Space")
    expect(page.locator("button.voice").first).to_have_attribute("aria-pressed", "true")


def test_the_focus_is_seen(page: Page) -> None:
    for _ in range(8):
        page.keyboard.press("Tab")
        style, width = page.evaluate(f"[getComputedStyle({FOCUSED}).outlineStyle, getComputedStyle({FOCUSED}).outlineWidth]")
        assert (style, width) == ("solid", "3px"), page.evaluate(f"{FOCUSED}.outerHTML")


def test_numbers_say_what_they_lead_to(read: Page) -> None:
    name = read.locator("a.ref").nth(4).get_attribute("aria-label")
    assert name == "5: direct statement, Antony Blinken"
