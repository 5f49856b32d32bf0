"""Two politicians who speak together, each with a party: "State Sen. Ada Lund, D-Harlow, and Rep. Jo Marsh, R-Tarn, said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.names.wording.party_tags import TAG
from service.attribution.spans import Span
from service.attribution.words import HONORIFICS, TITLED

# What stands between the first of two names and the second one with its titles, and what such may be besides.
BETWEEN = re.compile(rf",\s(?:{TAG.pattern}),?\sand\s$")
LONGEST = 64
TITLES = HONORIFICS | TITLED | frozenset("assembly democratic former house majority minority republican senate state u.s us".split())
WORD = re.compile(r"\S+\s")


def member_before(text: str, names: Sequence[Name], source: Span, sentence: Span) -> Span | None:
    """Where the first of two begins with his or her titles, and where that name ends, of whom the reader marks only the second one as a
    source; `names` are those of the sentence up to the source.
    """
    found = (
        BETWEEN.search(text, max(sentence.start, source.start - LONGEST), source.start) if text.endswith(" and ", 0, source.start) else None
    )
    name = next((n for n in names if found and n.kind == "person" and n.span.end == found.start()), None)
    return Span(sentence.start, name.span.end) if name and are_titles(text[sentence.start : name.span.start]) else None


def are_titles(words: str) -> bool:
    """Whether words are titles alone, or none at all."""
    return all(word.casefold().strip(".") in TITLES for word in words.split())


def behind_titles(text: str, start: int) -> int:
    """Where a name begins behind titles: "| state Rep. | Jo Marsh"."""
    words = WORD.finditer(text, start, start + LONGEST)
    return next((word.start() for word in words if not are_titles(word[0])), start)
