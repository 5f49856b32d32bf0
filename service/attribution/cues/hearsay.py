"""What is told of somebody and nobody is said to tell: "the clerks are said to have lied about their rank"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.spans import Span

_TOLD = (
    r"(?:is|are|was|were)\s(?:also\s|now\s|widely\s)?(?P<cue>alleged|claimed|reported|rumou?red|said)\s(?P<said>to\shave\s"
    r"(?:(?:already|also|been|initially|later|once|repeatedly|since)\s){0,2}\w+(?:ed|en|[aeou]w?n|[aou]\w*[dtgkm])\s)"
)
OPENS = re.compile(SUBJECT + _TOLD)
# The same behind where or when it was: "In some cases, clerks are said to have lied".
BEHIND = re.compile(rf"(?:At|During|In|On)\s[^,.;:“”\"\n]{{2,50}},\s(?P<who>[\w’'-]+(?:\s[\w’'-]+){{0,6}}?)\s{_TOLD}")
# What goes on in the article's own voice.
ENDING = re.compile(r",\s(?:but|although|though|while|which|who)\b|;|\s[–—-]{1,2}\s")


def hearsay_of(article: Article) -> Iterator[Unmarked]:
    """The statements of this form with which sentences without quotation marks begin; nobody speaks in them."""
    text = article.text
    for sentence in article.unquoted:
        if text.find("ed to have ", sentence.start, sentence.end) < 0 and text.find("said to have ", sentence.start, sentence.end) < 0:
            continue
        found = next((m for pattern in (OPENS, BEHIND) if (m := pattern.match(text, sentence.start, sentence.end))), None)
        if found:
            ending = ENDING.search(text, found.end(), sentence.end)
            said = Span(found.start("said"), ending.start() if ending else closing(text, found.end(), sentence.end))
            who = Span(*found.span("who"))
            yield Unmarked(Span(*found.span("cue")), None, (who, said), "state", Span(who.start, said.end), sure=False)
