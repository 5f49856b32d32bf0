"""Who says what by the verb of another before a semicolon."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A sentence, and who says what in it.
HALVES = {
    "Ada Lund said the mill would close in May; Jo Marsh, that it would never open again.": [
        ("Ada Lund", "the mill would close in May"),
        ("Jo Marsh", "it would never open again"),
    ],
    "Ada Lund told the court that she slept; her brother that he was out.": [("Ada Lund", "she slept"), ("her brother", "he was out")],
    # One half, with no one else in it.
    "Ada Lund said the mill would close in May; it was so late that nobody came.": [
        ("Ada Lund", "the mill would close in May; it was so late that nobody came")
    ],
}


@pytest.mark.parametrize("text", HALVES)
def test_halves_of_two(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions
    assert [(each.speaker and each.speaker.name, each.quote.text) for each in found] == HALVES[text]
