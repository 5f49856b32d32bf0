"""Who comes to an office and who leaves it, told apart: "Orbis named Ada Lund as chair, replacing Jo Marsh. The new chair said"."""

from __future__ import annotations

import re
from itertools import islice

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity

# One who comes to an office or leaves it, and how the other one is named.
NEW, OLD = re.compile(r"[Tt]he\s(?:new|incoming)\s"), re.compile(r"[Tt]he\s(?:outgoing|departing)\s")
REPLACES = re.compile(r"\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|t(?:ook|akes?|aking)\sover\sfrom)\s(?:[\w.-]+\s){0,3}$")
TAKES = re.compile(r"\b(?:appointed|appoints|hired|hires|named|names|promoted)\s(?:[\w.-]+\s){0,3}$")
WINDOW = 60
# How many of somebody's names are looked at.
FEW = 4


def is_changed(text: str, entity: Entity, source: Source) -> bool:
    """Whether somebody is told to be replaced, and a description is of the new holder of an office, or the other way round."""
    if entity.kind != "person":
        return False
    form = REPLACES if NEW.match(source.text) else TAKES if OLD.match(source.text) else None
    names = islice(entity.names, FEW) if form else ()
    return form is not None and any(form.search(text, max(0, n.span.start - WINDOW), n.span.start) for n in names)
