"""What a sentence begins with before whom it tells of, and whoever is in it: "In a letter to the mayor, Lund said"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# What makes what stands before a name and a comma nobody: "In a | letter to the governor, Ada Lund said".
WITHIN, WITHIN_WIDTH = re.compile(r"\b[Ii]n\s(?:an?|another|his|her|its|the|their)\s$"), len("in another ")
# What else a sentence begins with before a comma and whom it tells of, and how many characters that has up to somebody in it.
CIRCUMSTANCE = re.compile(
    r"(?:(?:Amid|Despite|Following)\s|As\s(?:the\s|more\s)?(?:calls|claims|fears|news|reports|rumou?rs|speculation|talk|word)\s)(?:[^\s,;:“”\"]+\s){0,14}"
    r"|(?:After|At|Before|During|From|In|On|Since|With|Without)\s(?:(?:an?|another|his|her|its|the|their)\s(?:(?!as\s)[^\s,;:“”\"]+\s){0,12})?"
)
CIRCUMSTANCE_WIDTH = 120
# How old somebody is, behind a name.
AGE = re.compile(r",\s\d{1,3}\b")


def is_circumstance(text: str, start: int, span: Span, name: Span) -> bool:
    """Whether a phrase before a name is in what begins a sentence, from `start` on, up to the one comma beside the name: "In a letter
    to the | mayor, Tom Hale said"; not what somebody is there: "In his time as | mayor, Tom Hale said".
    """
    if WITHIN.search(text, max(0, span.start - WITHIN_WIDTH), span.start):
        return True
    if not (start <= span.start <= start + CIRCUMSTANCE_WIDTH and name.start - span.end <= CIRCUMSTANCE_WIDTH):
        return False
    between = text[span.end : name.start]
    if not between.endswith(", ") or between.count(",") > 1 or (text.startswith(",", name.end) and not AGE.match(text, name.end)):
        return False
    return CIRCUMSTANCE.fullmatch(text, start, span.start) is not None
