"""Whether a name is a person's, an organisation's or a place's, by how the article uses it elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.names import ACRONYM, Name, acronym_of, initials_of, is_full
from service.attribution.words import FIRMS, PLACE_NAMES

# What stands right before a name that is a place, and in how many characters it is looked for.
LOCATED = re.compile(r"\b(?:in|at|from|to|near|outside|around|of)\s+$")
INSIDE = re.compile(
    r"(?<!faith\s)(?<!trust\s)(?<!belief\s)(?<!interest\s)(?<!confidence\s)(?<!hope\s)\b(?P<inside>in|near|outside|around|from)\s+$",
    re.IGNORECASE,
)
BEFORE = 16
# What stands right before a place that the article calls one, and right behind a body that speaks of what is its own.
CALLED_PLACE = re.compile(
    r"(?:\b(?:city|town|village|port|province|district|island|kingdom|republic)\s+of\s+"
    r"|(?:^|[.!?][”\"’']?\s|\n)(?:The|Its)\s(?:[a-z]+\s)?(?:capital|city|town|village|port),\s+)$"
)
OWNS = re.compile(
    r"\s+(?:(?:has|have|had|also)\s+)?(?:said|says|announced|confirmed|denied|denies|warned|claimed|claims|insisted|admitted)\s+(?:that\s+)?its\b"
)
# What makes a word before it a firm, with a name behind: "Orbis co-founder and chief executive Ada Lund".
LED = re.compile(
    r"\s(?:co-founder|founder|chief\sexecutive|CEO|CFO|COO|CTO|CIO|spokes(?:man|woman|person)|chairman|chairwoman|managing\sdirector|(?:head\s)?coach|manager|striker|captain|goalkeeper|midfielder)\b(?:\s[a-z]+){0,4}\s(?=[A-Z])"
)
CALLED_WINDOW = 40
# A noun in small letters right before a name.
FIRM = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[a-z]+)\s+(?P<noun>[a-z]+(?:-[a-z]+)?)\s$")


def _used_as(names: Sequence[Name], text: str, surnames: set[str]) -> dict[tuple[str, ...], str]:
    """The kinds of names that the words around them tell, whatever they were tagged as: towns, companies, what speaks of its own."""
    single = [n for n in names if len(n.words) == 1]
    acting = (n for n in single if n.words[0] not in surnames and (LED.match(text, n.span.end) or OWNS.match(text, n.span.end)))
    places = (n for n in names if CALLED_PLACE.search(text, max(0, n.span.start - CALLED_WINDOW), n.span.start))
    firms = (n for n in single if _is_firm(text, n))
    return {n.words: "organization" for n in acting} | {n.words: "place" for n in places} | {n.words: "organization" for n in firms}


def _is_firm(text: str, name: Name) -> bool:
    """Whether a noun for a company stands right before the name: "the phone maker Nuvio"."""
    called = FIRM.search(text, max(0, name.span.start - CALLED_WINDOW), name.span.start)
    return called is not None and called["noun"] in FIRMS


def _towns(names: Sequence[Name], text: str, kinds: dict[str, Counter[str]]) -> set[str]:
    """The single words that stand behind a preposition of place more often than not, and not only behind "from"."""
    found: dict[str, Counter[str]] = {}
    for name in names:
        inside = INSIDE.search(text, max(0, name.span.start - BEFORE), name.span.start) if len(name.words) == 1 else None
        if inside:
            found.setdefault(name.words[0], Counter())[inside["inside"]] += 1
    return {word for word, ways in found.items() if set(ways) != {"from"} and ways.total() * 2 > kinds[word].total()}


def of_one_kind(names: Sequence[Name], text: str) -> list[Name]:
    """Single words that a fuller name of another kind ends (persons) or begins (organisations) with are of its kind; no person is what the
    article calls a town or a country, nor a single word that speaks of what is "its" own.
    """
    surnames = {n.words[-1] for n in names if n.kind == "person" and is_full(n)}
    bodies = {n.words[0] for n in names if n.kind == "organization" and len(n.words) > 1} - surnames
    initials = initials_of(names)
    places = {n.words[0] for n in names if len(n.words) == 1 and LOCATED.search(text, max(0, n.span.start - BEFORE), n.span.start)}
    kinds: dict[str, Counter[str]] = {}
    for name in names:
        if len(name.words) == 1:
            kinds.setdefault(name.words[0], Counter())[name.kind] += 1

    used = _used_as(names, text, surnames)
    towns = _towns(names, text, kinds) - surnames

    def kind(name: Name) -> str:
        word = name.words[0]
        if name.kind == "person" and len(name.words) == 1 and word in towns:
            return "place"
        if name.kind == "person" and name.words in used:
            return used[name.words]
        if len(name.words) != 1 or (name.kind == "place" and word in PLACE_NAMES):
            return name.kind
        if word in surnames and (kinds[word]["person"] or word not in places):
            return "person"
        acronym = name.text.isupper() and 1 < len(word) <= ACRONYM and word not in surnames
        if acronym_of(name) in initials:
            return "organization"
        return "organization" if name.kind == "person" and (acronym or word in bodies) else name.kind

    return [name if kind(name) == name.kind else replace(name, kind=kind(name)) for name in names]
