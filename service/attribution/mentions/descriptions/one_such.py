"""One of some who is described and then named: "One nurse opposed to the plan, Ada Lund of Tarn Hospital in Harlow, said"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# Who is one of several, and what stands between that and the comma before the name.
ONE = ("One ", "one ", "Another ", "another ")
BEHIND = re.compile(r"\s(?:[a-z]+(?:ed|ing)|against|among|behind|close|for|on|under|without)\s[^,.;:“”\"\n]{0,100}?(?P<last>\w+),\s+")
# Of what or where somebody is, behind the name and up to its comma.
PLACED = re.compile(r"\s(?:of|at|from|with)\s(?:the\s)?[A-Z][^,.;:“”\"\n]{1,80},\s(?!(?:and|or|who|whose|which)\b)[a-z]")


def behind_one(text: str, source: Span) -> re.Match[str] | None:
    """What is told of one of some between a source that says no more and the comma behind which the name stands."""
    return BEHIND.match(text, source.end) if text.startswith(ONE, source.start) else None


def is_placed(text: str, end: int) -> bool:
    """Whether a name is closed by of what or where its bearer is, and a comma before a verb."""
    return PLACED.match(text, end) is not None
