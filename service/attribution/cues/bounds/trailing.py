"""Indirect speech whose cue closes the sentence: the fund would be set up, the committee added."""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.attribution.article import Article
from service.attribution.cues.unmarked import QUOTED
from service.attribution.spans import Span

# What may follow the cue's clause up to the end of the sentence: when and where it was said, or how it goes on.
CIRCUMSTANCES = re.compile(r"(?:\s+(?:on|in|at|last|this|yesterday|today|by|during|after)\b[^,;:“”\"]{0,60})?[.”\"’']*\s*$|,\s")
# What the clause follows; behind words that are quoted the comma may stand inside of the mark, and some leave it out.
BEFORE, BEHIND_MARK = re.compile(r",\s+$"), re.compile(r"(?:,(?P<mark>[”\"’'])?)?\s+$")
# How a quotation ends before the sentence, and how the sentence does not begin.
CLOSED, OPENING = ('"', "”", "’", "'"), ('"', "“", "‘", "'")
# How many words a sentence has at least that somebody says; what a shorter one has before its comma is a circumstance.
FEWEST = 5
# How many characters before a sentence the mark before it stands in.
SPACE = 4


def said_before(article: Article, cue: Span, source: Span, marked: Iterable[Span]) -> Span | None:
    """The sentence up to the cue and its source, if these close it and no quotation is in it; with words that are quoted too where one of
    the contents that are `marked` runs into it from a quotation before: "“Go.” The crew had “earned it”, she said".
    """
    text, start, end = article.text, min(cue.start, source.start), max(cue.end, source.end)
    sentence = article.sentence_at(start)
    if end > sentence.end or not CIRCUMSTANCES.match(text, end, sentence.end):
        return None
    into = any(content.start < sentence.start < content.end for content in marked) and follows_quotation(text, sentence)
    comma = (BEHIND_MARK if into else BEFORE).search(text, sentence.start, start)
    if comma is None or (not into and QUOTED.search(text, sentence.start, end)):
        return None
    said = Span(sentence.start, comma.end("mark") if into and comma["mark"] else comma.start())
    return said if len(said.cut(text).split()) >= FEWEST else None


def follows_quotation(text: str, sentence: Span) -> bool:
    """Whether a sentence stands behind a closing mark and does not begin with a mark."""
    before = text[max(0, sentence.start - SPACE) : sentence.start].rstrip()
    return before.endswith(CLOSED) and not text.startswith(OPENING, sentence.start)
