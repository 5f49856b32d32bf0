"""Whether a name is a person's, an organisation's or a place's, by how the article uses it elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, pairwise

from service.attribution.firms import SEVERAL_FIRMS
from service.attribution.names.countries.capitals import CAPITALS, COUNTRY_NAMES, PLACES
from service.attribution.names.entities import ACRONYM, Name, acronym_of, initials_of, is_full
from service.attribution.names.first_names import is_first_name
from service.attribution.names.kinds.called_bodies import is_called_so
from service.attribution.names.kinds.firms import (
    SPEAKING,
    has_of_firms,
    has_several,
    is_called_body,
    is_of_several,
    is_one_of_firms,
    is_two_in_one,
    is_which,
)
from service.attribution.names.kinds.impersonal import PERSON, THING, impersonal, spoken_of
from service.attribution.names.kinds.in_both import bodies_among_places, bodies_in_both
from service.attribution.names.kinds.posters import is_poster
from service.attribution.names.same.halves import behind_letters, first_half
from service.attribution.names.same.namesakes import CLUBS
from service.attribution.names.same.own_s import has_own_s
from service.attribution.names.wording.known_bodies import KNOWN_BODIES
from service.attribution.names.wording.like_bodies import CORPORATE
from service.attribution.names.wording.trading import is_trader
from service.attribution.saying import MAKES_KNOWN, SAYS
from service.attribution.words import FIRMS, LAY, ORGANIZATIONS, PLACE_NAMES

# What no person is called.
CERTAIN = frozenset(
    "company firm airline charity newspaper magazine nonprofit non-profit ngo think-tank consultancy supermarket start-up startup carmaker "
    "automaker planemaker drugmaker chipmaker steelmaker "
    "lobby bank insurer lender union regulator watchdog".split()
)
# What ends the names of bodies that are called after a person.
CALLED_AFTER = frozenset(
    "institute foundation center centre trust library school prize fund organization organisation papers campaign".split()
)

# What stands right before a name that is a place, and in how many characters it is looked for.
LOCATED = re.compile(r"\b(?:in|at|from|to|near|outside|around|of)\s+$")
INSIDE = re.compile(
    r"(?<!faith\s)(?<!trust\s)(?<!belief\s)(?<!interest\s)(?<!confidence\s)(?<!hope\s)\b(?P<inside>in|near|outside|around|from)\s+$",
    re.IGNORECASE,
)
# How the word right before ends there.
PREPOSITIONS = ("in", "near", "outside", "around", "from")
BEFORE = 16
# Towns that have an article for a part of their names.
THE_PLACES = frozenset("hague bronx gambia dalles".split())
# What ties people to a body, right before its name: "worked at | Nuvio", "shares in | Nuvio".
STAFFED = re.compile(r"\b(?:work(?:s|ed|ing)?\sat|employed\sat|staff\sat|shares\s(?:in|of))\s$")
# What stands right before a place that the article calls one, and right behind a body that speaks of what is its own.
CALLED_PLACE = re.compile(
    r"(?:\b(?:city|town|village|port|province|district|island|kingdom|republic)\s+of\s+"
    r"|(?:^|[.!?][”\"’']?\s|\n)(?:The|Its)\s(?:[a-z]+\s)?(?:capital|city|town|village|port),\s+)$"
)
OWNS = re.compile(rf"\s+(?:(?:has|have|had|also)\s+)?(?:{MAKES_KNOWN}|claims|denies)\s+(?:that\s+)?its\b")
# Where somebody lives: "Lund, of Farnley, West Riding, said".
RESIDENT = re.compile(r",\sof\s$")
COUNTY = re.compile(r",\s[A-Z]")
# Where a company is from, right before its name.
BASED = re.compile(r"\b[A-Z][\w.]*-(?:based|listed)\s$")
# What makes a word before it a firm, with a name behind: "Orbis co-founder and chief executive Ada Lund".
LED = re.compile(
    r"\s(?:co-founder|founder|chief\sexecutive|CEO|CFO|COO|CTO|CIO|spokes(?:man|woman|person)|chairman|chairwoman|managing\sdirector|(?:head\s)?coach|manager|striker|captain|goalkeeper|midfielder)\b(?:\s[a-z]+){0,4}\s(?=[A-Z])"
)
CALLED_WINDOW = 40
# A noun in small letters right before a name, and a verb of saying right behind one.
FIRM = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[a-z]+)\s+|(?:^|[.!?][”\"’']?\s|\n)[A-Z][a-z]+\s)[a-z]+(?:-[a-z]+)?\s$")
# The same without a determiner, which no clause follows: "US loan company | Nuvio Ray", not "the loan company | Ada Lund founded".
BARE = re.compile(
    r"(?:^|[.!?,:–—][”\"]?\s|\n|\b(?:that|after|by|from|with|and|at|for|said|says)\s)(?:[A-Z][\w.]*(?:[’']s)?\s)?"
    r"(?:(?!(?:the|an?|its|his|her|their|this|that|any|no)\b)[a-z-]+\s){1,2}$"
)
# What a firm does, and with what: "copper miner Nuvio".
TRADING = frozenset("miner producer maker exporter importer refiner supplier shipper trader group retailer distributor".split())
DEALING = re.compile(
    r"\b(?:copper|gold|silver|nickel|lithium|coal|iron|uranium|cobalt|diamond|oil|gas|steel|aluminium|aluminum|cement|chemicals?|fertili[sz]er"
    r"|phone|chip|car|plane|truck|drug|battery|solar|toy|shoe|sugar|coffee|cocoa|tea|palm|grain|rice|food|paper|shipping|container|power|water"
    r"|wine|beer|tobacco)\s[a-z]+\s$",
    re.IGNORECASE,
)
# A body of a kind that the word before tells, "oil giant Nuvio", "fishing club Nuvio", and a preposition that ties it to what goes before.
GIANTS = frozenset("giant conglomerate subsidiary regulator watchdog insurer publication".split())
BODIES = frozenset(
    "affiliate agency alliance app association band bank body bourse brand cartel chain charity club coalition exchange "
    "federation foundation group journal lab laboratory lobby network organisation organization outlet party platform union".split()
)
GIANT = re.compile(r"\b(?!(?:the|an?|its)\b)[a-z’'-]+\s[a-z]+\s$", re.IGNORECASE)
BODY = re.compile(
    r"(?P<tied>\b(?:at|in|on|with|before)\s(?:(?:the|an?|his|her|its|their)\s)?)?\b(?!(?:the|an?|its|his|her|their)\b)[a-z-]+[’']?\s[a-z]+\s$",
    re.IGNORECASE,
)
# Such bodies as two words call, and the second of them.
TWO_WORDS = re.compile(
    r"\b(?:auction\shouse|(?:airport|bus|cable|casino|ferry|mobile|phone|port|rail|satellite|tour|train)\soperator|(?:news|record)\s(?:label|service|site)"
    r"|search\sengine|stock\s(?:exchange|market)|think\stank)\s$",
    re.IGNORECASE,
)
SECOND = frozenset("engine exchange house label market operator service site tank".split())
# What is published without paper, before its name; not "on the blog".
OUTLETS = frozenset("blog newsletter website".split())
OUTLET = re.compile(
    r"(?<![Aa]t\s)(?<![Bb]y\s)(?<![Ff]or\s)(?<![Ff]rom\s)(?<![Ii]n\s)(?<![Oo]n\s)(?<!to\s)\b[Tt]he\s(?:(?!(?:blog|website)\b)[a-z-]+\s)?[a-z]+\s$"
)
ACCORDING = re.compile(r"\b[Aa]ccording\sto\sthe\s(?:[a-z-]+\s)?[a-z]+\s$")
# The same of such bodies, which need no article, and what nothing but such an ending stands behind: "according to trade body | Nuvio Ray."
ACCORDING_TO = re.compile(r"\b[Aa]ccording\sto\s(?:(?:the|a)\s)?(?:[\w’'-]+\s){1,4}$")
CLOSED = re.compile(r"[.,;:\n]|\s(?:and|but|has|have|on|in|this)\b|$")
# Whoever else is beside somebody, and no town: "Costa and his uncle Luis Pires argue".
KIN = re.compile(r"\s(?:and|with)\s(?:his|her)\s(?:[a-z-]+\s){1,3}[A-Z]")
# What stands behind a name that acts.
ACTS = re.compile(r"[’']s\b|,|\s(?:has|had|have|is|was|will|would)\b")
SAID = re.compile(rf"\s(?:(?:has|have|had|also)\s)?(?:{SAYS})\b")
# What a body is, in apposition to its name: ", a trucking start-up", ", one of the largest makers of".
APPOSED = re.compile(
    r",\s(?:(?:the|an?)\s|(?P<one>one)\sof\s(?:the|its)\s)(?P<phrase>[a-zA-Z0-9’'-]+(?:\s(?!(?:with|at|from|by|to|on|who|whose)\s)[a-zA-Z0-9’'-]+){0,6}?)(?=,|\s(?:of|in|for|that|which|based)\b)"
)


# Somebody who holds no office, before a name that may look like a town's: "a resident, | Sani Bako, said".
PRIVATE = re.compile(r"\b[Aa]n?\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+),\s$")
# What tells in the same sentence that somebody is one person.
OF_SELF = re.compile(r"[^.!?;:“”\"\n]{0,80}?\b(?:he|him|himself|his|she|her|herself)\b")
# What stands between a town and somebody from there, who is called by what only a town's people are: "Brampton | farmer | Ada Lund".
FROM_THERE = re.compile(
    r"\s(?:dairy\s|fruit\s|sheep\s|wheat\s)?(?:baker|butcher|councillor|farmer|fisherman|florist|grazier|grower|homeowner|householder|mayor|orchardist"
    r"|pensioner|publican|resident|shopkeeper|vicar|villager)\s"
)


def _used_as(names: Sequence[Name], text: str, surnames: set[str]) -> dict[tuple[str, ...], str]:
    """The kinds of names that the words around them tell, whatever they were tagged as: towns, companies, what speaks of its own."""
    single = [n for n in names if len(n.words) == 1]
    bodily = (n for n in single if n.words[0] not in surnames and not (n.kind == "place" and n.words[0] in PLACES))
    acting = (
        n
        for n in bodily
        if LED.match(text, n.span.end)
        or OWNS.match(text, n.span.end)
        or has_of_firms(text, n)
        or has_own_s(text, n.span)
        or is_one_of_firms(text, n)
    )
    clubs = (n for n in names if len(n.words) > 1 and n.words[-1] in CLUBS and has_of_firms(text, n))
    alone = (n for n in names if len(n.words) > 1 or n.words[0] not in surnames)
    told = (n for n in alone if _is_told_body(text, n, surnames))
    tied = (n for n in names if _word_before(text, n).endswith(("of", ",")))
    places = (n for n in tied if CALLED_PLACE.search(text, max(0, n.span.start - CALLED_WINDOW), n.span.start))
    firms = (n for n in names if is_trader(text, n) or (n.words[0] not in surnames and (_is_firm(text, n) or _is_body(text, n))))
    residences = (
        n
        for n in single
        if n.words[0] not in surnames and RESIDENT.search(text, max(0, n.span.start - 5), n.span.start) and COUNTY.match(text, n.span.end)
    )
    towns = {n.words: "place" for n in chain(places, residences, _home_towns(names, text, surnames))}
    return (
        {n.words: "organization" for n in chain(acting, clubs, told, _workplaces(single, text, surnames), _bracketed(names, text))}
        | towns
        | {n.words: "organization" for n in firms}
        | {n.words: "person" for n in names if _is_private(text, n)}
    )


def _is_told_body(text: str, name: Name, surnames: set[str]) -> bool:
    """Whether what stands beside a name tells that it is a body's."""
    apposed = is_called_body(text, name) or is_called_so(text, name, surnames)
    return apposed or has_several(text, name) or _is_firm_that(text, name) or is_of_several(text, name)


