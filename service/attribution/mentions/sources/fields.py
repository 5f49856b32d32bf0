"""Holders of an office for a field, without an article, who are of a body: "Professor of law Ada Lund of Tarn University"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.addresses import SIR
from service.attribution.names.entities import Name
from service.attribution.words import DETERMINERS, TITLES

# Between the office and the name: the field, and how its holder is addressed.
FIELD = re.compile(rf"\s(?:of|for|in)\s(?:[a-z-]+\s(?:and\s)?){{1,4}}(?:(?:{SIR})\.?\s)?")
# What of or where the holder is.
PLACED = re.compile(r",?\s(?:at|from|in|of|with)\s")


def holder_of_field(
    text: str, words: Sequence[tuple[str, int, int]], inside: Sequence[Name], phrase: Sequence[tuple[str, int, int]]
) -> Name | None:
    """The first person named in a mention whose words up to the first preposition are an office that is held for a field."""
    name = next((name for name in inside if name.kind == "person" and len(name.words) > 1), None)
    if name is None or not phrase or phrase[-1][0] not in TITLES or words[0][0] in DETERMINERS:
        return None
    held = FIELD.fullmatch(text, phrase[-1][2], name.span.start)
    return name if held and PLACED.match(text, name.span.end, words[-1][2]) else None
