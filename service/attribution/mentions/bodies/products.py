"""Names of things that somebody makes: "its new Orbit model" is no company."""

from __future__ import annotations

from itertools import islice

from service.attribution.names.entities import Entity
from service.attribution.names.wording.made_goods import PRODUCT

# How many of its names are looked at.
FEW = 6


def is_product(text: str, entity: Entity) -> bool:
    """Whether what is tagged as a body is by the word behind one of its names something that is made."""
    return entity.kind == "organization" and any(PRODUCT.match(text, name.span.end) for name in islice(entity.names, FEW))
