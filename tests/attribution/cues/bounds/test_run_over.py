"""No content runs from a quotation into the next sentence, of which its cue is in the middle."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.run_over import with_sentences_apart
from service.attribution.pipeline import Engine
from service.attribution.reader.pieces import read_pieces
from service.attribution.reader.tagging import Tagged
from tests.marked import marked_spans

# A text with what the reader marks in brackets, and what it is parted into.
RUNNING_OVER = {
    "[“It is late.” What helps], he said, [is patience].": ["“It is late.”", "What helps", "is patience"],
    "“It is late.[” What helps], he said, [is patience].": ["What helps", "is patience"],
    # One sentence, one that begins with another quotation, and one that nothing else is marked in.
    "[What “really” helps], he said, [is patience].": ["What “really” helps", "is patience"],
    "[“It is late.” “Patience],” he said, [“helps”].": ["“It is late.” “Patience", "“helps”"],
    "[“It is late.” What helps is patience], he said.": ["“It is late.” What helps is patience"],
}


@pytest.mark.parametrize(("marked", "parts"), RUNNING_OVER.items())
def test_sentences_are_parted(engine: Engine, marked: str, parts: list[str]) -> None:
    text = marked.translate(str.maketrans("", "", "[]"))
    article = read_article(text)
    pieces = read_pieces(article, engine.encoder.tokenizer)
    contents = [
        Tagged("content", span, int(pieces.begins.searchsorted(span.start)), int(pieces.begins.searchsorted(span.end)), 0, 1.0, 1.0)
        for span in marked_spans(marked, "[]")
    ]
    assert [content.span.cut(text) for content in with_sentences_apart(article, pieces, contents)] == parts


def test_both_halves_of_a_claim_are_said(engine: Engine) -> None:
    text = "Irma Falk said: “It is best to leave.” Whether she still had something to offer, she said, was for others to judge."
    *_, last = engine.analyse(text).attributions
    assert [text[span.start : span.end] for span in last.quote.spans] == [
        "Whether she still had something to offer",
        "was for others to judge",
    ]
