"""How a sentence goes on after the cue that interrupts it: content in brackets, the cue's clause in braces."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.interruption import Interruptions
from service.attribution.spans import Span

GOES_ON = [
    ("[The timing], {she observed}, was miraculous.", "was miraculous"),
    ("[Sales of cheese], {it estimated}, had fallen by a third in four days.", "had fallen by a third in four days"),
    ("[That advice], {Lund told} the Rotarians, was rewritten after lunch.", "was rewritten after lunch"),
    ("[He had asked twice], {the clerk added}, and nobody had come.", "and nobody had come"),
    ("Rain fell. [The dam], {he insisted on Friday}, would hold.", "would hold"),
]
STOPS = [
    "[The dam would hold], {he said}, adding that nobody need move.",
    "[The dam would hold], {he said}, while rain fell outside.",
    "[The dam would hold], {he said}.",
    "[The dam would hold], {he said}, Oslo being safe.",
    "Still, he was sure: [the dam], {he said}, would hold.",
    "{He said} [the dam], would hold.",
    "[The dam would hold], {he said}, who had built it.",
]


def rest_of(marked: str) -> str | None:
    """What follows the clause, as the service sees it."""
    plain = "".join(c for c in marked if c not in "[]{}")
    content = marked[marked.index("[") + 1 : marked.index("]")]
    clause = marked[marked.index("{") + 1 : marked.index("}")]
    at, cue = plain.index(content), plain.index(clause)
    article = read_article(plain)
    rest = Interruptions(article, []).rest([Span(at, at + len(content))], [Span(cue, cue + len(clause))])
    return rest.cut(plain) if rest else None


@pytest.mark.parametrize(("marked", "expected"), GOES_ON)
def test_goes_on(marked: str, expected: str) -> None:
    assert rest_of(marked) == expected


@pytest.mark.parametrize("marked", STOPS)
def test_stops(marked: str) -> None:
    assert rest_of(marked) is None
