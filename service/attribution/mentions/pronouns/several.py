"""Those whom "they" surely means: with whom the sentence before begins, or by whom something is done: "It was built by monks. They"."""

from __future__ import annotations

import re

from service.attribution.mentions.pronouns.those import those
from service.attribution.spans import Span
from service.attribution.words import GROUPS, PERSONS

# Several who are counted, as the subject with which a sentence begins.
COUNT = (
    r"(?:At\sleast\s|More\sthan\s|(?:One|Two|Three|Several)\s[a-z]+\sand\s)?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal"
    r"|(?:[Aa]\s(?:handful|number|couple|dozen|group)|[Dd]ozens|[Ss]cores)\sof)"
)
COUNTED = re.compile(
    rf"(?:(?:But|And|Yet|Meanwhile|However),?\s|According\sto\s[^,.;:“”\"\n]{{2,60}},\s)?"
    rf"(?P<subject>(?:[Tt]he\s)?{COUNT}\s(?:[a-z][\w-]*\s){{0,3}}?(?P<noun>[a-z]{{3,}}))"
    r"(?P<more>\s(?:with|familiar\swith|close\sto|briefed\son|from|at|in|on)\s[^,.;:“”\"\n]{2,60}?)?(?P<who>,?\swho\s[^,.;:“”\"\n]{2,60}?,?)?"
    r"\s(?:said|told|gave|had|have|were|are|did|saw|went|came|took|made|spoke|wrote|heard|found|left|met|felt|drove|began|lost|won|held|put|paid"
    r"|built|brought|sent|sold|ran|led|fled|kept|knew|thought|sought|chose|caught|fought|sat|stood|set|quit|swore|rose|broke|blew|[a-z]+ed)\b"
)
PLURALS = re.compile(r"\b[a-z]{3,}s\b|\bpeople\b|\b(?:wo)?men\b|\bpolice\b")
# What they know or think, up to their verb: "Traders | briefed on the sale | were".
KNOWING = re.compile(
    r"\s(?:briefed\son|close\sto|familiar\swith|loyal\sto|opposed\sto)\s[^,.;:“”\"\n]{2,60}?(?=\s(?:also|are|did|had|have|say|said|told|were|will|would)\b)"
)
# By whom one thing or person, who is not "they", has something done: "The case is brought by local farmers."
AGENT = re.compile(
    r"\b(?:is|was|being|has\sbeen|had\sbeen)\s(?:[a-z]+ly\s|being\s)?(?:[a-z]+ed|brought|built|made|run|led|held|written|put|set|bought|sold|taken|given|shot|seen)"
    r"(?:\s(?:up|out|forward|together|over|down|off))?\sby\s(?P<agent>(?:(?:the|some|several|two|three|four|a\sgroup\sof)\s)?(?:(?!and\s|of\s)[\w’'-]+\s){0,4}?(?P<noun>[a-z]{3,}))\.?$"
)
# How many characters from its end on a sentence may tell by whom, and how far its subject may lie before a "they".
ENDS, CLAUSE = 120, 120
# Those who are in a state from which follows what "they" do: "Local traders were so angry (that) | they threatened".
MOVED = re.compile(
    r"(?:(?:But|And|Meanwhile,)\s)?(?P<subject>(?:[\w’'-]+\s){1,7}?(?P<noun>[a-z]{3,}))\s(?:are|were|have\sbeen|had\sbeen|felt|feel|became)\s"
    r"so\s(?:[a-z]+\s){1,3}(?:(?:at|by|with|about|of)\s[^,.;:“”\"\n]{2,60}\s)?(?:that\s)?"
)
# Words that are no part of such a subject.
NOT_IN = frozenset("when while because that which who whom if but after before as in on at by said says told".split())


def several(text: str, before: Span, pronoun: int, *, aside: bool) -> Span | None:
    """The several of whom "they" at an offset is said, as the sentence before it tells of them; in an `aside` to what is said they may be
    others, who go on, where those are not counted.
    """
    return _counted(text, before) or (None if aside else _plural(text, before, pronoun) or _agent(text, before))


def so_moved(text: str, sentence: int, pronoun: int) -> Span | None:
    """Those with whom the sentence of a "they" begins, who are so moved that they do something."""
    if pronoun - sentence > CLAUSE or " so " not in text[sentence:pronoun]:
        return None
    found = MOVED.fullmatch(text, sentence, pronoun)
    if found is None or not _are_people(found["noun"]) or not NOT_IN.isdisjoint(found["subject"].casefold().split()):
        return None
    return Span(*found.span("subject"))


def _counted(text: str, before: Span) -> Span | None:
    """Those who are counted with whom a sentence begins: "Two nurses disagreed. They said"."""
    found = COUNTED.match(text, before.start, before.end)
    if found is None or not _are_people(found["noun"]) or _tells_of_others(text, found.end(), before.end):
        return None
    return Span(found.start("subject"), found.end("more") if found["more"] else found.end("subject"))


def _plural(text: str, before: Span, pronoun: int) -> Span | None:
    """Those who are not counted: "Traders on the quay were adamant. They said"."""
    found = those(text, before, pronoun)
    if found is None or not _are_people(found.cut(text).split()[-1].casefold()) or _tells_of_others(text, found.end, before.end):
        return None
    more = KNOWING.match(text, found.end, before.end)
    return Span(found.start, more.end()) if more else found


def _agent(text: str, before: Span) -> Span | None:
    """Those with whom a sentence ends, by whom something is done that nobody else does in it."""
    end = before.end - (text[before.end - 1 : before.end] == ".")
    low = max(before.start, end - ENDS)
    found = AGENT.search(text, low, end) if text.find(" by ", low, end) >= 0 else None
    return Span(*found.span("agent")) if found and _are_people(found["noun"]) else None


def _are_people(noun: str) -> bool:
    return noun in GROUPS or (noun.endswith("s") and noun[:-1] in PERSONS)


def _tells_of_others(text: str, start: int, end: int) -> bool:
    """Whether others are told of whom "they" may mean as well."""
    others = (m[0].casefold() for m in PLURALS.finditer(text, start, end))
    return any(word in GROUPS or word[:-1] in PERSONS for word in others)
