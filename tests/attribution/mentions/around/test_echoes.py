"""Quotations in headings that the article repeats where it says who spoke."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

BODY = """Irma Falk, the harbour master, said on Monday that 40 boats had sunk.

{heading}

Lenz Moor has fished here since he was nine. “They took the boats, and next they will take the pier,” Moor said.

“I have seen worse,” said Uwe Tull, a mason.
"""
CASES = [
    ("‘Next they will take the pier’", "Lenz Moor"),
    ("“They took the boats and next they'll take the pier”", "Lenz Moor"),
]


# Headings of a few words, of which one has an echo.
BETWEEN = [("'The pier'", ["Lenz Moor"]), ("'Beyond belief'", []), ("'Sunk'", [])]


@pytest.mark.parametrize(("heading", "speaker"), CASES)
def test_a_heading_is_said_by_whoever_says_it_below(engine: Engine, heading: str, speaker: str) -> None:
    found = engine.analyse(BODY.format(heading=heading)).attributions
    assert [a.speaker.name for a in found if a.speaker and a.quote.text == heading] == [speaker]


def test_the_very_words_come_first(engine: Engine) -> None:
    text = (
        "“I am so very sorry”\n\n“I am so very, very sorry for what the bank did,” said Irma Falk.\n\n"
        "Lenz Moor, who stole the money, said: “I am so very sorry.”"
    )
    found = engine.analyse(text).attributions
    assert [a.speaker.name for a in found if a.speaker and a.quote.text == "“I am so very sorry”"] == ["Lenz Moor"]


def test_other_words_are_no_echo(engine: Engine) -> None:
    found = engine.analyse(BODY.format(heading="“The whole coast is dead”")).attributions
    assert "Lenz Moor" not in [a.speaker.name for a in found if a.speaker and "coast" in a.quote.text]


@pytest.mark.parametrize(("heading", "speakers"), BETWEEN)
def test_a_heading_between_paragraphs_that_nobody_says_is_no_statement(engine: Engine, heading: str, speakers: list[str]) -> None:
    found = engine.analyse(BODY.format(heading=heading)).attributions
    assert [a.speaker.name for a in found if a.speaker and a.quote.text == heading] == speakers
    assert len(found) >= 2


def test_a_sentence_between_paragraphs_is_said(engine: Engine) -> None:
    found = engine.analyse(BODY.format(heading="'We will not go.'")).attributions
    assert "'We will not go.'" in [a.quote.text for a in found]
