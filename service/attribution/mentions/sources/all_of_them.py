"""Who all say something, told by a list of names: "Orbis, Finch & Sons, Marlow and Tarnco | all said"; the first of several of whom the
last two are marked: "only Orbis, | Marlow and Tarnco | have said".
"""

from __future__ import annotations

import re

from service.attribution.spans import Span

NAME = r"[A-Z][\w.’'-]*(?:\s(?:&|of|[A-Z][\w.’'-]*)){0,5}"
LISTED = re.compile(
    rf"(?P<names>(?!(?:After|As|At|Before|By|During|For|From|In|On|Since)\b){NAME}(?:,\s{NAME}){{1,12}},?\sand\s(?:the\s)?{NAME})\s(?:have\s|had\s)?all\s(?:have\s|had\s)?"
)
ALL = re.compile(r"\sall\s(?:have\s|had\s)?$")
# The first of a list, before those who are marked; what may stand before them, and what follows on several.
FIRST = re.compile(rf"(?P<names>(?:(?:the\s)?{NAME},\s)+)$")
LEADING = re.compile(r"(?:^|\b(?:but|only|that|though|while)\s)$")
NO_NAME = re.compile(
    r"(?:After|Also|Although|And|As|At|Before|But|By|During|Earlier|Elsewhere|Finally|First|For|From|Furthermore|However|In|Indeed|Instead|Last|Later"
    r"|Meanwhile|Moreover|Now|On|Overall|Recently|Similarly|Since|So|Still|Then|Though|Today|Tomorrow|When|While|Yesterday|Yet|\w+day)\b"
)
NAMED = re.compile(r"(?:the\s)?[A-Z]")
SEVERAL = re.compile(r"\s(?:have|are|were|do)\s")
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


def with_first(text: str, sentence: int, source: Span, cue: Span) -> Span:
    """A source of two with the names listed before them, in a sentence that begins at an offset: "Orbis, | Marlow and Tarnco | have"."""
    several = " and " in source.cut(text) and NAMED.match(text, source.start) and SEVERAL.match(text, source.end, cue.start)
    if cue.start - sentence > LONGEST or not several:
        return source
    before = text[sentence : source.start]
    found = FIRST.search(before) if before.endswith(", ") else None
    fits = found is not None and LEADING.search(before[: found.start()]) and not NO_NAME.match(found["names"])
    return Span(sentence + found.start(), source.end) if found and fits else source
