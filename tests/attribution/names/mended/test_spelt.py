"""Bodies that letters in brackets name."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    "Athletics Kell (AK) banned the runner in May. “We have banned her,” said AK chief Otto Brandt. AK said it was making an example.": (
        "Athletics Kell"
    ),
    "The Hill Growers' Roundtable (HGR) met in May. HGR said it was late.": "Hill Growers' Roundtable",
    # Letters of something else.
    "Athletics Tarn (BK) banned the runner in May. BK said it was making an example.": "BK",
}


@pytest.mark.parametrize("text", MEANT)
def test_who_speaks(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
