"""The one person who is called by a noun that bodies have too: "the producer", after "Ada Lund, the show's producer"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.roles.offices import noun_phrase, words_of
from service.attribution.words import EITHER

# What persons and bodies are called alike.
TRADES = EITHER | frozenset(
    "auctioneer bookmaker broadcaster broker distributor exporter grower importer insurer landlord maker manufacturer operator promoter "
    "publisher retailer sponsor supplier trader wholesaler".split()
)
# How many of those whom the article tells of are looked at.
MOST = 100


def of_trade(source: Source, entities: Sequence[Entity], roles: Callable[[Entity], Iterable[str]]) -> Entity | None:
    """The one person named before "the producer" who is one, where the article calls no body so."""
    if not source.definite or source.head not in TRADES or words_of(source.text) != ["the", source.head]:
        return None
    named = (e for e in islice(entities, MOST) if e.names and e.names[0].span.start < source.span.start)
    called = [e for e in named if any(source.head in noun_phrase(role)[-1:] for role in roles(e))]
    return called[0] if len(called) == 1 and called[0].kind == "person" else None
