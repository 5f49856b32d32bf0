"""Countries and those who speak for them as one party: a foreign minister is no second witness beside the government that he serves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from service.attribution.names.countries.capitals import COUNTRY_NAMES
from service.attribution.names.countries.lands import LANDS, land
from service.attribution.names.countries.peoples import DEMONYMS
from service.attribution.names.entities import Entity, normal

# Those who hold an office so called speak for their country abroad.
NATIONAL_OFFICE = re.compile(
    r"(?i:(?:president|prime\sminister|premier|chancellor|taoiseach|ambassador|secretary\sof\s(?:state|defen[cs]e|war)"
    r"|(?:foreign|external\saffairs|defen[cs]e)\s(?:minister|secretary)|minister\s(?:of|for)\s(?:foreign|external)\saffairs))"
    r"(?:\s(?:of|to)\s[A-Z].*)?$"
)
# The one of these that one country alone has, where no other is named: "Secretary of State Ada Lund".
AMERICAN = re.compile(r"(?i:secretary\sof\sstate)$")
FORMER = re.compile(r"(?i:\b(?:former|ex|then|shadow|designate|elect|deputy|vice)\b)")
WORD = re.compile(r"[A-Z][\w.]*\w")
# Countries by another word than the last of their names, and such as share theirs with a neighbour.
LAST_WORDS = {"united states": "us", "united kingdom": "uk", "european union": "eu"}
HALVES = frozenset("north south".split())
Country = tuple[str, str]  # the half of a land, if it is one of two, and what stands for the land


def country_of(entity: Entity) -> Country | None:
    """What stands for a country that is a party; None for others."""
    words = normal(entity.name) if entity.kind == "place" else ()
    name = " ".join(words)
    return _country(LAST_WORDS.get(name, name).split()) if name in COUNTRY_NAMES or name in LANDS or name in LAST_WORDS else None


def speaks_for(role: str) -> Country | None:
    """What stands for the country for which the holder of an office speaks, if the office tells that: "Norwegian foreign minister"."""
    if not NATIONAL_OFFICE.search(role) or FORMER.search(role):
        return None
    told = [word.casefold() for word in WORD.findall(role)]
    for at, word in enumerate(told):
        if word in COUNTRY_NAMES or word in LANDS or word in DEMONYMS or " ".join(told[max(0, at - 1) : at + 1]) in COUNTRY_NAMES:
            return _country(told[: at + 1])
    return _country(["us"]) if AMERICAN.match(role) else None


def further_parties(parties: Iterable[Entity], roles: Callable[[Entity], Sequence[str]]) -> list[Entity]:
    """The parties less those who speak for a country that is one of them itself."""
    every = list(parties)
    countries = {country for entity in every if (country := country_of(entity)) is not None}
    if not countries:
        return every
    return [e for e in every if e.kind != "person" or countries.isdisjoint(map(speaks_for, roles(e)))]


def _country(words: Sequence[str]) -> Country:
    return words[-2] if len(words) > 1 and words[-2] in HALVES else "", land(words[-1])
