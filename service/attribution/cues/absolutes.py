"""Who speaks in a clause that a "with" hangs on to a sentence: "…, with Oslo and Bergen each denying that …"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# The subjects of such a clause, up to its participle.
WITH = re.compile(
    r",\swith\s(?P<who>(?:(?:the|its|his|her|their)\s|(?=[A-Z])|both\s)[^,.;:“”\"\n]{2,90}?)(?:\s(?:each|both|also|again))?\s$"
)
# What no subject has in it.
OTHER = re.compile(r"\b(?:[a-z]+ing|for|to|who|which|that)\b")
# How many characters before the cue are looked at.
BEFORE = 120


def subject_of_absolute(text: str, cue: Span, source: Span | None) -> Span | None:
    """The subjects of a participle behind "with", all of them where the reader marks the last or none; None where it is none or has its
    source.
    """
    if not text.endswith("ing", cue.start, cue.end) or " with " not in text[max(0, cue.start - BEFORE) : cue.start]:
        return None
    found = WITH.search(text, max(0, cue.start - BEFORE), cue.start)
    if found is None or OTHER.search(found["who"]):
        return None
    who = Span(*found.span("who"))
    if source is None:
        return who
    return who if who.start < source.start and who.end == source.end and " and " in who.cut(text) else None
