"""Who is called by a science in a lead and named below with a school: "says a geologist", "Professor Ada Lund of Tarn College"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from service.attribution.article import Article
from service.attribution.mentions.descriptions.newcomers import is_somebody_new
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity

# What scholars are called, alone and by how the word ends.
CALLED = re.compile(
    r"(?:researcher|scientist|expert|academic|professor|economist|lecturer|historian|chemist|\w+(?:ologist|icist|onomist|chemist|ychiatrist))$"
)
# What tells that somebody is one.
OF_A_SCHOOL = re.compile(
    r"\b(?:professor|prof|dr|university|institute|college|hospital|laboratory|museum|researcher|scientist|lecturer|\w+(?:ologist|icist|onomist))\b",
    re.IGNORECASE,
)
OWNED = re.compile(r"[’']s?\s")
# Among how many paragraphs at the beginning, a headline and a lead, somebody is presented so.
LEAD = 2


def scholar(
    article: Article, source: Source, paragraph: int, entities: Iterable[Entity], roles: Callable[[Entity], Iterable[str]]
) -> Entity | None:
    """The first person named behind a mention like "a Danish geologist" in the lead, if the article tells of a school of his or hers."""
    if paragraph >= LEAD or source.type != "unnamed" or source.definite or OWNED.search(source.text) or not CALLED.search(source.head):
        return None
    people = (entity for entity in entities if entity.kind == "person" and entity.names and entity.names[0].span.start > source.span.end)
    first = min(people, key=lambda entity: entity.names[0].span.start, default=None)
    called = list(roles(first)) if first else []
    if first is None or not any(OF_A_SCHOOL.search(role) for role in called):
        return None
    return None if is_somebody_new(article, source, first, called, told=False) else first
