"""A subject without a name of which the reader marks only a name in what is told of it: "Its website, run by Ada | Lund |, said"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# What was done with a thing, and where or by whom: "The suit, filed in", "The site, run by".
DONE = (
    r"(?:[a-z]+ed|built|drawn\sup|held|kept|led|made|put\stogether|run|seen|sent|set\sup|shown|told|written)"
    r"\s(?:[a-z]+ly\s)?(?:at|by|for|from|in|on|to|with)\s"
)
OWNER = r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*(?:[’']s|(?<=s)[’'])"
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
# How many characters before a source its verb may stand.
WITHIN = 80
POLL = ("asked", "canvassed", "interviewed", "polled", "questioned", "surveyed")


def thing_told_of(text: str, sentence: int, source: Span) -> Span | None:
    """The thing with which a sentence begins, what was done with which ends with a source and a comma."""
    found = SUBJECT.match(text, sentence, source.start) if text.startswith(",", source.end) else None
    return Span(*found.span("subject")) if found and not ENDED.search(text, found.end(), source.start) else None


def asked_in(text: str, sentence: int, source: Span) -> Span | None:
    """Those with whom a sentence begins who were asked in what a source calls, with that: "Most people asked in | a poll | said"."""
    if not any(word in text[max(sentence, source.start - WITHIN) : source.start] for word in POLL):
        return None
    found = ASKED.fullmatch(text, sentence, source.start)
    return Span(found.start("subject"), source.end) if found and COUNTED.search(found["subject"]) else None
