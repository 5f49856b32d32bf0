"""Denials by what is done to a rumour."""

from __future__ import annotations

import pytest

from service.attribution.cues.answers.rumours import rumours_of
from tests.attribution.cues.answers.answered import answered

FOUND = [
    ("The family laughed off claims that it had fled.", "it had fled", "laughed off", "The family"),
    ("It rained. Although Dahl laughed off the claim that she lied, potters left.", "she lied", "laughed off", "Dahl"),
    ("The guild debunked stories doing the rounds that it is bankrupt.", "it is bankrupt", "debunked", "The guild"),
    (
        "The mayor yesterday poured cold water on reports that the kiln would close.",
        "the kiln would close",
        "poured cold water on",
        "The mayor",
    ),
    (
        "Ylva Dahl took issue with the guild's finding that the glaze leaked, saying it was old.",
        "the glaze leaked",
        "took issue with",
        "Ylva Dahl",
    ),
    ("The museum laughed off a report that it is for sale.", "it is for sale", "laughed off", "The museum"),
    (
        "The potter pushed back on Monday against her rival's contention that she cheats.",
        "she cheats",
        "pushed back on Monday against",
        "The potter",
    ),
    ("The guild has scoffed at a dealer's assurance that the vase is real.", "the vase is real", "scoffed at", "The guild"),
    ("Dahl was quick to knock down claims by dealers that she had left.", "she had left", "knock down", "Dahl"),
    ("The guild has dismissed talk of a strike and says that it will meet.", "a strike", "dismissed", "The guild"),
    ("Dahl waved off predictions of a loss on Friday.", "a loss", "waved off", "Dahl"),
    ("The guild described as false reports that it is bankrupt.", "it is bankrupt", "described", "The guild"),
]
NONE = [
    "Markets laughed off the notion that clay would cost more.",
    "Potters should not discount the idea that clay is dear.",
    "The 3-0 win squashed the idea that Dahl is weak.",
    "The potter pushed back the lid.",
    "A dealer said Dahl laughed off a report that it is for sale.",
    "The guild took issue with the price.",
    "The council rejected the plan that the mayor had drawn.",
    "“Dahl laughed off a report that it is for sale,” he read.",
]


@pytest.mark.parametrize(("text", "said", "cue", "who"), FOUND)
def test_rumours(text: str, said: str, cue: str, who: str) -> None:
    assert answered(rumours_of, text) == [(said, cue, who, "deny")]


@pytest.mark.parametrize("text", NONE)
def test_what_denies_no_rumour(text: str) -> None:
    assert answered(rumours_of, text) == []
