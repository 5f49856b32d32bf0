"""Where what somebody says begins right behind a name and is no apposition: "According to Ada Lund, the dam's owners knew", and without
the comma.
"""

from __future__ import annotations

import re

from service.attribution.grammar import FINITE
from service.attribution.spans import Span

# Before the name, from the beginning of a sentence on, with what its bearer is.
ACCORDING = "According to "
LONGEST_TITLE = 70
# How the claim does not begin: with somebody who may be its bearer, or with what is surely told of him or her.
BEGUN = re.compile(r",\s(?!(?:he|I|she|they|we|who|whose|which)\b)|\s(?=the\s[a-z])")
# What ends an apposition, which has something behind it: no claim goes on to the end of its sentence without one of these but one that is
# told at once, and a longer one has a verb before the first of them.
BREAK = re.compile(r"[,;:()“”\"\n—–]")
PREDICATE = re.compile(rf"\s(?:{FINITE}|knew|said|shall)(?:n[’']t)?\s(?!-)")
RELATIVE = re.compile(r"\s(?:that|where|which|who|whom|whose)\s")


def claim_behind(text: str, name: Span, sentence: Span) -> Span | None:
    """The claim that stands right behind a name in its sentence, None where it is an apposition or is told otherwise."""
    if not text.startswith(ACCORDING, sentence.start) or name.start - sentence.start > LONGEST_TITLE:
        return None
    begun = BEGUN.match(text, name.end, sentence.end)
    if begun is None or BREAK.search(text, sentence.start, name.start):
        return None
    ended = BREAK.search(text, begun.end(), sentence.end)
    claim = Span(begun.end(), ended.start() if ended else sentence.end)
    return claim if ended is None or _tells(text, claim) else None


def _tells(text: str, claim: Span) -> bool:
    """Whether a stretch up to a comma has the verb of a sentence in it and not of a relative clause."""
    found = PREDICATE.search(text, claim.start, claim.end)
    return found is not None and not RELATIVE.search(text, claim.start, found.start() + 1)
