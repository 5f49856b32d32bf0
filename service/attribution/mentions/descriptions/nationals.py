"""People whom an article calls by their country: "the American said" is nobody who is told to be a Briton."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.countries.capitals import CAPITALS, COUNTRY_NAMES
from service.attribution.names.countries.lands import LANDS, land
from service.attribution.names.countries.peoples import DEMONYMS, DOUBLE, are_a_people
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.text.occurrences import ends_of
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import PLACE_NAMES, QUANTITIES

# Where one of a people is called otherwise than the country by its letters.
PEOPLES = {
    "aussie": "australia",
    "briton": "britain",
    "dane": "denmark",
    "englishman": "britain",
    "finn": "finland",
    "irishwoman": "ireland",
    "kiwi": "zealand",
    "pole": "poland",
    "scot": "britain",
    "spaniard": "spain",
    "turk": "turkey",
    "welshman": "britain",
}
BRITAIN = frozenset(("england", "english", "scotland", "scottish", "wales", "welsh", "britain", "british"))
# Whose somebody is before a name, and where he or she is from behind one; in how many characters, at how many names.
BEFORE = re.compile(r"\b(?P<land>[A-Z][\w.]*(?:[’']s)?)[^\S\n](?:[a-z][\w-]*[^\S\n]|\d\S*[^\S\n]){0,3}\Z")
BEHIND = re.compile(r",?\s(?:of|from)\s(?P<land>[A-Z]\w+)")
WINDOW, FEW = 40, 6
# How many names before and behind a mention are looked at for a country's.
MANY = 60
# Other names of countries, and what follows the name of a country that does something itself, and is no place where others do it.
CALLED = {"united states": "america", "united kingdom": "britain", "uk": "britain", "great britain": "britain"}
ACTS = re.compile(
    r"\s(?:(?:also|now|later|then|repeatedly|officially|formally)\s)?(?:has|had|will|would|does|did|says|said|told|wants|refuses|agrees|accuses|denies|insists"
    r"|hopes|plans|backs|holds|kept|sent|made|gave|took|won[’']t|(?!based\b|born\b)[a-z]{3,}ed|[a-z]{3,}s\s(?:an?|it|its|no|that|the|to))\b"
)
# What stands before a people's name that is some of it, and no state.
SOME = re.compile(
    rf"\b(?:{'|'.join(sorted(QUANTITIES - {'all', 'both'}))}|one|[0-9,]+|fellow|many|ordinary|young|among|between)\s(?:of\s(?:the\s)?)?$",
    re.IGNORECASE,
)
# Those who run a country, by its capital.
RULERS = re.compile(r"[Tt]he\s(?:[a-z-]+\s)?government\sin\s(?P<capital>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?)")
# Before one who is told of without a name; and how far before the mention of him or her.
MET = re.compile(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:[\w-]+\s){0,2}$")
REACH = 1500


def strangers(text: str, source: Source, entities: Collection[Entity]) -> set[Entity]:
    """Those of some entities whom a mention like "the American" hardly means: who is told beside a name to be of another country, and
    everybody else but those who are told to be of this one.
    """
    if not _is_national(source):
        return set()
    mine = _land(source.head)
    people = {entity: _told(text, entity) for entity in entities if entity.kind == "person"}
    own = {entity for entity, lands in people.items() if mine in lands}
    return people.keys() - own if own else {entity for entity, lands in people.items() if lands}


def only_national(text: str, source: Source, people: Collection[Entity]) -> Entity | None:
    """The one whom a mention like "the Spaniard" means where an article has told of nobody else: of no other person, nor of one without a
    name; `people` are those met before.
    """
    if not _is_national(source) or not source.definite or len(people) != 1:
        return None
    only = next(iter(people))
    return only if only.kind == "person" and only.names and not _is_met(text, source) else None


def state_of(text: str, source: Source, names: NameIndex) -> Name | None:
    """The name of the country for which a mention stands by its capital or by all of its people, "the government in Oslo", "the
    Norwegians": where an article tells what that country does, and of no others of the people than all.
    """
    if source.head != "government" and not are_a_people((source.text[len("the ") :].casefold(),)):
        return None
    at = names.number(source.span.start)
    places = [name for name in names.names[max(0, at - MANY) : at + MANY] if name.kind == "place"]
    ruled = RULERS.fullmatch(source.text) if source.head == "government" else None
    country = CAPITALS.get(ruled["capital"].casefold()) if ruled else None
    if country is not None:
        return next((name for name in places if name.text == country), None)
    word = source.text[len("the ") :]
    if source.text[:4].casefold() != "the " or source.head == "government":
        return None
    mine = _land(word.casefold().removesuffix("s"))
    own = [name for name in places if _land_of(name) == mine]
    acting = any(ACTS.match(text, name.span.end) for name in own)
    around = text[max(0, source.span.start - REACH) : source.span.end + REACH]
    return own[0] if acting and not _are_some(around, word) else None


def _land_of(name: Name) -> str | None:
    """What stands for the country that a name names."""
    told = " ".join(name.words)
    return land(CALLED[told]) if told in CALLED else land(told) if told in COUNTRY_NAMES or told in PLACE_NAMES else None


def _are_some(text: str, word: str) -> bool:
    """Whether a people's name is used for some of it too: "two Danes", "Danes in the crowd"."""
    if not word.endswith("s"):
        return False  # "French farmers" are called otherwise than "the French"
    return any(SOME.search(text, max(0, end - len(word) - WINDOW), end - len(word)) for end in ends_of(text, word))


def _is_met(text: str, source: Source) -> bool:
    """Whether one of a people is told of without a name before: "a Spaniard in the crowd"."""
    noun = source.text.rsplit(maxsplit=1)[-1]
    at = text.rfind(noun, max(0, source.span.start - REACH), source.span.start)
    return at >= 0 and MET.search(text, max(0, at - WINDOW), at) is not None


def _is_national(source: Source) -> bool:
    """Whether a mention calls somebody by a people, of one word or two."""
    return source.head in DEMONYMS or " ".join(source.text.casefold().split()[-2:]) in DOUBLE


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
