"""Dates that are the name, or a part of the name, of a programme or a paper: "on ABC's This Week", "told the Sunday Courier"."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.words import MONTH, WEEKDAY

PROGRAMME = re.compile(r"This\s(?:Week|Morning|Evening)|TODAY")
WEEKEND, DAY = re.compile(r"(?:Satur|Sun)day"), re.compile(WEEKDAY)
# "USA TODAY", "the Sunday Courier", "a Sunday paper".
THE, PAPER = (
    re.compile(r"\b(?:[Tt]he|[Aa])\s$"),
    re.compile(r"\s(?:[A-Z][a-z]+\b(?![’'])|(?:news)?papers?\b|tabloids?\b|magazine\b|supplement\b)"),
)
# What programmes are called behind a day: "CBS Sunday | Morning", "NBC's Saturday | Today"; and whoever has one of that day.
CALLED = re.compile(
    r"\s(?:AM|Agenda|Breakfast|Briefing|Brunch|Edition|Kitchen|Live|Morning|Night(?:\sLive|\sFootball)?|PM|Politics|Show|Supplement|Today)\b(?![’']|\s[A-Z][a-z]+\s(?:said|told|was)\b)"
    r"|\s(?:co-)?(?:anchor|host|moderator|presenter)\s[A-Z]"
)
# Papers and programmes that come on a Sunday: "the Mail on | Sunday"; of those that are called after a country, one that is told something.
ON = re.compile(r"\b(?:(?:Mail|Independent|Peston|Ridge|Marr)\son|(?:[Tt]o|[Tt]old|[Tt]he|[Bb]y)\s(?:Scotland|Wales|Ireland)\son)\s$")
ON_WIDTH = len("told Independent on ")
# A magazine of a month: "In the | April issue of The Harbour".
ISSUE = re.compile(rf"{MONTH}(?:\s(?:19|20)\d\d)?\s(?:edition|issue)\b")
# The same of a day or a week: "in today's issue of The Harbour".
ISSUES, OWN = (" issue", " edition"), ("'s", "’s")
# How long a name in quotation marks is at most, and how it is written: "This Morning: Saturday".
LONGEST = 40
OPENED = re.compile(r"[“\"](?P<lead>(?:[A-Z][\w’'&:-]*\s){0,5})$")
CLOSED = re.compile(r"(?:\s[A-Z][\w’'&:-]*){0,5}[,.]?[”\"]")


def is_name(text: str, date: Span) -> bool:
    """Whether a date is the name, or a part of the name, of what somebody speaks on or writes for."""
    if PROGRAMME.fullmatch(text, date.start, date.end) or (date.cut(text) == "Today" and text.endswith("told ", 0, date.start)):
        return True
    if text.startswith(ISSUES, date.end) and text.endswith(OWN, date.start, date.end):
        return True
    found = DAY.search(text, date.start, date.end)
    if found is None:
        return text.startswith(ISSUES, date.end) and ISSUE.search(text, date.start, date.end + len(" edition ")) is not None
    day = Span(*found.span())
    if CALLED.match(text, day.end) or _is_on(text, day.start) or _is_quoted(text, day):
        return True
    paper = WEEKEND.fullmatch(text, date.start, date.end) and PAPER.match(text, date.end)
    return bool(paper) and THE.search(text, max(0, date.start - len("the ")), date.start) is not None


def _is_on(text: str, day: int) -> bool:
    """Whether a Sunday belongs to a paper or programme before it."""
    return text.startswith("Sunday", day) and ON.search(text, max(0, day - ON_WIDTH), day) is not None


def _is_quoted(text: str, day: Span) -> bool:
    """Whether a day is in a name in quotation marks."""
    return OPENED.search(text, max(0, day.start - LONGEST), day.start) is not None and CLOSED.match(text, day.end) is not None
