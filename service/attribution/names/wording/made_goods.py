"""Firms by what they make, "tractor maker Orbis", which a film maker is not; and what is made, by the word behind its name."""

from __future__ import annotations

import re

from service.attribution.spans import Span

AHEAD = (" maker ", " makers ", " manufacturer ")
GOODS = frozenset(
    "aircraft aeroplane battery beer bicycle bike bus camera car chip computer console drug electronics engine equipment handset "
    "helicopter lorry machinery missile motorbike motorcycle paint phone plane rocket scooter semiconductor software steel tank telecoms "
    "tractor train truck turbine tyre tire van vaccine vehicle weapons".split()
)
# What stands behind the name of a product, if it is not one of a series by a figure: "Orbit consoles", "the Orbit 3".
PRODUCT = re.compile(
    r"[’']?s?[^\S\n](?:\d+[^\S\n])?(?:model|console|saloon|hatchback|sedan|suv|pickup|minivan|phone|smartphone|handset|tablet|laptop|headset|chip|processor"
    r"|app|game|software|operating\ssystem|search\sengine|drug|pill|vaccine|jet|airliner|aircraft|plane)s?\b"
)
LONGEST = len("semiconductor manufacturer ")


def is_makers(text: str, span: Span, kind: str) -> bool:
    """Whether what was tagged as a person's name is a firm's by what stands right before it."""
    if kind != "person" or not text.endswith(AHEAD, max(0, span.start - LONGEST), span.start):
        return False
    return text[max(0, span.start - LONGEST) : span.start].split()[-2:][0].casefold() in GOODS
