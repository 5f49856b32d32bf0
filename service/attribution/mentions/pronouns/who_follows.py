"""Whom "who" follows in its sentence: "Ada Lund, a nurse from Derry, who"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from service.attribution.names.entities import Entity
from service.attribution.words import GROUPS

# What may stand between a person's name, or another, and the "who" that follows it, in how many characters; how many names are looked at.
NEXT_TO_WHO = re.compile(r"(?:,|\s[-–—])?\s*")
TO_WHO = re.compile(
    r",?\s*|,\s(?:\d+,\s)?an?\s[^.!?;:“”\"\n,]*[A-Z][\w’'-]*\s|(?:\s\([^()\n]*\))?,\s[^.!?;:“”\"\n]*,\s|(?:\s\([^()\n]*\)),?\s|,?\s(?:of|from|at|in|on|with|for|to)\s[^.!?;:“”\"\n]*\s"
)
WHO_WINDOW, FOLLOWED = 160, 4
# What somebody is said to be before such a "who": "Ada Lund is a bully who".
IS = re.compile(r"\s(?:is|was)\san?\s(?:(?!\b(?:against|at|by|for|from|in|of|on|than|to|with)\b)[^.!?;:“”\"\n])*\s")
# A document, and whose it is, before the name of that, and in how many characters.
PAPER = re.compile(r"\b(?:the|an?)\s(?:[a-z]+\s){0,2}?(?P<noun>[a-z]+)\sof\s(?:the\s)?$")
PAPER_WINDOW = 60
PAPERS = frozenset("book chapter clause draft edition manuscript paragraph preamble preface section verse version volume".split())


def followed(text: str, offset: int, near: Sequence[tuple[int, Entity]]) -> Entity | None:
    """The nearest name before a "who" at an offset but for what is told of its bearer; `near` are the ends of names before it, the last
    one first, and whose they are.
    """
    near = [(end, entity) for end, entity in near if end >= offset - WHO_WINDOW]
    for end, entity in near:
        if entity.kind == "person" and IS.fullmatch(text, end, offset):
            return entity
        if entity.kind == "person" and TO_WHO.fullmatch(text, end, offset):
            between = text[end:offset].casefold().split()
            return entity if GROUPS.isdisjoint(between) else None  # "to Ada Lund from farmers in Ohio, who"
    bodies = (entity for end, entity in near if entity.kind not in ("person", "place") and NEXT_TO_WHO.fullmatch(text, end, offset))
    return next((entity for entity in bodies if not _has_paper(text, entity, offset)), None)


def _has_paper(text: str, entity: Entity, offset: int) -> bool:
    """Whether a body before a "which" only has the document that is meant: "the third book of the | Old Testament, which says"."""
    at = bisect_left(entity.names, offset, key=lambda name: name.span.start) - 1
    start = entity.names[at].span.start if at >= 0 and text.startswith("which", offset) else 0
    paper = PAPER.search(text, max(0, start - PAPER_WINDOW), start)
    return paper is not None and paper["noun"] in PAPERS
