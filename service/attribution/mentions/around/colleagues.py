"""Colleagues without names with whom somebody speaks: "Ada Lund at Orbis and her colleagues"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.spans import Span

# Those colleagues, and what joins them to a name; which of them need nothing before them: "Lund and team".
GROUP = r"(?P<group>(?:(?:his|her|their)\s)?(?:[a-z-]+\s){0,2}?(?:colleagues|co-?workers|co-?authors|collaborators|associates|team))"
AND = r"\s(?:and|along\swith|together\swith)\s"
ALONE = ("team", "coworkers", "co-workers")
# What stands between somebody's name and a cue, with colleagues in it.
COLLEAGUES = re.compile(
    rf"(?:,\s[^.;:“”\"\n]{{2,100}}?,|\s(?:of|at|from|in)\s[^.;:“”\"\n]{{2,100}}?,?)?{AND}{GROUP}\s"
    r"(?:(?:at|from|in)\s[^.;:,“”\"\n]{2,80}\s)?(?:also\s|have\s|has\s|had\s|now\s)?"
)
# The same where both stand behind the cue: "say Ada Lund of Tarn University and colleagues.", and what closes that.
BEHIND = re.compile(
    rf"(?:\s(?:of|at|from|in)\s[^.;:,“”\"\n]{{2,100}}?|(?=\sand\s(?:{'|'.join(ALONE)})\b)){AND}{GROUP}(?=[.,;:”\"\n]|$|\sin\s)"
)


def colleagues(text: str, names: Sequence[Name], source: Span, cue: Span) -> tuple[Name, Span, Span] | None:
    """The name of the person who speaks with colleagues, they, and the source, both together where no comma parts them; None where there
    are none, or nothing but "and" between them. `names` are those before the end of the source in its sentence.
    """
    if cue.end <= source.start:
        return _behind(text, names, source)
    if source.end > cue.start:
        return None
    for name in names:
        found = COLLEAGUES.fullmatch(text, name.span.end, cue.start) if name.kind == "person" else None
        if found and (found["group"] in ALONE or found.start("group") > name.span.end + len(" and ")):
            group = Span(*found.span("group"))
            parted = "," in text[name.span.end : group.start]
            return name, group, source if parted else Span(min(name.span.start, source.start), group.end)
    return None


def _behind(text: str, names: Sequence[Name], source: Span) -> tuple[Name, Span, Span] | None:
    """The same of a source behind its cue: the first person in it, where colleagues follow."""
    name = next((name for name in names if name.kind == "person" and source.start <= name.span.start < source.end), None)
    found = BEHIND.match(text, name.span.end) if name else None
    return (name, Span(*found.span("group")), Span(source.start, found.end("group"))) if name and found else None
