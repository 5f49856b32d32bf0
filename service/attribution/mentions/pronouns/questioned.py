"""Who answers a question of somebody who is named: "Ada Lund was asked by Labour's Jo Marsh about the delay. She said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.spans import Span
from service.attribution.words import PEOPLE

# How somebody is asked or kept from speaking, and by whom.
QUESTIONED = re.compile(
    r"\s(?:was|is|were|(?:has|had)\s(?:also\s|earlier\s)?been)\s(?:[a-z]+ly\s|also\s|then\s|later\s|repeatedly\s|being\s)?"
    r"(?:asked|challenged|cross-examined|grilled|heckled|interrupted|interviewed|pressed|probed|pushed|questioned|quizzed|tackled)\b"
)
BY = re.compile(r"\bby\s")
# What is told of somebody between a name and its verb.
TOLD = re.compile(r"(?:\s\([^()\n]{1,30}\))?(?:,\s[^;:“”\"\n]{2,120},(?=\s)|,(?=\s))?")
# Somebody who is known, described at the beginning of a sentence.
DESCRIBED = re.compile(r"The\s(?:[\w’'-]+\s){0,4}?(?P<noun>[a-z][a-z-]+)(?=\s)")
# What stands before the subject of a sentence.
OPENING = re.compile(r"(?:(?:But|And|Later|Earlier|Then),?\s|(?:On|In|At|Last|Earlier)\s[^,.;:“”\"\n]{2,40},\s)?")
# What somebody does who asks on and does not answer.
ASKS = re.compile(r"\w+\s(?:also\s|then\s|later\s)?(?:ask|accus|urg|press|demand|challeng|wonder|put\sit\sto|question)")
# A sentence that tells first that somebody asked something, and whom: "Lund then asked Mayor Marsh | why".
ASKED_WHOM = re.compile(
    r"(?:(?!(?:who|when|after|as|while|that|which|had|was|were|is|been|whether|if|before|once)\s)[\w.’'-]+\s){1,8}?"
    r"(?:asked|asks|pressed|quizzed|questioned|challenged)\s(?P<whom>[^,.;:“”\"\n]{2,60}?)\s"
    r"(?:about|how|if|on|over|to\ssay|to\sname|what|when|where|whether|which|who|whom|whose|why)\b",
    re.IGNORECASE,
)
ASKING = ("asked", "asks", "pressed", "quizzed", "questioned", "challenged")
THE = re.compile(r"the\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z-]+)")
# How far a verb may lie behind the beginning of its sentence.
LONGEST = 260


def questioned(text: str, sentence: Span, names: Sequence[Name], pronoun: int) -> Name | Span | None:
    """The person with whose name a sentence begins, or the description with which it does, where he or she is asked something in it by
    somebody else of its `names`, and the pronoun behind it does not ask on.
    """
    verb = QUESTIONED.search(text, sentence.start, min(sentence.end, sentence.start + LONGEST))
    if verb is None or ASKS.match(text, pronoun):
        return None
    people = [name for name in names if name.kind == "person"]
    by = BY.search(text, verb.end(), sentence.end)
    if by is None or not any(name.span.start >= by.end() for name in people):
        return None
    opening = OPENING.match(text, sentence.start, verb.start())
    start = opening.end() if opening else sentence.start
    before = [name for name in people if name.span.end <= verb.start()]
    if not before:
        described = DESCRIBED.match(text, start, verb.end())
        whole = described is not None and described.end() == verb.start() and described["noun"] in PEOPLE
        return Span(start, described.end()) if described and whole else None
    told = TOLD.match(text, before[0].span.end, verb.end())
    return before[0] if told and told.end() == verb.start() and _begins(text[start : before[0].span.start]) else None


def asked(text: str, sentence: Span, names: Sequence[Name], pronoun: int) -> Name | Span | None:
    """The person whom somebody asks something in a sentence that begins with that, by a name of its `names` or a description, if the
    pronoun behind it does not ask on: "Lund then asked Mayor Ada Marsh why. “It leaked,” she said".
    """
    told = text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
    verb = ASKED_WHOM.match(text, sentence.start, sentence.start + len(told)) if any(word in told for word in ASKING) else None
    if verb is None or ASKS.match(text, pronoun):
        return None
    whom = next((name for name in names if name.span.end == verb.end("whom")), None)
    if whom is not None:
        return whom if whom.kind == "person" and _begins(text[verb.start("whom") : whom.span.start]) else None
    described = None if any(name.span.start > verb.end() for name in names) else THE.fullmatch(text, *verb.span("whom"))
    return Span(*verb.span("whom")) if described and described["noun"] in PEOPLE else None


def _begins(lead: str) -> bool:
    """Whether what stands before a name at the beginning of a sentence is nothing, or tells who its bearer is."""
    words = lead.replace(",", "").split()
    return not words or words[-1].strip(".").casefold().split("-")[-1] in PEOPLE
