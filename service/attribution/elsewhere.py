"""Roles that the article tells somewhere else than beside a name: what it calls whoever speaks and has none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from service.attribution.article import Article
from service.attribution.attributed import Attributed
from service.attribution.mentions.descriptions import descriptions
from service.attribution.mentions.mentions import Place
from service.attribution.mentions.resolution import Resolver
from service.attribution.mentions.sources import parse_source
from service.attribution.names.entities import Name
from service.attribution.names.joined_names import names_within
from service.attribution.reader.pieces import Pieces
from service.attribution.roles import Roles


def look_elsewhere(
    attributed: Sequence[Attributed], article: Article, pieces: Pieces, names: list[Name], resolver: Resolver, roles: Roles
) -> None:
    """Add what the article calls each person who speaks and has no role, by descriptions anywhere."""
    resolver.saying = ()
    people = {e for each in attributed for e in each.speakers if e.kind == "person" and e.names}
    lacking = {e for e in people if not roles.of(e)}
    if not lacking:
        return
    resolver.forget()
    starts = [name.span.start for name in names]
    for span in descriptions(article.text, resolver.is_quoted):
        piece = int(np.searchsorted(pieces.begins, span.start, side="right")) - 1
        sources = parse_source(article.text, span, names_within(names, starts, span))
        for source in (each for each in sources if piece >= 0 and each.form == "description"):
            place = Place(piece, int(pieces.paragraph[piece]), span.start)
            entity, odds = resolver.best(source, place, roles.phrases)
            if entity in lacking:
                roles.describe_elsewhere(entity, span, odds)
