"""A paper that tells something, where who has seen it stands beside the verb: "a logbook obtained by the Herald | lists two ships"."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

SEEN = re.compile(
    r"(?P<paper>(?:(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he|[A-Z][\w’'-]*)\s(?:[\w’'-]+\s){0,4}?)??(?P<what>[\w-]+)(?:\s(?:from|for|of)\s[^,.;:“”\"\n]{2,50}?)?)\s"
    r"(?:examined|leaked|obtained|reviewed|seen|shared|viewed)\s(?:by|to|with)\s[^,.;:“”\"\n]{2,50}\s$"
)
# How many characters before the cue such a subject begins.
REACH = 160


def paper_before(text: str, sentence: int, cue: Span) -> Span | None:
    """The paper that is the subject of a cue in the sentence that begins at `sentence`, None where there is none."""
    if cue.start - sentence > REACH or " by " not in text[sentence : cue.start]:
        return None
    found = SEEN.fullmatch(text, sentence, cue.start)
    return Span(found.start("paper"), cue.start - 1) if found and found["what"].casefold() in DOCUMENTS else None
