"""Whom "who" and "which" mean, where what stands right before them is no name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.mentions.pronouns.antecedents import described_before, named_apart
from service.attribution.names.entities import Name
from service.attribution.spans import Span

# What a pronoun at the bar means, None where the words before it leave that open.
BEFORE = {
    "The bridge is backed by charities |who say it is safe": "charities",
    "It angered several teachers and parents, |who warned": "several teachers and parents",
    "It was opposed by rivals on the left, |who called it a gift": "rivals",
    "The council saw minutes of a meeting in May, |which record that": "minutes of a meeting in May",
    "They had a lecture from the Norlandic president, |who said": "the Norlandic president",
    "The man told a young woman |who said": "a young woman",
    "The town awaits the Marsh Lane review, |which urges": "the Marsh Lane review",
    "They saw the bridge on the left, |which said": None,
    "The scorn came from political rivals on the left, |who called it": "rivals",
    "The question came from a young child, |who said": "a young child",
    "It was backed by nearly four in 10 — 38 percent — |who said": "38 percent",
    "It is backed by the owner of the bridge, |who says": "the owner",
    # Things that do not speak are no speakers, where it is not "who".
    "They painted apples, |which say": None,
}
# Whose "who" it is, of "Paul Lund" at the beginning.
APART = {
    "Paul Lund, of the harbour police, |who": True,
    "Paul Lund, 41, a former guard at the mine in Varna |who": True,
    "Paul Lund - a former guard, and an expert on mines, |who": True,
    "Paul Lund, a friend of the nurse |who": False,
    "Paul Lund, a guard, met a man |who": False,
}
# The speaker of the last statement.
LAST = {
    "Ida Voss lost her case before the Norland Board of Ports, which ruled that the pier had to close.": "Norland Board of Ports",
    "Ida Voss wrote to the Norland Board of Ports – which ruled that the pier had to close.": "Norland Board of Ports",
    "The town awaits the Voss review, which recommended closing the pier.": "the Voss review",
    "Paul Lund read out the Norland Times report, which says that the pier had to close.": "the Norland Times report",
    "Paul Lund, 41, a former guard at the mine in Varna who said he had seen the fire, left on Monday.": "Paul Lund",
    "Paul Lund is married to a friend of the nurse who said she had seen the fire.": "the nurse",
    "“It was odd,” said one clerk familiar with the case, who added that the crane had moved.": "one clerk familiar with the case",
    "Norland’s fears are confirmed by the bank’s own studies, which indeed say that trade would fall.": "the bank’s own studies",
    "There are rolls of the Puritans who pledged to “defend the true faith”.": "Puritans",
    "It was opposed on Monday by rivals on the left, who called it a gift to banks.": "rivals",
}


@pytest.mark.parametrize("marked", BEFORE)
def test_described_before(marked: str) -> None:
    text, offset = marked.replace("|", ""), marked.index("|")
    found = described_before(text, offset)
    assert (found.cut(text) if found else None) == BEFORE[marked]


@pytest.mark.parametrize("marked", APART)
def test_named_apart(marked: str) -> None:
    text, offset = marked.replace("|", ""), marked.index("|")
    name = Name(Span(0, len("Paul Lund")), "person", 0, "Paul Lund", ("paul", "lund"))
    assert (named_apart(text, [name], offset) is name) is APART[marked]


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]
