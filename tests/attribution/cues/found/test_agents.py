"""Who is named behind a passive that confirms or announces something."""

from __future__ import annotations

import pytest

from service.attribution.cues.found.agents import agent_of
from service.attribution.spans import Span

# What is confirmed, in brackets, and the cue, in braces; who confirms it.
AGENTS = [
    ("[Her death] was {confirmed} by her niece, Ida Quist.", "her niece, Ida Quist"),
    ("[The arrest] was {confirmed} on Friday by a spokesman for the force.", "a spokesman for the force"),
    ("[His retirement] was {announced} by Hale Rovers on Monday.", "Hale Rovers"),
    ("[The claim] {was denied} by the harbour master, who left at once.", "the harbour master"),
    ("[The new line] was {announced} by the city.", None),
    ("[Her nomination] was {confirmed} by the Senate.", None),
    ("[The diagnosis] was {confirmed} by a blood test.", None),
    ("[The rumour] {confirmed} by its end what all had feared.", None),
]


@pytest.mark.parametrize(("marked", "who"), AGENTS)
def test_agents(marked: str, who: str | None) -> None:
    plain = "".join(c for c in marked if c not in "[]{}")
    said, cue = (marked[marked.index(a) + 1 : marked.index(b)] for a, b in ("[]", "{}"))
    spans = [Span(plain.index(part), plain.index(part) + len(part)) for part in (said, cue)]
    found = agent_of(plain, (spans[0],), spans[1])
    assert (found.cut(plain) if found else None) == who
