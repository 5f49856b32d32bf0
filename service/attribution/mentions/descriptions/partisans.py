"""Politicians whom an article calls by their party: "the Maine Democrat said"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.countries.states import PEOPLE, SHORT, STATES
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import words_of
from service.attribution.spans import Span

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
OF_STATE = rf"(?:\sof\s(?P<of>{'|'.join(sorted(STATES))})\b)"
BEHIND = re.compile(
    rf"{OF_STATE}?,?\s\(?(?:(?P<letter>[RDI])(?=[-—–,.)]|\s\()(?:[-—–](?P<state>[A-Z][\w.]+))?"
    rf"|an?\s(?:[\w-]+\s){{0,3}}?(?P<party>(?i:{PARTY}))\b)"
)
# What tells whose state somebody governs or sits for.
FROM = re.compile(rf"{OF_STATE}|,?\s\(?[RDI][-—–](?P<state>[A-Z][\w.]+)")
STATE_BEFORE = re.compile(
    rf"\b(?P<state>{'|'.join(sorted(STATES, key=len, reverse=True))})(?:[’']s)?\s"
    r"(?:(?:Democratic|Republican|GOP|former|state|U\.S\.)\s){0,2}(?:[Gg]ov(?:\.|ernor)|[Ss]en(?:\.|ator)|[Rr]ep(?:\.|resentative)|[Cc]ongress(?:man|woman)|[Ll]awmaker|Attorney\sGeneral|Democrat|Republican)\s$"
)
# What politicians are.
POLITICAL = frozenset(
    "senator sen representative rep congressman congresswoman governor gov lawmaker legislator mp msp mep td ms mla mlc mpp mna "
    "councillor cllr "
    "councilman councilwoman mayor president vice-president premier minister secretary speaker leader candidate nominee whip backbencher"
    " frontbencher assemblyman assemblywoman alderman commissioner chancellor peer lord".split()
)
# Who leads a committee of parliament.
CHAIRS = frozenset("chair chairman chairwoman".split())
# Newspapers that are called as the people of a state.
PAPERS = frozenset(("Idahoan", "Iowan", "Oklahoman", "Oregonian", "Tennessean", "Virginian"))
# In how many characters beside a name its bearer's party stands, and how far before who is called by it was named.
WINDOW, REACH = 48, 1200
# What somebody does who is quoted next.
SPEAKS = re.compile(
    r"\b(?:(?:dis)?agree[sd]|concur(?:s|red)|objected|demurred|scoffed|protested|shrugged|laughed|shot\sback|pushed\sback|hit\sback)\b"
)
# How many characters a sentence may have before the name with which it begins, and how a quotation opens.
OPENS, MARKS = 24, "“\"‘'"


class Partisans:
    """Who is called by a party."""

    def __init__(self, article: Article, names: NameIndex) -> None:
        self.article, self.text, self.names = article, article.text, names
        self._parties: dict[Entity, str | None] = {}
        self._states: dict[Entity, str | None] = {}

    def of(self, source: Source, roles: Callable[[Entity], Iterable[str]], last: Sequence[Entity]) -> Entity | None:
        """The politician named before whom "the Republican" means: the last one told to be of the party, or who was named last, if nobody
        else is near of whom the article tells no party. Who spoke `last` in the sentence right before goes first.
        """
        party = _party(source)
        if party is None or not source.definite:
            return None
        state = _state(source)
        people = [person for person in self._near(source) if state is None or self._state(person) in (None, state)]
        told = next((person for person in people if self._told(person) == party), None)
        open_ = [person for person in people if self._told(person) is None and _is_politician(roles(person))]
        if told is not None and open_ and self._leads(open_[0], told, source, last):
            return open_[0]
        return told or (open_[0] if len(open_) == 1 and open_ in (people[:1], list(last)) else None)

    def of_state(self, source: Source, roles: Callable[[Entity], Iterable[str]], last: Sequence[Entity]) -> Entity | None:
        """The politician named last before whom "the Ohioan" means, by the state that the article tells of him or her; whom "the Ohio
        Republican" means, though it looks like a name.
        """
        if source.name is not None and source.text.startswith(("the ", "The ")) and _state(source) is not None:
            return self.of(replace(source, definite=True), roles, last)
        state = _of_people(source)
        return next((person for person in self._near(source) if self._state(person) == state), None) if state else None

    def _near(self, source: Source) -> list[Entity]:
        """The people named before a source, the last one first."""
        near = (name for name in reversed(self.names.owned(_reach(source))) if name.kind == "person")
        return list(dict.fromkeys(self.names.bearer(name) for name in near))

    def _leads(self, person: Entity, told: Entity, source: Source, last: Sequence[Entity]) -> bool:
        """Whether the sentence right before a quotation and its source begins with the name of a person who speaks in it, and neither tells
        of another.
        """
        here = self.article.sentence_at(source.span.start)
        before = self.article.sentence_before(here) or here
        if self.text[here.start] not in MARKS or not (person in last or SPEAKS.search(self.text, before.start, before.end)):
            return False
        names = self.names.within(Span(before.start, source.span.start))
        owners = [self.names.owner(name) for name in names]
        return owners[:1] == [person] and told not in owners and names[0].span.start - before.start < OPENS

    def _state(self, person: Entity) -> str | None:
        """The state of the United States that the words beside a name of somebody tell."""
        if person not in self._states:
            found = (self._state_beside(name) for name in person.names)
            self._states[person] = next((state for state in found if state), None)
        return self._states[person]

    def _state_beside(self, name: Name) -> str | None:
        behind = FROM.match(self.text, name.span.end, name.span.end + WINDOW)
        before = None if behind else STATE_BEFORE.search(self.text, max(0, name.span.start - WINDOW), name.span.start)
        if behind:
            told = behind["of"] or behind["state"]
            return SHORT.get(told) or SHORT.get(told.rstrip("."))
        return before["state"] if before else None

    def instead(self, source: Source, meant: Entity | None) -> Entity | None:
        """Who is meant by an office with a party before it, "the Labour MP", if whoever is taken for it is told to be of another party: the
        only one named before who is of the party. Nobody is "the Texan" who is of another state by all that is known.
        """
        state = _of_people(source)
        if state is not None and meant is not None and meant.names and self._state(meant) != state:
            return None
        party = _party_before(source)
        if party is None or not source.definite or (meant and (not meant.names or self._told(meant) in (None, party))):
            return meant
        people = [person for person in self.names.people_in(_reach(source)) if self._told(person) == party]
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


def _reach(source: Source) -> Span:
    """Where those are named whom a mention may mean."""
    return Span(source.span.start - REACH, source.span.start)


def _party(source: Source) -> str | None:
    """The party of which somebody is called one, by the last words of a description."""
    words = source.text.split(" (", maxsplit=1)[0].casefold().split()
    return MEMBERS.get(" ".join(words[-2:])) or MEMBERS.get(words[-1])


def _of_people(source: Source) -> str | None:
    """The state by whose people somebody is called: "the Texan"; but "The Oregonian" is a newspaper."""
    words = source.text.split()
    if len(words) != 2 or words[0] not in ("the", "The") or (words[0] == "The" and words[1] in PAPERS):
        return None
    return PEOPLE.get(words[1])


def _state(source: Source) -> str | None:
    """The state that stands before the party by which somebody is called: "the Ohio Republican"."""
    words = source.text.split()
    return next((SHORT[told] for told in (" ".join(words[-3:-1]), words[-2]) if told in STATES), None) if len(words) > 2 else None


def _party_before(source: Source) -> str | None:
    """The party that stands before the office by which somebody is described."""
    words = source.text.casefold().split()
    if len(words) < 3 or words[-1] not in POLITICAL:
        return None
    return ADJECTIVES.get(" ".join(words[-3:-1])) or ADJECTIVES.get(words[-2])


def _is_politician(roles: Iterable[str]) -> bool:
    words = [frozenset(words_of(role)) for role in roles]
    return any(not POLITICAL.isdisjoint(role) or ("committee" in role and not CHAIRS.isdisjoint(role)) for role in words)
