"""Papers that tell something, with who has seen them between."""

from __future__ import annotations

import pytest

from service.attribution.cues.documented.papers_seen import paper_before
from service.attribution.spans import Span

# A sentence with its cue in braces, and the paper.
PAPERS = [
    ("A cargo ledger obtained by Harbour News {listed} only two lamps.", "A cargo ledger obtained by Harbour News"),
    ("Minutes of the meeting seen by the Herald {named} Ada Quist.", "Minutes of the meeting seen by the Herald"),
    ("A boy seen by the Herald {named} Ada Quist.", None),
    ("A cargo ledger, and two lamps, obtained by Harbour News {listed} them.", None),
    ("A ledger written by hand {listed} them.", None),
]


@pytest.mark.parametrize(("marked", "paper"), PAPERS)
def test_papers(marked: str, paper: str | None) -> None:
    text, cue = marked.replace("{", "").replace("}", ""), Span(marked.index("{"), marked.index("}") - 1)
    found = paper_before(text, 0, cue)
    assert (found.cut(text) if found else None) == paper
