"""When a document was made public or written, by its own description: "a survey released in May", "a 2014 study"."""

from __future__ import annotations

import re

from service.attribution.dates import expressions
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

# How many characters a description goes on beyond the source that is marked.
MARGIN = 120
MADE = re.compile(
    r"\b(?:published|released|issued|completed|conducted|carried\s+out|dated|written|filed|posted|unveiled|made\s+public|taken|signed|from)\b[^,;:]{0,25}$"
)
YEARLY = re.compile(r"(?:an?|the|its|his|her|their|our|another|one)\s(?:[a-z-]+\s)?", re.IGNORECASE)
ADJECTIVE = re.compile(r"\d{4}|January|February|March|April|May|June|July|August|September|October|November|December")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# How many words behind a year the noun for the document stands.
BEHIND = 5


def date_of_document(text: str, source: Span, cue: Span) -> Span | None:
    """The date that a source which is a document gives of itself, up to the cue behind it; None where there is none."""
    end = cue.start if source.end <= cue.start <= source.end + MARGIN else source.end
    date = next(expressions(text, source.start, end), None) if _document(text[source.start : end]) else None
    if date is None or date[0].isupper():  # "USA TODAY"
        return None
    lead = text[source.start : date.start()]
    if _document(lead) and MADE.search(lead):
        return Span(*date.span())
    behind = WORD.findall(text, date.end(), end)[:BEHIND]
    yearly = ADJECTIVE.fullmatch(date[0]) and YEARLY.fullmatch(lead) and _document(" ".join(behind))
    return Span(*date.span()) if yearly else None


def _document(phrase: str) -> bool:
    return any(word.casefold() in DOCUMENTS for word in WORD.findall(phrase))
