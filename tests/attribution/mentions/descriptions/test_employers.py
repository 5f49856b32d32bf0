"""A body that is named first as what somebody new is of is not the one told of before."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The first speaker, where this follows: what somebody is of.
NEXT = "Staff at the plant walked out on Monday.\n\n{} said talks would go on.\n\nLen Voss, {}, said the port was losing trade."
MEANT = {
    ("The company", "director of Trade Harlow"): "The company",
    ("The firm", "an adviser at Vale Partnership"): "The firm",
    # Who runs a body may be of the one told of, but hardly where more was told before.
    ("The miner", "chief executive of Vale Partners"): "Vale Partners",
    ("Nobody was there. It was late.\n\nThe bus came.\n\nThe company", "chief executive of Vale Partners"): "The company",
    # A body with the noun in its name.
    ("The hospital", "head of Harlow Hospital"): "Harlow Hospital",
}


@pytest.mark.parametrize("told", MEANT)
def test_which_is_meant(engine: Engine, told: tuple[str, str]) -> None:
    speaker = engine.analyse(NEXT.format(*told)).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == MEANT[told]
