"""What a firm makes, by the word behind its name."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# By what name a firm is called.
FIRMS = {
    "Orbis PSP console hits the shops\n\nOrbis has promised that the shops will have enough of them.": "Orbis",
    "Orbis Dairies buys a farm\n\nOrbis has promised that the farm will be kept.": "Orbis Dairies",
}


@pytest.mark.parametrize("text", FIRMS)
def test_no_firm_is_called_by_what_it_makes(text: str, engine: Engine) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == FIRMS[text]
