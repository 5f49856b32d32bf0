"""People whom an article calls by their country."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# The last speaker.
MEANT = {
    "Nell Harper won the final on Sunday. Mia Okoye of Ghana had beaten her in March. “I was lucky,” the American said.": "Nell Harper",
    "Britain’s Owen Strand lost in two sets to Nell Harper. The Briton had said he was fit.": "Owen Strand",
    "Danish sailor Owen Strand was beaten by Pia Holt. Jo Marsh came third. The Dane said the wind was poor.": "Owen Strand",
    "Owen Strand of Norway was beaten by Pia Holt. “It was cold,” the Swede said.": "the Swede",
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize("text", MEANT)
def test_who_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
    assert speaker.type in ("person", "unnamed")
