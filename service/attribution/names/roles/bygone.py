"""Offices that somebody had at a time that is told of, which come behind the one that goes with the name now: "Ada Lund, while still a
candidate for mayor, said", "when she was head of the Grain Board", "in his years as the club's treasurer".
"""

from __future__ import annotations

import re

from service.attribution.names.roles.of_others import TENURE
from service.attribution.spans import Span

# With "still", or a pronoun and a past verb: "when the mayor spoke" tells of somebody who is one.
MEANWHILE = re.compile(
    r"\b(?:while|when)\s(?:(?:he|she)\s(?:was|worked\sas|served\sas)\s(?:still\s)?|still\s)(?:(?:an?|the|its|their|[\w’'-]+[’']s?)\s)?(?:[\w-]+\s){0,2}$"
)
LEADS = (" while ", " when ", "While ", "When ")
WIDTH = 60


def is_bygone(text: str, phrase: Span) -> bool:
    """Whether what goes before an office tells that somebody had it at some time only."""
    lead = text[max(0, phrase.start - WIDTH) : phrase.start]
    if any(word in lead for word in LEADS) and MEANWHILE.search(lead):
        return True
    return " as " in lead and TENURE.search(lead) is not None
