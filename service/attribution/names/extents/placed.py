"""Persons who were tagged as one with the body or the place that they are of: "Ada Lund | of Orbis", "Ada Lund | at the Harbour Board",
"in Tarn | Ada Lund".
"""

from __future__ import annotations

import re

from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.like_bodies import CORPORATE, MATERIALS, NOUNS
from service.attribution.spans import Span
from service.attribution.words import HONORIFICS, ORGANIZATIONS

# A name of two words or three, and what its bearer is of, at or with.
PLACED = re.compile(
    r"(?P<name>(?P<first>[A-Z][\w’'-]*[a-z])\s(?:[A-Z]\.\s)?(?:[A-Z][\w’'-]*\s)?(?P<last>[A-Z][\w’'-]*[a-z]))\s(?P<tie>at|from|of|with)\s(?:the\s)?[A-Z]"
)
# Whom a name may call so as a whole: "Prince Olav of Tarn".
STYLES = frozenset(
    "lord lady baroness baron viscount viscountess earl countess duke duchess marquess prince princess king queen emperor empress "
    "sultan emir saint st brother sister mother father archbishop bishop patriarch abbot abbess pope".split()
)
# What else "of" ties to the words before it: "Victoria University of Tarn".
BODIES = ORGANIZATIONS | frozenset("academy association bishopric house isle isles museum museums port society".split())
# How many words a body and a person have together at least; what ends the name of a body, and what stands before that in an office.
FEWEST = 4
HEADED = BODIES | NOUNS | MATERIALS | CORPORATE
HEADING = (" of ", " of the ", " at ", " for ", " with ", " from ")
BEFORE = re.compile(r"(?P<word>[A-Z][a-z]+)\.?[^\S\n]$")
WINDOW = 16


def without_body(text: str, span: Span) -> Span:
    """A person's name without the body that follows it: "Ada Lund | of Orbis"; not "Prince Olav of Tarn"."""
    found = PLACED.match(text, span.start, span.end)
    if found is None:
        return span
    words = found["name"].casefold().split()
    ahead = BEFORE.search(text, max(0, span.start - WINDOW), span.start) if found["tie"] == "of" else None
    styled = not STYLES.isdisjoint(words) or (ahead is not None and ahead["word"].casefold() in STYLES)
    return span if styled or not BODIES.isdisjoint(words[1:]) else Span(*found.span("name"))


def behind_place(text: str, span: Span) -> Span:
    """A name without the place in which its bearer holds an office: "manager in | Tarn | Ada Lund"."""
    words = span.cut(text).split()
    placed = len(words) == len(("Tarn", "Ada", "Lund")) and text.endswith(" in ", max(0, span.start - len(" in ")), span.start)
    if not placed or not is_first_name(words[1].casefold()) or is_first_name(words[0].casefold()):
        return span
    return Span(span.start + span.cut(text).index(words[1], len(words[0])), span.end)


def behind_body(text: str, span: Span) -> Span:
    """A person's name without the body before it that he or she heads: "Chair of | Tarn Irrigation | Ada Lund"."""
    words = span.cut(text).split()
    if len(words) < FEWEST or words[-3].casefold() not in HEADED or not is_first_name(words[-2].casefold()):
        return span
    first, last = words[-2:]
    return Span(span.end - len(f"{first} {last}"), span.end) if text.endswith(HEADING, 0, span.start) else span


def body_apart(text: str, span: Span) -> Span | None:
    """The same of what was tagged as a body's name, where a first name and one word more begin it: not "Victoria College of Art"."""
    bare = without_body(text, span)
    words = bare.cut(text).casefold().split()
    named = bare != span and len(words) == 2 and is_first_name(words[0]) and words[0] not in HONORIFICS
    return bare if named else None
