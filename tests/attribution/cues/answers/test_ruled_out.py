"""What is ruled out that was named before."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.answers.ruled_out import ruled_out_of

# A sentence; the cue, who speaks, and what is ruled out.
RULED = [
    ("Asked about a sale of the mill, the owner ruled it out.", ("ruled it out", "the owner", "a sale of the mill")),
    ("When asked on Monday about a toll, Ada Quist, the mayor, flatly ruled that out.", ("ruled that out", "Ada Quist", "a toll")),
    ("Ada Quist has since ruled that out.", ("ruled", "Ada Quist", "that")),
    ("Ada Quist ruled out a toll.", None),
    ("Asked about a toll, Ada Quist ruled on it and went out.", None),
    ("If Ada Quist rules that out, the mill is lost.", None),
]


@pytest.mark.parametrize(("text", "parts"), RULED)
def test_ruled_out(text: str, parts: tuple[str, str, str] | None) -> None:
    found = next(ruled_out_of(read_article(text)), None)
    assert (found and found.source and (found.cue.cut(text), found.source.cut(text), found.content[0].cut(text))) == parts
