"""What a body is that an article never names, where it is told by its standing: "Orland's | largest dairy union"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

FIRST = "biggest|chief|foremost|largest|leading|main|oldest|principal|top"
STANDING = re.compile(rf"[’']s?\s(?P<told>(?:(?:second|third|fourth)[-\s])?(?:{FIRST})(?:\s[\w’'-]+){{0,4}}\s[a-z][\w-]*)$")


def standing(text: str, called: Span) -> Span | None:
    """Where the words stand by which a body is told apart from others of whomever it belongs to; none behind its bare kind."""
    found = STANDING.search(text, called.start, called.end)
    return Span(*found.span("told")) if found else None
