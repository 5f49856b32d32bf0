"""Names with characters that were read in the wrong encoding."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name and type of who speaks last.
SPEAKERS = {
    "TomÃ¡s Rivaldo, the mayor, came. Mr. Rivaldo said it would rain.": [("TomÃ¡s Rivaldo", "person")],
    "Tomas Rivaldo, the mayor, came. Mr. Rivaldo said it would rain. The cafÃ© was shut.": [("Tomas Rivaldo", "person")],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [(s.name, s.type) for s in (last.speaker, *last.joint_speakers) if s] == SPEAKERS[text]
