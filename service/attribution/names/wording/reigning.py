"""Those who have one name alone and a title with it that belongs to it: popes, princes, peers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from service.attribution.names.entities import Entity, Name

# What is given with such a name, right before it.
REIGNING = re.compile(
    r"\b(?:Pope|(?:Crown\s)?Prince(?:ss)?|King|Queen|Emperor|Empress|Sultan|Emir|Lord|Lady|Baroness|Count(?:ess)?|Earl|Viscount(?:ess)?)\s(?P<name>[A-Z][\w’'-]*(?:\s[IVX]+|\sof\s[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?)?)$"
)
# What may follow the one name: a number, a place.
FOLLOWING = re.compile(r"\s(?:[IVX]+|of\s[A-Z].*)$")
LONGEST = len("Crown Princess ")
# What no commoner of that first name is called: "Prince Olav" is not Olav Lund.
ROYAL = re.compile(r"\b(?:Pope|Prince(?:ss)?|King|Queen|Emperor|Empress|Sultan|Emir)\s$")
# At how many of somebody's names that is looked for.
FEW = 16


def with_title(entity: Entity, name: str, text: str) -> str:
    """The one name of a person with the title that it has somewhere in the article: "Pope Linus", "Baroness Lund"."""
    if entity.kind != "person" or " " in FOLLOWING.sub("", name):
        return name
    spans = (n.span for n in islice(entity.names, FEW))
    found = (REIGNING.search(text, max(0, span.start - LONGEST), span.start + len(span)) for span in spans)
    return next((title[0] for title in found if title and title["name"] == name), name)


def royals(names: Iterable[Name], text: str) -> set[str]:
    """The single names that have a sovereign's or a prince's title right before them somewhere in the article, folded."""
    return {name.words[-1] for name in names if name.kind == "person" and len(name.words) == 1 and is_royal(name, text)}


def is_royal(name: Name, text: str) -> bool:
    """Whether such a title stands right before a name, or begins it: "Prince | Olav"."""
    at = name.span.start + max(0, name.span.cut(text).casefold().find(name.words[0]))
    return ROYAL.search(text, max(0, at - LONGEST), at) is not None
