"""What several people are called together before their names: "Democratic candidates Ada Lund and Tom Hale", "two objectors, A and B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.spans import Span
from service.attribution.words import PEOPLE, STOP_WORDS

# What stands between the names of several people, and between the last two.
BETWEEN = frozenset((", ", " and ", ", and "))
LAST = " and "
# How many of them are looked at.
MOST = 6
# The noun in the plural right before the first of the names, with the words before it.
CALLED = re.compile(r"(?P<lead>(?:[\w’'.-]+[^\S\n]){0,4})(?P<noun>[A-Za-z][a-z-]*s\.?)(?P<comma>,?)[^\S\n]$")
WINDOW = 80
WORD = re.compile(r"\S+")
# Before a comma, what makes it all of them, and no others of a list: "its lawyers, Ada Lund and Tom Hale".
ALL = re.compile(r"\b(?:[Tt]he|[Bb]oth|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our|[’']s)\b")
# Whom one tells something, who are no more than that: "told reporters".
TOLD = re.compile(r"\b(?:told|tells|asked|informed)[^\S\n]")
# Plurals of titles in short.
SHORT = frozenset("congs govs profs reps sens".split())
# What ends the words that tell of what kind they are.
COUNTED = STOP_WORDS | frozenset("two three four five six seven eight nine ten told joined fellow other both like including".split())


def shared(text: str, name: Name, people: Sequence[Name]) -> Span | None:
    """What a person is called together with those beside whom he or she is named; `people` are the names up to a few behind this one."""
    at = next((i for i, other in enumerate(people) if other is name), None)
    if at is None:
        return None
    first = last = at
    while first > 0 and at - first < MOST and text[people[first - 1].span.end : people[first].span.start] in BETWEEN:
        first -= 1
    while last + 1 < len(people) and text[people[last].span.end : people[last + 1].span.start] in BETWEEN:
        last += 1
    if first == last or not text[people[last - 1].span.end : people[last].span.start].endswith(LAST):
        return None
    start = people[first].span.start
    called = CALLED.search(text, max(0, start - WINDOW), start) if text[start - 3 : start].rstrip(", .").endswith("s") else None
    if called is None or TOLD.search(called["lead"]) or (called["comma"] and not ALL.search(called["lead"])):
        return None
    return _with_kind(text, called) if _is_calling(called["noun"]) else None


def _is_calling(plural: str) -> bool:
    """Whether a plural is that of an office or a calling."""
    folded = plural.casefold().rstrip(".")
    return folded in SHORT or not PEOPLE.isdisjoint((folded[:-1], f"{folded[:-3]}y"))


def _with_kind(text: str, called: re.Match[str]) -> Span:
    """The noun with the words before it that tell of what kind: "Democratic presidential | candidates"."""
    start, small = called.start("noun"), called["noun"][0].islower()
    for word in reversed([*WORD.finditer(text, *called.span("lead"))]):
        told = word[0]
        verbal = told.islower() and told.endswith(("ed", "s", "ing"))
        if told.casefold() in COUNTED or verbal or (told[0].islower() and not small) or not told[0].isalpha() or told.endswith("."):
            break
        start = word.start()
    return Span(start, called.end("noun"))
