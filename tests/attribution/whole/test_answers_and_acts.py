"""What is an answer, a decision or somebody else's silence, and no refusal or denial; on what day who speaks; who contradicts nobody."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.pipeline import Engine

PUBLISHED = date(2024, 5, 15)
# An article, and cue, content and act of each statement.
TOLD = {
    "Asked whether she would go, Lund smiled. “Not yet,” she said.": [("said", "“Not yet,”", "state")],
    "Ms Fox said the minister had not responded to her letter.": [("said", "the minister had not responded to her letter", "state")],
    "Judge Ann Moss dismissed the charge.": [("dismissed", "the charge", "state")],
    "The minister dismissed the claims.": [("dismissed", "the claims", "deny")],
    "The Orlander Press has not called the race. Vance did not testify.": [],
    "The pier is late. Critics will say that it is dear.": [],
    # What whoever speaks does besides.
    "Orbis said the warning was bad and cut its price target to 140p.": [("said", "the warning was bad", "state")],
    "The ministry said it was concerned and summoned the ambassador.": [("said", "it was concerned", "state")],
    "Lund said the firm cut its jobs and raised its prices.": [("said", "the firm cut its jobs and raised its prices", "state")],
    # What somebody's papers show.
    "Waiting lists have grown, figures obtained by the Herald show.": [("show", "Waiting lists have grown", "state")],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions
    assert [(each.cue and each.cue.text, each.quote.text, each.act) for each in found] == TOLD[text]


# An article, and the day of each statement.
DAYS = {
    "In a statement on Tuesday, the family said they were “broken”. A friend, Jodie Marsh, said she was sorry.": ["2024-05-14", None],
    "Speaking on Tuesday, Helen Roe told MPs that growth was “bad”. Her deputy, Simon Lyle, said it would fall.": ["2024-05-14", None],
    "Rossi said in an interview published on Saturday that Feld had lied. Feld confirmed it was so.": ["2024-05-11", None],
    "Coach Edin Moss said on Friday he was leaving. The club confirmed it on Saturday. Captain Luka Roe denied a rift with Moss.": [
        "2024-05-10",
        "2024-05-11",
        None,
    ],
}


@pytest.mark.parametrize("text", DAYS)
def test_a_day_is_of_whom_it_is_told(engine: Engine, text: str) -> None:
    found = engine.analyse(text, published=PUBLISHED).attributions
    assert [each.date and each.date.value for each in found] == DAYS[text]


# An article in which nobody disputes what another says.
AT_ONE = [
    "The hotel’s owner said on Sunday that the fire began at noon. Fire chief Jo Park confirmed the blaze.",
    "Garda Neil Foy accepted that his camera was off. Judge Ann Moss dismissed the charge.",
    "The mayor said on Monday that the tunnel was safe. Engineer Dov Katz denied that he had approved the tunnel.",
]


@pytest.mark.parametrize("text", AT_ONE)
def test_who_contradicts_nobody(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions
    assert [{party.attribution for party in each.disputing_parties} - {each.id} for each in found] == [set()] * len(found)
    assert [{party.attribution for party in each.confirming_parties} - {each.id} for each in found] == [set()] * len(found)
