"""Where a description that stands before a name begins: "Lune Bridge | operator Tarnline" with the capitals, "will sue | media group Orbis"
behind the verb, "The world's | biggest brewer" with whose it is, "Former sheriff and | Tarn Mayor" with what tells that it is over.
"""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.words import STOP_WORDS

# Names with which a sentence begins, that tell of what kind the noun behind them is.
NAMED = re.compile(r"(?:^|\n|[.!?][”\"’']?\s)(?:The\s)?(?P<named>(?!The\b)[A-Z][\w&’'-]*(?:[^\S\n][A-Z][\w&’'-]*){1,3})[^\S\n]$")
LONGEST_NAMED = 60
# Behind what stands a verb by itself: "will | meet".
MODALS = frozenset("can could may might must shall should will would".split())
# What may stand before a noun that calls a body: a people, a state or a trade in short.
NATION = re.compile(r"U\.S\.|[A-Z]{2,3}|[A-Z][a-z]+(?:an|ese|ish|ch|ic|i)(?:-[a-z]+)?|[A-Z]\w+-based")
# Trades of which a body may have two: "oil and | gas company".
TRADES = frozenset(
    "advertising aerospace aluminium banking beer beverage building chemicals clothing coal construction copper cosmetics defence defense "
    "drink drinks electricity energy engineering fashion film food footwear fuel furniture gas gold health insurance internet iron leisure "
    "logistics marketing media metals mining music oil packaging paper phone pipeline power property publishing pulp shipping silver steel "
    "telecoms television timber tobacco transport travel uranium water wine zinc".split()
)
# What makes an office one that somebody held, and the first of two such before the second: "Former prosecutor and | Tarn City Mayor".
FORMER = "former "
FORMER_TOO = re.compile(r"(?:^|[^\w’'-])(?P<first>[Ff]ormer(?:[^\S\n][a-z][\w-]*){1,3}[^\S\n]and[^\S\n])$")
# The first of several that are told in a list: "a former judge, mayor and senator".
FORMER_LIST = re.compile(r"\b(?:[Aa]n?|[Tt]he)[^\S\n](?P<first>former(?:[^\S\n][a-z][\w-]*){1,3},[^\S\n])$")
# Offices of two words in small letters of which the first is as good as any by itself.
FIXED = frozenset(("public defender", "public prosecutor", "public advocate", "special prosecutor", "special counsel", "special envoy"))
# What papers of a Sunday are called behind the day.
PAPERS = frozenset("business express herald independent mail mercury mirror people post star sun telegraph times tribune world".split())
# Of what all others are fewer or smaller: "the world's | second-largest brewer".
WIDEST = re.compile(
    r"(?:world|country|nation|region|continent|industry)[’']s?\s(?:[a-z]+-|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|single)\s)?"
    r"(?:[a-z]{3,}est|top|leading|main|most|only|first)\s"
)


def with_named(text: str, start: int) -> int:
    """Where a noun in small letters begins with the names that open its sentence."""
    if not text[start].islower() or not text.endswith(" ", 0, start):
        return start
    found = NAMED.search(text, max(0, start - LONGEST_NAMED), start)
    return found.start("named") if found and found["named"].split(maxsplit=1)[0].casefold() not in STOP_WORDS else start


def behind_verb(text: str, words: list[Span], first: int) -> int:
    """The first of the words before a name that is no verb: `first`, or the next one behind "will meet"."""
    verb = 0 < first < len(words) - 1 and words[first - 1].cut(text).casefold() in MODALS
    return first + 1 if verb else first


def is_widest(text: str, start: int, end: int) -> bool:
    """Whether a phrase that begins with an owner tells what is the first of all that it has."""
    return WIDEST.match(text, start, end) is not None


def is_of_sunday(word: str, following: str) -> bool:
    """Whether a day is part of the name of a paper: "Sunday | Telegraph"."""
    return word == "sunday" and following.casefold() in PAPERS


def with_former(text: str, span: Span) -> Span:
    """An office with the "former" before it or before the other one that an "and" joins to it."""
    if text[max(0, span.start - len(FORMER)) : span.start].casefold() == FORMER:
        return Span(span.start - len(FORMER), span.end)
    if text.endswith(", ", 0, span.start) and text.find(" and ", span.start, span.end) > 0:
        first = FORMER_LIST.search(text, max(0, span.start - LONGEST_NAMED), span.start)
        return Span(first.start("first"), span.end) if first else span
    if not text.endswith(" and ", 0, span.start) or not text[span.start].isupper():
        return span
    first = FORMER_TOO.search(text, max(0, span.start - LONGEST_NAMED), span.start)
    return Span(first.start("first"), span.end) if first else span


def paired(text: str, words: list[Span], first: int) -> int:
    """The first of the words before a name with the other of two trades and the country before it: "Norlandic oil and | gas company"."""
    if first < 2 or words[first - 1].cut(text) != "and" or not {words[first].cut(text), words[first - 2].cut(text)} <= TRADES:
        return first
    return first - 3 if first > 2 and NATION.fullmatch(words[first - 3].cut(text)) else first - 2
