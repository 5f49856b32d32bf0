"""Persons who are called by what firms are called as well."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
MEANT = {
    "Otto Brandt, the film's producer, said the joke was old. The producer said the film would be shown.": "Otto Brandt",
    "Otto Brandt, the boxer's promoter, said the bout was off. The promoter said the hall was cold.": "Otto Brandt",
    # A firm is one too, or two persons are.
    "Vantor Oil, a producer of gas, was sold. Otto Brandt, the film's producer, was out. The producer said trade was slow.": "Vantor Oil",
    "Otto Brandt, the film's producer, met Jo Marsh, a producer of plays. The producer said it would be shown.": "The producer",
}


@pytest.mark.parametrize("text", MEANT)
def test_who_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
