"""The words by which an article calls somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.attribution.mentions.comparison.mentions import stem
from service.attribution.mentions.descriptions.doubts import QUALIFIERS
from service.attribution.names.entities import Entity, normal
from service.attribution.names.roles.offices import noun_phrase, words_of
from service.attribution.words import KIN, LAY, OFFICES, PEOPLE

# Whose relative or aide somebody is: "the treasurer's wife" is no treasurer.
OWNER = re.compile(r"\b(?:" + "|".join(sorted(OFFICES | KIN | LAY)) + r")(?:[’']s|(?<=s)[’'])\s", re.IGNORECASE)
MARK = re.compile(r"[’']")
# The same behind it, and where another office begins: "a lawyer for the mayor" is no mayor.
GOVERNED = re.compile(r"\s(?:to|for|of|with|under|against)\s")
# Titles of those whom an article calls "the judge".
BENCH = re.compile(r"(?:(?:Lord|Lady|Mr|Mrs|Ms|Madam|Dame|Sir|Chief|Associate|(?:Supreme|High|Appeal|Federal)\sCourt)\s){0,2}Justice")
PARTED = re.compile(r",\s|\sand\s")


def called_by(entity: Entity, roles: Iterable[str]) -> set[str]:
    """The stems of the words that the article itself uses for the entity: its names, its roles, its descriptions."""
    own = (_own_words(OWNER.sub(" ", role) if MARK.search(role) else role) for role in roles)
    words = {w for role in own if QUALIFIERS.isdisjoint(role[:1]) for w in role} | {w for form in entity.forms for w in form}
    words |= set(normal(entity.name) if entity.names else noun_phrase(entity.name))
    words |= {"judge"} if any(BENCH.fullmatch(role) for role in roles) else set()
    return {stem(word) for word in words}


def _own_words(role: str) -> list[str]:
    """The words of a role but for what others are called whom it governs."""
    if GOVERNED.search(role) is None:
        return words_of(role)
    parts = [GOVERNED.split(part, maxsplit=1) for part in PARTED.split(role)]
    return [
        word for own, *governed in parts for word in (*words_of(own), *(w for each in governed for w in words_of(each) if w not in PEOPLE))
    ]