def _is_firm_that(text: str, name: Name) -> bool:
    """Whether what was tagged as a person is "which", as no person is."""
    return name.kind == "person" and len(name.words) > 1 and is_which(text, name)


def _is_private(text: str, name: Name) -> bool:
    """Whether a name of two words that was tagged as a place's is that of somebody without an office."""
    if name.kind != "place" or len(name.words) != 2 or not text.startswith(",", name.span.end):
        return False
    called = PRIVATE.search(text, max(0, name.span.start - CALLED_WINDOW), name.span.start)
    return called is not None and called["noun"] in LAY


def _word_before(text: str, name: Name) -> str:
    """The word that stands before a name, if any, with what is not white space about it: looked at before patterns, which take longer."""
    words = text[max(0, name.span.start - CALLED_WINDOW) : name.span.start].rsplit(maxsplit=1)
    return words[-1] if words else ""


def _bracketed(names: Sequence[Name], text: str) -> list[Name]:
    """Those of some names of which each is the short one, in brackets, of the body before it: "National Party (Narpa)"."""
    pairs = ((body, n) for body, n in pairwise(names) if body.kind == "organization" and len(body.words) > 1 and len(n.words) == 1)
    return [n for body, n in pairs if text[body.span.end : n.span.start] == " (" and text.startswith(")", n.span.end)]


