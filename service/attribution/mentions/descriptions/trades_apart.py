"""Who is described by a trade is nobody of another one: "the ferryman", after a surveyor; nor is the accused the victim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.roles.offices import names_office, noun_phrase, words_of

# Trades and the like, of which few have two; those in one line may be the same.
TRADES = tuple(
    frozenset(line.split())
    for line in (
        "actor actress comedian entertainer performer singer musician rapper songwriter dancer presenter",
        "baker",
        "barber hairdresser",
        "barrister lawyer solicitor",
        "blacksmith welder mechanic",
        "bricklayer builder carpenter joiner roofer labourer laborer",
        "butcher",
        "cleaner janitor caretaker",
        "chef cook",
        "courier driver trucker cabbie",
        "dentist doctor surgeon physician gp paediatrician psychiatrist",
        "electrician",
        "farmer grower shepherd rancher grazier",
        "ferryman sailor fisherman boatman",
        "firefighter fireman",
        "florist gardener",
        "footballer striker midfielder goalkeeper",
        "grocer shopkeeper",
        "landlady landlord publican innkeeper",
        "librarian",
        "lifeguard",
        "miner",
        "nurse midwife matron",
        "patient",
        "paramedic",
        "pharmacist",
        "pilot",
        "plumber",
        "postman",
        "priest vicar monk nun pastor rector clergyman",
        "soldier",
        "surveyor",
        "tailor",
        "teacher lecturer headteacher",
        "tenant lodger",
        "undertaker",
        "waiter waitress",
    )
)
_LINE = {noun: number for number, line in enumerate(TRADES) for noun in line}
# Who is wronged, or brings the case, and how somebody stands there as the accused, behind his or her name.
WRONGED = frozenset("claimant complainant plaintiff prosecutor victim".split())
ACCUSED = re.compile(
    r"[^.!?\n]{0,80}?\b(?:admits|admitted|denies|denied|pleaded|(?:is|was|been)\s(?:accused|arrested|charged|convicted|jailed|sentenced)|on\strial|guilty)\b"
)
OWNED = re.compile(r"^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s|[’']s?\s")
FEW = 4
# What whoever is told to hold another office, or to be somebody's kin, is not by all that is known; what tells too little for that.
ALONE = frozenset(
    "agent ambassador bishop coroner governor headteacher judge mayor ombudsman owner pastor predecessor sheriff successor vicar".split()
)
ATTORNEY = ("attorney general", "attorney-general")
OTHERS = frozenset("leader head boss chair founder official politician".split())


def are_apart(text: str, entity: Entity, source: Source, roles: Sequence[str]) -> bool:
    """Whether somebody whom the article does not call so is no such one by his or her trade, or as the accused."""
    if entity.kind != "person" or not (source.definite or OWNED.search(source.text)):
        return False
    if source.head in WRONGED:
        return any(ACCUSED.match(text, name.span.end) for name in islice(entity.names, FEW))
    if source.head in ALONE or source.text.casefold().endswith(ATTORNEY):
        told = [words_of(role) for role in islice(roles, FEW)]
        return not any(source.head in words for words in told) and any(
            names_office(role) and OTHERS.isdisjoint(words_of(role)) for role in roles
        )
    mine = _LINE.get(source.head)
    if mine is None:
        return False
    lines = {_LINE.get(noun) for role in islice(roles, FEW) for noun in noun_phrase(role)[-1:]}
    return bool(lines) and None not in lines and mine not in lines
