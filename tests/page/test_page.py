"""The page in a real browser before a real service: paste, press, see, read the record, filter, copy, print."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
import requests
from playwright.sync_api import Page, expect

from tests.page.conftest import Opener, with_example

PUBLISHED = "2024-11-14"
EMOJI = (
    "😀 The mayor spoke. “The bridge 🌉 will open in May,” Ines Duarte, the mayor, said on Tuesday.\n\nShe added that trains would wait."
)
# The text of a statement's marks, without the numbers.
MARKED = """id => [...document.querySelectorAll(`mark[data-ids="${id}"]`)].map((mark) => {
  const copy = mark.cloneNode(true);
  copy.querySelectorAll("a.ref").forEach((ref) => ref.remove());
  return copy.textContent;
})"""


def asked(url: str, text: str, published: str = PUBLISHED) -> Any:
    question = {"text": text, "published": published, "offset_unit": "utf16"}
    return requests.post(f"{url}/attributions", json=question, timeout=300).json()


def paste(page: Page, text: str, published: str = PUBLISHED) -> None:
    page.fill("#text", text)
    page.fill("#published", published)
    page.click("#go")


def pointed(page: Page, name: str = "pointed") -> str:
    """What is marked in the text without an element."""
    found: str = page.evaluate("name => [...(CSS.highlights.get(name) ?? [])].map(String).join()", name)
    return found


def press_text(page: Page, name: str) -> None:
    """Click the words of a statement, where its first line ends: the middle of its box may lie outside it."""
    box = page.evaluate("id => document.querySelector(`mark[data-ids='${id}']`).getClientRects()[0].toJSON()", name)
    page.mouse.click(box["right"] - 6, box["top"] + box["height"] / 2)


def test_paste_press_see(page: Page, url: str) -> None:
    paste(page, EMOJI)
    expect(page.locator("#reading-title")).to_be_focused()
    answer = asked(url, EMOJI)
    assert answer["attributions"]
    for statement in answer["attributions"]:
        assert page.evaluate(MARKED, statement["id"]) == [span["text"] for span in statement["quote"]["spans"]]
    assert page.locator("#body p").count() == 2
    expect(page.locator("#body .source").first).to_have_text(answer["attributions"][0]["source"]["text"])
    expect(page.locator("#body .cue").first).to_have_text(answer["attributions"][0]["cue"]["text"])


def test_the_example_and_its_speakers(read: Page, url: str, seed: str) -> None:
    answer = asked(url, seed)
    speaking = {each["speaker"]["id"] for each in answer["attributions"] if each["speaker"]}
    speaking |= {joint["id"] for each in answer["attributions"] for joint in each["joint_speakers"]}
    expect(read.locator("#reading-title")).to_have_text(f"{len(answer['attributions'])} statements by {len(speaking)} speakers")
    assert read.locator("#body a.ref").count() == read.locator("#notes li").count() == len(answer["attributions"])
    blinken = read.locator("button.voice", has_text="Antony Blinken").inner_text()
    said = [each for each in answer["attributions"] if each["speaker"] and each["speaker"]["name"] == "Antony Blinken"]
    assert all(part in blinken for part in ("Secretary of State", "he", f"{len(said)} statements", "words"))
    for statement in answer["attributions"]:
        assert "".join(read.evaluate(MARKED, statement["id"])) == "".join(span["text"] for span in statement["quote"]["spans"])


def test_kinds_differ_without_colour(read: Page) -> None:
    style = "kind => getComputedStyle(document.querySelector(`mark.${kind}`)).borderBottomStyle"
    assert [read.evaluate(style, kind) for kind in ("direct", "mixed", "indirect")] == ["solid", "dashed", "dotted"]


def test_a_record_and_its_ways(read: Page) -> None:
    first = read.locator("mark.direct").first
    first.scroll_into_view_if_needed()
    press_text(read, str(first.get_attribute("data-ids")))
    record = read.locator("#record")
    for part in ("Antony Blinken, Secretary of State", "Direct", "States", "13 November 2024", "nobody in the article", "%"):
        expect(record).to_contain_text(part)
    assert pointed(read, "date") == "on Wednesday"
    record.get_by_role("button", name="on Wednesday").click()
    assert pointed(read) == "on Wednesday"
    record.get_by_role("button", name="Next statement").click()
    expect(record).to_contain_text("We’re counting on European partners")
    expect(read.locator("a.ref[aria-current]")).to_have_count(1)
    record.get_by_role("button", name="Close the record").click()
    expect(record).to_be_hidden()
    expect(read.locator("a.ref[aria-current]")).to_have_count(0)


def test_confirmations_lead_to_their_evidence(read: Page) -> None:
    read.locator("a.ref", has_text="2").first.click()
    record = read.locator("#record")
    expect(record.locator("dt", has_text="Confirmed by")).to_be_visible()
    evidence = record.get_by_role("button", name="show the evidence").first
    told = evidence.inner_text().strip("“”… ↗")
    evidence.click()
    assert pointed(read).startswith(told)
    expect(read.locator("svg.arcs path.confirms").first).to_be_attached()
    record.locator("button.link").first.click()
    expect(record.locator("h3")).to_be_focused()


def test_filters(read: Page) -> None:
    shown = read.locator("#body a.ref:not(.off)")
    everything = shown.count()
    direct = read.locator("#body a.ref.direct").count()
    read.get_by_role("checkbox", name="Mixed").uncheck()
    read.get_by_role("checkbox", name="Indirect").uncheck()
    expect(shown).to_have_count(direct)
    expect(read.locator("#reading-title")).to_have_text(f"{direct} of {everything} statements shown")
    expect(read.locator("#notes li:visible")).to_have_count(direct)
    read.get_by_role("checkbox", name="Mixed").check()
    read.get_by_role("checkbox", name="Indirect").check()
    read.get_by_role("checkbox", name="States").uncheck()
    expect(shown).not_to_have_count(everything)
    read.get_by_role("checkbox", name="States").check()
    rutte = read.locator("button.voice", has_text="Mark Rutte")
    rutte.click()
    expect(rutte).to_have_attribute("aria-pressed", "true")
    expect(shown).to_have_count(2)
    rutte.click()
    expect(shown).to_have_count(everything)


def copied(page: Page, form: str) -> str:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click(f"[data-copy={form}]")
    expect(page.locator("#status")).to_contain_text("Copied")
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_copy_as_json(read: Page, url: str, seed: str) -> None:
    assert json.loads(copied(read, "json")) == asked(url, seed)


def test_copy_as_csv(read: Page, url: str, seed: str) -> None:
    rows = list(csv.DictReader(io.StringIO(copied(read, "csv"), newline="")))
    answer = asked(url, seed)["attributions"]
    assert [(row["id"], row["quote"], float(row["confidence"])) for row in rows] == [
        (each["id"], each["quote"]["text"], each["confidence"]) for each in answer
    ]


def test_copy_what_is_shown_as_quotations(read: Page) -> None:
    read.locator("button.voice", has_text="Mark Rutte").click()
    text = copied(read, "quotation")
    assert text.count("— Mark Rutte, NATO Secretary General") == 2
    assert "12 November 2024 (paraphrased)" in text
    formatted = read.evaluate("navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())")
    assert "<blockquote>" in formatted


def test_copy_without_a_clipboard(read: Page) -> None:
    read.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    read.click("[data-copy=csv]")
    expect(read.locator("#status")).to_contain_text("as CSV")
    expect(read.locator("[data-copy=csv]")).to_have_text("Copied")


@pytest.mark.parametrize(("content", "expected"), [("“Yes,” Ana said.", "“Yes,” Ana said."), (None, "is no text file")])
def test_drop_a_file(page: Page, content: str | None, expected: str) -> None:
    drop = """content => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? new Uint8Array([1, 0, 2])], "article.txt", { type: "text/plain" }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    }"""
    page.evaluate(drop, content)
    if content:
        expect(page.locator("#text")).to_have_value(expected)
    else:
        expect(page.locator("#text-error")).to_contain_text(expected)


def test_a_file_in_an_old_encoding(page: Page) -> None:
    page.set_input_files("#file", {"name": "a.txt", "mimeType": "text/plain", "buffer": "“Sí,” Ana said.".encode("cp1252")})
    expect(page.locator("#text")).to_have_value("“Sí,” Ana said.")


def test_change_the_article(read: Page, seed: str) -> None:
    read.click("#edit")
    expect(read.locator("#text")).to_be_focused()
    expect(read.locator("#text")).to_have_value(seed)
    paste(read, "It rained all day in the valley.")
    expect(read.locator("#reading-title")).to_have_text("No statements found")


def test_undated_articles_carry_a_warning(page: Page) -> None:
    paste(page, "“Yes,” Ana said on Tuesday.", "")
    expect(page.locator("#warnings")).to_contain_text("Without `published`")


def test_on_paper(read: Page) -> None:
    read.emulate_media(media="print")
    for hidden in ("#side", "#record", "#copies", "#edit"):
        expect(read.locator(hidden)).to_be_hidden()
    for visible in ("#body", "#notes", "#legend"):
        expect(read.locator(visible)).to_be_visible()
    assert read.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("width", [320, 360, 768, 1024])
def test_no_width_needs_sideways_scrolling(opener: Opener, width: int) -> None:
    page = opener(viewport={"width": width, "height": 740})
    wide = "document.documentElement.scrollWidth"
    assert page.evaluate(wide) <= width
    with_example(page)
    page.locator("a.ref").nth(3).click()
    page.evaluate("document.querySelector('#side').open = true")
    assert page.evaluate(wide) <= width
    expect(page.locator("a.ref").nth(3)).to_be_in_viewport()


@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
def test_light_and_dark(opener: Opener, scheme: str, dark: bool) -> None:
    page = opener(color_scheme=scheme)
    # How light the paper is, whatever way the browser writes its colour.
    light = """() => {
      const canvas = document.createElement("canvas").getContext("2d");
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[0];
    }"""
    assert (page.evaluate(light) < 60) == dark
