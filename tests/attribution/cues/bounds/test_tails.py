"""Names of things behind what the reader takes for all that is said."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.tails import with_name_behind
from service.attribution.spans import Span

# A text with its cue in braces and its content in brackets, and the whole of that.
WHOLE = [
    ("Ada Quist {said} [it would sell the northern ferry], Volta Two.", "it would sell the northern ferry, Volta Two"),
    (
        "Ada Quist {said} [they spoke of its ferry arm], Volta Lines, as late as last May.",
        "they spoke of its ferry arm, Volta Lines, as late as last May",
    ),
    (
        "Ada Quist {said} [it was older than a ferry], the Vesta, which sank in May.",
        "it was older than a ferry, the Vesta",
    ),
    ("Ada Quist {said} [it was older than a ferry], Vesta and Lund.", "it was older than a ferry"),
    ("Ada Quist {said} [it would sell the northern ferry], Monday.", "it would sell the northern ferry"),
    ("Ada Quist {said} [ferries were sold], Volta Two.", "ferries were sold"),
    ("Ada Quist {said} [it would sell the northern ferry], Lenz Moor said.", "it would sell the northern ferry"),
]


@pytest.mark.parametrize(("marked", "whole"), WHOLE)
def test_the_name_of_a_thing_goes_with_it(marked: str, whole: str) -> None:
    text = marked.translate(str.maketrans("", "", "{}[]"))
    content = Span(marked.index("[") - 2, marked.index("]") - 3)
    (found,) = with_name_behind(read_article(text), Span(marked.index("{"), marked.index("}") - 1), (content,))
    assert found.cut(text) == whole
