"""Those whom an "including" names of some who speak: "several mayors, including Ada Lund"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# What names some of those who speak: "several mayors, including Ada Lund".
INCLUDING = re.compile(
    r"(?:,|[^\S\n][—–-]+)?\s(?:and,?\s)?(?:including|among\sthem|in\sparticular|notably),?\s(?!those\b|people\b|some\b|many\b|one\b|the\sone)"
)
# What is named behind it, up to a verb.
SOME = re.compile(r"(?P<names>[^.;:“”\"\n—]{2,120}?)(?:,|[^\S\n][—–-]+)?\s(?:(?:has|have|had|also)\s)?")


def with_some(text: str, source: Span, cue: Span) -> Span:
    """A source with those whom an "including" behind it names, up to its cue: "several mayors, including Ada Lund, said"."""
    among = INCLUDING.match(text, source.end, cue.start)
    named = SOME.fullmatch(text, among.end(), cue.start) if among else None
    return Span(source.start, named.end("names")) if named else source
