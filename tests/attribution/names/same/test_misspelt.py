"""Surnames that are misspelt."""

from __future__ import annotations

import pytest

from service.attribution.names.same.misspelt import nearly
from service.attribution.pipeline import Engine

# Surnames, a word, and which of them it is.
NEARLY = [
    (["hofmann", "marsh"], "hoffman", "hofmann"),
    (["holwell"], "howell", "holwell"),
    (["barrionuevo"], "barrioneuvo", "barrionuevo"),
    (["sharpton"], "sharption", "sharpton"),
    (["morrell"], "worrell", "morrell"),
    (["labott"], "labbot", "labott"),
    (["perrin"], "perin", "perrin"),  # shorter, by a double letter alone
    (["perrin"], "peril", None),
    (["brandt", "kolby"], "kobly", "kolby"),  # or by two letters in the wrong order
    (["kolby"], "okbly", None),
    (["kolby"], "kobby", None),
    (["perin"], "perit", None),
    (["clinton"], "clintons", None),  # the family
    (["marsh"], "march", None),  # too short
    (["hansen", "hanson"], "hanssn", None),  # which of them?
    (["larsen"], "lindqvist", None),
]
# The speaker who is named last.
SPEAKERS = {
    "Heinrich Osterman found it. “It glows,” Ostermann says.": "Heinrich Osterman",
    "Heinrich Osterman found it. Ada Ostermann was there. “It glows,” Ostermann says.": "Ada Ostermann",
    "Heinrich Osterman found it. “It glows,” Lindqvist says.": "Lindqvist",
}


@pytest.mark.parametrize(("surnames", "word", "meant"), NEARLY)
def test_the_surname_that_a_word_nearly_is(surnames: list[str], word: str, meant: str | None) -> None:
    assert nearly(surnames, [word]).get(word) == meant


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(text: str, engine: Engine) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == SPEAKERS[text]
