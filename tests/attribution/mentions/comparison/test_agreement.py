"""Descriptions of what has no name, and which of those before they are."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

FOUND = "An internal UN report has found that soldiers burned the mill. The {} report concludes that the attack was planned."


@pytest.mark.parametrize(("which", "same"), [("14-page", True), ("leaked", False), ("2019", False)])
def test_how_long_a_report_is_makes_it_no_other(engine: Engine, which: str, same: bool) -> None:
    first, second = engine.analyse(FOUND.format(which)).attributions
    assert (first.speaker == second.speaker) is same


# Who is "he", whatever woman is named by her office somewhere before his name.
HE = {
    "Captain Moss, head of the union, told the Herald it was late.\n\n“Men were tired,” he said.\n\nThe "
    "spokeswoman described Captain Moss as "
    "a friend.": 1,
    "The widow of Neil Moss wept. Moss said in May that it was late. “Men were tired,” he said.": -1,
}


@pytest.mark.parametrize("text", HE)
def test_a_title_stands_right_before_a_name(engine: Engine, text: str) -> None:
    said = engine.analyse(text).attributions[HE[text]]
    assert said.speaker is not None
    assert said.speaker.name in ("Moss", "Neil Moss")


# Who spoke second, of two that may be one.
LETTERED = {
    "The Harbour Bank said wool was dear. Later the BWV bank said that it was not.": "the BWV bank",
    "The Harbour Bank said wool was dear. Later the bank said that it was not.": "Harbour Bank",
    "The Harbour Bank said wool was dear. Later the UK bank said that it was not.": "Harbour Bank",
}


@pytest.mark.parametrize("text", LETTERED)
def test_other_letters_are_of_another_body(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == LETTERED[text]