def _home_towns(names: Sequence[Name], text: str, surnames: set[str]) -> list[Name]:
    """Those of the single words that were tagged as persons which never stand but before what somebody fully named is there."""
    pairs = ((town, n) for town, n in pairwise(names) if len(town.words) == 1 and town.kind == n.kind == "person" and is_full(n))
    found = [town for town, n in pairs if FROM_THERE.fullmatch(text, town.span.end, n.span.start)]
    if not found:
        return []
    alone = Counter(n.words for n in names) - Counter(town.words for town in found)
    return [town for town in found if not (alone[town.words] or town.words[0] in surnames or is_first_name(town.words[0]))]


def _workplaces(single: Sequence[Name], text: str, surnames: set[str]) -> list[Name]:
    """Those of some names of one word each, no surnames, for which people work, and of which nothing speaks as of a person."""
    found = [n for n in single if STAFFED.search(text, max(0, n.span.start - BEFORE), n.span.start)]
    persons = {n.words for n in single if PERSON.match(text, n.span.end)} if found else set()
    return [n for n in found if n.words not in persons and n.words[0] not in surnames and n.words[0] not in PLACES]


def _is_firm(text: str, name: Name) -> bool:
    """Whether a noun for a company stands right before the name, "the phone maker Nuvio", or in apposition behind it, "Nuvio, an airline",
    "Nuvio, one of the largest brewers"; before several words, where they speak: not "the firm Ada Lund founded". What was tagged as a
    place is a firm too where it is said to be based somewhere: "Leeds-based Nuvio".
    """
    start = name.span.start
    apposed = APPOSED.match(text, name.span.end) if text.startswith(", ", name.span.end) else None
    if apposed and apposed["phrase"].rsplit(maxsplit=1)[-1].casefold() in (SEVERAL_FIRMS if apposed["one"] else CERTAIN):
        return True
    if not text[max(0, start - 2) : max(0, start - 1)].islower():
        return False
    word, low = _word_before(text, name), max(0, start - CALLED_WINDOW)
    if word.endswith(("-based", "-listed")) and BASED.search(text, low, start):
        return name.kind == "place"
    if word in TRADING and DEALING.search(text, low, start):
        return not is_first_name(name.words[0]) and SAID.match(text, name.span.end) is not None
    alone = len(name.words) == 1
    if word in OUTLETS:
        told = OUTLET.search(text, low, start) if SAID.match(text, name.span.end) else ACCORDING.search(text, low, start)
        return told is not None
    called = word in (FIRMS if alone else CERTAIN) and FIRM.search(text, low, start) is not None
    bare = called and not alone and BARE.search(text, low, start) is not None
    return called and (alone or bare or SAID.match(text, name.span.end) is not None)


