"""The firm that an article is about."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

OPENING = "Strong growth for Vantor\n\nVantor has reported its best quarter, helped by demand for its shoes."
# The last speaker.
MEANT = {
    OPENING + " The global sports giant said it posted a profit of 40m kroner.": "Vantor",
    OPENING.replace("Vantor", "Tarn Council") + " The global sports giant said it posted a profit.": "The global sports giant",
}


@pytest.mark.parametrize("text", MEANT)
def test_which_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
