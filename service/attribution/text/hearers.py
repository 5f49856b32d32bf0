"""Who hears somebody say something, and is no part of who says it: "Residents heard | the mayor | say"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# Those who hear, up to whom they hear; and how that one goes on, where what is heard is said.
HEARD = re.compile(
    r"(?:[A-Z][\w-]+|[Tt]he\s[a-z]+)\s(?:have\s|had\s|then\s|also\s)?(?:heard|saw|watched|listened\sto)\s(?=(?:the|an?|his|her)\s|[A-Z])"
)
SAY = re.compile(r"(?:admit|argue|ask|claim|declare|deny|describe|explain|insist|promise|say|tell|warn)\b")


def without_hearers(text: str, source: Span, cue: int) -> Span:
    """A source before a cue without those who heard it."""
    heard = HEARD.match(text, source.start, source.end) if SAY.match(text, cue) else None
    return Span(heard.end(), source.end) if heard else source
