"""What somebody was the first to tell: "The Herald was first to report that the mayor had resigned"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.spans import Span

FIRST = re.compile(
    rf"{SUBJECT}(?:was|were)\s(?:the\s)?(?:(?:among|one\sof)\sthe\s)?first\s(?:[a-z]+\s){{0,2}}?to\s(?P<cue>disclose|publish|report|reveal)\s(?:that\s)?(?=\S+\s\S)"
)
HINT = " first "


def scoops_of(article: Article) -> Iterator[Unmarked]:
    """What sentences without quotation marks tell so."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(HINT, sentence.start, sentence.end) < 0:
            continue
        found = FIRST.match(text, sentence.start, sentence.end)
        if found:
            said = Span(found.end(), closing(text, found.end(), sentence.end))
            yield Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", sentence, sure=False)
