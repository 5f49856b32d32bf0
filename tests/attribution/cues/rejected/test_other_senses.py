"""Verbs of speech in another sense: nobody is reported to have said what stands in brackets by the cue in braces; who would, between
bars.
"""

from __future__ import annotations

import re

import pytest

from service.attribution.cues.rejected.other_senses import is_other_sense
from service.attribution.spans import Span

SENSES = [
    ("The guild has {called} [a halt to the dig].", True),
    ("The guild {called} [a strike for Monday].", True),
    ("The guild {called} [the halt a farce].", False),
    ("The guild {called for} [a halt to the dig].", False),
    ("A third {confirmed} [death from the fever] shut the port.", True),
    ("Two {suspected} [victims of the fire] were found.", True),
    ("The guild {confirmed} [cases of blight].", False),
    ("The mill is under {threat} [to close].", True),
    ("The guild made good its {threat} [to close the bakery].", False),
    ("In the ring, |he| {shows} [he is no beginner].", True),
    ("|The tape| {shows} [he is no beginner].", False),
    ("The guild will {announce} [whether it stays].", True),
    ("The guild is to {say} [how it fared].", True),
    ("The guild will {say} [that it stays].", False),
    ("The guild did {say} [how it fared].", False),
]


@pytest.mark.parametrize(("marked", "expected"), SENSES)
def test_other_senses(marked: str, *, expected: bool) -> None:
    text, spans = "", {}
    for part in re.split(r"([{\[|].+?[}\]|])", marked):
        bare = part.strip("{}[]|") if part[:1] in ("{", "[", "|") else part
        spans[part[:1]] = Span(len(text), len(text) + len(bare))
        text += bare
    assert is_other_sense(text, spans.get("|"), spans["{"], spans["["], "indirect") is expected
