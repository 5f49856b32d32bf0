"""Those who speak with somebody, named behind him or her, and both of two who are told of between commas."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.mentions.sources.including import with_main
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# Who speaks last.
SPEAKERS = {
    "Michelle Falks was there. Falks, along with Tarn Post reporter Ben Terry, says that the aide grabbed her.": [
        "Michelle Falks",
        "Ben Terry",
    ],
    "Michelle Falks went along with Ben Terry. Falks said that the aide grabbed her.": ["Michelle Falks"],
    "Both Abdul Halil, the ferry master, and Jamal Sikd, the helmsman, confirmed the overload.": ["Abdul Halil", "Jamal Sikd"],
    # Two with whose names a sentence begins, of which the reader marks one or none.
    "Mr Bushel and Mr Blair said they would meet.": ["Bushel", "Blair"],
    "Neither Ruth Marsh nor Tom Kerr would comment.": ["Ruth Marsh", "Tom Kerr"],
    "Orbis and its chief executive, Tom Kerr, denied the claim.": ["Orbis", "Tom Kerr"],
    "Ruth Marsh came home. Mr Bushel wept, and Mr Blair said they would meet.": ["Blair"],
    "Both Abdul Halil and Jamal Sikd, who met the helmsman, were ill. Halil confirmed the overload.": ["Abdul Halil"],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [s.name for s in (last.speaker, *last.joint_speakers) if s] == SPEAKERS[text]


# A sentence whose source the reader takes for the last of those listed, in brackets, and where the source begins.
LISTED = [
    ("Many lenders, including Orlen Savings, the [Tarn bank], have said that rates will rise.", "Many"),
    ("Six bakers, including Tarnloaf and [Rye Street], have said that bread is dear.", "Six"),
    # Who speaks alone, or one by the verb; and what a list that is no subject has before it.
    ("Shops sold brands, including Orbis and Vos, the [police] have said.", "police"),
    ("Many lenders, including Orlen Savings, the [Tarn bank] has said.", "Tarn"),
    ("In many towns, including Tarn, the [bank] have said that rates will rise.", "bank"),
]


@pytest.mark.parametrize(("marked", "begins"), LISTED)
def test_those_of_whom_one_is_only_one(marked: str, begins: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    source = Span(marked.index("["), marked.index("]") - 1)
    start = text.index("said")
    whole = with_main(read_article(text), source, Span(start, start + len("said")))
    assert (whole.start, whole.end) == (text.index(begins), source.end)
