"""What the engine makes of an article's mentions: its names as entities, and which of them every other mention stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from service.attribution.article import read_article
from service.attribution.cues.layout.bylines import Bylines
from service.attribution.mentions.comparison.mentions import Place
from service.attribution.mentions.saying import NOTHING
from service.attribution.mentions.sources.joint import parse_source
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.names.mended.one_kind import of_one_kind
from service.attribution.names.same.namesakes import entities_of
from service.attribution.naming import read_names
from service.attribution.pipeline import Engine
from service.attribution.reader.pieces import Pieces, read_pieces
from service.attribution.spans import Span
from service.attribution.statements import find_statements
from service.attribution.words import FIRST_PERSON


@dataclass(frozen=True, slots=True)
class Linked:
    """One article: the entities that have a name, and the one that each mention stands for, where the engine gives one."""

    entities: tuple[Entity, ...]
    meant: dict[Span, Entity]

    def names(self) -> set[tuple[int, int, str]]:
        """Start, end and type of every name."""
        return {(n.span.start, n.span.end, e.kind) for e in self.entities for n in e.names}


def link(engine: Engine, text: str, mentions: Iterable[Span]) -> Linked:
    """Ask the engine about `mentions` as if each were a source: in the order of the text, every answer told to the resolver.

    A description that stands for nobody known becomes an entity without a name, as in the service, which later mentions may stand for.
    """
    article = read_article(text)
    pieces = read_pieces(article, engine.encoder.tokenizer)
    reading = engine.encoder.read(pieces)
    statements = find_statements(article, pieces, reading, engine.encoder)
    entities = entities_of(of_one_kind(read_names(article, pieces, reading, engine.encoder, statements, Bylines(article)), text), text)
    roles = engine.roles(article, pieces, reading, entities)
    resolver = engine.resolver(article, pieces, reading, entities)
    names = NameIndex.of((name for each in entities for name in each.names), entities)
    meant = {}
    for span in sorted(mentions, key=lambda m: (m.start, -m.end)):
        source, place = _whole(parse_source(text, span, names.reaching(span))), _place(pieces, span)
        if source is None or source.head in FIRST_PERSON:
            continue
        entity = names.bearer(source.name) if source.name else resolver.resolve(source, place, roles.phrases, NOTHING)
        if entity is None and source.form == "description":
            entity = Entity(source.type, source.text, described=[span])
            resolver.add(entity)
        if entity is not None:
            resolver.heard(entity, place)
            meant[span] = entity
    return Linked(tuple(entities), meant)


def _whole(parts: tuple[Source, ...]) -> Source | None:
    """The one source that a mention is; several that are joined are no entity of the engine's."""
    return parts[0] if len(parts) == 1 else None


def _place(pieces: Pieces, span: Span) -> Place:
    piece = min(int(np.searchsorted(pieces.begins, span.start)), len(pieces) - 1)
    return Place(piece, int(pieces.paragraph[piece]), span.start)
