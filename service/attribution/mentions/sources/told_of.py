"""A subject without a name of which the reader marks only a name in what is told of it: "Its website, run by Ada | Lund |, said"."""

from __future__ import annotations

import re

from service.attribution.addresses import MR
from service.attribution.spans import Span

# What was done with a thing, and where or by whom: "The suit, filed in", "The site, run by".
DONE = (
    r"(?:[a-z]+ed|built|drawn\sup|held|kept|led|made|put\stogether|run|seen|sent|set\sup|shown|told|written)"
    r"\s(?:[a-z]+ly\s)?(?:at|by|for|from|in|on|to|with)\s"
)
OWNER = rf"(?:(?:{MR})\.?\s)?(?:[A-Z][\w-]*\s){{0,3}}[A-Z][\w-]*(?:[’']s|(?<=s)[’'])"
SUBJECT = re.compile(
    rf"(?:(?:But|And|Meanwhile,|However,)\s)?(?P<subject>(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|{OWNER})\s(?:[\w’'-]+\s){{0,4}}?[a-z][\w-]*),\s{DONE}"
)
ENDED = re.compile(r"[;:“”\"\n]")
# Several who are asked something in a poll or the like, up to its name: "Most people asked in | a poll for Orbis | said".
ASKED = re.compile(
    r"(?:(?:But|And|Meanwhile,|However,)\s)?(?P<subject>[^,.;:“”\"\n]{3,110}?)\s(?:asked|canvassed|interviewed|polled|questioned|surveyed)\s(?:by|for|in)\s(?:the\s)?"
    r"(?:an?\s(?:[a-z]+\s){0,2}(?:poll|study|survey)\s(?:by|for|from|of)\s(?:the\s)?(?:[a-z]+\s){0,3})?"
)
COUNTED = re.compile(
    r"\b(?:adults|americans|britons|businesses|citizens|companies|consumers|customers|drivers|employees|employers|families|firms|half|majority|managers|many"
    r"|men|most|nurses|officials|owners|parents|people|pupils|quarter|readers|residents|respondents|shoppers|some|students|teachers|third|those|users|viewers"
    r"|voters|women|workers|%|per\scent|percent)(?=\s|$)",
    re.IGNORECASE,
)
# Papers and inquiries of which it is told how they were made, up to what they find: "Tests carried out in the wake of the flood | found".
MADE = re.compile(
    r"(?:(?:But|And|Meanwhile,|However,)\s)?(?P<paper>(?:(?:The|An?|Its|His|Her|Their|Another|Some|Two|Three)\s)?(?:[A-Za-z][\w-]*\s){0,3}?"
    r"(?i:analys[ie]s|audits?|checks|data|documents|enquir(?:y|ies)|figures|files|inquir(?:y|ies)|inspections?|interviews|investigations?|papers|polls?"
    r"|records|reports?|research|reviews?|statistics|stud(?:y|ies)|surveys?|tests|work)\s"
    r"(?:carried\sout|collected|commissioned|compiled|completed|conducted|done|filed|gathered|made|obtained|prepared|produced|published|released|seen|taken"
    r"|undertaken|written)\s[^,.;:“”\"\n]{2,110}?)\s(?:also\s|have\s|has\s|had\s)*"
)
FOUND = re.compile(
    r"(?:(?:have|has|had|also)\s)*(?:conclude[ds]?|finds?|found|indicate[ds]?|reveal(?:s|ed)?|show(?:s|ed)?|suggest(?:s|ed)?)\b"
)
# What tells of somebody who may find it.
WHO = re.compile(r"\b(?:and|but|he|it|she|that|they|which|who)\b")
# How many characters before a source its verb may stand.
WITHIN = 80
# How many characters a sentence has at most before what its papers find.
LONGEST = 170
POLL = ("asked", "canvassed", "interviewed", "polled", "questioned", "surveyed")


def thing_told_of(text: str, sentence: int, source: Span) -> Span | None:
    """The thing with which a sentence begins, what was done with which ends with a source and a comma."""
    found = SUBJECT.match(text, sentence, source.start) if text.startswith(",", source.end) else None
    return Span(*found.span("subject")) if found and not ENDED.search(text, found.end(), source.start) else None


def paper_made(text: str, sentence: int, cue: Span) -> Span | None:
    """The papers or inquiries with which a sentence begins that a cue ends, told by how they were made."""
    if not 0 < cue.start - sentence < LONGEST or FOUND.match(text, cue.start) is None:
        return None
    found = MADE.fullmatch(text, sentence, cue.start)
    return Span(*found.span("paper")) if found and not WHO.search(found["paper"]) else None


def asked_in(text: str, sentence: int, source: Span) -> Span | None:
    """Those with whom a sentence begins who were asked in what a source calls, with that: "Most people asked in | a poll | said"."""
    if not any(word in text[max(sentence, source.start - WITHIN) : source.start] for word in POLL):
        return None
    found = ASKED.fullmatch(text, sentence, source.start)
    return Span(found.start("subject"), source.end) if found and COUNTED.search(found["subject"]) else None
