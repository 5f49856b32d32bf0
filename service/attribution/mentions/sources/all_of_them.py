"""Who all say something, told by a list of names with which the sentence begins: "Orbis, Finch & Sons, Marlow and Tarnco | all said"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

NAME = r"[A-Z][\w.’'-]*(?:\s(?:&|of|[A-Z][\w.’'-]*)){0,5}"
LISTED = re.compile(
    rf"(?P<names>(?!(?:After|As|At|Before|By|During|For|From|In|On|Since)\b){NAME}(?:,\s{NAME}){{1,12}},?\sand\s(?:the\s)?{NAME})\s(?:have\s|had\s)?all\s(?:have\s|had\s)?"
)
ALL = re.compile(r"\sall\s(?:have\s|had\s)?$")
# How many characters such a list has at most.
LONGEST = 260


def all_listed(text: str, sentence: int, cue: Span) -> Span | None:
    """The list of names before an "all" and a cue, in a sentence that begins at an offset."""
    if cue.start - sentence > LONGEST:
        return None
    if text.startswith("all ", cue.start):
        end = cue.start + len("all ")
    elif ALL.search(text, max(sentence, cue.start - len(" all have ")), cue.start):
        end = cue.start
    else:
        return None
    found = LISTED.match(text, sentence, end)
    return Span(*found.span("names")) if found and found.end() <= end else None
