"""Documents that are called by the time that they are of: of "Last year's | study by Orbis" the reader takes the time for a date alone."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.words import MONTH, WEEKDAY

TIME = re.compile(
    rf"(?<![\w’'-])(?:(?:[Ll]ast|[Tt]his|[Ee]arlier\sthis)\s(?:week(?:end)?|month|year|spring|summer|autumn|fall|winter|{MONTH}|{WEEKDAY})"
    rf"|[Ll]ast\snight|[Yy]esterday|[Tt]oday|{MONTH}|{WEEKDAY}(?:\s(?:afternoon|evening|morning|night))?|(?:19|20)\d\d)$"
)
MARKS = ("’s ", "'s ")
# How many characters such a time has at most.
LONGEST = 24


def with_time(text: str, source: Span) -> Span:
    """A source that the reader has begin with the mark of a possessive, with the time before that, or without the mark."""
    if not text.startswith(MARKS, source.start):
        return source
    time = TIME.search(text, max(0, source.start - LONGEST), source.start)
    start = time.start() if time else source.start + len("’s ")
    return Span(start, source.end) if start < source.end else source
