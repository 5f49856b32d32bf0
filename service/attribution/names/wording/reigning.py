"""Those who have one name alone and a title with it that belongs to it: popes, princes, peers."""

from __future__ import annotations

import re
from itertools import islice

from service.attribution.names.entities import Entity

# What is given with such a name, right before it.
REIGNING = re.compile(
    r"\b(?:Pope|(?:Crown\s)?Prince(?:ss)?|King|Queen|Emperor|Empress|Sultan|Emir|Lord|Lady|Baroness|Count(?:ess)?|Earl|Viscount(?:ess)?)\s(?P<name>[A-Z][\w’'-]*(?:\s[IVX]+)?)$"
)
ORDINAL = re.compile(r"\s[IVX]+$")
LONGEST = len("Crown Princess ")
# At how many of somebody's names that is looked for.
FEW = 16


def with_title(entity: Entity, name: str, text: str) -> str:
    """The one name of a person with the title that it has somewhere in the article: "Pope Linus", "Baroness Lund"."""
    if entity.kind != "person" or " " in ORDINAL.sub("", name):
        return name
    spans = (n.span for n in islice(entity.names, FEW))
    found = (REIGNING.search(text, max(0, span.start - LONGEST), span.start + len(span)) for span in spans)
    return next((title[0] for title in found if title and title["name"] == name), name)
