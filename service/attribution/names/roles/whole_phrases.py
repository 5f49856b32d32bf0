"""The whole of an office of which the role head marks the end: "28-year-old | chief", "front- | runner", "the Tory | front-runner"."""

from __future__ import annotations

import re

from service.attribution.names.roles.offices import names_office
from service.attribution.names.wording.fields import WORDS as FIELDS
from service.attribution.spans import Span

# The first part of a word with a hyphen, or of a number.
HALF = re.compile(r"(?:[^\W_]+[’']?-)+$|\d+[.,]$")
LONGEST_HALF = 30
# What an office is for, in small letters, at the end of a clause.
FIELD = re.compile(r"\s(?P<field>[a-z]+)(?=[.,;])")
# What else may be the last noun of that: "judge of the Tarn sheep | breed".
LAST = FIELDS | frozenset(
    "branch breed campaign cooperative division industry movement programme project scheme section sector trade unit".split()
)
# Of which party, state or office somebody is, behind an article.
KIND = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)[^\S\n](?P<kind>(?:(?:current|former|likely|presumed|presumptive|then|veteran)[^\S\n])?(?:[A-Z][\w.-]*[^\S\n]){1,3})$"
)
LONGEST_KIND = 50
# In which games, before a distance: "European | 3,000m champion".
GAMES = re.compile(r"\b(?:(?:African|Asian|British|Commonwealth|European|NCAA|Olympic|Paralympic|U\.?S\.?|UK|[Ww]orld)[^\S\n])+$")


def whole_phrase(text: str, span: Span) -> Span:
    """A marked stretch with the rest of the word that it cuts through, and with the names before it that tell of what kind an office is."""
    start, span = span.start, Span(span.start, _with_field(text, span.start, span.end))
    if start and text[start - 1] in "-,.":
        half = HALF.search(text, max(0, start - LONGEST_HALF), start)
        start = half.start() if half else start
    if text[start].isdigit():
        games = GAMES.search(text, max(0, start - LONGEST_KIND), start)
        return Span(games.start() if games else start, span.end)
    if not _has_kind(text, start) or not names_office(text[start : span.end]):
        return Span(start, span.end)
    kind = KIND.search(text, max(0, start - LONGEST_KIND), start)
    return Span(kind.start("kind") if kind else start, span.end)


def _with_field(text: str, start: int, end: int) -> int:
    """Where a marked stretch ends with the field that closes its clause: "director of harbour | communications."."""
    field = FIELD.match(text, end) if text[end - 1].islower() and text[end : end + 1] == " " else None
    return field.end() if field and field["field"] in LAST and " of " in text[start:end] else end


def _has_kind(text: str, start: int) -> bool:
    """Whether a word in small letters begins at an offset, behind a blank and a word in capitals."""
    if not text[start].islower() or not text.endswith(" ", 0, start):
        return False
    before = text.rfind(" ", max(0, start - LONGEST_KIND), start - 1)
    return before >= 0 and text[before + 1].isupper()
