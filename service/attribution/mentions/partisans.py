"""Politicians whom an article calls by their party: "the Maine Democrat said"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence

from service.attribution.mentions.sources import Source
from service.attribution.names.entities import Entity, Name
from service.attribution.names.offices import words_of

# Parties by what a member is called; and by what stands before a member's name, and by the letter behind it.
MEMBERS = {
    "republican": "republican",
    "democrat": "democrat",
    "conservative": "conservative",
    "tory": "conservative",
    "liberal": "liberal",
    "liberal democrat": "liberal democrat",
    "new democrat": "new democrat",
    "social democrat": "social democrat",
    "christian democrat": "christian democrat",
    "green": "green",
    "socialist": "socialist",
}
ADJECTIVES = MEMBERS | {
    "democratic": "democrat",
    "gop": "republican",
    "lib dem": "liberal democrat",
    "labour": "labour",
    "labor": "labour",
    "ndp": "new democrat",
    "cdu": "christian democrat",
    "spd": "social democrat",
    "dup": "dup",
    "snp": "snp",
}
LETTERS = {"R": "republican", "D": "democrat", "I": "independent"}
PARTY = "|".join(sorted(ADJECTIVES, key=len, reverse=True))
# What tells somebody's party, right before and right behind a name.
BEFORE = re.compile(
    rf"\b(?P<party>(?i:{PARTY}))\s(?:(?:[A-Z][\w’'.-]*|candidate|nominee|senator|governor|lawmaker|leader|congress(?:man|woman)|mayor|rival|incumbent"
    r"|challenger|frontrunner|presidential|vice|vice-presidential|gubernatorial|(?:[a-z]+\s)?(?:critic|spokes(?:man|woman|person)|whip|backbencher))\s){0,4}$"
)
BEHIND = re.compile(rf",?\s\(?(?:(?P<letter>[RDI])(?=[-—–,.)]|\s\()|an?\s(?:[\w-]+\s){{0,3}}?(?P<party>(?i:{PARTY}))\b)")
# What politicians are.
POLITICAL = frozenset(
    "senator sen representative rep congressman congresswoman governor gov lawmaker legislator mp msp mep td ms mla mlc mpp mna "
    "councillor cllr "
    "councilman councilwoman mayor president vice-president premier minister secretary speaker leader candidate nominee whip backbencher"
    " frontbencher assemblyman assemblywoman alderman commissioner chancellor peer lord".split()
)
# In how many characters beside a name its bearer's party stands, and how far before who is called by it was named.
WINDOW, REACH = 48, 1200


class Partisans:
    """Who is called by a party; `names` are in the order of the text, `owner` gives the entity of each."""

    def __init__(self, text: str, names: Sequence[Name], owner: Mapping[int, Entity]) -> None:
        self.text, self.names, self.owner = text, names, owner
        self._starts = [name.span.start for name in names]
        self._parties: dict[Entity, str | None] = {}

    def of(self, source: Source, roles: Callable[[Entity], Iterable[str]]) -> Entity | None:
        """The politician named before whom "the Republican" means: the last one told to be of the party, or who was named last, if nobody
        else is near of whom the article tells no party.
        """
        party = _party(source)
        if party is None or not source.definite:
            return None
        low, at = (bisect_left(self._starts, offset) for offset in (source.span.start - REACH, source.span.start))
        near = [n for n in self.names[low:at] if n.kind == "person" and id(n) in self.owner]
        people = list(dict.fromkeys(self.owner[id(name)] for name in reversed(near)))
        told = next((person for person in people if self._told(person) == party), None)
        open_ = [person for person in people if self._told(person) is None and _is_politician(roles(person))]
        return told or (open_[0] if len(open_) == 1 and open_ == people[:1] else None)

    def instead(self, source: Source, meant: Entity | None) -> Entity | None:
        """Who is meant by an office with a party before it, "the Labour MP", if whoever is taken for it is told to be of another party: the
        only one named before who is of the party.
        """
        party = _party_before(source)
        if party is None or not source.definite or (meant and (not meant.names or self._told(meant) in (None, party))):
            return meant
        low, at = (bisect_left(self._starts, offset) for offset in (source.span.start - REACH, source.span.start))
        near = {self.owner[id(n)] for n in self.names[low:at] if n.kind == "person" and id(n) in self.owner}
        people = [person for person in near if self._told(person) == party]
        return people[0] if len(people) == 1 else None

    def _told(self, person: Entity) -> str | None:
        """The party that the words beside a name of somebody tell."""
        if person not in self._parties:
            found = (self._beside(name) for name in person.names)
            self._parties[person] = next((party for party in found if party), None)
        return self._parties[person]

    def _beside(self, name: Name) -> str | None:
        behind = BEHIND.match(self.text, name.span.end, name.span.end + WINDOW)
        if behind and behind["letter"]:
            return LETTERS.get(behind["letter"])
        before = BEFORE.search(self.text, max(0, name.span.start - WINDOW), name.span.start)
        told = behind or before
        return ADJECTIVES.get(told["party"].casefold()) if told else None


def _party(source: Source) -> str | None:
    """The party of which somebody is called one, by the last words of a description."""
    words = source.text.split(" (", maxsplit=1)[0].casefold().split()
    return MEMBERS.get(" ".join(words[-2:])) or MEMBERS.get(words[-1])


def _party_before(source: Source) -> str | None:
    """The party that stands before the office by which somebody is described."""
    words = source.text.casefold().split()
    if len(words) < 3 or words[-1] not in POLITICAL:
        return None
    return ADJECTIVES.get(" ".join(words[-3:-1])) or ADJECTIVES.get(words[-2])


def _is_politician(roles: Iterable[str]) -> bool:
    return any(not POLITICAL.isdisjoint(words_of(role)) for role in roles)
