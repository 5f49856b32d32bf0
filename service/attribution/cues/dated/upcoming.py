"""What somebody is yet to say in a speech whose day is told once: "will call for a tax", "Saturday's speech comes after the launch"."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

# What puts a cue ahead of the day of publication, up to the verb.
AHEAD = re.compile(
    r"\b(?:will|is\sto|are\sto|(?:is|are)\s(?:due|expected|likely|scheduled|set)\sto)\s(?:(?:also|further|then|[a-z]+ly)\s)?(?:go\son\sto\s)?$"
)
WIDTH = 60
# The day of a speech, as its owner or behind it.
_KINDS = r"(?:address|conference|debate|interview|lecture|rally|sermon|speech|talk)"
SPEECH = re.compile(
    rf"\b(?P<before>{WEEKDAY})[’']s\s(?:[a-z]+\s){{0,2}}{_KINDS}\b|\b{_KINDS}\s(?:[^.!?,;:“”\"\n]{{1,40}}\s)?on\s(?P<behind>{WEEKDAY})\b"
)
# Where a sentence ends, who may be named in one, by two words or as the subject or owner of something, and what is told in the past.
BREAK = re.compile(r"[.!?][”\"’']?\s|\n")
_NOBODY = rf"(?!(?:An?|He|Her|His|I|In|It|Its|On|She|That|The|Their|They|This|We|{WEEKDAY})\b)"
NAMED = re.compile(
    rf"(?<!\bat\s)(?<!\bin\s)\b{_NOBODY}[A-Z][\w-]+\s(?P<last>{_NOBODY}[A-Z][\w-]+)"
    rf"|\b{_NOBODY}(?P<one>[A-Z][\w-]+)(?:[’']s?\s|\s(?:[a-z]+ed|[a-z]+s|gave|held|made|will|would|had|may|spoke|took)\b)"
)
PAST = re.compile(
    r"(?<![-\w])(?<!\bis\s)(?<!\bare\s)(?<!\bbe\s)(?<!\ba\s)(?<!\ban\s)(?<!\b[Tt]he\s)(?<!\b[Hh]er\s)(?<!\b[Hh]is\s)[a-z]{2,}ed\b"
    r"|\b(?:began|came|did|gave|had|heard|held|led|made|said|saw|spoke|took|told|was|went|were)\b"
)
# How many characters before and behind a statement such a speech is told of.
REACH = 600


def is_ahead(text: str, cue: Span) -> bool:
    """Whether a cue tells of what somebody is yet to say: "will say", "is to tell"."""
    lead = text[max(0, cue.start - WIDTH) : cue.end]
    if "will " not in lead and " to " not in lead:
        return False
    verb = cue.end - len(cue.cut(text).split()[-1])
    return (
        AHEAD.search(text, max(0, cue.start - WIDTH), verb) is not None
        or AHEAD.search(text, max(0, cue.start - WIDTH), cue.start) is not None
    )


def speech_day(text: str, start: int, end: int, own: set[str]) -> Span | None:
    """The day of the one speech that is told of around a statement of somebody with `own` names (folded); None where there are two."""
    low, high = max(0, start - REACH), end + REACH
    if "day" not in text[low:high]:
        return None
    told = [found for found in SPEECH.finditer(text, low, high) if found.lastgroup]
    if len({found[found.lastgroup or 0] for found in told}) != 1:
        return None
    return next((Span(*found.span(found.lastgroup or 0)) for found in told if _may_be_of(text, found, own)), None)


def _may_be_of(text: str, speech: re.Match[str], own: set[str]) -> bool:
    """Whether the sentence of a speech names nobody else, and does not tell of it in the past."""
    low = max(0, speech.start() - REACH)
    low = max((m.end() for m in BREAK.finditer(text, low, speech.start())), default=low)
    behind = BREAK.search(text, speech.end())
    others = (m["last"] or m["one"] for m in NAMED.finditer(text, low, behind.start() if behind else len(text)))
    return own.issuperset(name.casefold() for name in others) and not PAST.search(text, low, speech.start())
