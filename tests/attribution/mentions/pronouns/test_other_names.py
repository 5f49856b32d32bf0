"""Nobody is "she" whose first name is a man's, where nothing else tells."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# An article, and who speaks last: nobody who is known, where the only one named is not meant.
MEANT = {
    "Peter Lund opened the pier in May. “I lost my boat that day,” she said.": None,
    "Peter Lund opened the pier in May. “I lost my boat that day,” he said.": "Peter Lund",
    "Tarn farmer Ada Lund opened the pier. “I lost my boat that day,” he said.": None,
    "Robin Lund opened the pier in May. “I lost my boat that day,” she said.": "Robin Lund",
}


@pytest.mark.parametrize("text", MEANT)
def test_whom_he_or_she_cannot_mean(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert (speaker and speaker.name) == MEANT[text]
