"""What bodies may be called: a club is a team and no ministry."""

from __future__ import annotations

from collections.abc import Iterable

from service.attribution.firms import ENDINGS
from service.attribution.words import COMPANIES

# Nouns of which one may stand for another, a line each.
KINDRED = tuple(
    frozenset(line.split())
    for line in (
        "bank fund exchange corporation giant chain studio network station utility mill factory newspaper magazine paper group company "
        "office " + " ".join(COMPANIES),
        "club team side franchise",
        "university college school institute institution laboratory lab centre center academy museum library",
        "party coalition opposition alliance bloc",
        "union federation association league alliance guild society congress confederation college",
        "charity foundation trust nonprofit ngo fund association society",
        "ministry department office government administration treasury secretariat",
        "council authority administration government board corporation bank utility",
        "commission committee panel board council inquiry tribunal federation",
        "court tribunal judiciary panel",
        "agency service bureau authority department regulator watchdog administration office board commission centre center institute",
        "agency service bureau authority regulator watchdog administration office board commission centre center institute council",
        "police force department service constabulary",
        "army military navy force command corps fleet brigade battalion regiment",
        "hospital clinic trust hospice",
        "church diocese archdiocese parish synod",
        "embassy consulate mission",
        "palace presidency monarchy government court",
        "parliament senate congress house assembly chamber",
    )
)
KNOWN = frozenset[str]().union(*KINDRED)
# What any body may be called.
ANY = frozenset("group organisation organization body institution charity foundation agency think-tank operator service".split())
# What tells of a body without a name what it is.
TELLING = KNOWN - (ANY - {"charity", "foundation"})
# What no firm is called, and with what only firms' names end.
NO_FIRMS = frozenset("regulator watchdog court tribunal ministry government council police union university parliament senate".split())
FIRMS_END = ENDINGS | {"brewing", "homes", "stores"}


def is_no_firm(noun: str) -> bool:
    """Whether a noun calls a body that is no firm."""
    return noun in NO_FIRMS


def is_firm(form: tuple[str, ...]) -> bool:
    """Whether a body is a firm by the last word of its name."""
    return len(form) > 1 and form[-1] in FIRMS_END


def akin(noun: str, words: Iterable[str]) -> bool:
    """Whether a body with the folded `words` in its name may be called by a noun; so it may where none of them tells what it is."""
    nouns = KNOWN.intersection(words)
    if not nouns or noun not in KNOWN or noun in ANY or not ANY.isdisjoint(nouns):
        return True
    return any(noun in line and not line.isdisjoint(nouns) for line in KINDRED)


def are_unlike(noun: str, other: str) -> bool:
    """Whether two bodies without names are two by their nouns: "the school" is no "charity"."""
    told = noun in TELLING and other in TELLING and noun != other
    return told and not any(noun in line and other in line for line in KINDRED)


def is_unlike(noun: str, words: Iterable[str]) -> bool:
    """Whether a noun for a body goes with none of the nouns by which one is called, the folded `words`: no hospital is a "bureau"."""
    nouns = KNOWN.intersection(words)
    return (
        noun in KNOWN
        and noun not in ANY
        and noun not in nouns
        and bool(nouns)
        and not any(noun in line and not line.isdisjoint(nouns) for line in KINDRED)
    )
