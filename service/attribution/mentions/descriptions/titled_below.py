"""Who holds an office that is told alone, and stands before a name further on: "The home secretary said … Home Secretary Ada Lund"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from service.attribution.mentions.descriptions.holders import HELD
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex

# An office of two words or more in small letters, without what it is of.
OFFICE = re.compile(r"[Tt]he\s(?P<office>(?:[a-z]+\s){1,3}[a-z]+)")
# The same in capitals before a name, and behind no word by which it is another one's: "Norwegian Prime Minister", "former Home Secretary".
TITLE = re.compile(
    r"(?:^|[.,:;“”\"\n]\s?|(?<![\w-])(?:And|But|Yet|The|the|and|but|by|to|with|as|from|for|that|said|says|when|while|against|after)\s)"
    r"(?P<title>(?:[A-Z][a-z]+\s){2,4})$"
)
WIDTH = 60
# What has a capital before that at the beginning of a sentence, and is no part of it.
JOINING = frozenset("and but yet then the".split())


def is_office(source: Source) -> bool:
    """Whether a description tells an office in full, and neither whose it is nor who holds it."""
    return source.definite and source.head in HELD and OFFICE.fullmatch(source.text) is not None


def titles(text: str, names: NameIndex) -> dict[str, set[Entity]]:
    """The persons by the titles that stand in capitals right before their names."""
    found: dict[str, set[Entity]] = {}
    for name in names.names:
        title = TITLE.search(text, max(0, name.span.start - WIDTH), name.span.start) if name.kind == "person" else None
        person = names.owner(name) if title is not None else None
        if title is not None and person is not None:
            words = title["title"].casefold().split()
            found.setdefault(" ".join(words[words[0] in JOINING :]), set()).add(person)
    return found


def titled(source: Source, held: Mapping[str, set[Entity]], called: Iterable[tuple[Entity, Iterable[str]]]) -> Entity | None:
    """The only one who is titled so; None where somebody else is `called` the same."""
    office = source.text.split(maxsplit=1)[1]
    holders = held.get(office, set())
    only = next(iter(holders)) if len(holders) == 1 else None
    others = any(entity is not only and any(office in role.casefold() for role in roles) for entity, roles in called)
    return None if others else only
