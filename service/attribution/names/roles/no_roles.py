"""What stands where a role does and tells of no office: the mere country, "Norland | 's Ada Lund", what somebody "did", and what two or
more are together.
"""

from __future__ import annotations

import re

from service.attribution.names.countries.capitals import CAPITALS

COUNTRIES = frozenset(("America", "Britain", "Holland", *CAPITALS.values())) - {"European Union"}
# "the world's | two biggest brewers", of whom the bearer of a name is one.
NUMBERS = ("two ", "three ", "four ", "five ", "six ")
SEVERAL = re.compile(r"[a-z]+ (?:[\w-]+ )+[a-z]{3,}(?<!s)s")
# How a sentence begins in which somebody speaks: "Prosecuting, | Ada Lund said"; and what is told of a life or of somebody else there.
OPENING = re.compile(
    r"(?:Addressing|Defending|Mitigating|Posting|Prosecuting|Replying|Responding|Speaking|Tweeting|Writing)(?:\s(?:in|on|to)\s.+)?"
)
OF_LIFE = re.compile(
    r"(?:is\s)?best\sknown\b|(?:has|have|had)\s(?:lived|worked|been)\b|(?:still\s)?(?:lives|manages|represents|trains|works\swith)\s(?:[a-z]+\s)*the\s\d\d-year-old"
)


def is_none(text: str) -> bool:
    """Whether a phrase is such a thing."""
    if text.startswith(NUMBERS):
        return SEVERAL.fullmatch(text) is not None
    if OPENING.fullmatch(text) or OF_LIFE.match(text):
        return True
    return text == "did" or text.startswith("did ") or text in COUNTRIES
