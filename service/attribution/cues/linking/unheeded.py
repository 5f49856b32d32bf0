"""What others call for, where the reader takes who does not heed it for a refusal to speak: "has ignored calls to sack the coach"."""

from __future__ import annotations

import re

from service.attribution.grammar import PERFECT
from service.attribution.spans import Span

# How somebody does not do it, and the noun of what others say.
HEEDLESS = r"brush(?:es|ed)\saside|def(?:y|ies|ied)|ignor(?:es?|ed)|resist(?:s|ed)?|spurn(?:s|ed)?"
BEFOREHAND = rf"{PERFECT}(?:[a-z]+ly\s)?"
CALL = r"(?:appeal|call|demand|plea|request)s?"
UNHEEDED = re.compile(
    rf"{BEFOREHAND}(?:{HEEDLESS})\s"
    rf"(?:(?:all|earlier|growing|many|mounting|new|repeated|several|such|the|these)\s){{0,2}}(?P<noun>{CALL})"
    r"(?:\s(?:by|from)\s[^,.;:“”\"\n]{2,60}?)?\s(?=to\s)"
)


def call_unheeded(text: str, cue: Span, content: Span) -> tuple[Span, Span] | None:
    """The noun of what is called for and that, where a cue says that it is not heeded; None where it says something else."""
    found = UNHEEDED.match(text, cue.start)
    if found is None or not found.start("noun") <= content.start <= found.end() or content.end <= found.end():
        return None
    return Span(*found.span("noun")), Span(found.end(), content.end)
