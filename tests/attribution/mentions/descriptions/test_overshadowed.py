"""Whom a description means rather than the likeliest one: who begins the paragraph of a quotation, or speaks of what that one owns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.article import read_article
from service.attribution.mentions.comparison.candidates import FEATURES, TOLD, Candidate
from service.attribution.mentions.descriptions.overshadowed import acting_instead
from service.attribution.names.entities import Entity
from service.attribution.names.extents.name_parts import name_at
from service.attribution.spans import Span

# The description is "the Dane", Reed the likeliest. Whom it means.
MEANT = {
    "Reed won. He left.\n\nCaptain Holt laughed. “We run,” the Dane said.": "Holt",
    "Holt scoffed at Reed’s words. “We run,” the Dane said.": "Holt",
    # Reed is named there too and owns nothing, or somebody else is; nothing is quoted before; Holt does not begin the paragraph.
    "Holt scoffed at Reed. “We run,” the Dane said.": "Reed",
    "Reed won.\n\nHolt scoffed at Lund. “We run,” the Dane said.": "Reed",
    "Reed won.\n\nHolt was there. On Monday the Dane said it was cold.": "Reed",
    "Reed won.\n\nRain fell on Holt. “We run,” the Dane said.": "Reed",
    "Reed won.\n\nHolt’s leg is better. “We run,” the Dane said.": "Reed",
}


def _candidates(text: str, *, told: bool = False) -> list[Candidate]:
    found = []
    for number, word in enumerate(("Reed", "Holt", "Lund")):
        entity = Entity("person", word)
        if word in text:
            entity.names.append(name_at(text, Span(text.index(word), text.index(word) + len(word)), "person", number))
        found.append(Candidate(entity, tuple(float(told and word == "Reed" and i == TOLD) for i in range(len(FEATURES)))))
    return found


def _meant(text: str, *, told: bool = False, score: float = 0.5) -> str:
    candidates = _candidates(text, told=told)
    return candidates[acting_instead(read_article(text), 0, candidates, [1.0, score, -1.0], text.index("the Dane"))].entity.name


@pytest.mark.parametrize("text", MEANT)
def test_who_is_meant(text: str) -> None:
    assert _meant(text) == MEANT[text]


def test_who_is_called_so_is_meant() -> None:
    assert _meant("Reed won.\n\nHolt laughed. “We run,” the Dane said.", told=True) == "Reed"


def test_who_is_hardly_meant_is_not() -> None:
    assert _meant("Reed won.\n\nHolt laughed. “We run,” the Dane said.", score=-0.5) == "Reed"


# What is told before "The bishop said", or a quotation and "the former coach said", and whom that means.
BY_WHAT_IS_SAID = {
    # Who speaks of herself, and mocked the likeliest.
    "Joan Moss mocked Alan Reid.\n\nThe bishop -- who has been at odds with him for weeks -- said she was sorry.": "Joan Moss",
    "Joan Moss mocked Alan Reid.\n\nThe bishop -- who has been at odds with him for weeks -- said he was sorry.": "Alan Reid",
    # Who is not spoken of.
    "Alan Moss praised Neil Reid on Monday. “He is the best I have seen,” the Hull coach said.": "Alan Moss",
    "Joan Moss sacked Alan Reid. “She never called me,” the former coach said.": "Alan Reid",
    "Joan Moss sacked Alan Reid. “He never called me,” the former coach said.": "Joan Moss",
    # Of whom no age is told, unless another is.
    "Coach Alan Moss came too. Joan Reid beat Ada Marsh in the final. “I was ill all night,” the 22-year-old said.": "Joan Reid",
    "A mark fell in Kiel. “I was ill all night,” the 22-year-old said. There was no medal for Joan Reid and Ada Marsh.": (
        "the 22-year-old"
    ),
    "A mark fell in Kiel. “I was ill all night,” the 22-year-old said. Joan Reid, 22, had won in Rome.": "Joan Reid",
}


@pytest.mark.parametrize("text", BY_WHAT_IS_SAID)
def test_who_is_meant_by_what_is_said(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == BY_WHAT_IS_SAID[text]
