"""Whom "they" means: all those with whose names the sentence before begins."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    "Peru, Chile and Bolivia welcomed the pact. They said it would last.": ["Peru", "Chile", "Bolivia"],
    "Joan Reid and Alan Moss run the mill. They said it was quiet.": ["Joan Reid", "Alan Moss"],
    "Peru and Chile border towns were hit. They said it would last.": ["Peru"],
    "Joan Reid, the mayor, and Alan Moss, her deputy, toured the mill. They said it was quiet.": ["Joan Reid", "Alan Moss"],
    "Mr Moss and Ms Reid voted no. They said the bill was rushed.": ["Moss", "Reid"],
    "Senators Alan Moss and Joan Reid voted no. They said the bill was rushed.": ["Alan Moss", "Joan Reid"],
    "Reid and his wife Joan own the mill. They said it was quiet.": ["Reid", "Joan"],
    "In a letter to the mill, Dr Joan Reid and Alan Moss of Tarn University praised it. “It is quiet,” they say.": [
        "Joan Reid",
        "Alan Moss",
    ],
    "Reid, from the Kesh Centre, and Moss, from Tarn University, found faint lines. These lines, they say, were the first.": [
        "Reid",
        "Moss",
    ],
    "Joan Reid and Alan Moss drew a map. They used old charts. They said it was right.": ["Joan Reid", "Alan Moss"],
    "The map was drawn by Joan Reid and Professor Alan Moss. They said it was right.": ["Joan Reid", "Alan Moss"],
    "The map was drawn for Joan Reid and Alan Moss. They said it was right.": [],
    "Joan Reid, Alan Moss said, was ill. They said it was quiet.": [],
}


@pytest.mark.parametrize("text", MEANT)
def test_those_who_are_named_together_are_they(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [s.name for s in ([last.speaker] if last.speaker else []) + list(last.joint_speakers)] == MEANT[text]
