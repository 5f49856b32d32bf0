"""Committees that raise money for a campaign: the noun for one is no name, "a super PAC", and a name's last word not all of it."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.names.extents.name_parts import name_at
from service.attribution.spans import Span

NOUN = frozenset(("PAC", "PACs"))
# What stands before the noun; "the PAC" may be a party's name.
BEFORE = re.compile(r"\b(?:[Ss]uper|[Aa])[\s-]$")
LEAD = re.compile(r"(?:(?!(?:The|An?|Super|But|And|On|In)\s)[A-Z][\w’'&-]*[^\S\n]){1,5}$")
WINDOW = 60


def is_fund(text: str, name: Name) -> bool:
    """Whether what was tagged as a name is the noun for such a committee."""
    return name.text in NOUN and BEFORE.search(text, max(0, name.span.start - 10), name.span.start) is not None


def whole_fund(text: str, name: Name) -> Name:
    """The name from where its capitals begin, where its last word alone was tagged: "Our Harbour | PAC"."""
    lead = LEAD.search(text, max(0, name.span.start - WINDOW), name.span.start) if name.text == "PAC" else None
    return name_at(text, Span(lead.start(), name.span.end), "organization", name.first) if lead else name
