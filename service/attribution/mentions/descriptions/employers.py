"""Bodies that an article names first as what somebody new is of, and that nobody has told of before: "Ada Lund, director of Trade Hull"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.attribution.mentions.comparison.agreement import OPENING
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.words import COMPANIES

# What stands between somebody's name and that of the body, in how many characters; the office of those who run or speak for a body, which
# is likely to be the one told of.
OF_BODY = re.compile(
    r"[A-Z][\w’'-]+,\s(?:the\s|an?\s|its\s)?(?P<office>[a-z][^,.;:()“”\"\n]{2,60})\s(?:of|at|for|with|from|in)\s(?:the\s)?$"
)
RUNS = re.compile(r"\b(?:chief\sexecutive|ceo|managing\sdirector|chair|chairman|chairwoman|president|boss|founder|owner|spokes[a-z]+)\b")
WINDOW = 110
# What refers back below the opening of an article.
GENERAL = frozenset("company firm business group organisation organization".split())
FIRMS = COMPANIES | GENERAL
# How many of a body's names are looked at.
NAMES = 4


def is_somebodys(text: str, entity: Entity, source: Source, paragraph: int) -> bool:
    """Whether a body that a description in a paragraph may mean is named for the first time behind what somebody is of it."""
    if entity.kind != "organization" or not entity.names or source.type != "organization":
        return False
    start = entity.names[0].span.start
    found = OF_BODY.search(text, max(0, start - WINDOW), start)
    refers_back = source.head in GENERAL and paragraph >= OPENING
    return found is not None and (refers_back or RUNS.search(found["office"]) is None)


def employers(text: str, source: Source, entities: Iterable[Entity]) -> set[Entity]:
    """Those of some bodies that a description of a firm does not mean: of which only somebody is told who speaks of another one, "Ada Lund,
    an analyst at Orbis", where the article tells of other bodies.
    """
    if source.type != "organization" or source.head not in FIRMS or not source.definite:
        return set()
    bodies = [entity for entity in entities if entity.kind == "organization" and entity.names]
    out = {entity for entity in bodies if all(_is_employer(text, name.span.start) for name in entity.names[:NAMES])}
    return out if len(out) < len(bodies) else set()


def _is_employer(text: str, start: int) -> bool:
    """Whether a body is named behind what somebody is there, who does not run it."""
    found = OF_BODY.search(text, max(0, start - WINDOW), start)
    return found is not None and RUNS.search(found["office"]) is None
