"""Claims by whom they are from, in a word that also measures."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.found.per import cited_of

FOUND = [
    ("Per a source close to the guild, the pier is sold.", "a source close to the guild"),
    ("Nine in ten boatmen voted, per the county clerk.", "the county clerk"),
]
NONE = ["Eggs cost ten crowns a box, per the custom.", "Nine boats may land at once, per the lamp."]


@pytest.mark.parametrize(("text", "who"), FOUND)
def test_somebody_without_a_name(text: str, who: str) -> None:
    (found,) = cited_of(read_article(text))
    assert found.source is not None
    assert found.source.cut(text) == who


@pytest.mark.parametrize("text", NONE)
def test_nobody(text: str) -> None:
    assert list(cited_of(read_article(text))) == []
