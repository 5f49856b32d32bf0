"""The initial of a first name that the tagger leaves before a surname, behind what somebody is: "Secretary | S. Ramanathan"."""

from __future__ import annotations

import re

from service.attribution.words import HONORIFICS, LAY, TITLED

INITIAL = re.compile(r"(?P<title>[^\W\d_]{2,})\.?[^\S\n](?P<name>[A-Z]\.[^\S\n])$")
LONGEST = len("Superintendent. S. ")
# Before whose name such an initial stands; behind any other word it may end a sentence: "vitamin C. | Lund said".
ENTITLING = TITLED | HONORIFICS | LAY | {"member"}


def initial_before(text: str, at: int) -> re.Match[str] | None:
    """The initial before a surname at `at`, as the group "name", where a title stands before that."""
    found = INITIAL.search(text, max(0, at - LONGEST), at) if text.endswith(". ", 0, at) else None
    return found if found and found["title"].casefold() in ENTITLING else None
