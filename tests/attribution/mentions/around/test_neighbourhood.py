"""Whom the words around a quotation name: behind it, in the sentence before, and two paragraphs back."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.mentions.around.neighbourhood import Neighbourhood
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

PEOPLE = ("Ida Voss", "Paul Lund")
# The verb and who does it, right behind a quotation.
BEHIND = {
    "“Me!” the crowd yelled.": ("yelled", "the crowd"),
    "“Not us,” a young farmer groaned.": ("groaned", "a young farmer"),
    "“It is dark,” harbour master Paul Lund e-mailed his crew.": None,
    "“It is dark,” harbour master Paul Lund e-mailed to his crew.": ("e-mailed", "harbour master Paul Lund"),
    "“Boom!” the old window screamed.": None,
    "“Dark!” the farmer knew.": None,
}
# Whom the sentence before a quotation names, where somebody else has spoken up to the bar.
BEFORE = {
    "Ida Voss left.| Club coach Paul Lund wants his side to train with Ida Voss more often. “It will help us.”": "Paul Lund",
    "Paul Lund was asked| if he would vote for Ida Voss. “I would.”": "Paul Lund",
    "Paul Lund asked| if she would vote for Ida Voss. “I would.”": None,
    "The storm| that Paul Lund feared hit Ida Voss. “It was late.”": None,
}
# The speaker of the last quotation, with what stands between two.
BETWEEN = {
    "Most storms pass to the north, and few barns have ever been hit.": "Ida Voss",
    "Most storms pass to the north, Voss knows, and few barns have ever been hit.": "Ida Voss",
    "Most storms pass to the north. Paul Lund, her neighbour, was spared.": None,
    "Most storms pass to the north.\n\nFew barns have ever been hit.": None,
}


def around(text: str) -> Neighbourhood:
    found = sorted((text.find(person), person) for person in PEOPLE if person in text)
    names = [Name(Span(at, at + len(each)), "person", 0, each, tuple(each.casefold().split())) for at, each in found]
    index = NameIndex.of(names, [Entity("person", name.text, [name]) for name in names])
    return Neighbourhood(read_article(text), Openings(text, index))


@pytest.mark.parametrize("text", BEHIND)
def test_told_behind(text: str) -> None:
    found = around(text).told_behind(Span(0, text.index("”") + 1))
    assert (tuple(span.cut(text) for span in found) if found else None) == BEHIND[text]


@pytest.mark.parametrize("marked", BEFORE)
def test_sentence_before(marked: str) -> None:
    text, after = marked.replace("|", ""), marked.index("|")
    speaker = around(text).speaker((Span(text.index("“"), len(text)),), after)
    assert (speaker.name if speaker else None) == BEFORE[marked]


@pytest.mark.parametrize("between", BETWEEN)
def test_quotation_that_goes_on(engine: Engine, between: str) -> None:
    text = f"“It came at night,” said Ida Voss, a farmer.\n\n{between}\n\n“We lost the roof.”"
    speaker = engine.analyse(text).attributions[-1].speaker
    assert (speaker.name if speaker else None) == BETWEEN[between]
