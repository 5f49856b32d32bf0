"""Persons who are of two bodies or are called two things, whom an "and" seems to make two: "former Rovers and Wales coach Jo Marsh"."""

from __future__ import annotations

import re

from service.attribution.mentions.nouns import PEOPLE
from service.attribution.names.entities import Name
from service.attribution.words import HONORIFICS

# The first of two bodies, with what somebody was in both.
FORMERLY = re.compile(
    r"(?:[Ff]ormer|[Ee]x|[Cc]urrent|[Rr]etired|[Vv]eteran|[Oo]ne-time|[Ff]ellow)[-\s](?:[a-z-]+\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
)
# The second, and what he or she is called before the name.
CALLED = re.compile(r"(?:[A-Z][\w’'-]*\s){1,4}(?:[a-z-]+\s){0,2}(?P<noun>[a-z-]+)\s(?P<title>[A-Z][a-z]+\.?\s)?")


def is_of_two(text: str, first: str, name: Name, start: int, *, described: bool, country: bool) -> bool:
    """Whether the first of two parts belongs to whom the second one, which begins at `start`, names at its end.

    `described` if the first one is a description of one person, "Lund's co-author and Tarn colleague Jo Marsh", `country` if it is a
    country's name alone, "Norland and Rovers captain Jo Marsh".
    """
    called = CALLED.fullmatch(text, start, name.span.start)
    if called is None or called["noun"] not in PEOPLE:
        return False
    if called["title"] and called["title"].strip(" .").casefold() not in HONORIFICS:
        return False
    return described or country or FORMERLY.fullmatch(first) is not None
