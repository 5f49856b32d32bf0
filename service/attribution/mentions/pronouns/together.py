"""Those whom "they" means, named together right before: "France and Spain signed it. They said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.subjects.before import told_before
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, GROUPS, HONORIFICS, LAY, OFFICES, ORGANIZATIONS

# What joins the names of several at the beginning of a sentence, and what may stand before them.
OPENING = re.compile(r"(?:(?:But|And|Yet|So|Then|Now|Meanwhile|Later|Both|On\s[A-Z]\w+day),?\s)?(?:[Tt]he\s)?")
TOLD = r"(?:,\s(?:an?|the|its|his|her|their)\s[^,.;:“”\"\n]{2,50},)?"
AND = re.compile(rf"{TOLD}(?P<and>,?\sand)\s(?:the\s|(?:his|her)\s(?:[a-z-]+\s){{1,2}})?|,\s(?:the\s)?")
VERB = re.compile(rf"{TOLD}\s(?:both\s|also\s|jointly\s)?(?P<word>[a-z]+)\b")
NOUNS = (
    GROUPS
    | ORGANIZATIONS
    | DOCUMENTS
    | OFFICES
    | LAY
    | frozenset("and or of for in at on to with from border relations ties talks".split())
)
# How many characters what joins two names may reach over the second of them.
OPENS = 4


def together(article: Article, names: NameIndex, offset: int, saying: Sequence[Span]) -> tuple[Entity, ...]:
    """Those with whose names, joined by "and", the sentence before begins: "France and Spain signed it. They said"."""
    before = told_before(article, offset, saying, same_line=False)
    opening = OPENING.match(article.text, before.start, before.end) if before else None
    if before is None or opening is None:
        return ()
    at, found, link = opening.end(), list[Entity](), None
    for name in names.within(Span(at, before.end)):
        entity = names.owner(name)
        titles = article.text[at : name.span.start].casefold().replace(".", "").split()
        if entity is None or at - name.span.start > OPENS or not all(title.removesuffix("s") in HONORIFICS for title in titles):
            return ()
        found.append(entity)
        several = _all(article.text, found, name.span.end) if link is not None and link["and"] else ()
        link = AND.match(article.text, name.span.end, before.end)
        if several or link is None:
            return several
        at = link.end()
    return ()


def _all(text: str, found: Sequence[Entity], end: int) -> tuple[Entity, ...]:
    """Several who are all persons or all bodies, where a verb follows the last of their names."""
    verb = VERB.match(text, end)
    persons = {entity.kind == "person" for entity in found}
    fits = verb is not None and verb["word"] not in NOUNS and len(persons) == 1 and len(set(found)) == len(found) > 1
    return tuple(found) if fits else ()
