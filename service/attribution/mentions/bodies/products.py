"""Names of things that somebody makes: "its new Orbit model" is no company."""

from __future__ import annotations

import re
from itertools import islice

from service.attribution.names.entities import Entity

# What stands behind the name of a product, if it is not one of a series by a figure: "Orbit consoles", "the Orbit 3".
PRODUCT = re.compile(
    r"[’']?s?[^\S\n](?:\d+[^\S\n])?(?:model|console|saloon|hatchback|sedan|suv|pickup|minivan|phone|smartphone|handset|tablet|laptop|headset|chip|processor"
    r"|app|game|software|operating\ssystem|search\sengine|drug|pill|vaccine|jet|airliner|aircraft|plane)s?\b"
)
# How many of its names are looked at.
FEW = 6


def is_product(text: str, entity: Entity) -> bool:
    """Whether what is tagged as a body is by the word behind one of its names something that is made."""
    return entity.kind == "organization" and any(PRODUCT.match(text, name.span.end) for name in islice(entity.names, FEW))
