"""Whom the article is about, called by what it tells nowhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Who speaks last.
LAST = {
    "Owen Strand met voters on Monday. Asked if he was tired, the Labour candidate said no.": "Owen Strand",
    "Owen Strand came to Leeds for a film. Discussing it with the Courier, the actor said he was glad.": "Owen Strand",
    # Another party's, another sex's, or somebody else is named behind.
    "Conservative leader Owen Strand met voters on Monday. Asked if it was late, the Labour candidate said no.": "the Labour candidate",
    "Mr Owen Strand met voters on Monday. Asked if it was late, the actress said no.": "the actress",
}


@pytest.mark.parametrize("text", LAST)
def test_whom_the_article_is_about(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]
