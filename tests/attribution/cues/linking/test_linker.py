"""Quotations that stand right before who says them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from service.attribution.article import read_article
from service.attribution.cues.linking.linker import Linker
from service.attribution.cues.linking.links import Links
from service.attribution.pipeline import load_engine
from service.attribution.reader.pieces import read_pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from tests.marked import marked_spans

TEXT = "“Not now,” Falk shot back. “Get a boat,” Quist clapped back. “Enough,” Vik deadpanned. “Never,” Tull thundered."
TWO = "Fares rose to nine crowns, its chief said, more than double those of May, according to a filing."
ONE = "“We sail,” said Irma Falk. “We sail at nine,” Falk said. “The quay is dry,” she added."


def test_each_quotation_is_of_whoever_stands_behind_it() -> None:
    engine = load_engine()
    assert [(a.quote.text, a.source and TEXT[a.source.start : a.source.end]) for a in engine.analyse(TEXT).attributions] == [
        ("“Not now,”", "Falk"),
        ("“Get a boat,”", "Quist"),
        ("“Enough,”", "Vik"),
        ("“Never,”", "Tull"),
    ]
    assert {a.speaker.name for a in engine.analyse(ONE).attributions if a.speaker} == {"Irma Falk"}


def test_a_quotation_goes_on_behind_a_pronoun() -> None:
    text = "At lunch, she called Falk “a cook in a coat,” two boatmen remember. Falk laughed."
    assert all(a.source is None or "boatmen" not in text[a.source.start : a.source.end] for a in load_engine().analyse(text).attributions)


def test_what_is_told_by_two_is_parted() -> None:
    assert [(a.quote.text, a.source and TWO[a.source.start : a.source.end]) for a in load_engine().analyse(TWO).attributions] == [
        ("Fares rose to nine crowns", "its chief"),
        ("more than double those of May", "a filing"),
    ]


# A text with contents in brackets, cues in braces, each with its source in angles; which cue the heads link each content to, and which one
# it has in the end.
LINKED = [
    # The first half of a quotation around its cue, which the heads leave free; not one that ends with a full stop, or is farther off.
    ("[“It was hard as I was in it,”] {said} <the Norlander>. [“I had my chances.”]", [None, 0], [0, 0]),
    ("[“It was hard as I was in it,”] <he> {said}. [“I had my chances.”]", [None, 0], [0, 0]),
    ("[“It was hard as I was in it.”] <He> {said}: [“I had my chances.”]", [None, 0], [None, 0]),
    ("[“It was hard as I was in it,”] read the sign, and <he> {said}: [“I had my chances.”]", [None, 0], [None, 0]),
    # The second half, which they link to a cue before that; not one behind another sentence.
    ("[“Few leaks are old,”] {said} <Irma Falk>. [“As we know, all sail,”] {said} <Ada Tull>. [“They do.”]", [0, 1, 0], [0, 1, 1]),
    ("[“Few leaks are old,”] {said} <Irma Falk>. [“As we know, all sail,”] {said} <Ada Tull>. It rained. [“Yes.”]", [0, 1, 0], [0, 1, 0]),
    # Nothing in a line below goes with a cue that closes its own; it may with one that leads to it.
    ("Boats to sail again, <union> {says}\n[‘I can row to work’]", [0], [None]),
    ("Boats sail again, and <Irma Falk> {said}:\n[“I can row to work.”]", [0], [0]),
]


@pytest.mark.parametrize(("marked", "linked", "expected"), LINKED)
def test_both_halves_of_a_quotation_go_with_the_cue_between(
    monkeypatch: pytest.MonkeyPatch, marked: str, linked: list[int | None], expected: list[int | None]
) -> None:
    text = marked.translate(str.maketrans("", "", "[]{}<>"))
    found = {kind: _tagged(text, kind, marked_spans(marked, pair)) for kind, pair in (("content", "[]"), ("cue", "{}"), ("source", "<>"))}
    cues = found["cue"]

    def cue_of(number: int | None) -> Tagged | None:
        return None if number is None else cues[number]

    monkeypatch.setattr(Links, "best_cues", lambda _: dict(zip(found["content"], map(cue_of, linked), strict=True)))
    monkeypatch.setattr(
        Links,
        "best_answers",
        lambda links: dict(zip(cues, found[links._relation] if links._relation == "source" else [None] * 9, strict=False)),
    )
    engine = load_engine()
    article = read_article(text)
    linker = Linker(engine.encoder.read(read_pieces(article, engine.encoder.tokenizer)), {**found, "date": []}, article)
    assert [linker.cue_of[content] for content in found["content"]] == [cue_of(number) for number in expected]


def _tagged(text: str, kind: str, spans: Sequence[Span]) -> list[Tagged]:
    """Spans as the reader tags them, a piece a word."""
    return [
        Tagged(kind, span, len(text[: span.start].split()), len(text[: span.end].split()), text[: span.start].count("\n"), 1.0, 1.0)
        for span in spans
    ]
