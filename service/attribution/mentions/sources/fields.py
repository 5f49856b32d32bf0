"""Holders of an office for a field, without an article: "Professor of law Ada Lund of Tarn University", "Chairman of stewards Ada Lund"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.addresses import SIR
from service.attribution.names.entities import Name
from service.attribution.words import DETERMINERS, TITLES

# Between the office and the name: the field, and how its holder is addressed.
FIELD = re.compile(rf"\s(?:of|for|in)\s(?:[a-z-]+\s(?:and\s)?){{1,4}}(?:(?:{SIR})\.?\s)?")
# The same where the mention ends with the name: what a comma parts from it may have capitals.
ENDED = re.compile(rf"\s(?:of|for)\s(?:(?:[a-z-]+\s){{1,2}}(?:(?:{SIR})\.?\s)?|(?:[\w’'&-]+\s){{0,8}}[\w’'&-]+,\s(?:(?:{SIR})\.?\s)?)")
# What is held, and no more than how somebody is called.
OFFICES = TITLES - frozenset("mr mrs ms miss dr sir lord lady dame man woman boy girl".split())
# What of or where the holder is.
PLACED = re.compile(r",?\s(?:at|from|in|of|with)\s")


def holder_of_field(
    text: str, words: Sequence[tuple[str, int, int]], inside: Sequence[Name], phrase: Sequence[tuple[str, int, int]]
) -> Name | None:
    """The first person named in a mention whose words up to the first preposition are an office that is held for a field, if what he or she
    is of follows; or the person with whose name such a mention ends.
    """
    people = [name for name in inside if name.kind == "person" and len(name.words) > 1]
    if not people or not phrase or phrase[-1][0] not in OFFICES or words[0][0] in DETERMINERS:
        return None
    first, last = people[0], people[-1]
    if FIELD.fullmatch(text, phrase[-1][2], first.span.start) and PLACED.match(text, first.span.end, words[-1][2]):
        return first
    return last if last.span.end >= words[-1][2] and ENDED.fullmatch(text, phrase[-1][2], last.span.start) else None
