"""Which document "the same poll" is: the one of that noun that the article has told of last."""

from __future__ import annotations

import re

from service.attribution.mentions.sources.nouns import WRITTEN
from service.attribution.mentions.sources.sources import Source
from service.attribution.spans import Span

SAME = re.compile(r"(?:[Tt]h(?:e|at|is)\s)(?:very\s)?same\s[a-z-]+")
# What a document has before its noun, and by whom or of what it is behind that.
LEAD = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?!same\b)(?:[\w’'/&.-]+\s){0,4}$")
BEHIND = re.compile(r"\s(?:by|from|for|of)\s(?:the\s)?[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*){0,4}")
# How far before it that may be, in how many characters what is before the noun stands, and how many times the noun is looked at.
REACH, NEAR, OFTEN = 1500, 60, 4


def same_paper(text: str, source: Source) -> Span | None:
    """The description of the document that was told of last by the noun of a mention like "the same poll"."""
    if source.head not in WRITTEN or " same " not in source.text or not SAME.fullmatch(source.text):
        return None
    low, high = max(0, source.span.start - REACH), source.span.start
    for _ in range(OFTEN):
        at = text.rfind(source.head, low, high)
        if at < 0:
            return None
        end = at + len(source.head)
        lead = LEAD.search(text, max(low, at - NEAR), at) if not text[end : end + 1].isalnum() else None
        if lead:
            behind = BEHIND.match(text, end)
            return Span(lead.start(), behind.end() if behind else end)
        high = at
    return None
