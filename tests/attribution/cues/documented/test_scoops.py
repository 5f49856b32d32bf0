"""What somebody was the first to tell."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.documented.scoops import scoops_of

FOUND = [
    ("The Orlen Herald was first to report that the pier had burned.", "The Orlen Herald", "report", "the pier had burned"),
    ("Harbour News was the first newspaper to reveal the plan for a pier.", "Harbour News", "reveal", "the plan for a pier"),
]
NONE = [
    "Ada Quist was first to sail round the pier.",
    "Ada Quist was the first woman to lead the guild.",
    "The first to report was Ada Quist.",
]


@pytest.mark.parametrize(("text", "who", "cue", "said"), FOUND)
def test_who_was_first(text: str, who: str, cue: str, said: str) -> None:
    (found,) = scoops_of(read_article(text))
    assert found.source is not None
    assert (found.source.cut(text), found.cue.cut(text), found.content[0].cut(text)) == (who, cue, said)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_report(text: str) -> None:
    assert list(scoops_of(read_article(text))) == []
