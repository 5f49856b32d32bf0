"""Where contents begin and end: marked with ^ where the reader put the ends, the text as it should come out beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.article import quotation_state, read_article
from service.attribution.cues.bounds.snapping import Marks, kind_of, snapped
from service.attribution.spans import Span

CASES = [
    ("“^We leave at dawn,^” she said.", "“We leave at dawn,”", "direct"),
    ("^“We leave at dawn,^” she said.", "“We leave at dawn,”", "direct"),
    ('She said: "^We leave at dawn.^"', '"We leave at dawn."', "direct"),
    ("He said ^that the dam would hold^.", "the dam would hold", "indirect"),
    ("He said ^that, for now, the dam would hold.^", "for now, the dam would hold", "indirect"),
    ("^The dam will hold,^ he said.", "The dam will hold", "indirect"),
    ("She called it ^“a quiet scandal” of our time^.", "“a quiet scandal” of our time", "mixed"),
    ("They found ^the firm had ‘no answer^’ to it.", "the firm had ‘no answer’", "mixed"),
    ("He said ^‘We are not done.’^ and left.", "‘We are not done.’", "direct"),
    ("It was ^“on course,” without naming a date^.", "“on course,”", "direct"),
    ("She called it ^“a farce,” and likened it to a play^.", "“a farce,”", "direct"),
    ("She called it ^“a farce,” referring to the vote^.", "“a farce,”", "direct"),
    ("She called it ^“a farce,” including the vote^.", "“a farce,” including the vote", "mixed"),
    ("He said ^the dam broke at 9 p.m.^", "the dam broke at 9 p.m.", "indirect"),
    ("He said ^the dam is safer in the U.S.^ He left.", "the dam is safer in the U.S.", "indirect"),
    ("He said ^the dam was built by M. Roe.^", "the dam was built by M. Roe", "indirect"),
    ("^LIMA, Peru – The mine will close^, a minister said.", "The mine will close", "indirect"),
    ("^KASSALA, May 3 (Agency) - Rains have cut the road^, officials said.", "Rains have cut the road", "indirect"),
    ("The report says ^: costs doubled^", "costs doubled", "indirect"),
    ("She called it ^“a cruelty to the dead.” The door^ stood open.", "“a cruelty to the dead.”", "direct"),
    ("She said ^the song “Help!” Norford loved was sad^.", "the song “Help!” Norford loved was sad", "mixed"),
    ("He wrote of ^“Mr. Roe” and the dam^.", "“Mr. Roe” and the dam", "mixed"),
]


@pytest.mark.parametrize(("marked", "content", "kind"), CASES)
def test_snapped(marked: str, content: str, kind: str) -> None:
    start, end = marked.index("^"), marked.rindex("^") - 1
    article = read_article(marked.replace("^", ""))
    marks = Marks(article)
    span = snapped(article, marks, Span(start, end))
    assert span.cut(article.text) == content
    assert kind_of(article.text, marks, (span,)) == kind


@given(st.text("a1_ .“”‘’\n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted), max_size=3))
def test_kind_counts_letters(text: str, ends: list[list[int]]) -> None:
    article = read_article(text)
    spans = tuple(Span(min(a, len(text)), min(b, len(text))) for a, b in ends)
    inside = quotation_state(article)
    letters = [bool(inside[i]) for span in spans for i in range(span.start, span.end) if text[i].isalnum()]
    expected = "indirect" if not any(letters) else "direct" if all(letters) else "mixed"
    assert kind_of(text, Marks(article), spans) == expected
