"""Dates beside a cue that are not when something was said: a deadline, a year in the life of who speaks."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# "Until" in a date or before it, in so many characters, and something to do behind it.
UNTIL, BEFORE, WIDTH = re.compile(r"(?:un)?til\b", re.IGNORECASE), re.compile(r"\b(?:un)?til\s$", re.IGNORECASE), 8
TO_DO = re.compile(r"\s+to\s+[a-z]")
# A year, or a month of one, in a clause that tells of a person, in so many characters behind the name.
YEAR = re.compile(r"(?:(?:in|since|from)\s+)?(?:(?:early|late|mid)[\s-])?(?:[A-Z][a-z]{2,8}\.?,?\s+)?(?:19|20)\d\d")
CLAUSE = re.compile(r"[^;:.“”\"\n]*,\s(?:[^,;:.“”\"\n]{2,60}\s)?who(?:se)?\s(?P<told>[^,;:.“”\"\n]*)")
REACH = 160
# What somebody does who speaks: the clause tells of the statement itself.
SPEAKING = re.compile(
    r"\b(?:spoke|told|said|wrote|testified|published|released|issued|announced|warned|argued|made|gave|filed|presented|reported|posted|claimed)\b"
)


def is_deadline(text: str, date: Span) -> bool:
    """Whether somebody has time up to a date: "gave the firm until Friday to respond"."""
    if not TO_DO.match(text, date.end):
        return False
    return (UNTIL.match(text, date.start, date.end) or BEFORE.search(text, max(0, date.start - WIDTH), date.start)) is not None


def is_of_life(text: str, source: Span, date: Span, cue: Span) -> bool:
    """Whether a year is told of who speaks, in a relative clause behind the name: "said Lund, who came from Bergen in 2019"; not if the cue
    is the verb of that clause: "Lund, who in 2019 warned".
    """
    if cue.start >= date.end and "," not in text[date.end : cue.start]:
        return False
    if not source.end < date.start <= source.end + REACH or not YEAR.fullmatch(text, date.start, date.end):
        return False
    clause = CLAUSE.fullmatch(text, source.end, date.start)
    return clause is not None and not SPEAKING.search(clause["told"])
