"""What somebody says by a paper's account."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.pipeline import Engine

# Each statement as its content, its speaker and what it does.
FOUND = {
    "Peter Orr said that it was late, according to the Harlow Star.": [
        ("Peter Orr said that it was late", "Harlow Star", "state"),
        ("it was late", "Peter Orr", "state"),
    ],
    "According to Reuters, the mayor told staff the “tone” of the letter hurt.": [
        ("the mayor told staff the “tone” of the letter hurt", "Reuters", "state"),
        ("the “tone” of the letter hurt", "the mayor", "state"),
    ],
    "Norway has promised it will lend ships, according to Reuters.": [
        ("Norway has promised it will lend ships", "Reuters", "state"),
        ("it will lend ships", "Norway", "state"),
    ],
    "Peter Orr admitted the bridge was unsafe, according to Reuters.": [
        ("Peter Orr admitted the bridge was unsafe", "Reuters", "state"),
        ("the bridge was unsafe", "Peter Orr", "confirm"),
    ],
    "The Harlow Star reports that the mayor told staff that it was late.": [
        ("the mayor told staff that it was late", "Harlow Star", "state"),
        ("it was late", "the mayor", "state"),
    ],
    # Whoever reports is somebody of whom the article tells.
    "Jo Orr came late. She reported that Max Falk said it was cold.": [("Max Falk said it was cold", "Jo Orr", "state")],
    # Nobody says anything there, or what it is is not told.
    "The ferry is said to be late, according to Reuters.": [("The ferry is said to be late", "Reuters", "state")],
    "The man who wrote it said nothing, according to Reuters.": [("The man who wrote it said nothing", "Reuters", "state")],
    "What the mayor said was a lie, according to Reuters.": [("What the mayor said was a lie", "Reuters", "state")],
}


@pytest.mark.parametrize("text", FOUND)
def test_what_is_said(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions
    assert [(each.quote.text, each.speaker and each.speaker.name, each.act) for each in found] == FOUND[text]


def test_neither_confirms_the_other(engine: Engine) -> None:
    text = "Kenya said as many as 400 farmers will be moved and that the cost to the state will be “huge”, Reuters reported."
    found = engine.analyse(text).attributions
    assert [each.confirming_parties for each in found] == [(), ()]


def test_the_day_before_it_is_that_of_what_somebody_says(engine: Engine) -> None:
    text = "On Monday, Peter Orr said that it was late, according to the Harlow Star."
    found = engine.analyse(text, published=date(2016, 5, 19)).attributions[-1]
    assert found.date is not None
    assert (found.quote.text, found.date.value) == ("it was late", "2016-05-16")
