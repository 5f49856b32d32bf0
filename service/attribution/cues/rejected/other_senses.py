"""Verbs of speech in another sense, or with no more than a topic: "have a say in the levy", "called in a plumber to find the leak", "failed
to mention the fire", "blocked a “poison” bill", "Critics see her as a threat", "will discuss the flood",
"called a halt", "a third confirmed death", "under threat".
"""

from __future__ import annotations

import re

from service.attribution.cues.dated.upcoming import is_ahead
from service.attribution.grammar import PERFECT
from service.attribution.records import Kind
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, PEOPLE

# Influence: "has a say on the fee".
A_SAY = re.compile(
    r"(?:[a-z’']+\s){0,2}(?:gets?|giv(?:en?|ing)|got|had|has|have|having)\s(?:a|any|no|some)\s(?:[a-z]+\s)?say", re.IGNORECASE
)
ON_WHAT = re.compile(r"(?:about|in|on|over)\s")
# Somebody is sent for or rung up.
CALLS = re.compile(r"(?:(?:has|have|had|will)\s)?(?:also\s|even\s|then\s)?call(?:s|ed|ing)?", re.IGNORECASE)
CALLED_IN = re.compile(
    r"\s(?![^.;:“”\"\n]{0,120}\sfor\s)(?:back\sto|in\s(?!(?:an?|her|his|its|the|their)\s(?:[\w-]+\s){0,2}?(?:address|appeal|article|blog|column|editorial|e-?mail|essay|interview|letter|memo|message"
    r"|motion|note|op-ed|paper|petition|post|report|sermon|speech|statement|testimony|tweet|video)\b)(?:an?\s|the\s|[a-z]*(?:ors|ers|ists|ants)\b|[A-Z]{4}|to\s|live\b))"
)
RUNG = re.compile(
    r"(?:(?:[A-Z]|the\s|her\s|his\s|its\s|their\s)(?:(?!\b(?:an?|is|was|that|attempt|bid|decision|effort|failure|move|offer|plan|refusal|right)\b)"
    r"[^,;:“”\"\n]){2,60}?\s)?"
    r"to\s(?:arrange|chat|check|discuss|double-check|find\sout|talk)\b"
)
ITSELF = re.compile(r"(?:her|him|it|my|our|them|your)sel(?:f|ves)\s(?:the\s)?[A-Z]")
# What is done by calling it: "called a halt to the dig".
CALLED_ACT = re.compile(
    r"(?:an?\s|the\s)?(?:[a-z]+\s)?(?:ballot|election|halt|meeting|referendum|strike|summit|time|truce|vote)\b(?=\s(?:after|at|by|for|in|of|on|over|to|with)\b|[.,;]|$)"
)
# One of those that are counted: "a third confirmed death".
CONFIRMED = re.compile(r"(?:confirmed|reported|suspected)", re.IGNORECASE)
COUNTED = re.compile(
    r"(?:\d(?:st|nd|rd|th)?|\b(?i:first|second|third|fourth|fifth|latest|new|only|one|two|three|four|five|six|seven|eight|nine|ten))\s$"
)
CASE = re.compile(r"(?:[\w-]+\s){0,2}(?:cases?|deaths?|infections?|outbreaks?|patients?|sightings?|victims?)\b")
# Danger, and no words.
UNDER = ("under ", "Under ")
# What somebody lets others see.
SHOWS_ONE = re.compile(rf"{PERFECT}(?:also\s)?show(?:s|ed|n|ing)?", re.IGNORECASE)
ONE = (["he"], ["she"], ["mr"], ["mrs"], ["ms"], ["mr."], ["mrs."], ["ms."])
OF_ONE = re.compile(r"(?:that\s)?(?:he|she)\b")
# What is left open until somebody tells it: "will announce in May whether it stays".
TELLS = re.compile(r"(?:announce|decide|declare|disclose|reveal|say)", re.IGNORECASE)
OPEN = re.compile(r"(?:how|if|what|when|where|whether|which|who)\b")
# What the article misses in what somebody says.
MISSES = re.compile(rf"{PERFECT}(?:also\s)?(?:fail|forg[eo]t|neglect|omit)(?:s|t?ed|ten|ting|ing)?\sto\s(?:even\s)?mention", re.IGNORECASE)
MENTIONS = re.compile(rf"{PERFECT}(?:also\s)?mention(?:s|ed|ing)?", re.IGNORECASE)
SOMEBODY = re.compile(r"(?:(?:[Hh]er|[Hh]is|[Tt]he|[Tt]heir)\s)?(?:former\s|late\s)?(?P<what>[\w’'-]+)(?:\sof\s[a-z]+)?")
# How somebody is looked at; a poll or a paper may tell how it sees things.
SEES = re.compile(rf"{PERFECT}(?:also\s|still\s)?(?:saw|seeing|seen|sees?)", re.IGNORECASE)
AS = re.compile(r"\bas\s(?:an?|one|the|too|[a-z]+ing)\b")
# A deed of a parliament; a law, which says what is to be, and tells nothing.
BLOCKS = re.compile(rf"{PERFECT}(?:also\s|again\s)?(?:block(?:s|ed|ing)?|filibuster(?:s|ed|ing)?)", re.IGNORECASE)
MANDATES = re.compile(rf"{PERFECT}(?:also\s)?mandat(?:es?|ed|ing)", re.IGNORECASE)
LAW = re.compile(r"\b(?:acts?|bill|bylaws?|constitution|laws?|legislation|ordinance|regulations?|rules|statutes?)$", re.IGNORECASE)
DISCUSS = re.compile(r"(?:(?:is|are|to|will)\s)*(?:discuss|talk\sabout)", re.IGNORECASE)
# A topic that is talked over, without a claim: "spent Friday discussing the tram".
DISCUSSES = re.compile(rf"{PERFECT}(?:also\s|then\s)?discuss(?:es|ed|ing)", re.IGNORECASE)
CLAIMED = re.compile(r"(?:how|if|that|what|when|where|whether|which|who|why)\b|\w+ing\b")
# An example, and nobody who speaks: "at a loss, say via a sale".
SAY_BY = (" via ", " by ", " through ")
# What the article takes something to mean, and takes from how a vote went.
MEANS = re.compile(r"\b(?:It|That|This)\s(?:also\s|really\s)?mean[st]\s$")
SHOWS = re.compile(r"(?:also\s)?(?:show(?:s|ed)?|suggest(?:s|ed)?)", re.IGNORECASE)
RESULTS = re.compile(r"(?:day[’']s|\b(?:election|primary|referendum))\sresults$")
# "Did not respond in kind" is an answer of another kind.
IN_KIND = re.compile(r"\sin\s(?:like\s)?kind\b")
# How many characters before a cue are looked at.
NEAR = 20


