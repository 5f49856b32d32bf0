"""Whom a description means that tells of one what the article tells nowhere else: the one it is about, named right before: "Ada Lund
shrugged. Asked whether she would run, the Liberal candidate said".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from service.attribution.mentions.comparison.mentions import surely_of
from service.attribution.mentions.descriptions.partisans import ADJECTIVES
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import words_of

# Who stands for something, and those of whom an article tells by turns what they do and what they are called.
STANDING = frozenset("candidate nominee front-runner frontrunner contender hopeful".split())
TRADES = frozenset(
    "businessman businesswoman tycoon billionaire millionaire mogul magnate entrepreneur neurosurgeon surgeon actor actress comedian "
    "singer songwriter rapper author novelist filmmaker star entertainer".split()
)
# A description by no more than a party, a place, an age or what somebody was.
SHORT = re.compile(r"[Tt]he\s(?:[\w.’'-]+\s){0,4}?[a-z-]+")
# Who is asked to comment, and whom no article is about.
OTHERS = frozenset(
    "reporter correspondent anchor host moderator analyst professor spokesman spokeswoman spokesperson strategist pollster".split()
)
# Who performs, and by which calling he or she hardly goes besides.
PERFORMERS = frozenset("singer rapper songwriter actor actress star entertainer".split())
OFF_STAGE = frozenset(
    "analyst attorney barrister consultant correspondent detective expert lawyer magistrate officer professor prosecutor publicist "
    "reporter solicitor spokesman spokesperson spokeswoman".split()
)
# How many more names than anybody else the one has whom an article is about.
MORE = 2


def protagonist(names: NameIndex) -> Entity | None:
    """The person whom an article names oftener than anybody else."""
    counts = Counter(entity for name in names.names if (entity := names.owner(name)) is not None and entity.kind == "person")
    most = counts.most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] >= most[1][1] + MORE) else None


def is_of_trade(source: Source) -> bool:
    """Whether a description tells of one that he or she stands for something, or what he or she does."""
    return source.type == "unnamed" and source.definite and source.head in STANDING | TRADES and SHORT.fullmatch(source.text) is not None


def is_off_stage(source: Source, called: Iterable[str]) -> bool:
    """Whether a description is of a performer, and somebody who is `called` by some roles does something else: "a PR expert"."""
    return source.head in PERFORMERS and any(not OFF_STAGE.isdisjoint(words_of(role)) for role in called)


def is_meant(source: Source, person: Entity, others: Iterable[Entity], roles: Callable[[Entity], Iterable[str]]) -> bool:
    """Whether nothing makes a description somebody else's than a `person`: no sex, no party, no other calling, none of the `others`."""
    gender = surely_of(source)
    if gender is not None and person.genders["she" if gender == "he" else "he"] > person.genders[gender]:
        return False
    told = {word for role in roles(person) for word in words_of(role)}
    if not OTHERS.isdisjoint(told):
        return False
    mine, party = (_parties(words) for words in (words_of(source.text), told))
    if mine and party and mine.isdisjoint(party):
        return False
    return not any(source.head in words_of(role) for other in others if other is not person for role in roles(other))


def _parties(words: Iterable[str]) -> set[str]:
    return {ADJECTIVES[word] for word in words if word in ADJECTIVES}
