"""Somebody without a name who is “they” because nobody is to know who it is, and a “one” that speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Who speaks last.
LAST = {
    "A midwife at a clinic, who asked not to be identified, said beds were short. They said the roof leaked.": "A midwife at a clinic",
    "A pilot who did not wish to be named spoke to the Courier. They said the wing had iced.": "A pilot",
    "“It is a farce,” said a court clerk, speaking on condition of anonymity. They said the files were lost.": "a court clerk",
    # One of some who have been told of.
    "Growers in the valley are angry. “We have no water left,” says one.": "one",
    "Growers are angry. One said that the wells had run dry.": "One",
    "“They want our land,” said one, Jo Marsh.": "Jo Marsh",
    "Two nurses spoke. “It is over,” one says. “It is not,” the other says.": "the other",
}
# Whom that is not: who may be known, and who is anybody.
OPEN = {
    "A midwife at the clinic, who left in May, said beds were short. They said the roof had leaked.": "A midwife at the clinic",
    "Growers are angry. The wells, one would say, had run dry.": "one",
    "Orlen Freight faces two lawsuits, one accusing it of fraud.": "one",
    "Ada Lund’s predecessor but one warned that the wells had run dry.": "one",
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]


@pytest.mark.parametrize("text", OPEN)
def test_it_is_not_guessed(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) != OPEN[text]
