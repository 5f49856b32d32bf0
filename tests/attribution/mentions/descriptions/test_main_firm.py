"""The firm that an article is about."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

OPENING = "Vantor Lines orders two ferries\n\nVantor Lines has ordered two more ferries, its biggest since 1998."
# The last speaker.
MEANT = {
    OPENING + " The red shipping giant said it would hire forty welders.": "Vantor Lines",
    OPENING.replace("Vantor Lines", "Tarn Council") + " The red shipping giant said it would hire forty welders.": "The red shipping giant",
}


@pytest.mark.parametrize("text", MEANT)
def test_which_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
