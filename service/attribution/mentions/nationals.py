"""People whom an article calls by their country: "the American said" is nobody who is told to be a Briton."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from service.attribution.capitals import COUNTRY_NAMES
from service.attribution.mentions.sources import Source
from service.attribution.names.entities import POSSESSIVE, Entity
from service.attribution.names.lands import LANDS, land
from service.attribution.names.peoples import DEMONYMS

# Where one of a people is called otherwise than the country by its letters.
PEOPLES = {
    "briton": "britain",
    "dane": "denmark",
    "englishman": "britain",
    "finn": "finland",
    "irishwoman": "ireland",
    "pole": "poland",
    "scot": "britain",
    "spaniard": "spain",
    "turk": "turkey",
    "welshman": "britain",
}
BRITAIN = frozenset(("england", "english", "scotland", "scottish", "wales", "welsh", "britain", "british"))
# Whose somebody is before a name, and where he or she is from behind one; in how many characters, at how many names.
BEFORE = re.compile(r"\b(?P<land>[A-Z][\w.]*(?:[’']s)?)\s(?:[a-z][\w-]*\s|\d\S*\s){0,3}$")
BEHIND = re.compile(r",?\s(?:of|from)\s(?P<land>[A-Z]\w+)")
WINDOW, FEW = 40, 6


def strangers(text: str, source: Source, entities: Collection[Entity]) -> set[Entity]:
    """Those of some entities whom a mention like "the American" hardly means: who is told beside a name to be of another country, and
    everybody else but those who are told to be of this one.
    """
    if source.head not in DEMONYMS:
        return set()
    mine = _land(source.head)
    people = {entity: _told(text, entity) for entity in entities if entity.kind == "person"}
    own = {entity for entity, lands in people.items() if mine in lands}
    return people.keys() - own if own else {entity for entity, lands in people.items() if lands}


def _told(text: str, entity: Entity) -> set[str]:
    """The countries of which somebody is told to be."""
    return {found for name in islice(entity.names, FEW) for found in _beside(text, name.span.start, name.span.end)}


def _beside(text: str, start: int, end: int) -> list[str]:
    """The countries that the words beside a name tell."""
    found = (BEFORE.search(text, max(0, start - WINDOW), start), BEHIND.match(text, end, end + WINDOW))
    words = (POSSESSIVE.sub("", m["land"]).casefold().strip(".") for m in found if m)
    return [_land(word) for word in words if word in COUNTRY_NAMES or word in LANDS or word in DEMONYMS or word in BRITAIN]


def _land(word: str) -> str:
    """What stands for a country, by its own name or that of one of its people."""
    told = PEOPLES.get(word) or word.removesuffix("woman").removesuffix("man" if word.endswith(("chman", "shman")) else "")
    return land("britain" if told in BRITAIN else told)
