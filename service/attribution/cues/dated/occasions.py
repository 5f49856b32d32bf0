"""When something was said, by the occasion that the sentence tells of: "Lund, in a Sunday sermon, called", "quit on Friday, saying"."""

from __future__ import annotations

import re

from service.attribution.cues.occasion_nouns import OCCASION
from service.attribution.dates.expressions import expressions
from service.attribution.spans import Span

# Where something may be said or written.
WHERE = rf"(?:{OCCASION}|blog|column|essay|message|note|op-ed|podcast|tweet)"
# How many characters an aside, or a clause with a date, has at most.
REACH = 160
ASIDE = re.compile(r",\s(?:at|during|in)\s(?:an?|his|her|its|the|their)\s(?:(?:early|late)\s)?$")
HELD = re.compile(rf",?\s(?:[a-z]+\s){{0,2}}{WHERE}\b(?:\s[^,;:.“”\"\n]*)?,\s$")
# What tells in a participle what somebody said who did something: "resigned on Sunday, …, | saying".
TELLING = re.compile(r"(?:accusing|arguing|blaming|calling|citing|claiming|complaining|explaining|insisting|saying|warning)(?:\s+that)?")
# What somebody did, up to its date; where that is another's, or of what was planned, meant or told.
DID = re.compile(r"\s[a-z][^,;:“”\"\n]*\s")
ANOTHER = re.compile(
    r"\b(?:called|that|titled|when|where|which|who|whose|whom)\s"
    r"|\b(?:after|before|by|due|for|from|next|of|planned|scheduled|since|than|to|until|upcoming)\s(?:(?:early|late|the)\s)?$",
    re.IGNORECASE,
)
# A month or a year, which tells oftener when what is said will be: "sees a cut in December, citing".
MONTH = re.compile(r"[A-Z][a-z]+(?<!day)")
# What a sentence has before the day with which it begins, and what tells behind the day where or when asked somebody spoke.
BEGINNING = re.compile(r"(?:\A|\n|[a-z0-9)][.!?][”\"’']?\s|[.!?][”\"’']\s)(?:(?:On|Early|Late|Earlier)\s){0,2}$")
PLACED = re.compile(
    rf"(?:\s(?:morning|afternoon|evening|night))?,?\s(?:(?:at|during|in)\s(?:an?|his|her|its|the|their)\s(?:[\w’'-]+\s){{0,4}}?{WHERE}\b[^.;:\n]*"
    r"|on\s(?!(?:an?|his|her|its|their)\s)[A-Z“\"][^.;:\n]*|when\s(?:asked|pressed|questioned)\b[^.;:\n]*),[”\"]?\s"
)
ITS = re.compile(r"[’'](?:s\b|\s)")
WITH = ", with "


def occasion(text: str, source: Span, cue: Span) -> Span | None:
    """The date of the occasion on which a source spoke whose cue follows it; None where there is none."""
    if not 0 < cue.start - source.end <= REACH:
        return None
    if text.endswith((", ", "” ", '" '), 0, source.start) and (opening := _opening(text, source)):
        return opening
    if text.startswith(",", source.end):
        return _aside(text, source, cue)
    return _deed(text, source, cue) if TELLING.fullmatch(text, cue.start, cue.end) else None


def _opening(text: str, source: Span) -> Span | None:
    """The day with which a sentence begins that tells where somebody spoke: "Sunday on Radio Tarn, Lund said"."""
    low = max(0, source.start - REACH)
    for date in expressions(text, low, source.start):
        if BEGINNING.search(text, low, date.start()) and PLACED.fullmatch(text, date.end(), source.start):
            return Span(*date.span())
    return None


def _aside(text: str, source: Span, cue: Span) -> Span | None:
    """The date in an aside between a source and its cue: "Lund, in a Sunday sermon, called"."""
    date = next(expressions(text, source.end, cue.start), None)
    if date is None or not ASIDE.fullmatch(text, source.end, date.start()) or not HELD.fullmatch(text, date.end(), cue.start):
        return None
    return Span(*date.span())


def _deed(text: str, source: Span, cue: Span) -> Span | None:
    """The date of what somebody did and spoke of at once: "resigned on Sunday, saying"; of what a court did "with Judge Lund saying"."""
    if text.endswith(WITH, 0, source.start):
        sentence = text[max(0, source.start - REACH) : source.start - len(WITH)]
        last = list(expressions(sentence, 0, len(sentence)))[-1:]
        return next((Span(*_moved(m.span(), source.start - len(WITH) - len(sentence))) for m in last if m.end() == len(sentence)), None)
    date = next(expressions(text, source.end, cue.start), None)
    if date is None or not DID.fullmatch(text, source.end, date.start()) or ITS.match(text, date.end()):
        return None
    return None if ANOTHER.search(text, source.end, date.start()) or MONTH.fullmatch(date[0]) else Span(*date.span())


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by
