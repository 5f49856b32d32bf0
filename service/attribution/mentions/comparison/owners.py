"""Whose somebody or something is who is described: "his agent", "the captain's brother"."""

from __future__ import annotations

import re

from service.attribution.mentions.sources.sources import Source
from service.attribution.words import KIN, PERSONS, TITLED

POSSESSIVES = frozenset(("his", "her"))
# Pronouns that own, of which one owner has one alone; "their" may be anybody's.
OWNERS = frozenset(("his", "her", "its"))
# Who acts or speaks for one person, a line each of whom one may be called by another's noun.
AIDES = tuple(
    frozenset(line.split())
    for line in (
        "agent manager rep representative promoter handler",
        "publicist spokesman spokeswoman spokesperson",
        "lawyer attorney solicitor barrister counsel advocate",
        "doctor physician surgeon cardiologist oncologist psychiatrist psychologist therapist physiotherapist",
        "aide assistant adviser advisor secretary",
        "bodyguard chauffeur driver minder",
        "accountant auditor",
        "biographer ghostwriter",
        "coach trainer",
        "tailor stylist hairdresser",
        "housekeeper maid nanny butler cook",
    )
)
# Whom they act for.
SERVED = PERSONS | TITLED | frozenset("star celebrity couple defendant accused suspect victim plaintiff prisoner".split())
# How other nouns for a calling end.
CALLING = ("ist", "ian", "tor", "nor", "ess", "man", "woman", "player", "star")
# By a common noun, but for what holds everybody: "the world's biggest insurer".
OF_A_NOUN = re.compile(
    r"(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s){0,2}(?!(?:world|country|nation|state|city|town|region|island|industry)[’'])[a-z-]+(?:[’']s|s[’'])\s"
)
OF_A_PERSON = re.compile(r"(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s){0,3}(?P<owner>[a-z-]+)(?:[’']s|(?<=s)[’'])\s")
# By a name: "Lund's widow".
OF_A_NAME = re.compile(r"(?:[A-Z][\w’'-]*\s){0,2}[A-Z][\w-]*(?:[’']s|s[’'])\s")
# The same with the noun alone behind it.
OWNED = re.compile(
    r"(?:the\s|an?\s)?(?P<owner>[^,;:]+(?:[’']s|s[’']))\s(?:(?:former|own|late|longtime|elder|younger|older)\s)?(?P<noun>[\w-]+)"
)


def possessor(source: Source) -> str | None:
    """The pronoun by which a description says whose it is: "his" of "his agent"."""
    first = source.text.split(maxsplit=1)[0].casefold() if source.form == "description" else ""
    return first if first in POSSESSIVES else None


def is_of_a_noun(source: Source) -> bool:
    """Whether a relative, an aide or a body is told by a common noun alone, or a relative by somebody's name."""
    if source.head in KIN and OF_A_NAME.match(source.text):
        return True
    if source.type == "organization" or source.head in KIN:
        return OF_A_NOUN.match(source.text) is not None
    return is_of_a_person(source)


def is_of_a_person(source: Source) -> bool:
    """Whether somebody acts or speaks for whom a common noun calls: "the singer's publicist"; not "the club's manager"."""
    served = OF_A_PERSON.match(source.text) if any(source.head in line for line in AIDES) else None
    return served is not None and (served["owner"] in SERVED or served["owner"].endswith(CALLING))


def are_of_one_owner(mine: str, other: str) -> bool:
    """Whether two descriptions say what different people are to the same one: "the governor's wife", "the governor's spokeswoman"."""
    owned, known = OWNED.match(mine.casefold()), OWNED.match(other.casefold())
    if owned is None or known is None or owned["owner"] != known["owner"]:
        return False
    first, second = owned["noun"], known["noun"]
    aides = [next((line for line in AIDES if noun in line), None) for noun in (first, second)]
    kin = [noun in KIN for noun in (first, second)]
    if kin[0] != kin[1]:
        return (second if kin[0] else first) in PERSONS
    return all(aides) and aides[0] != aides[1] and not any(kin)


def of_two_owners(mine: str, other: str) -> bool:
    """Whether two descriptions are of what different people own, by the pronouns with which they begin: "her advisers", "his advisers"."""
    first, second = (text.split(maxsplit=1)[0].casefold() for text in (mine, other))
    return first != second and first in OWNERS and second in OWNERS
