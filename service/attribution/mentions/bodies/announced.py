"""Whom a headline calls by a noun without an article: "inquiry finds", and "an independent inquiry" below."""

from __future__ import annotations

from service.attribution.article import Article
from service.attribution.mentions.bodies.papers_told import Papers
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, normal

# Among how many paragraphs at the beginning a lead stands, below the headline, a byline and more.
HEADED = 6
# What tells somebody apart from whom the headline means.
OTHERS = frozenset("another other second third two separate previous earlier rival former different one".split())


class Announced:
    """Those whom an article's headline calls so, by their nouns, up to where the same may be meant, and the documents told of so far."""

    def __init__(self, article: Article) -> None:
        self._headline = article.paragraphs[0].end if article.paragraphs else 0
        self._opened = article.paragraphs[:HEADED][-1].end if article.paragraphs else 0
        self._known: dict[str, Entity] = {}
        self._papers = Papers(article)

    def note(self, source: Source, entity: Entity) -> None:
        """Keep an unnamed source that is new, if it is a document or the headline has it so."""
        self._papers.note(source, entity)
        if source.span.end <= self._headline and not (source.definite or source.indefinite):
            self._known[source.head] = entity

    def take(self, source: Source) -> Entity | None:
        """Whom a description below means of them, who is announced no longer then."""
        entity = self._known.get(source.head) if self._headline <= source.span.start < self._opened else None
        if entity is None:
            return self._papers.same(source)
        words = set(normal(source.text)) | set(source.text.casefold().split())
        same = entity.kind == source.type and words.issuperset(normal(entity.name)) and OTHERS.isdisjoint(words)
        return self._known.pop(source.head) if same else None


def call_fully(entity: Entity, source: Source) -> None:
    """Let somebody without a name be called by the longer of two descriptions: "ministry" in a headline, "the health ministry" below."""
    known, told = normal(entity.name), normal(source.text)
    if not entity.names and len(told) > len(known) and told[-len(known) :] == known:
        entity.name = source.text
