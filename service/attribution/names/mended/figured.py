"""Performers who are called by a figure and a word: "rapper 20 Dime". The tagger misses them, and a figure alone counts several."""

from __future__ import annotations

import re
from itertools import islice

from service.attribution.spans import Span
from service.attribution.text.occurrences import ends_of

FIGURED = re.compile(r"(?:[\w-]+\s){0,3}(?P<name>\d{1,3}\s[A-Z][a-z]+)")
# What such are called, right before the name, somewhere in the article.
CALLED = frozenset(
    "artist chart-topper comedian dj emcee entertainer mc musician performer rapper singer songwriter star superstar".split()
)
LONGEST, MENTIONS = len("chart-topper  "), 12


def performer(text: str, source: Span) -> Span | None:
    """The name with which a source ends, if the article calls whoever bears it a performer somewhere."""
    told = source.cut(text)
    found = FIGURED.fullmatch(told) if any(char.isdecimal() for char in told) else None
    if found is None:
        return None
    name = found["name"]
    called = any(_called(text, end - len(name)) for end in islice(ends_of(text, name), MENTIONS))
    return Span(source.start + found.start("name"), source.end) if called else None


def _called(text: str, start: int) -> bool:
    before = text[max(0, start - LONGEST) : start].split()
    return bool(before) and text[start - 1] == " " and before[-1].casefold() in CALLED
