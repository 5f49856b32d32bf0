"""Who hears somebody say something is no part of who says it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The source of the last statement, and who speaks.
SOURCES = {
    "Reporters heard Jo Marsh say that she would not vote.": ("Jo Marsh", "Jo Marsh"),
    "Members heard the chairman tell them that the club was broke.": ("the chairman", "the chairman"),
    "Residents heard the Cathaoirleach, Cllr Ada Lund (FF), say that she “could not” vote.": (
        "the Cathaoirleach, Cllr Ada Lund (FF)",
        "Ada Lund",
    ),
    # Who hears and then speaks.
    "The man who heard the shots said that the pier was empty.": ("The man who heard the shots", "The man who heard the shots"),
}


@pytest.mark.parametrize("text", SOURCES)
def test_source(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert last.source is not None
    assert last.speaker is not None
    assert (text[last.source.start : last.source.end], last.speaker.name) == SOURCES[text]
