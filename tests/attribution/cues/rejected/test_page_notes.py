"""What a page says of itself is no statement of anybody, and what somebody does not do is no refusal to speak."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

NOTHING = [
    "CNN has reached out to the owner for comment.",
    "The Tribune has reached out to Ned Cray for a response.",
    "The Harbour Post has approached Orbis for comment.",
    "The tax fight, explained\n\nThe town meets on Monday.",
    "This story has been corrected to show that the fire began in March, not April, according to the chief.",
    "President Kofi Mensa did not say that elections would be cancelled, contrary to a post.",
    "Comments (3)\nJohan Butend says:\n14 May 2024 at 07:40",
    "Highways Norland had not objected.",
    "The council has yet to vote.",
]
# Statements that look like those, with who makes them and what they do.
STATEMENTS = {
    "CNN has reached out to the owner, who did not respond to a request for comment.": ("the owner", "no_comment"),
    "Irma Falk explained the tax fight: “It is about boats.”": ("Irma Falk", "state"),
    "The report said boats were late.": ("The report", "state"),
    "Irma Falk did not say when boats would sail.": ("Irma Falk", "no_comment"),
    "“No,” Irma Falk replied.": ("Irma Falk", "state"),
    "“No comment,” Irma Falk replied.": ("Irma Falk", "no_comment"),
    "Irma Falk regretted that the last council had sold the pier.": ("Irma Falk", "state"),
}


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_says_it(engine: Engine, text: str) -> None:
    assert engine.analyse(text).attributions == ()


@pytest.mark.parametrize(("text", "told"), STATEMENTS.items())
def test_somebody_says_it(engine: Engine, text: str, told: tuple[str, str]) -> None:
    *_, last = engine.analyse(text).attributions
    assert (last.speaker.name if last.speaker else None, last.act) == told


@pytest.mark.parametrize("label", ["By the numbers", "The latest", "Driving the news", "The big picture"])
def test_the_label_of_a_paragraph_is_not_said(engine: Engine, label: str) -> None:
    (told,) = engine.analyse(f"{label}: Sales fell by four percent, according to Cray Research.").attributions
    assert told.quote.text == "Sales fell by four percent"
