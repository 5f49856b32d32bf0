"""Cues beside a quotation that is finished, and of which they tell nothing: "“It is over.” Jo Marsh, of the union, said: “No.”"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# How a quotation ends with its sentence.
ENDS = re.compile(r"\.[”\"’']{1,2}$")
# What stands between a cue and what it leads to.
LEADS = re.compile(r"(?:\s[^.;:“”\"\n]{0,80})?:\s[“\"‘']|\sthat\s")
# What only passes on who spoke, behind that one's own cue: "Lund said, | according to".
RELAYS = re.compile(r"[”\"’']\s[^.;:“”\"\n]{3,80},\s$")
# How many characters before a relaying cue that is looked for.
NEAR = 90


def leads_on(text: str, content: Span, source: Span, cue: Span) -> bool:
    """Whether a source behind a finished quotation begins a new sentence whose cue leads to something else."""
    between = text[content.end : source.start]
    if not between.isspace() or not ENDS.search(text, max(content.start, content.end - 3), content.end):
        return False
    return LEADS.match(text, cue.end, cue.end + 120) is not None


def passes_on(text: str, cue: Span, source: Span, content: Span) -> bool:
    """Whether a cue and its source before a quotation only tell who passes on what somebody else has said in the sentence before."""
    if text[cue.start : cue.end].casefold() != "according to" or text[source.end : content.start].strip() != ".":
        return False
    return RELAYS.search(text, max(0, cue.start - NEAR), cue.start) is not None


def is_passed_on(text: str, content: Span, cue: Span) -> bool:
    """Whether a cue behind a quotation and who said it only tells who passes that on: "“…,” Lund said, | according to | Orbis"."""
    near = 0 < cue.start - content.end <= NEAR and text[cue.start : cue.end].casefold() == "according to"
    return near and RELAYS.fullmatch(text, content.end - 1, cue.start) is not None
