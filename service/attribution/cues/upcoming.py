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


def speech_day(text: str, start: int, end: int) -> Span | None:
    """The day of the one speech that is told of around a statement; None where there is none, or where there are two."""
    low, high = max(0, start - REACH), end + REACH
    if "day" not in text[low:high]:
        return None
    days = [Span(*m.span(m.lastgroup)) for m in SPEECH.finditer(text, low, high) if m.lastgroup]
    return days[0] if days and all(day.cut(text) == days[0].cut(text) for day in days) else None
