"""Admissions by verbs of several words: "owned up to selling the bell", "came clean about the debt", "granted that it leaked"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import INNER, WHEN, Unmarked, closing, done, hinted
from service.attribution.spans import Span

# What is owned up to: up to a mark, or where the sentence goes on otherwise.
OWNED_UP = re.compile(
    r"\b(?P<cue>own(?:s|ed)?\s+up(?!\s+to\s+(?:\d|an?\s\w+\sof|half|[a-z]+\s(?:per|percent)\b))|[’']?fess(?:es|ed)?\s+up|c[ao]mes?\s+clean"
    r"(?=\s+(?:about|over)\b)|copped(?=\s+to\s+(?:[a-z]+ing|an?|the\s(?:charge|crime|leak|lie|theft)s?)\b)|own(?:s"
    r"|ed)(?=\s+to\s+[a-z]+ing\b)|attest(?:s|ed)?(?=\s+to\s+(?:having|[a-z]+ing)\b)"
    r"|ma(?:de|kes?)\s+no\s+(?:bones|secret)(?=\s+(?:about|of)\s+having\s[a-z]+(?:ed|n)\b))"
    rf"{WHEN}\s+(?:to|about|of|on|over)\s+(?P<said>{INNER}{{3,140}}?)(?=[.,](?!\d)|[;:]|\s*$|\s(?:after|and|as|but|because|when|while)\s)"
)
GRANTED = re.compile(r"\b(?P<cue>grant(?:s|ed))\s+that\s+(?=(?:an?|he|her|his|it|its|many|she|some|the|their|there|they|[A-Z]\w*)\s\S)")
ENDS = re.compile(r",?\s(?:and|but|while)\s|[;:“”\"]|\s[–—-]{1,2}\s")
HINTS = (
    *(
        "own up",
        "owns up",
        "owned up",
        "fess up",
        "fesses up",
        "fessed up",
        "come clean",
        "comes clean",
        "came clean",
        "copped ",
        "owns to ",
    ),
    *("owned to ", "attests to ", "attested to ", " no bones ", " no secret ", "grants that ", "granted that "),
)


def owned_up_of(article: Article) -> Iterator[Unmarked]:
    """The admissions of these forms, outside of quotations."""
    text = article.text
    for sentence in hinted(article, HINTS):
        if owned := done(text, sentence, OWNED_UP):
            yield _admitted(*owned, Span(*owned[0].span("said")))
        elif granted := done(text, sentence, GRANTED):
            start = granted[0].end()
            ends = ENDS.search(text, start, sentence.end)
            yield _admitted(*granted, Span(start, closing(text, start, ends.start() if ends else sentence.end)))


def _admitted(found: re.Match[str], who: Span, said: Span) -> Unmarked:
    return Unmarked(Span(*found.span("cue")), who, (said,), "confirm", Span(who.start, said.end), sure=False)
