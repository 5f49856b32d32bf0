"""Who hears somebody say something, and is no part of who says it: "Residents heard | the mayor | say"; who is told to have said it by
somebody named before: "According to Lund | the mayor | said".
"""

from __future__ import annotations

import re

from service.attribution.spans import Span

# Those who hear, up to whom they hear; and how that one goes on, where what is heard is said.
HEARD = re.compile(
    r"(?:[A-Z][\w-]+|[Tt]he\s[a-z]+)\s(?:have\s|had\s|then\s|also\s)?(?:heard|saw|watched|listened\sto)\s(?=(?:the|an?|his|her)\s|[A-Z])"
)
SAY = re.compile(r"(?:admit|argue|ask|claim|declare|deny|describe|explain|insist|promise|say|tell|warn)\b")
# What leads to who tells something, and how that name goes on, without a comma, with who is told to have said it.
ACCORDING = ("According to ", "according to ")
TOLD_OF = re.compile(r"(?P<who>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})\sthe\s(?:[a-z-]+\s){0,3}[a-z-]+")


def without_hearers(text: str, source: Span, cue: int) -> Span:
    """A source before a cue without those who heard it, or without who is told to have said it."""
    told = TOLD_OF.fullmatch(text, source.start, source.end) if text.endswith(ACCORDING, 0, source.start) else None
    if told:
        return Span(*told.span("who"))
    heard = HEARD.match(text, source.start, source.end) if SAY.match(text, cue) else None
    return Span(heard.end(), source.end) if heard else source
