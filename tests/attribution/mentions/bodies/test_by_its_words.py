"""Bodies that are called again by some words of their names."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
MEANT = {
    "The Tarn Centre for Snow counted the days. The centre said winters were short.": "Tarn Centre for Snow",
    "The Tarn Center for Snow counted the days. The Tarn centre said winters were short.": "Tarn Center for Snow",
    "The Norland Growers' Union met in May. Ada Lund came late. The growers' union said prices were low.": "Norland Growers' Union",
    "Surgeons at Tarn General Hospital saved two boys. The Tarn hospital said they were well.": "Tarn General Hospital",
    # One of two, another one, and somebody.
    "The Tarn Centre for Snow and the Moor Centre for Ice met. The centre said winters were short.": "The centre",
    "The Tarn Centre for Snow counted the days. The Moor centre said winters were short.": "The Moor centre",
    "The Tarn Officer Trust lent the money. The officer said it was late.": "The officer",
}


@pytest.mark.parametrize("text", MEANT)
def test_which_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
