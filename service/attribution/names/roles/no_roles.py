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


def is_none(text: str) -> bool:
    """Whether a phrase is such a thing."""
    if text.startswith(NUMBERS):
        return SEVERAL.fullmatch(text) is not None
    return text == "did" or text.startswith("did ") or text in COUNTRIES
