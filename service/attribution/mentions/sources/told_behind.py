"""Who is told what he or she is right behind the name, without a comma: "Ada Lund professor of law at Tarn University"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.spans import Span
from service.attribution.words import HONORIFICS

# An office that nobody has with somebody else, as aides and supporters are somebody's, and for what it is held.
OFFICE = re.compile(
    r"\s(?!(?:[a-z-]+\s)?(?:campaign|camp|team|legal|fan|family)\b)(?:[a-z-]+\s){0,3}?(?:analyst|chair(?:man|woman|person)?|chief|co-founder|director|editor"
    r"|economist|executive|founder|head|lecturer|owner|partner|president|professor|researcher|scientist|secretary|specialist)\s(?:of|for|at|in)\s"
)


def told_behind(text: str, span: Span, inside: Sequence[Name]) -> Name | None:
    """The person with whose whole name a mention begins, behind an address at most, if an office is told right behind it."""
    first = inside[0] if inside else None
    if first is None or first.kind != "person" or len(first.words) < 2:
        return None
    ahead = text[span.start : first.span.start].casefold().replace(".", "").split()
    return first if HONORIFICS.issuperset(ahead) and OFFICE.match(text, first.span.end, span.end) else None


def office_behind(text: str, span: Span, name: Name) -> Span | None:
    """What somebody with whose name a mention begins is told to be right behind it."""
    return Span(name.span.end + 1, span.end) if told_behind(text, span, [name]) else None
