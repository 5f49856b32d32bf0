"""Answers that no article gives for sure: nested and crossing statements, disputes, problems, very long articles."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page, expect

from tests.page.answers import answer, give, party, span, statement
from tests.page.test_page import MARKED, paste, pointed, press_text

TEXT = "Ana said that Rui had said the bridge would open soon, but Eva denied it."
PROBLEM = {"type": "about:blank", "detail": "As many articles wait as this worker takes.", "instance": "urn:request:abc"}


def test_nested_statements_each_have_number_line_and_record(page: Page) -> None:
    outer = statement("a1", TEXT, "Rui had said the bridge would open soon")
    inner = statement("a2", TEXT, "the bridge would open soon", speaker=2, kind="mixed")
    crossing = statement("a3", TEXT, "soon, but Eva", speaker=None)
    give(page, answer(TEXT, [outer, inner, crossing]))
    paste(page, TEXT)
    expect(page.locator("#body a.ref")).to_have_text(["1", "2", "3"])
    assert "".join(page.evaluate(MARKED, "a1")) == outer["quote"]["text"]
    assert "".join(page.evaluate(MARKED, "a2")) == inner["quote"]["text"]
    assert "".join(page.evaluate(MARKED, "a3")) == crossing["quote"]["text"]
    assert page.evaluate("[...document.querySelectorAll('#body p')].map((p) => p.textContent.replace(/\\d/g, '')).join()") == TEXT
    press_text(page, "a2")
    expect(page.locator("#record-title")).to_have_text("Statement 2 of 3")
    press_text(page, "a2")
    expect(page.locator("#record-title")).to_have_text("Statement 1 of 3")
    expect(page.locator("#speakers")).to_contain_text("Nobody named")


def test_disputes(page: Page) -> None:
    denial = span(TEXT, "Eva denied it")
    claim = statement("a1", TEXT, "the bridge would open soon", disputing_parties=[party(3, denial)])
    give(page, answer(TEXT, [claim]))
    paste(page, TEXT)
    page.locator("a.ref").click()
    record = page.locator("#record")
    expect(record).to_contain_text("Speaker 3, clerk")
    record.get_by_role("button", name="Eva denied it").click()
    assert pointed(page) == "Eva denied it"
    expect(page.locator("svg.arcs path.disputes")).to_be_attached()
    expect(page.locator("#notes")).to_contain_text("Disputed by Speaker 3")


@pytest.mark.parametrize(("prefix", "text"), [("=", "=1+1 is what Ana said"), ("@", "@SUM(A1) said Ana")])
def test_words_are_never_code(page: Page, prefix: str, text: str) -> None:
    hostile = text + " <img src=x onerror=alert(1)>"
    give(page, answer(hostile, [statement("a1", hostile, hostile)]))
    paste(page, hostile)
    page.locator("a.ref").click()
    expect(page.locator("#record")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("main img").count() == 0
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("[data-copy=csv]")
    expect(page.locator("#status")).to_contain_text("Copied")
    assert f",\"'{prefix}" in page.evaluate("navigator.clipboard.readText()")


def test_problems_are_told_at_their_fields(page: Page) -> None:
    errors = [{"pointer": "#/published", "detail": "must be an ISO 8601 date"}]
    give(page, {**PROBLEM, "title": "Some fields are not valid", "status": 422, "errors": errors})
    paste(page, TEXT)
    expect(page.locator("#problem")).to_be_visible()
    expect(page.locator("#problem")).to_contain_text("Some fields are not valid")
    expect(page.locator("#problem")).to_contain_text("Request abc")
    expect(page.locator("#published-error")).to_have_text("must be an ISO 8601 date")
    expect(page.locator("#published")).to_be_focused()


def test_too_long_an_article_is_told_by_the_service(page: Page) -> None:
    paste(page, "word " * 50_000)
    expect(page.locator("#problem")).to_be_visible()
    expect(page.locator("#problem")).to_contain_text("The text is too long")
    expect(page.locator("#problem")).to_contain_text("the limit is 200000")


def test_nothing_pasted(page: Page) -> None:
    page.click("#go")
    expect(page.locator("#text-error")).to_be_visible()
    expect(page.locator("#text")).to_be_focused()


def test_a_busy_service_is_asked_again(page: Page) -> None:
    busy = {**PROBLEM, "title": "The service is busy", "status": 503}
    asked = give(page, busy, answer(TEXT, [statement("a1", TEXT, "the bridge")]), headers={"Retry-After": "1"})
    paste(page, TEXT)
    expect(page.locator("#reading-title")).to_have_text("1 statement by 1 speaker")
    assert len(asked) == 2


def test_a_key_is_asked_for_and_sent(page: Page) -> None:
    refusal = {**PROBLEM, "title": "A key is needed", "status": 401}
    asked = give(page, refusal, answer(TEXT, []))
    expect(page.locator("#key")).to_be_hidden()
    paste(page, TEXT)
    expect(page.locator("#key")).to_be_focused()
    page.keyboard.type("secret")
    page.keyboard.press("Enter")
    expect(page.locator("#reading")).to_be_visible()
    assert [each.get("authorization") for each in asked] == [None, "Bearer secret"]


def test_no_service_at_all(page: Page) -> None:
    page.route("**/attributions", lambda route: route.abort())
    paste(page, TEXT)
    expect(page.locator("#problem")).to_contain_text("can’t be reached")
    expect(page.locator("#go")).to_have_text("Find the statements")
    expect(page.locator("#problem")).to_be_visible()


def test_stop(page: Page) -> None:
    page.route("**/attributions", lambda _: None)
    paste(page, TEXT)
    page.click("#cancel")
    expect(page.locator("#status")).to_have_text("Stopped")
    expect(page.locator("#go")).to_have_text("Find the statements")


def test_ten_thousand_words_stay_quick(page: Page) -> None:
    sentences = [
        f"Number {number} said that the bridge called {number} would open soon, as had been hoped by many." for number in range(600)
    ]
    text = "\n".join(" ".join(sentences[at : at + 4]) for at in range(0, 600, 4))
    statements = [
        statement(
            f"a{number}",
            text,
            f"the bridge called {number} would open soon",
            speaker=number % 30 + 1,
            source=span(text, f"Number {number} "),
        )
        for number in range(600)
    ]
    give(page, answer(text, statements, speakers=30))
    page.fill("#text", text)
    begun = time.monotonic()
    page.click("#go")
    expect(page.locator("#reading-title")).to_have_text("600 statements by 30 speakers")
    page.get_by_role("checkbox", name="States").uncheck()
    expect(page.locator("#reading-title")).to_have_text("0 of 600 statements shown")
    # Far more than it takes, for the machine may be busy; what grows with the square of the length takes longer still.
    assert time.monotonic() - begun < 30