def _is_body(text: str, name: Name) -> bool:
    """Whether what a body is stands right before a single word, which speaks or acts if others may have such, not "the social network
    Lund founded"; before several words, none a first name, that speak, or according to whom something is.
    """
    several = len(name.words) > 1
    if several and (name.kind != "person" or is_first_name(name.words[0])):
        return False
    word, low = _word_before(text, name).casefold(), max(0, name.span.start - CALLED_WINDOW)
    two = word in SECOND and TWO_WORDS.search(text, low, name.span.start) is not None
    called = word in BODIES | GIANTS or two
    if called and ACCORDING_TO.search(text, low, name.span.start) and CLOSED.match(text, name.span.end):
        return True
    if several and not SAID.match(text, name.span.end):
        return False
    if word in GIANTS or two:
        return GIANT.search(text, low, name.span.start) is not None
    body = BODY.search(text, low, name.span.start) if word in BODIES else None
    if body is None or body["tied"]:
        return False
    return (SAID.match(text, name.span.end) or ACTS.match(text, name.span.end)) is not None


def _towns(names: Sequence[Name], text: str, kinds: dict[str, Counter[str]]) -> set[str]:
    """The single words that stand behind a preposition of place more often than not, and not only behind "from"."""
    found: dict[str, Counter[str]] = {}
    for name in names:
        tied = len(name.words) == 1 and _word_before(text, name).casefold().endswith(PREPOSITIONS)
        inside = INSIDE.search(text, max(0, name.span.start - BEFORE), name.span.start) if tied else None
        if inside:
            found.setdefault(name.words[0], Counter())[inside["inside"]] += 1
    return {word for word, ways in found.items() if set(ways) != {"from"} and ways.total() * 2 > kinds[word].total()}


