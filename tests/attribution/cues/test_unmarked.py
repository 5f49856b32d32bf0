"""Statements that are found by their words: what a court heard, "per" somebody, in a journal, by rumour, in the passive."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine
from service.attribution.records import Act

# What somebody said, by whom (None: nobody is named), and what it does.
FOUND: list[tuple[str, str, str | None, Act]] = [
    (
        "A baker forged four leases before the loan was paid, a court has heard.",
        "A baker forged four leases before the loan was paid",
        None,
        "state",
    ),
    ("A diver ran out of air within a minute, an inquest in Truro was told.", "A diver ran out of air within a minute", None, "state"),
    ("The tribunal heard that the gauges had been painted over.", "the gauges had been painted over", None, "state"),
    ("The inquiry was told how the ferry left an hour early.", "how the ferry left an hour early", None, "state"),
    (
        "The show sold 40,000 tickets in its first week, per Boxwatch.",
        "The show sold 40,000 tickets in its first week",
        "Boxwatch",
        "state",
    ),
    ("Per the lawsuit, the mill hid the leak for two years.", "the mill hid the leak for two years", "the lawsuit", "state"),
    ("The van was last seen near the quay, per police.", "The van was last seen near the quay", "police", "state"),
    (
        "Researchers at Uppsala University report in Cell that the moths hear the bats.",
        "the moths hear the bats",
        "Researchers at Uppsala University",
        "state",
    ),
    ("Dahl was quick to play down talk that the mill is for sale.", "the mill is for sale", "Dahl", "deny"),
    ("The minister laughed off reports that she had bought a castle.", "she had bought a castle", "The minister", "deny"),
    ("The keeper scotched rumours that he will leave in June.", "he will leave in June", "The keeper", "deny"),
    ("The keeper slammed rumours that he will leave in June.", "he will leave in June", "The keeper", "deny"),
    ("The poet Ada Quist died on Monday. Her death was confirmed by her husband, Nils Quist.", "Her death", "Nils Quist", "confirm"),
    ("The poet Ada Quist died on Monday. Her death was announced on Tuesday by her family.", "Her death", "her family", "state"),
]
NONE = [
    "The court heard evidence from two doctors in the afternoon.",
    "The jury heard the case of the two bakers in May.",
    "The rent rose to nine euros a metre, per month.",
    "Ten seats were added at the back, per the rules of the house.",
    "The new tram line was announced by the city on Tuesday.",
    "Her nomination was confirmed by the Senate.",
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize(("text", "said", "who", "act"), FOUND)
def test_found(engine: Engine, text: str, said: str, who: str | None, act: Act) -> None:
    (only,) = engine.analyse(text).attributions
    assert (only.quote.text, only.speaker and only.speaker.name, only.act) == (said, who, act)


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_said(engine: Engine, text: str) -> None:
    assert engine.analyse(text).attributions == ()


def test_a_court_that_speaks_itself_has_its_name(engine: Engine) -> None:
    (only,) = engine.analyse("The tribunal ruled that the gauges had been painted over.").attributions
    assert only.speaker is not None
    assert only.speaker.name == "The tribunal"
