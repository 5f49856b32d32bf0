"""What authors tell in a journal that is named before it: "Lund and her team report in Nature that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.spans import Span

TOLD = re.compile(
    r"(?:(?:But|And|Now|However),?\s+)?"
    r"(?!(?:After|Although|As|At|Because|Before|By|During|For|If|In|It|On|Since|There|Though|When|While|With)\b)"
    r"(?P<who>[A-Z][^,.;:()“”\"\n]{1,100}?)(?:,\s[^.;:()“”\"\n]{2,100},)?\s+(?P<cue>reports?|reported|writes?|wrote)\s+"
    r"(?:(?:online|today|this\s+week|this\s+month|last\s+week|last\s+month)\s+)?in\s+(?:the\s+(?:journal\s+)?)?[A-Z][\w’'&-]*"
    r"(?:\s(?:of|and|in|the|&|[A-Z][\w’'&-]*)){0,7}\s+that\s+"
)


def journals_of(article: Article) -> Iterator[Unmarked]:
    """The statements of this form with which sentences without quotation marks begin."""
    text = article.text
    for sentence in article.unquoted:
        told = text.find("that", sentence.start, sentence.end) >= 0
        found = TOLD.match(text, sentence.start, sentence.end) if told else None
        if found is None or found.end() == sentence.end:
            continue
        said = Span(found.end(), closing(text, found.end(), sentence.end))
        yield Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", sentence, sure=False)
