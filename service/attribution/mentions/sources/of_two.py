"""Persons who are of two bodies or are called two things, whom an "and" seems to make two: "former Rovers and Wales coach Jo Marsh"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.names.first_names import is_first_name
from service.attribution.names.roles.titles import ATTRIBUTES
from service.attribution.words import HONORIFICS, PERSONS, TITLES

# The first of two bodies, with what somebody was in both.
FORMERLY = re.compile(
    r"(?:[Ff]ormer|[Ee]x|[Cc]urrent|[Rr]etired|[Vv]eteran|[Oo]ne-time|[Ff]ellow)[-\s](?:[a-z-]+\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
)
# The second, and what he or she is called before the name.
CALLED = re.compile(r"(?:[A-Z][\w’'-]*\s){1,4}(?:[a-z-]+\s){0,2}(?P<noun>[a-z-]+)\s(?P<title>[A-Z][a-z]+\.?\s)?")

# Where in a team somebody plays, that is a thing elsewhere.
POSITIONS = frozenset(
    "all-rounder back-row centre flanker fly-half full-back half-back hooker lock opener prop scrum-half seamer second-row spinner "
    "wicketkeeper wing".split()
)

ONE = PERSONS | POSITIONS

# What a minister is for, in two parts around an "and": "the Trade | Industry Secretary".
FIELD = re.compile(
    r"(?:[Tt]he\s)?(?:[a-z]+\s)*(?:(?:Union|Federal|State|Shadow|Junior)\s)?[A-Z][a-z]+|(?:[Tt]he\s)?(?:(?:Union|Federal|State|Shadow|Junior)\s)?[a-z]+"
)
PORTFOLIO = re.compile(
    r"(?:[\w-]+\s){0,3}(?i:secretary|minister|commissioner|spokesman|spokeswoman|spokesperson|correspondent|editor|director|manager)\s"
)
# What a minister is for, with an "and" in it: "Minister for Road Transport | and Highways".
FIELDS = re.compile(r"(?:[\w-]+\s){0,3}(?i:minister|secretary|commissioner)\s(?:for|of)\s(?:the\s)?[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}")
# The second of the two fields, without a name behind it and with one.
CAPITALS_ALONE = re.compile(r"[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}")
MORE_FIELDS = re.compile(r"(?:[A-Z][\w-]*\s){1,3}")
# A member by the letters behind a party, and what else he or she is called before the name: "Congress MLA | and party chief".
MEMBER = re.compile(r"(?:[A-Z][\w’'-]*\s){1,3}(?:AM|MEP|MLA|MLC|MNA|MP|MPP|MSP|TD)")
ALSO = re.compile(r"(?:[a-z-]+\s){1,4}")


def is_office_for_two(text: str, first: str, start: int, name: int) -> bool:
    """Whether the first of two parts and the words from `start` up to a name are one office or two of one person."""
    if (is_office(first) or FIELD.fullmatch(first)) and PORTFOLIO.fullmatch(text, start, name):
        return True
    if MEMBER.fullmatch(first) and ALSO.fullmatch(text, start, name):
        return text[start:name].rsplit(maxsplit=1)[-1] in TITLES
    return FIELDS.fullmatch(first) is not None and MORE_FIELDS.fullmatch(text, start, name) is not None


def is_one_minister(first: str, second: str) -> bool:
    """Whether two parts are what one minister is for: "Federal water" and "mines minister", "the Trade" and "Industry Secretary"."""
    return FIELD.fullmatch(first) is not None and PORTFOLIO.fullmatch(f"{second} ") is not None


def is_office(words: str) -> bool:
    """Whether some words are no more than an office without its article: "Deputy Prime Minister"."""
    return all(word in TITLES or word in ATTRIBUTES for word in words.casefold().split())


def is_of_two(text: str, first: str, name: Name, start: int, *, described: bool, country: bool) -> bool:
    """Whether the first of two parts belongs to whom the second one, which begins at `start`, names at its end.

    `described` if the first one is a description of one person, "Lund's co-author and Tarn colleague Jo Marsh", `country` if it is a
    country's name alone, "Norland and Rovers captain Jo Marsh".
    """
    called = CALLED.fullmatch(text, start, name.span.start)
    if called is None or called["noun"] not in ONE:
        return False
    if called["title"] and called["title"].strip(" .").casefold() not in HONORIFICS:
        return False
    return described or country or FORMERLY.fullmatch(first) is not None


def is_of_pair(text: str, first: str, name: Name, start: int) -> bool:
    """Whether the first of two parts is a first name, and what the second begins with goes with it: "Ant and Dec producer Jo Marsh"."""
    called = CALLED.fullmatch(text, start, name.span.start) if is_first_name(first.casefold()) else None
    return called is not None and called["noun"] in PERSONS
