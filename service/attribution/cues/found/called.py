"""What somebody calls a thing, without marks: "Ada Lund called the suit a stunt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, SUBJECT, Unmarked
from service.attribution.spans import Span

CALLED = re.compile(
    rf"{SUBJECT}(?:(?:also|has|had|have|later|once|repeatedly|then)\s){{0,2}}(?P<cue>branded|call(?:ed|s)|label+ed|termed)\s"
    r"(?P<said>(?:his|her|its|the|their|these|this|those)\s(?:(?!(?:an?|and|at|in|on|to)\b)[\w’'-]+\s){1,4}?an?\s(?P<what>(?:[a-z][\w’'-]*\s){0,3}?[\w’'-]+))"
    r"(?=[.;]|,\s|$|\s(?:and|as|because|but|for|in|of|on|that|to|which|while|who)\b)"
)
# The same of a thing that has no other name there: "suffers from what one doctor describes as a mild panic".
WHAT = re.compile(
    rf"\bwhat\s(?P<who>(?:an?|her|his|its|one|the|their)\s(?:[\w’'-]+\s){{0,4}}?[\w’'-]+|{NAME}|he|she)\s(?:has\s|had\s)?(?P<cue>describe[sd])\sas\s"
    r"(?P<said>(?:an?|the)\s[^,.;:“”\"\n]{3,80}?)(?=[.;,]|$|\s(?:and|as|because|but|that|to|which|while|who)\b)"
)
HINTS = ("called ", "calls ", "branded ", "labelled ", "labeled ", "termed ", "describe")
# Who is told of in a clause, and when or how often somebody is called up.
CLAUSAL = re.compile(r"\b(?:and|had|has|he|it|she|that|they|was|were|what|when|which|who|whom)\b")
TIMES = re.compile(
    r"\b(?:bit|cab|day|fortnight|hour|lot|minute|moment|month|night|number|second|taxi|time|week|while|year)$|^(?:few|second|third)\b"
)


def called_of(article: Article) -> Iterator[Unmarked]:
    """The judgements of this form in sentences without quotation marks."""
    text = article.text
    hints = [hint for hint in HINTS if hint in text]
    for sentence in article.unquoted if hints else ():
        if all(text.find(hint, sentence.start, sentence.end) < 0 for hint in hints):
            continue
        found = CALLED.match(text, sentence.start, sentence.end) or WHAT.search(text, sentence.start, sentence.end)
        if found and not CLAUSAL.search(found["who"]) and not (found.re is CALLED and TIMES.search(found["what"])):
            said = Span(*found.span("said"))
            yield Unmarked(
                Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", Span(found.start("who"), said.end), sure=False
            )
