"""Who each statement belongs to: source mentions resolved to entities, in the order of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from service.attribution.article import Article
from service.attribution.encoder import Encoder, Reading
from service.attribution.names import Entity, Name, entities_of, normal
from service.attribution.neighbourhood import Neighbourhood
from service.attribution.pieces import Pieces
from service.attribution.records import Resolution
from service.attribution.resolution import Place, Resolver
from service.attribution.roles import Roles
from service.attribution.sources import Source, brief, noun_type, parse_source
from service.attribution.spans import Span
from service.attribution.statements import Statement
from service.attribution.tagging import Tagged, tag
from service.attribution.words import CAPITALS, FIRST_PERSON, HONORIFICS, OFFICES, PLACE_NAMES, TITLES

# How many paragraphs back a quotation without cue may take its speaker from.
CARRY = 3
Resolvers = Callable[[Article, Pieces, Reading, list[Entity]], Resolver]
# Words in small letters at the end of a name: what the tagger took too much.
# A word in small letters inside a person's name that is no part of it: "striker Milan Petr".
SMALL = re.compile(r"\b([a-z][^\W\d_]+)\s+(?=[A-Z])")
PARTICLES = frozenset("van von der den de da di la le du del dos das bin bint ibn al el ter ten af av zu zum of and the".split())
APPOSED = re.compile(r",\s+")
LOWERED = re.compile(r"(?:\s+[a-z][^\W\d_]*)+$")
# Capitalised words right before a name.
CAPITALISED = re.compile(r"(?:[A-Z][^\W\d_]+(?:-[^\W\d_]+)*\s+)+$")
HYPHENED = re.compile(r"(?:(?<=-)[^\W_]+)?(?:-[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Attributed:
    """A statement with its speakers, the first one first, and how the first was found."""

    statement: Statement
    speakers: tuple[Entity, ...]
    resolution: Resolution


def attribute(
    article: Article, pieces: Pieces, reading: Reading, encoder: Encoder, statements: Sequence[Statement], resolver: Resolvers
) -> tuple[tuple[Attributed, ...], Roles]:
    """The speakers of all statements, and the roles of everybody named; `resolver` makes the judge of pronouns and descriptions."""
    names = read_names(article, pieces, reading, encoder, statements)
    entities = entities_of(names, article.text)
    roles = Roles(article, pieces, reading, entities)
    caster = _Caster(article, pieces, names, entities, roles, resolver(article, pieces, reading, entities))
    return tuple(caster.attribute(statement) for statement in statements), roles


def read_names(article: Article, pieces: Pieces, reading: Reading, encoder: Encoder, statements: Sequence[Statement]) -> list[Name]:
    """The names that the reader tags, whole where a source shows more of them, and sources in capitals that it did not tag."""
    tagged = tag("names", reading.tags["names"], pieces, encoder.decoding["names"])
    names = [_name(article.text, span, t.kind, t.first) for t in tagged for span in _apart(article.text, t)]
    names = [n for n in names if n.words and any(c.isupper() for c in n.text)]
    starts = [n.span.start for n in names]
    missed: list[Name] = []
    whole: dict[int, Name] = {}
    for source in (s.source for s in statements if s.source):
        inside = [n for n in _within(names, starts, source.span) if n.span.overlaps(source.span)]
        kind = None if inside else _kind_of_capitals(source.span.cut(article.text))
        missed += [_name(article.text, source.span, kind, source.first)] if kind else []
        if inside and inside[-1].span.end == source.span.end:
            whole[id(inside[-1])] = _whole(article.text, source, inside[-1])
    return [whole.get(id(n), n) for n in names] + [n for n in missed if n.words]


def _whole(text: str, source: Tagged, name: Name) -> Name:
    """A name that ends a source, from where its capitals begin: "Govind Rao Shinde" where "Rao Shinde" was tagged."""
    lead = CAPITALISED.search(text[source.span.start : name.span.start])
    if lead is None or name.kind == "place" or lead[0].casefold().split()[-1].strip(".") in TITLES | OFFICES:
        return name
    span = Span(name.span.start - len(lead[0]), name.span.end)
    return Name(span, name.kind, name.first, span.cut(text), normal(span.cut(text)))


def _name(text: str, span: Span, kind: str, first: int) -> Name:
    """A name to the end of its word: the tagger may stop at a hyphen, or go on beyond the last capital."""
    rest = HYPHENED.match(text, span.end)
    span = Span(span.start, rest.end() if rest else span.end)
    tail = LOWERED.search(span.cut(text))
    span = Span(span.start, span.start + tail.start()) if tail and tail.start() else span
    if kind == "person":
        common = [m for m in SMALL.finditer(span.cut(text)) if m[1] not in PARTICLES]
        span = Span(span.start + common[-1].end(), span.end) if common else span
    kind = "place" if " ".join(normal(span.cut(text))) in PLACE_NAMES else kind
    return Name(span, kind, first, span.cut(text), normal(span.cut(text)))


def _apart(text: str, tagged: Tagged) -> list[Span]:
    """The span, or both sides of an "and" between two persons or places that were tagged as one."""
    joint = re.fullmatch(r"(.+?) and (.+)", tagged.span.cut(text))
    if joint is None or tagged.kind not in ("person", "place"):
        return [tagged.span]
    return [Span(tagged.span.start + joint.start(group), tagged.span.start + joint.end(group)) for group in (1, 2)]


def _kind_of_capitals(words: str) -> str | None:
    """What a source is that is written like a name: a known country or capital, otherwise an organisation of two words or more."""
    key = " ".join(normal(words))
    if key in PLACE_NAMES or key in CAPITALS:
        return "place"
    parts = words.removeprefix("The ").removeprefix("the ").split()
    capital = all(part[:1].isupper() or part in ("of", "the", "and", "for") for part in parts)
    return "organization" if capital and len(parts) > 1 and noun_type(normal(words)[-1] if normal(words) else "", "") == "unnamed" else None


def _within(names: list[Name], starts: list[int], span: Span) -> list[Name]:
    """The names that begin in the span, or just before it."""
    return names[max(0, bisect_left(starts, span.start) - 1) : bisect_left(starts, span.end)]


class _Caster:
    """Goes through the statements in order, remembering who spoke last and which unnamed sources were met."""

    def __init__(
        self, article: Article, pieces: Pieces, names: list[Name], entities: list[Entity], roles: Roles, resolver: Resolver
    ) -> None:
        self.article, self.pieces, self.roles = article, pieces, roles
        self.names = sorted(names, key=lambda n: n.span.start)
        self.starts = [n.span.start for n in self.names]
        self.of_name = {id(n): e for e in entities for n in e.names}
        self.resolver = resolver
        self.around = Neighbourhood(article, names, self.of_name)
        self.last: tuple[tuple[Entity, ...], int] = ((), -CARRY - 1)
        self.spoke = 0

    def attribute(self, statement: Statement) -> Attributed:
        """The statement with its speakers; it becomes the one that a later quotation may carry on."""
        if statement.source is None:
            speakers, how = self._carried(statement), "carried"
        else:
            parts = parse_source(self.article.text, statement.source.span, _within(self.names, self.starts, statement.source.span))
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
        if statement.kind == "indirect":
            named = self.around.headline(statement.content[0])
        else:
            named = self.around.speaker(statement.content, self.spoke) or self.around.headline(statement.content[0])
        if named is not None:
            return (named,)
        return () if statement.kind == "indirect" or statement.paragraph - paragraph > CARRY else speakers

    def _same_sentence(self, cue: Span) -> bool:
        """Whether the cue before stands in the sentence of this one, joined to it by "and" or "but"."""
        between = self.article.text[self.spoke : cue.start] if self.spoke < cue.start else "."
        return re.search(r"\b(?:and|but)\s+(?:\w+\s+)?$", between) is not None and not re.search(r"[.!?][”\"’]?\s", between)

    def _resolve(self, source: Source, piece: int) -> tuple[Entity | None, Resolution]:
        place = Place(piece, int(self.pieces.paragraph[piece]), source.span.start)
        entity, how = self._meant(source, place)
        if entity is not None:
            self.resolver.heard(entity, place)
        return entity, how

    def _meant(self, source: Source, place: Place) -> tuple[Entity | None, Resolution]:
        if source.name is not None and id(source.name) in self.of_name:
            entity = self.of_name[id(source.name)]
            return entity, "named" if normal(source.name.text) == normal(entity.name) else "alias"
        if source.form == "pronoun":
            return (None if source.head in FIRST_PERSON else self.resolver.resolve(source, place, self.roles.phrases)), "pronoun"
        known = self._apposed(source) or self.resolver.resolve(source, place, self.roles.phrases)
        if known:
            self.roles.describe(known, source.span)
        return known or self._new(source), "description"

    def _apposed(self, source: Source) -> Entity | None:
        """The person whose name follows a description between commas: "The agency's director, Ada Lund, said"."""
        comma = APPOSED.match(self.article.text, source.span.end)
        at = bisect_left(self.starts, comma.end()) if comma and source.type in ("unnamed", "organization") else len(self.names)
        name = self.names[at] if at < len(self.names) else None
        lead = self.article.text[comma.end() : name.span.start] if comma and name else "?"
        if name is None or (lead and lead.casefold().strip(" .") not in HONORIFICS):
            return None
        closed = self.article.text[name.span.end : name.span.end + 1] in (",", ".", "") and (name.kind == "person") == (source.type == "unnamed")
        return self.of_name.get(id(name)) if closed else None

    def _new(self, source: Source) -> Entity:
        entity = Entity(source.type, brief(source.text) if source.type == "document" else source.text)
        entity.described.append(source.span)
        self.resolver.add(entity)
        return entity
