"""Dates of a main clause that are not those of what is said in a clause under it: "sued in May after the firm announced", "faced a jury on
Monday over claims, which he denies"; nor is the day of what went before it: "In the wake of Monday's fire, the town announced"; nor the
one with which begins what is said: "says that in 2012 it paid".
"""

from __future__ import annotations

import re

from service.attribution.cues.dated.other_dates import SPEAKING, SPEECH
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

# How many characters such a clause is behind a date.
REACH = 160
# And how many a time has that names none.
LONGEST = len("the month")
_REST = r"[^.;:“”\"\n]"
# What is told in the clause happened before the main one, or beside it: without a comma, which would end the clause.
AFTER = re.compile(rf"{_REST}*\s(?:after|even\sas)\s[^,.;:“”\"\n]{{2,60}}\s")
# What is told in the present has a time of its own.
WHICH = re.compile(rf"{_REST}*,\swhich\s(?:he|she|they|it|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){{0,2}})\s?")
PRESENT = re.compile(r"(?:claims?|contends?|denies|deny|disputes?|insists?|maintains?|rejects?|says?)")
# A paper of which somebody told, behind the lead-in that has the date: "At a rally on | Monday, Lund spoke of a report in which".
PAPER = re.compile(rf"{_REST}*,\s[A-Z]{_REST}*\s(?P<paper>[a-z]+)\sin\swhich\s[^,.;:“”\"\n]{{2,60}}\s")
PAPERS = DOCUMENTS | frozenset(("article", "book", "story"))
# A clause between dashes, and the date behind the second one: "was found - which she denies was hers - on | Monday".
OPENED = re.compile(r"\s[-–—]\s(?:which|who)\s[^.;:“”\"\n]{0,90}$")
CLOSED = re.compile(rf"{_REST}{{0,110}}\s[-–—]\s(?:[a-z]+\s)?")
# What was done before what is told now: "met the growers | last night | and he says".
AND_NOW = re.compile(r",?\s(?:and|but)\s(?:he|she|they|it|the\s[a-z]+|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,2})\s(?:now\s|also\s)?")
# A span of time up to now, in which something was so, and not said: "During the past year, they say, …".
SO_FAR = re.compile(r"(?:[Dd]uring|[Oo]ver|[Ff]or|[Ii]n)\sthe\s(?:last|past)\s")
# What is no time without what happened then, and habits: "the day | after Lund warned", "every | December".
BARE = frozenset(("the day", "the week", "the month", "the year", "the night"))
HABITS = ("Every ", "every ", "Each ", "each ")
# What began before it was said.
WAKE = re.compile(r"(?:^|[.!?\n]\s?)(?:In\sthe\s(?:aftermath|wake)\sof|Since)\s[^.,;:“”\"\n]{2,80}\s(?:(?:on|in|of)\s)?$")
# What is said begins with its date.
THAT = re.compile(r"(?:\s[^,.;:“”\"\n]{1,40})?\sthat(?:\s(?:by|during|early|in|late|on|since|sometime)){0,3}\s")
BREAK = re.compile(r"[.!?]\s|\n")
SUBJECT = re.compile(r"(?:\sthat\sfollowed)?,?\s(?:he|she|it|they|we|there|the|his|her|its|their|[A-Z][\w’'.-]*)\s")


def is_of_other_clause(text: str, date: Span, cue: Span) -> bool:
    """Whether a date belongs to another clause than the cue that it was linked to."""
    if text.endswith(HABITS, 0, date.start) or (date.end - date.start <= LONGEST and date.cut(text) in BARE):
        return True
    if date.end <= cue.start:
        return cue.start - date.end <= REACH and _is_before(text, date, cue)
    if not cue.end < date.start <= cue.end + REACH:
        return False
    if THAT.fullmatch(text, cue.end, date.start) and SUBJECT.match(text, date.end):
        return True
    if not CLOSED.fullmatch(text, cue.end, date.start):
        return False
    return OPENED.search(text, max(0, cue.start - REACH), cue.start) is not None


def _is_before(text: str, date: Span, cue: Span) -> bool:
    between = text[date.end : cue.start]
    if any(dash in between for dash in (" - ", "–", "—")):
        return False
    if PRESENT.fullmatch(text, cue.start, cue.end) and _is_now(text, date, between):
        return True
    if " after " in between or " even as " in between:
        return AFTER.fullmatch(between) is not None
    if ", which " in between:
        return PRESENT.fullmatch(text, cue.start, cue.end) is not None and WHICH.fullmatch(between) is not None
    if " in which " in between:
        told = PAPER.fullmatch(between)
        return told is not None and told["paper"] in PAPERS
    return text.startswith(",", date.end) and WAKE.search(text, max(0, date.start - REACH), date.start) is not None


def _is_now(text: str, date: Span, between: str) -> bool:
    """Whether somebody says now what was so for a time, or something was done before that is no speech of his."""
    if between.startswith(",") and SO_FAR.match(text, date.start, date.end):
        return True
    if " and " not in between and " but " not in between:
        return False
    if AND_NOW.fullmatch(between) is None:
        return False
    told = BREAK.split(text[max(0, date.start - REACH) : date.start])[-1]
    return not (SPEAKING.search(told) or SPEECH.search(told))
