"""Who leads what a lead names the head of."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The first speaker.
FIRST = {
    "The head of Tarn Metals says it will sell two mills.\n\nChairman Ida Voss says the price is right.": "Ida Voss",
    "The boss of Hexby Steel has forecast a rise in prices.\n\nIda Voss, the group's chief executive, says demand is strong.": "Ida Voss",
    # Who leads something else.
    "The head of Tarn Metals says it will sell two mills.\n\nUnion president Ida Voss says the price is wrong.": "The head of Tarn Metals",
}


@pytest.mark.parametrize("text", FIRST)
def test_who_leads(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == FIRST[text]
