"""Bodies of two callings, of which the reader may tag the first alone: "the Tarn College of Bakers | and Millers"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

_CALLING = r"[A-Z][a-z]*(?:ants|ees|ents|eons|ers|ians|ists|ives|men|ors|ses|women)"
HEADED = re.compile(
    rf"\b(?:Academy|Alliance|Association|Board|College|Confederation|Council|Federation|Guild|Institute|League|Society|Union)\sof\s(?:[A-Z][a-z]+\s)?{_CALLING}$"
)
OTHER = re.compile(rf"\s(?:and|&)\s(?:[A-Z][a-z]+\s)?{_CALLING}\b(?!\s[A-Z]|[’'-])")
LONGEST = 80


def with_other_calling(text: str, body: Span) -> Span:
    """A body's name to the end of the second of the two callings whose it is."""
    if not text.startswith((" and ", " & "), body.end) or HEADED.search(text, max(body.start, body.end - LONGEST), body.end) is None:
        return body
    other = OTHER.match(text, body.end)
    return Span(body.start, other.end()) if other else body
