"""What stands in brackets by somebody."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The content and the source of the first statement.
FIRST = {
    "Dry towns like Harlow (80 percent of wells there were empty, according to a survey) fared worst.": (
        "80 percent of wells there were empty",
        "a survey",
    ),
    "The mayor (who is 60) lied, according to the council.": ("The mayor (who is 60) lied", "the council"),
}


@pytest.mark.parametrize("text", FIRST)
def test_what_is_said_first(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions[0]
    assert found.source is not None
    assert (found.quote.text, found.source.text) == FIRST[text]
