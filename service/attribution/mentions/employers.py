"""Bodies that an article names first as what somebody new is of, and that nobody has told of before: "Ada Lund, director of Trade Hull"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Entity

# What stands between somebody's name and that of the body, in how many characters; no office of those who run or speak for a body, which
# is likely to be the one told of.
OF_BODY = re.compile(
    r"[A-Z][\w’'-]+,\s(?:the\s|an?\s|its\s)?"
    r"(?!(?:[a-z-]+\s){0,3}?(?:chief\sexecutive|ceo|managing\sdirector|chair|chairman|chairwoman|president|boss|founder|owner|spokes[a-z]+)\b)[a-z][^,.;:()“”\"\n]{2,60}\s(?:of|at|for|with|from|in)\s(?:the\s)?$"
)
WINDOW = 110


def is_somebodys(text: str, entity: Entity) -> bool:
    """Whether a body is named for the first time behind what somebody is of it."""
    if entity.kind != "organization" or not entity.names:
        return False
    start = entity.names[0].span.start
    return OF_BODY.search(text, max(0, start - WINDOW), start) is not None
