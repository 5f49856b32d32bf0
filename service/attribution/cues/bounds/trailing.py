"""Indirect speech whose cue closes the sentence: the fund would be set up, the committee added."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.cues.unmarked import QUOTED
from service.attribution.spans import Span

# What may follow the cue's clause up to the end of the sentence: when and where it was said, or how it goes on.
CIRCUMSTANCES = re.compile(r"(?:\s+(?:on|in|at|last|this|yesterday|today|by|during|after)\b[^,;:“”\"]{0,60})?[.”\"’']*\s*$|,\s")
# What the clause follows.
BEFORE = re.compile(r",\s+$")
# How many words a sentence has at least that somebody says; what a shorter one has before its comma is a circumstance.
FEWEST = 5


def said_before(article: Article, cue: Span, source: Span) -> Span | None:
    """The sentence up to the cue and its source, if these close it and no quotation is in it."""
    start, end = min(cue.start, source.start), max(cue.end, source.end)
    sentence = article.sentence_at(start)
    if end > sentence.end or not CIRCUMSTANCES.match(article.text, end, sentence.end):
        return None
    comma = BEFORE.search(article.text, sentence.start, start)
    if comma is None or QUOTED.search(article.text, sentence.start, end):
        return None
    said = Span(sentence.start, comma.start())
    return said if len(said.cut(article.text).split()) >= FEWEST else None
