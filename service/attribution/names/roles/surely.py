"""What is surely a person's whatever the role head says: the rank right before the name, the body that an apposition behind it tells of,
what stands between a verb of saying and the name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.attribution.names.countries.capitals import PLACES
from service.attribution.names.entities import Name, untitled
from service.attribution.names.roles.offices import words_of
from service.attribution.names.wording.ranks import LEVEL
from service.attribution.ranks import DETECTIVES, OFFICERS_SHORT, POLICE_SHORT
from service.attribution.saying import SAYS
from service.attribution.spans import Span
from service.attribution.words import COMPANIES, CUTS, DETERMINERS, EITHER, ORGANIZATIONS, STOP_WORDS

# Ranks that are nothing else, most of them in short: a captain, an inspector and a superintendent hold offices as well.
_SHORT = (
    f"{POLICE_SHORT}|{OFFICERS_SHORT}|{DETECTIVES}|S/Sgt|D/Sgt|Cpl|Pte|Pfc|PC|WPC|DCI|DSP|ASP|Constable|Sergeant"
    "|Corporal|Lieutenant|Brigadier"
)
SHORT = frozenset(_SHORT.casefold().split("|"))
# Those that are first names too, or letters that may begin a firm's name, where they have no full stop.
DOTTED = frozenset("adm brig col const di ds dc gen maj".split())
RANK = re.compile(rf"(?<![\w/-])(?:(?:{LEVEL})\.?[^\S\n]){{0,3}}(?:{_SHORT})\.?[^\S\n]$")
LONGEST_RANK = len("Detective Chief Superintendent ")
# A body that somebody is of and what it is, behind the name: "Ada Lund of Orbis, a | consultancy".
OF_BODY = re.compile(
    r",?[^\S\n](?:at|from|of|with)[^\S\n](?:the[^\S\n])?(?P<body>[A-Z][\w’'&.-]*(?:[^\S\n](?:(?:of|for|and|the)[^\S\n]){0,2}[A-Z&][\w’'&.-]*){0,6})"
    r",[^\S\n](?:(?:an?|the)[^\S\n]|one[^\S\n]of[^\S\n])"
)
TIES = tuple(f"{comma} {tie} " for comma in ("", ",") for tie in ("at", "from", "of", "with"))
TOLD = re.compile(r"(?:[\w’'.&-]+[^\S\n]){0,5}?[\w’'-]+(?=,|[^\S\n](?:in|based|of|for|that|which|with)\b|[.;:”\"]|$)")
# What else a body is, that no person is; and what a body or a person is.
BODIES = ((ORGANIZATIONS | COMPANIES) - EITHER - frozenset("broadcaster publisher".split())) | frozenset(
    "app boutique brokerage business gallery group house lobby magazine outfit partnership platform pollster practice provider quango "
    "service site tank unit website".split()
)
BOTH = EITHER | frozenset(
    "auctioneer bookmaker broadcaster broker distributor exporter importer publisher retailer stockbroker trader wholesaler".split()
)
# What only a person is.
OF_PERSONS = frozenset("former junior retired senior veteran".split())
LONGEST_TOLD = 60
# A firm by two words or more, or by capitals alone, that somebody right behind it is of: "Orbis Capital’s | Ada Lund".
OWNER = re.compile(r"(?<![\w’'&-])(?P<body>(?:[A-Z][\w&.-]*[^\S\n]){1,3}[A-Z][\w&.-]*|[A-Z]{2,6})[’']s[^\S\n]$")
LONGEST_OWNER = 50
# What somebody is called between a verb of saying behind what is said and his or her name: "“It sank,” said stevedore | Ada Lund"; no word
# that tells how, when or to whom.
SAID = re.compile(rf"[”\"’',]\s(?:{SAYS})\s(?P<phrase>(?:[a-z][a-z’'-]*\s){{0,3}}(?P<noun>[a-z][a-z’'-]{{3,}}))\s$")
LONGEST_SAID = 60
NO_CALLING = (
    STOP_WORDS
    | CUTS
    | DETERMINERS
    | frozenset("afterwards again also another fellow later meanwhile recently then today tonight yesterday".split())
)


def rank_before(text: str, name: Name) -> Span | None:
    """The rank right before a person's name, "Cpl." Ada Lund, "Det. Insp." Jo Marsh; what may be a first name has a full stop."""
    if not (name.span.start and text[name.span.start - 1] == " ") and " " not in name.text:
        return None
    bare = untitled(name.text)
    at = name.span.start + (name.text.rindex(bare) if bare in name.text else 0)
    last = text[max(0, at - LONGEST_RANK) : at].rsplit(maxsplit=1)[-1:]
    word = last[0].casefold() if last and text[at - 1] == " " else ""
    if word.rstrip(".") not in (SHORT if word.endswith(".") else SHORT - DOTTED):
        return None
    found = RANK.search(text, max(0, at - LONGEST_RANK), at)
    thing = found is not None and text.endswith((" the ", " a ", " your "), 0, found.start())  # "on the PC. Orbis said"
    return Span(found.start(), at - 1) if found and not thing else None


def said_before(text: str, name: Name) -> Span | None:
    """What stands between a verb of saying and a person's whole name behind it: "said | fruit stall owner | Ada Lund"."""
    at = name.span.start
    if len(name.words) < 2 or not text[max(0, at - 2) : max(0, at - 1)].islower():
        return None
    found = SAID.search(text, max(0, at - LONGEST_SAID), at)
    if found is None or not NO_CALLING.isdisjoint(found["phrase"].split()) or found["noun"].endswith("ly"):
        return None
    return Span(*found.span("phrase"))


@dataclass(frozen=True, slots=True)
class OfBody:
    """The body that a person is of and where what it is begins, an article behind it; whether no person is ever called so."""

    body: Span
    told: int
    is_sure: bool


def body_told(text: str, name: Name) -> OfBody | None:
    """The body behind a person's name, or at the end of one with which it was taken, that an apposition tells of."""
    within = name.span.cut(text).find(" of ")
    if within < 0 and not text.startswith(TIES, name.span.end):
        return None
    found = OF_BODY.match(text, name.span.start + within if within > 0 else name.span.end)
    told = TOLD.match(text, found.end(), found.end() + LONGEST_TOLD) if found else None
    words = words_of(told[0]) if told else []
    if found is None or not words or not OF_PERSONS.isdisjoint(words):
        return None
    is_body = words[-1] in BODIES
    return OfBody(Span(*found.span("body")), found.end(), is_body) if is_body or words[-1] in BOTH else None


def owner_before(text: str, name: Name) -> Span | None:
    """The firm of several words or of capitals right before a person's name: "Orbis Capital’s | Ada Lund"."""
    at = name.span.start
    if not text.endswith(("’s ", "'s "), 0, at):
        return None
    found = OWNER.search(text, max(0, at - LONGEST_OWNER), at)
    known = found is not None and found["body"].replace(".", "").casefold() in PLACES
    return Span(*found.span("body")) if found and not known else None
