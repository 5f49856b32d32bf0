"""Rivals of a body that are listed: after "Orbis's rivals, including Tarn Air, Vos and Norjet", "the airline" is none of those."""

from __future__ import annotations

import re
from bisect import bisect_left

from service.attribution.names.entities import Entity

# What stands before the names in such a list, in how many characters, and what joins them.
LISTED = re.compile(r"\b(?:rivals|competitors),?\s(?:including|such\sas|like|among\sthem)\s(?P<names>[^.;:“”\"\n]{0,140})$")
WITHIN = 180
BEHIND = re.compile(r"(?:,\s|,?\sand\s)(?:the\s)?[A-Z]")


def is_listed_rival(text: str, entity: Entity, offset: int) -> bool:
    """Whether the last name of a body before an offset stands in a list of several rivals of another."""
    at = bisect_left(entity.names, offset, key=lambda name: name.span.start) - 1
    if at < 0:
        return False
    name = entity.names[at].span
    low = max(0, name.start - WITHIN)
    if "rivals" not in (before := text[low : name.start]) and "competitors" not in before:
        return False
    listed = LISTED.search(text, low, name.start)
    return listed is not None and (" and " in listed["names"] or "," in listed["names"] or BEHIND.match(text, name.end) is not None)
