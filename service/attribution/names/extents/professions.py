"""Callings of which several, beside one name, tell of a firm: "His solicitors, Marlow Finch, said", "bookmakers Tarnline say"."""

from __future__ import annotations

from service.attribution.names.countries.capitals import PLACES
from service.attribution.names.extents.entitled import NO_SURNAMES
from service.attribution.names.wording.like_bodies import CORPORATE
from service.attribution.words import ORGANIZATIONS

PROFESSIONS = frozenset(
    "accountants administrators advisers advisors agents architects attorneys auditors bankers brokers builders consultants contractors "
    "developers distributors engineers insurers lawyers lenders liquidators makers manufacturers operators organisers organizers owners "
    "producers promoters publishers receivers solicitors suppliers surveyors underwriters".split()
)
# The same right before a name, where nobody would call one person so: "market analysts Orbis".
SEVERAL = PROFESSIONS | frozenset(
    "analysts auctioneers automakers bookies bookmakers brewers caterers carmakers chipmakers distillers drugmakers exporters forecasters "
    "grocers hauliers headhunters housebuilders importers jewellers jewelers outfitters planemakers pollsters recruiters researchers "
    "retailers shipbuilders shippers steelmakers stockbrokers undertakers valuers vintners watchers wholesalers".split()
)
# What those who have such a calling are joined in, at the end of its name: "Insurers Association".
JOINED = ORGANIZATIONS | CORPORATE | NO_SURNAMES | frozenset("centre center collective committee guild programme secretariat".split())


def are_called(noun: str, name: str) -> bool:
    """Whether a word and the rest of a name are what several are and a firm that is such: "Bookmakers | Orbis"."""
    if not noun.endswith("s"):
        return False
    joined = name.casefold().rsplit(maxsplit=1)[-1:]
    return noun.casefold() in SEVERAL and name[:1].isupper() and JOINED.isdisjoint(joined) and name.casefold() not in PLACES