class _Kinds:
    """What an article's names show of each other's kinds."""

    def __init__(self, names: Sequence[Name], text: str) -> None:
        self._text = text
        self._used = _used_as(names, text, {n.words[-1] for n in names if n.kind == "person" and is_full(n)})
        self._surnames = {n.words[-1] for n in names if n.kind == "person" and n.words not in self._used and is_full(n)}
        several = [n for n in names if len(n.words) > 1 and self._used.get(n.words, n.kind) == "organization"]
        self._alone = single = [n for n in names if len(n.words) == 1]
        self._counts: dict[str, Counter[str]] = {}
        for name in single:
            self._counts.setdefault(name.words[0], Counter())[name.kind] += 1
        # What clubs are called in short, by the last word of their names or the first: "Forest", "Norwich".
        clubs = [n.words for n in several if n.words[-1] in CLUBS]
        self._clubs, self._sides = {words[-1] for words in clubs}, {words[0] for words in clubs if len(words) == 2}
        # Persons after whom bodies are called: "the Ada Lund Institute".
        self._honoured = {n.words[:length] for n in several if n.words[-1] in CALLED_AFTER for length in range(2, len(n.words))}
        # What names of organisations begin with.
        begun = {n.words[:length] for n in several if not self._is_nickname(n) for length in range(1, len(n.words))}
        self._begun = begun - {(word,) for word in self._surnames}
        self._initials = initials_of(names)
        self._in_both = bodies_in_both(text, names, self._surnames)
        self._single = {n.words for n in single if n.kind == "person"}
        self._located = located = {n.words[0] for n in single if LOCATED.search(text, max(0, n.span.start - BEFORE), n.span.start)}
        # What firms are called in short, by all but the word that only firms have: "Nuvio" of "Nuvio Holdings".
        firms = (n.words for n in several if len(n.words) == 2 and n.words[1] in CORPORATE)
        self._firms = {words[:1] for words in firms if words[0] not in located | PLACES | self._surnames}
        # What such are called by half of their names: "Astra" of "AstraZeneca", "Billiton" of "BHP Billiton".
        self._halves = {half for n in names if (half := first_half(n) or behind_letters(n))} - self._surnames - PLACES
        # Countries for which their capitals speak: "Manila says".
        acting = (n.words[0] for n in single if n.kind == "place" and n.words[0] in CAPITALS and SPEAKING.match(text, n.span.end))
        self._spoken_for = {CAPITALS[word].casefold() for word in acting if word not in self._located}
        self._bodies = bodies_among_places(names)
        self._towns = _towns(names, text, self._counts) - self._surnames
        self._countries = {" ".join(n.words) for n in names if n.kind == "place"} & COUNTRY_NAMES
        self._called = spoken_of(text, [n for n in single if n.kind == "person" and n.words[0] in PLACES and is_first_name(n.words[0])])
        self._impersonal = impersonal(text, single) - {word for n in names if n.kind == "person" and len(n.words) > 1 for word in n.words}

    def of(self, name: Name) -> str:
        """The kind that a name is of, by all of them."""
        if name.kind == "person" and len(name.words) == 1 and name.words[0] in self._towns:
            return "place"
        if name.kind == "organization" and is_poster(self._text, name):
            return "person"
        told = self._told(name)
        return told or (self._of_one_word(name) if len(name.words) == 1 else name.kind)

    def _is_nickname(self, body: Name) -> bool:
        """Whether what was tagged as a body is but somebody's name and a noun that no body is: "the Lund Train", where Lund is a person."""
        first, last = body.words[0], body.words[-1]
        kinds = self._counts.get(first, Counter())
        if len(body.words) != 2 or last in ORGANIZATIONS | CORPORATE or kinds["person"] < 2 or kinds["organization"]:
            return False
        ends = [name.span.end for name in self._alone if name.words[0] == first]
        return any(OF_SELF.match(self._text, end) for end in ends) and not any(THING.match(self._text, end) for end in ends)

    def _told(self, name: Name) -> str | None:
        """What the words around a name, or longer names that begin with it, tell."""
        told = self._used.get(name.words)
        if name.kind == "person":
            alone = name.words in self._honoured or (name.words[-1],) in self._single
            begun = len(name.words) > 1 and name.words in self._begun and not alone
            return told or ("organization" if begun or name.words in self._in_both else None)
        if name.kind == "place" and (self._is_club(name) or name.words in self._firms or name.words in self._bodies):
            return "organization"
        other = told == "person" or (told == "organization" and name.words[0] not in PLACE_NAMES)
        return told if name.kind == "place" and other else None

    def _of_one_word(self, name: Name) -> str:
        word = name.words[0]
        if name.kind == "place" and word in PLACE_NAMES:
            return name.kind
        if name.kind == "place" and word not in COUNTRY_NAMES and KIN.match(self._text, name.span.end):
            return "person"  # "Costa and his uncle"
        if name.kind == "person" and word in PLACES and word not in self._surnames and word not in self._called:
            return "place"
        if name.kind == "organization" and (self._is_capital(word) or word in self._spoken_for):
            return "place"
        if word in self._surnames and (self._counts[word]["person"] or word not in self._located):
            return "person"
        if acronym_of(name) in self._initials:
            return "organization"
        label = self._text.startswith(":", name.span.end)  # "PEREZ: I do."
        acronym = name.text.isupper() and 1 < len(word) <= ACRONYM and word not in self._surnames and not label
        called = word in self._impersonal or word in self._clubs or word in self._halves
        body = acronym or name.words in self._begun or called or is_two_in_one(name.text)
        return "organization" if name.kind == "person" and body else name.kind

    def _is_club(self, name: Name) -> bool:
        """Whether what was tagged as a place is a club's name in short, or two words in one, and speaks: "Norwich", of Norwich City."""
        if len(name.words) > 1 or not (name.words[0] in self._sides or is_two_in_one(name.text) or self._is_paper(name)):
            return False
        return SPEAKING.match(self._text, name.span.end) is not None

    def _is_paper(self, name: Name) -> bool:
        """Whether what was tagged as a place, and is no land, has a capital article inside of a sentence: "as The Baltic noted"."""
        start = name.span.start + len("The ") * name.text.startswith("The ")
        inside = self._text.endswith(" The ", 0, start) and self._text[max(0, start - 6)].isalpha()
        return inside and name.words[0] not in PLACES | THE_PLACES

    def _is_capital(self, word: str) -> bool:
        """Whether a word is the capital of a country that the article names, and no body of its own: not the Kremlin."""
        return word in CAPITALS and CAPITALS[word].casefold() in self._countries and word not in KNOWN_BODIES


def of_one_kind(names: Sequence[Name], text: str) -> list[Name]:
    """Names that a fuller name of another kind ends (persons) or begins (organisations) with are of its kind; no person is what the
    article calls a town, a country or a company, nor a single word that speaks of what is "its" own.
    """
    kinds = _Kinds(names, text)
    found = [(name, kinds.of(name)) for name in names]
    return [name if kind == name.kind else replace(name, kind=kind) for name, kind in found]
