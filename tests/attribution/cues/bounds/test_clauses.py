"""The clause that a cue tells whose words the reader does not mark."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.clauses import clause_behind
from service.attribution.spans import Span

# A text with its source in braces, its cue in angles and its clause in brackets.
FOUND = [
    "Many {weavers} <argue> that [what they make is art].",
    "{Some clerks who had used the till} <reported> on a noticeboard that [the drawer had jammed twice].",
    "{Nora Vik} has reiterated {its} <claims> that [the lease is still binding].",
    "{The guild} <welcomed> the fact [a vote had come so soon].",
    "{Nora Vik} <dismissed> the idea that [the pier was unsafe].",
    "{The herders} sat in the road, <demanding> that [the fence be taken down].",
    "While {Nora Vik} <affirmed> that [she likes the pier], she sold her boat.",
    "{Nora Vik} <made clear> that [the ferry was not for sale], saying that those who thought so were wrong.",
    "{The guild} <accepts> that [the pier was unsafe] and contends that it makes no odds.",
]
NONE = [
    "{Nora Vik} is likely to <stress> that the ferry was late.",
    "{Nora Vik} <suspects> that the ferry was late.",
    "{Nora Vik} <reiterated> that promise in a letter that was printed in May.",
    "{Nora Vik} <announced> that same day the ferries were sold.",
    "{Figures} <reported> on Sunday now suggest that the ferry was late.",
    "{The poll} <suggests> that the ferry was late too often, Nora Vik says.",
]
MARKS = str.maketrans("", "", "{}<>[]")


def read(marked: str) -> tuple[str, Span, Span]:
    """A text without its marks, its last source and its cue."""
    parts = []
    for opening, closing in ("{}", "<>"):
        start, end = marked.rindex(opening), marked.rindex(closing)
        parts.append(Span(len(marked[:start].translate(MARKS)), len(marked[:end].translate(MARKS))))
    return marked.translate(MARKS), parts[0], parts[1]


@pytest.mark.parametrize("marked", FOUND)
def test_the_clause_behind_a_cue(marked: str) -> None:
    text, source, cue = read(marked)
    found = clause_behind(read_article(text), cue, source)
    assert found is not None
    assert found.cut(text) == marked[marked.index("[") + 1 : marked.index("]")]


@pytest.mark.parametrize("marked", NONE)
def test_no_clause_behind_a_cue(marked: str) -> None:
    text, source, cue = read(marked)
    assert clause_behind(read_article(text), cue, source) is None


def test_nobody_says_it() -> None:
    text = "The news was that the ferry had sunk, and the papers said that it was late."
    assert clause_behind(read_article(text), Span(45, 49), None) is None
