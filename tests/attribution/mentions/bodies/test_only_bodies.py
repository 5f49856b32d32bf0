"""The only body of its kind, and what is none: a product."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

LATER = (
    " Owen Strand, a mason, saw it twice. His wife was on it, and so were four of her sisters.\n\nNobody has called him since. He has the "
    "list in a drawer with his letters, and he reads it on Sundays, after church, with his dog.\n\nThe newspaper had said it would print "
    "more."
)
# The last speaker.
MEANT = {
    "The Tarn Courier printed the list on Monday." + LATER: "Tarn Courier",
    # One of two, or no newspaper.
    "The Tarn Courier printed the list on Monday. The Moor Gazette had it on Tuesday." + LATER: "The newspaper",
    "The Harbour Board read out the list on Monday." + LATER: "The newspaper",
    "The Tarn Courier printed the list on Monday." + LATER.replace("with his letters", "with a regional newspaper"): "The newspaper",
    "The photo app Kestrix lost 400 names. Tom Hale found them on Monday. Shown the list, the company said it was old.": "Kestrix",
    "A boy was found by Fenshire Police at noon. He was cold. His mother ran to him. The force would not say where.": "Fenshire Police",
    "Orbis Motors will recall 400 cars. Its new Pluto model sells well in Norland. The company said the Pluto was safe.": "Orbis Motors",
}


@pytest.mark.parametrize("text", MEANT)
def test_which_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
