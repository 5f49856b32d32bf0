"""Who each statement belongs to: source mentions resolved to entities, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from service.attribution.article import Article
from service.attribution.encoder import Encoder, Reading
from service.attribution.names import Entity, Name, entities_of, normal, untitled
from service.attribution.pieces import Pieces
from service.attribution.records import Resolution
from service.attribution.resolution import Place, Resolver, described
from service.attribution.roles import Roles
from service.attribution.sources import Source, parse_source
from service.attribution.spans import Span
from service.attribution.statements import Statement
from service.attribution.tagging import tag
from service.attribution.words import FIRST_PERSON, HE, IT, SHE, THEY

# How many paragraphs back a quotation without cue may take its speaker from.
CARRY = 3


@dataclass(frozen=True, slots=True)
class Attributed:
    """A statement with its speakers, the first one first, and how the first was found."""

    statement: Statement
    speakers: tuple[Entity, ...]
    resolution: Resolution


def attribute(
    article: Article, pieces: Pieces, reading: Reading, encoder: Encoder, statements: Sequence[Statement]
) -> tuple[tuple[Attributed, ...], Roles]:
    """The speakers of all statements, and the roles of everybody named."""
    names = read_names(article, pieces, reading, encoder)
    entities = entities_of(names, article.text)
    roles = Roles(article, pieces, reading, entities)
    caster = _Caster(article, pieces, reading, names, entities, roles)
    return tuple(caster.attribute(statement) for statement in statements), roles


def read_names(article: Article, pieces: Pieces, reading: Reading, encoder: Encoder) -> list[Name]:
    """The names that the reader tags."""
    tagged = tag("names", reading.tags["names"], pieces, encoder.decoding["names"])
    names = [Name(t.span, t.kind, t.first, t.span.cut(article.text), normal(t.span.cut(article.text))) for t in tagged]
    return [n for n in names if n.words and any(c.isupper() for c in n.text)]


class _Caster:
    """Goes through the statements in order, remembering who spoke last and which unnamed sources were met."""

    def __init__(self, article: Article, pieces: Pieces, reading: Reading, names: list[Name], entities: list[Entity], roles: Roles) -> None:
        self.article, self.pieces, self.names, self.roles = article, pieces, names, roles
        self.of_name = {id(n): e for e in entities for n in e.names}
        self.resolver = Resolver(article.text, pieces, reading, entities)
        self.unnamed: list[Entity] = []
        self.last: tuple[tuple[Entity, ...], int] = ((), -CARRY - 1)
        self.spoke = 0

    def attribute(self, statement: Statement) -> Attributed:
        """The statement with its speakers; it becomes the one that a later quotation may carry on."""
        if statement.source is None:
            speakers, how = self._carried(statement), "carried"
        else:
            parts = parse_source(self.article.text, statement.source.span, self.names)
            found = [self._resolve(part, statement.source.first) for part in parts]
            speakers = tuple(dict.fromkeys(entity for entity, _ in found if entity))
            how = found[0][1]
        self.last = (speakers, statement.paragraph)
        self.spoke = statement.cue.span.end if statement.cue else statement.content[-1].end
        return Attributed(statement, speakers, how)  # type: ignore[arg-type]

    def _carried(self, statement: Statement) -> tuple[Entity, ...]:
        """The speaker before: of a quotation that stands free, or of a cue like "adding" that shares its subject."""
        speakers, paragraph = self.last
        if statement.cue is not None:
            cue = statement.cue.span
            shares = cue.cut(self.article.text).casefold().split()[0].endswith("ing")
            return speakers if paragraph == statement.paragraph and (shares or self._same_sentence(cue)) else ()
        if statement.kind == "indirect" or statement.paragraph - paragraph > CARRY:
            return ()
        return speakers

    def _same_sentence(self, cue: Span) -> bool:
        """Whether the cue before stands in the sentence of this one, joined to it by "and" or "but"."""
        between = self.article.text[self.spoke : cue.start] if self.spoke < cue.start else "."
        return re.search(r"\b(?:and|but)\s+(?:\w+\s+)?$", between) is not None and not re.search(r"[.!?][”\"’]?\s", between)

    def _resolve(self, source: Source, piece: int) -> tuple[Entity | None, Resolution]:
        place = Place(piece, int(self.pieces.paragraph[piece]), source.span.start)
        last = self.last[0][0] if self.last[0] else None
        if source.name is not None and id(source.name) in self.of_name:
            entity = self.of_name[id(source.name)]
            return entity, "named" if normal(source.name.text) == normal(entity.name) else "alias"
        if source.form == "pronoun":
            entity_ = None if source.head in FIRST_PERSON else self._pronoun(source, place, last)
            return entity_, "pronoun"
        known = self.resolver.description(source, place, last, self.roles.phrases)
        return known or described(source, self.unnamed) or self._new(source), "description"

    def _pronoun(self, source: Source, place: Place, last: Entity | None) -> Entity | None:
        """A named entity, or the unnamed source that spoke last."""
        fits = {
            "person": HE | SHE | THEY,
            "unnamed": HE | SHE | THEY,
            "group": THEY,
            "document": IT,
            "organization": IT | THEY,
            "place": IT,
        }
        if last in self.unnamed and last is not None and source.head in fits[last.kind]:
            return last
        return self.resolver.pronoun(source, place, last)

    def _new(self, source: Source) -> Entity:
        entity = Entity(source.type, untitled(source.text) if source.name else source.text)
        entity.described.append(source.span)
        self.unnamed.append(entity)
        return entity
