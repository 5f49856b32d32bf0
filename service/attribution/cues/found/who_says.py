"""Two statements where the reader sees one: "A man who says he was there | told police the driver was asleep"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.spans import Span

_WHOM = r"(?:(?:an?|her|his|its|local|state|the|their)\s)?[\w’'-]+"
WHO_SAYS = re.compile(
    r"(?P<who>(?:An?|Another|One|The|Two|Three|Several|Some)\s(?:(?!(?:heard|said|that|told)\b)[\w’'-]+\s){1,5}?)who\s(?P<says>claim(?:s|ed)?|insist(?:s|ed)?|sa(?:id|ys?))\s(?:that\s)?"
    r"(?P<inner>(?:(?:he|she|they)\s[a-z’']+|to\s(?:be|have))(?:\s(?!(?:and|because|how|that|what|who|whom|why)\b)[\w’'-]+){0,8}?)"
    rf"\s(?P<cue>claim(?:s|ed)?|insist(?:s|ed)?|sa(?:id|ys?)|t(?:ells?|old)(?P<told>\s{_WHOM}))\s(?P<that>that\s)?(?=\S+\s\S)"
)
HINT = " who "
# What stands before such a verb where it is no main one: "what her mother said", "she never said".
OBJECT = re.compile(r"\b(?:had|has|have|he|I|it|never|not|n[’']t|she|they|was|we|were|you)$")


def who_says_of(article: Article) -> Iterator[Unmarked]:
    """What such sentences without quotation marks tell, both of it."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(HINT, sentence.start, sentence.end) < 0:
            continue
        found = WHO_SAYS.match(text, sentence.start, sentence.end)
        if found and not OBJECT.search(found["inner"]):
            yield from _both(text, found, sentence)


def _both(text: str, found: re.Match[str], sentence: Span) -> Iterator[Unmarked]:
    who = Span(found.start("who"), found.end("who") - 1)
    inner = Span(*found.span("inner"))
    yield Unmarked(Span(*found.span("says")), who, (inner,), "state", Span(who.start, inner.end), of_two=True)
    end = found.start("told") if found["told"] else found.end("cue")
    said = Span(found.end(), closing(text, found.end(), sentence.end))
    yield Unmarked(Span(found.start("cue"), end), who, (said,), "state", Span(found.start("cue"), said.end), of_two=True)
