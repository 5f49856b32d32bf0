"""Who or what "they" are, with whom a sentence begins."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
THEY = {
    # The subject of the sentence before, in the line before too, and of the same one.
    "Joan Reid said it was quiet. Nine families are suing. They accuse the mill of hiding the leak.": "Nine families",
    "Joan Reid said it was quiet. Last year engineers tested the dam.\nThey concluded that it would hold.": "engineers",
    "Joan Reid said it was quiet. As the flood rose last week, port workers raised the wall. They said it would hold.": "port workers",
    "Joan Reid said it was quiet. Its engineers see it otherwise: in a notice on Monday, they put it at 900 gallons.": "Its engineers",
    "Joan Reid said it was quiet. While its inventors do not believe it will sell, they say it may run for years.": "its inventors",
    # With the body that they are of.
    "Scholars from the University of Sund tagged 40 gulls.\n\nThey found that most were ill.": "Scholars from the University of Sund",
    "Engineers at the Tarn Institute tested the dam. They say it will hold.": "Engineers at the Tarn Institute",
    "Engineers from three towns tested the dam. They say it will hold.": "Engineers",
    # What documents show, that begin or end the sentence before.
    "Joan Reid said it was quiet. Text messages seen by the Herald fall in between. They show three payments to the mill.": "Text messages",
    "Joan Reid said it was quiet. Neighbours saw bank records. They show three payments to the mill.": "bank records",
    # Nobody of whom it is said.
    "Joan Reid said it was quiet. Drivers were told to wait, they said.": None,
    # Nor records that do what no records do.
    "Joan Reid said it was quiet. Bank records fall in between. They admitted that it was loud.": None,
}


@pytest.mark.parametrize("text", THEY)
def test_they_are_those_with_whom_a_sentence_begins(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert (last.speaker and last.speaker.name) == THEY[text]
