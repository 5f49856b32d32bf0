"""Several of several peoples: "UK, Danish and Irish growers" are one group, and no country."""

from __future__ import annotations

import re
from collections.abc import Sequence

# A people's adjective, or a country's letters.
NATIONAL = re.compile(r"(?:the\s|The\s)?(?:U\.?S\.?|UK|U\.K\.|EU|UN|[A-Z][a-z]+(?:[ai]n|ese|ish|sh|ch|ic|ss|eek|ai|qi|li))")
OF_A_PEOPLE = re.compile(rf"{NATIONAL.pattern}(?:\s[a-z-]+){{0,2}}\s[a-z]+s")


def are_of_peoples(parts: Sequence[str]) -> bool:
    """Whether all but the last of some joined phrases are adjectives of what the last one ends with."""
    return OF_A_PEOPLE.fullmatch(parts[-1]) is not None and all(NATIONAL.fullmatch(part) for part in parts[:-1])
