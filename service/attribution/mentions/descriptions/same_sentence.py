"""Who is named in the very sentence that describes somebody, and is told there to be something else: "Asked by his lawyer, Ada Lund, the
gardener said", "The head of Orbis, which Ada Lund founded, said".
"""

from __future__ import annotations

import re

from service.attribution.addresses import SIR
from service.attribution.article import Article
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.words import KIN, LAY, OFFICES, PERSONS

# What somebody is called right before the name.
CALLED = re.compile(
    rf"(?:\b(?:[Aa]n?|[Hh]er|[Hh]is|[Ii]ts|[Tt]he|[Tt]heir|whose)|[’']s|s[’'])\s(?:[a-z-]+\s){{0,3}}?(?P<noun>[a-z-]+),?\s(?:(?:{SIR})\.?\s)?$"
)
NOUNS = PERSONS | OFFICES | LAY | KIN
# What stands between a description and the name of somebody in a clause on it.
CLAUSE = re.compile(rf"[^,;:“”\"\n]{{0,60}},?\s(?:that|which|whom|whose\s(?:[a-z-]+\s)?[a-z-]+)\s(?:(?:{SIR})\.?\s)?")
WIDTH = 70


def is_named_otherwise(article: Article, entity: Entity, source: Source) -> bool:
    """Whether a person is named so in the sentence of a description of another noun."""
    if entity.kind != "person":
        return False
    text, sentence = article.text, article.sentence_at(source.span.start)
    for name in entity.names:
        if not sentence.holds(name.span) or source.span.holds(name.span):
            continue
        called = CALLED.search(text, max(sentence.start, name.span.start - WIDTH), name.span.start)
        if called and called["noun"] in NOUNS and called["noun"] != source.head:
            return True
        if name.span.start > source.span.end and CLAUSE.fullmatch(text, source.span.end, name.span.start):
            return True
    return False