def is_other_sense(text: str, source: Span | None, cue: Span, said: Span, kind: Kind) -> bool:
    """Whether a cue before one content that is not quoted whole tells of no speech."""
    told, words = cue.cut(text), said.cut(text)
    if BLOCKS.fullmatch(told) or MISSES.fullmatch(told):
        return True
    if kind != "indirect":
        return False
    who = source.cut(text) if source else ""
    senses = (
        A_SAY.fullmatch(told) and ON_WHAT.match(words),
        CALLS.fullmatch(told) and _is_rung(text, cue, words),
        MENTIONS.fullmatch(told) and _is_somebody(words),
        SEES.fullmatch(told) and AS.search(words) and {word.casefold() for word in who.split()}.isdisjoint(DOCUMENTS),
        MANDATES.fullmatch(told) and LAW.search(who),
        DISCUSS.fullmatch(told) and is_ahead(text, cue),
        DISCUSSES.fullmatch(told) and said.start > cue.end and not CLAIMED.match(words),
        told == "say" and text.endswith(", ", 0, cue.start) and text.startswith(SAY_BY, cue.end),
        CALLS.fullmatch(told) and CALLED_ACT.match(words),
        CONFIRMED.fullmatch(told) and CASE.match(words) and COUNTED.search(text, max(0, cue.start - NEAR), cue.start),
        told == "threat" and text.endswith(UNDER, 0, cue.start),
        SHOWS_ONE.fullmatch(told) and OF_ONE.match(words) and _is_one(who),
        TELLS.fullmatch(told) and OPEN.match(words) and is_ahead(text, cue),
        told.endswith("ing") and MEANS.search(text, max(0, cue.start - NEAR), cue.start),
        SHOWS.fullmatch(told) and RESULTS.search(who),
    )
    return any(senses)


def answers_in_kind(text: str, said: Span) -> bool:
    """Whether what looks like a refusal to answer is no more than another kind of answer."""
    return IN_KIND.match(text, said.end) is not None


def _is_rung(text: str, cue: Span, words: str) -> bool:
    """Whether somebody is sent for or rung up, or goes by a name."""
    return any((CALLED_IN.match(text, cue.end), RUNG.match(words), ITSELF.match(words)))


def _is_one(who: str) -> bool:
    """Whether a source is one person: "she", "Ms Lund"."""
    return who.casefold().split(maxsplit=1)[:1] in ONE


def _is_somebody(words: str) -> bool:
    """Whether words are no more than a person."""
    found = SOMEBODY.fullmatch(words)
    return found is not None and found["what"].casefold() in PEOPLE
