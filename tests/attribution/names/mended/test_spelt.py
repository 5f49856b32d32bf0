"""Bodies that letters in brackets name."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    "Rowing Norland (RN) sold two of its boats. “They leak,” said RN treasurer Otto Brandt. RN said that both had sunk.": "Rowing Norland",
    "The Hill Growers' Roundtable (HGR) met in May. HGR said it was late.": "Hill Growers' Roundtable",
    # Letters of something else.
    "Rowing Norland (BK) sold two of its boats. BK said that both had sunk.": "BK",
}


@pytest.mark.parametrize("text", MEANT)
def test_who_speaks(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
