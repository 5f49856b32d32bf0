"""Bodies that an article names first as what somebody new is of, and that nobody has told of before: "Ada Lund, director of Trade Hull"."""

from __future__ import annotations

import re

from service.attribution.mentions.comparison.agreement import OPENING
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity

# What stands between somebody's name and that of the body, in how many characters; the office of those who run or speak for a body, which
# is likely to be the one told of.
OF_BODY = re.compile(
    r"[A-Z][\w’'-]+,\s(?:the\s|an?\s|its\s)?(?P<office>[a-z][^,.;:()“”\"\n]{2,60})\s(?:of|at|for|with|from|in)\s(?:the\s)?$"
)
RUNS = re.compile(r"\b(?:chief\sexecutive|ceo|managing\sdirector|chair|chairman|chairwoman|president|boss|founder|owner|spokes[a-z]+)\b")
WINDOW = 110
# What refers back below the opening of an article.
GENERAL = frozenset("company firm business group organisation organization".split())


def is_somebodys(text: str, entity: Entity, source: Source, paragraph: int) -> bool:
    """Whether a body that a description in a paragraph may mean is named for the first time behind what somebody is of it."""
    if entity.kind != "organization" or not entity.names or source.type != "organization":
        return False
    start = entity.names[0].span.start
    found = OF_BODY.search(text, max(0, start - WINDOW), start)
    refers_back = source.head in GENERAL and paragraph >= OPENING
    return found is not None and (refers_back or RUNS.search(found["office"]) is None)
