"""Roles that the article tells somewhere else than beside a name: what it calls whoever speaks and has none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from service.attribution.article import Article
from service.attribution.attributed import Attributed
from service.attribution.mentions.comparison.mentions import Place
from service.attribution.mentions.descriptions.definite import descriptions
from service.attribution.mentions.descriptions.next_described import NextDescribed
from service.attribution.mentions.resolution import Resolver
from service.attribution.mentions.saying import Saying
from service.attribution.mentions.sources.joint import parse_source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import names_office
from service.attribution.reader.pieces import Pieces
from service.attribution.roles import Role, Roles


def look_elsewhere(
    attributed: Sequence[Attributed], article: Article, pieces: Pieces, names: NameIndex, resolver: Resolver, roles: Roles, said: Saying
) -> None:
    """Add what the article calls each person who speaks and has no role, by descriptions anywhere; nobody is meant to whom it is `said`."""
    people = {e for each in attributed for e in each.speakers if e.kind == "person" and e.names}
    _look_beside(people, article, names, resolver, roles)
    lacking = {e for e in people if not roles.of(e)}
    if not lacking:
        return
    resolver.forget()
    for span in descriptions(article.text, resolver.is_quoted):
        piece = int(np.searchsorted(pieces.begins, span.start, side="right")) - 1
        sources = parse_source(article.text, span, names.reaching(span))
        for source in (each for each in sources if piece >= 0 and each.form == "description"):
            place = Place(piece, int(pieces.paragraph[piece]), span.start)
            entity, odds = resolver.best(source, place, roles.phrases, said)
            if entity in lacking:
                roles.describe_elsewhere(entity, span, odds)


def _look_beside(people: set[Entity], article: Article, names: NameIndex, resolver: Resolver, roles: Roles) -> None:
    """Add what a sentence beside that of somebody's name calls him or her of whom nothing is told beside the name, or a body alone."""
    told = {entity: next(iter(roles.of(entity)), None) for entity in people}
    lacking = [entity for entity, role in told.items() if role is None or role.is_body or role.is_owner or not role.is_beside]
    if not lacking:
        return
    described = NextDescribed(article, names)
    for entity in lacking:
        for span in described.of(entity):
            if not resolver.is_quoted(span.start) and _tells_more(span.cut(article.text), told[entity]):
                roles.describe_next(entity, span)


def _tells_more(called: str, role: Role | None) -> bool:
    """Whether somebody is called by more than what is told of him or her: than nothing, a body, no office, or part of the very words."""
    return role is None or role.is_body or role.is_owner or not names_office(role.text) or role.text.casefold() in called.casefold()
