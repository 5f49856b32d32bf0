"""How somebody is, before a clause and a colon."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.found.tempers import tempers_of

FOUND = [
    ("Ada Quist is blunt: the pier is rotten.", "Ada Quist", "is blunt", "the pier is rotten"),
    (
        "Diver Lenz Moor, of the Orlen Guild, was far gloomier: no boat would sail.",
        "Diver Lenz Moor",
        "was far gloomier",
        "no boat would sail",
    ),
    ("But Moss remained adamant about the quay: it must go.", "Moss", "remained adamant", "it must go"),
]
NONE = [
    "The tone of her letter was blunt: go home.",
    "The plan is simple: boats first, lorries next.",
    "Ada Quist is blunt.",
    "Ada Quist is blunt: “The pier is rotten.”",
]


@pytest.mark.parametrize(("text", "who", "cue", "said"), FOUND)
def test_how_somebody_is_who_speaks(text: str, who: str, cue: str, said: str) -> None:
    (found,) = tempers_of(read_article(text))
    assert found.source is not None
    assert (found.source.cut(text), found.cue.cut(text), found.content[0].cut(text)) == (who, cue, said)


@pytest.mark.parametrize("text", NONE)
def test_nobody_speaks(text: str) -> None:
    assert list(tempers_of(read_article(text))) == []
