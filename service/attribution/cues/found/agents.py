"""Who confirms or announces something in the passive, where the reader marks nobody: "Her death was confirmed by her son"."""

from __future__ import annotations

import re

from service.attribution.cues.found.passives import agent_between
from service.attribution.grammar import HAS_BEEN, IS
from service.attribution.spans import Span

_BE = rf"(?:{IS}|{HAS_BEEN})"
BEING = re.compile(rf"\b{_BE}\s+(?:\w+\s+)?$")
CUE = re.compile(rf"(?:{_BE}\s+)?(?:\w+\s+)?(?P<verb>confirmed|announced|disclosed|acknowledged|verified|denied|disputed|rejected)")
# What happens to somebody, which is told in being announced; a plan, a move or a deal is only made known.
EVENTS = frozenset(
    "acquittal appointment arrest arrival birth closure conviction death deaths departure detention diagnosis dismissal divorce drowning"
    " election engagement exit illness injury killing marriage murder passing pregnancy promotion release removal resignation retirement"
    " return sacking separation split suspension victory wedding withdrawal".split()
)
MADE_KNOWN = frozenset(("announced", "disclosed"))
# What a body of many agrees to when it confirms it.
AGREED = re.compile(r"\b(?:nomination|appointment|candidacy|nominee)s?\b", re.IGNORECASE)
VOTING = re.compile(
    r"\b(?:senate|senators|parliament|congress|assembly|lawmakers|legislature|council|committee|board|MPs|shareholders)\b", re.IGNORECASE
)
# What shows a thing and says nothing.
SHOWING = re.compile(
    r"\b(?:votes?|ballots?|tests?|scans?|x-rays?|experiments?|results?|examinations?|autopsy|DNA|facts?|counts?|events|victory|goals?)$",
    re.IGNORECASE,
)
# Where and when it was, and by whom: a name, or a noun with a determiner that a name may follow.
AGENT = re.compile(
    r"(?:\s+(?:in|on|at|via|late|early|last|this|yesterday|earlier)\b[^,.;:()“”\"\n]{0,40}?)?\s+by\s+"
    r"(?P<who>(?:(?:his|her|its|their|the|an?|one|two|three|four|several|both)\s[^,.;:()“”\"\n]{2,70}?"
    r"(?:,\s[A-Z][\w’'-]*(?:\s(?:&\s)?[A-Z][\w’'-]*){0,4})?|[A-Z][^,.;:()“”\"\n]{1,70}?|police|officials|prosecutors|doctors|relatives|friends|colleagues))"
    r"(?=[.;,]|$|\s(?:on|in|at|who|which|after|before|as|to|during|when|while|and\s(?:he|she|it|they|is|was|has))\b)"
)
# How many characters behind the cue are looked at, and how far before it what is confirmed ends.
BEHIND, NEAR = 160, 60
WORD = re.compile(r"[^\W\d_]+")


def agent_of(text: str, content: tuple[Span, ...], cue: Span) -> Span | None:
    """Who confirms or announces the subject of a passive, or tells its subject something; None where the cue is none."""
    if content and text.startswith(" by ", cue.end):
        between = agent_between(text, content[0], cue)
        if between:
            return between
    verb = CUE.fullmatch(text, cue.start, cue.end)
    if verb is None or not content or not content[-1].end <= cue.start <= content[-1].end + NEAR:
        return None
    passive = BEING.search(text, content[-1].end, verb.start("verb"))
    found = AGENT.match(text, cue.end, min(len(text), cue.end + BEHIND)) if passive else None
    if found is None or not _is_told(content[-1].cut(text), verb["verb"], found["who"]):
        return None
    return Span(*found.span("who"))


def _is_told(subject: str, verb: str, who: str) -> bool:
    """Whether somebody says something about the subject; what a parliament confirms, it decides."""
    if verb in MADE_KNOWN:
        return not EVENTS.isdisjoint(word.casefold() for word in WORD.findall(subject))
    return not SHOWING.search(who) and not (AGREED.search(subject) and VOTING.search(who))
