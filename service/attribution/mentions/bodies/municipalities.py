"""The city that speaks, which the article has called one: "The city of Harlow bought it. The city said"."""

from __future__ import annotations

from itertools import islice

from service.attribution.mentions.sources.nouns import MUNICIPAL
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span

# How far before the mention the name stands, among how many.
REACH, MOST = 3000, 60


def municipality(text: str, source: Source, names: NameIndex) -> Name | None:
    """The one place before a mention like "the city" that stands behind that very noun and "of"."""
    if source.head not in MUNICIPAL or source.text.casefold() != f"the {source.head}":
        return None
    near = names.within(Span(max(0, source.span.start - REACH), source.span.start))
    lead = f"{source.head} of "
    called = [name for name in islice(reversed(near), MOST) if name.kind == "place" and _before(text, name, lead)]
    return called[0] if called and all(name.words == called[0].words for name in called) else None


def _before(text: str, name: Name, lead: str) -> bool:
    return text[max(0, name.span.start - len(lead)) : name.span.start].casefold() == lead
