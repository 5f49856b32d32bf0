"""What stands in brackets by somebody, in a sentence of the article's own: "Flat states (four in five say so, according to polls) won"."""

from __future__ import annotations

import re

from service.attribution.grammar import FINITE
from service.attribution.spans import Span

ACCORDING = "according to"
# How far before the cue its bracket begins at most, and what a claim has in it.
LONGEST = 300
VERB = re.compile(rf"\s(?:{FINITE}|[a-z]{{2,}}ed)\s")


def bracketed(text: str, sentence: Span, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """What stands before "according to" in its brackets instead of a content that goes beyond them."""
    if not content or cue.cut(text).casefold() != ACCORDING:
        return content
    opening = text.rfind("(", max(sentence.start, cue.start - LONGEST), cue.start)
    if opening < 0 or text.find(")", opening, cue.start) >= 0 or (content[0].start > opening and len(content) == 1):
        return content
    said = text[opening + 1 : cue.start].rstrip(" ,")
    return (Span(opening + 1, opening + 1 + len(said)),) if VERB.search(said) else content


def before_bracket(text: str, source: Span) -> Span:
    """A source without what follows the end of the brackets that it stands in."""
    closing = text.find(")", source.start, source.end)
    return Span(source.start, closing) if closing > source.start and text.find("(", source.start, closing) < 0 else source
