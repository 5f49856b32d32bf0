"""Words of time that do not tell when something was said: of a period, of days and years to come, of a paper's name, or no time at all."""

from __future__ import annotations

import re

from service.attribution.cues.dated.other_dates import COUNT
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, MONTH

# Verbs and nouns that are no months, and what says no more than "but".
WORDS = re.compile(r"(?:(?:in|since)\s)?(?:march|may)|(?:[Aa]t\s)?the\ssame\stime")
# "The Sun." at the end of a sentence.
PAPER, THE = re.compile(r"Sun\.?"), ("The ", "the ")
# A span of years: "the 1911-14 census", "from 1911 to | 1914".
YEAR = re.compile(r"(?:in\s|from\s)?\d{4}")
TO_YEAR, FROM_YEAR = re.compile(r"(?:[-–—/]|\sto\s)\d{2,4}\b"), re.compile(r"\b\d{4}\s?[-–—/]\s?$|\bfrom\s\d{4}\sto\s$")
# A year by which another event is told apart, or in a name: "before the | 1994 | regatta", "the Ferries Act | 1987".
OF_EVENT = re.compile(r"\b(?:about|after|ahead\sof|before|following|for|of|on|since)\s(?:an?|her|his|its|last|that|the|their)\s$")
_LEADING = "According|Autumn|Back|By|Christmas|During|Early|Easter|Fall|From|In|Late|Mid|Since|Spring|Summer|The|Through|Until|Winter"
NAMED = re.compile(rf"(?<![.!?:“\"\n]\s)\b(?!(?:{_LEADING})\b)[A-Z][a-z]+\s$")
BEHIND = re.compile(r"(?:\s[\w’'-]+){1,4}")
NAMED_WIDTH = 24
# The end of a period that accounts are of: "in the half to | June".
PERIOD = re.compile(r"\b(?:half|months?|period|quarter|season|weeks?|years?)\s(?:ended|ending|through|to|up\sto)\s(?:on\s)?$")
PERIOD_WIDTH = 40
# Years to come.
COMING = re.compile(
    r"(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin)\sthe\s(?:coming|next)\s(?:(?:couple\sof|few|several|[a-z]+|\d+)\s)?(?:days|weeks|months|years|decades?)"
)
NEXT = ("next ", "coming ", "Next ")
# What had not been so for long: "the lowest tide | since 1950".
SINCE, BEFORE_SINCE = (
    re.compile(r"since\s"),
    re.compile(r"\b(?:best|biggest|first|highest|largest|lowest|only|worst)\b[^.,;:“”\"\n]{0,60}\s$"),
)
SINCE_WIDTH = 90
# By when something will be, as somebody expects.
BY = re.compile(
    rf"(?:[Bb]y\s)?(?:the\s(?:end|middle|start)\sof\s)?(?:(?:early|late|mid)[\s-])?(?:(?:{MONTH})\s)?(?:\d{{4}}|next\s(?:month|year))"
)
BY_WORDS = ("By ", "by ")
EXPECTING = re.compile(r"(?:anticipates?|estimates?|expects?|forecasts?|foresees?|predicts?|projects?)")
# A clause in which whoever is named speaks, right behind the time of the main one: "chose Lund | in May, who warned".
WHO = re.compile(r",\swho\s(?:(?:also|has|had|have|later|once|[a-z]+ly)\s){0,2}")
# A time in such a clause on whoever speaks: "the baker who left | in May, said".
WHO_DID = re.compile(r"\bwho\s[^,;:.“”\"\n]*$")
# How long ago somebody was what he or she is called by, between a comma and the end: ", head of the guild | nine years ago".
AGO = re.compile(rf"(?:(?:about|almost|more\sthan|nearly|over|some)\s)?(?:{COUNT}|a\sfew)\s(?:decades|years)\sago")
CALLED = re.compile(r",\s[^,;:.“”\"\n]*$")
CALLED_WIDTH = 160


def is_no_time(text: str, date: Span) -> bool:
    """Whether words that look like a time are none, or none at which somebody speaks."""
    if WORDS.fullmatch(text, date.start, date.end) or COMING.fullmatch(text, date.start, date.end):
        return True
    if text.endswith(NEXT, 0, date.start):
        return True
    if PAPER.fullmatch(text, date.start, date.end):
        return text.endswith(THE, 0, date.start)
    if YEAR.fullmatch(text, date.start, date.end):
        return _is_of_span(text, date) or _is_of_event(text, date)
    lead = max(0, date.start - PERIOD_WIDTH)
    return PERIOD.search(text, lead, date.start) is not None or _is_since(text, date)


def _is_of_span(text: str, date: Span) -> bool:
    return TO_YEAR.match(text, date.end) is not None or FROM_YEAR.search(text, max(0, date.start - PERIOD_WIDTH), date.start) is not None


def _is_of_event(text: str, date: Span) -> bool:
    """Whether a year is that of an event, or in a name, by what stands right before it; that of a paper is when it was written."""
    lead, behind = max(0, date.start - NAMED_WIDTH), BEHIND.match(text, date.end)
    if not text[date.start : date.start + 1].isdigit() or (behind and DOCUMENTS.intersection(behind[0].casefold().split())):
        return False
    if NAMED.search(text, lead, date.start):
        return True
    return behind is not None and OF_EVENT.search(text, lead, date.start) is not None


def _is_since(text: str, date: Span) -> bool:
    """Whether a time is that since which nothing was so much so."""
    return SINCE.match(text, date.start) is not None and BEFORE_SINCE.search(text, max(0, date.start - SINCE_WIDTH), date.start) is not None


def is_expected(text: str, date: Span, cue: Span) -> bool:
    """Whether a time is that by which somebody expects something: "By 2040, the port expects", "said, by 2040, it would"."""
    by = text.startswith(BY_WORDS, date.start) or text.endswith(BY_WORDS, 0, date.start)
    if not by or not BY.fullmatch(text, date.start, date.end):
        return False
    if date.end < cue.start:
        return EXPECTING.fullmatch(text, cue.start, cue.end) is not None
    return text[cue.end : date.start] in (", ", ", by ", " ", " by ")


def is_of_whoever_speaks(text: str, source: Span, date: Span, cue: Span) -> bool:
    """Whether a time is told of who speaks, or of the main clause in which somebody who speaks is named."""
    if date.end < cue.start and WHO.fullmatch(text, date.end, cue.start):
        return True
    if source.start < date.start and date.end <= source.end:
        return WHO_DID.search(text, source.start, date.start) is not None
    if not AGO.fullmatch(text, date.start, date.end) or not source.start < date.start <= source.end + CALLED_WIDTH:
        return False
    return CALLED.search(text, source.start, date.start) is not None
