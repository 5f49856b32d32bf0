"""Who speaks behind an opening in which somebody else is named."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Who speaks.
SPEAKERS = {
    "Standing beside Mayor Tom Hale, Ada Quist, 58, said the mill was old.": "Ada Quist",
    "Flanked by his lawyer Jo Bell, Paul Rede, 44, said the mill was old.": "Paul Rede",
    "Asked by Sen. Tom Hale about the mill, Ada Quist, a miller, said it was old.": "Ada Quist",
    "Pressed in Orlen, Norland, by Tom Hale, Ms Quist has said the mill was old.": "Quist",
    "Joined by Tom Hale of the guild, the miller, who is 60, said the mill was old.": "the miller",
    "In a letter to Mayor Tom Hale, the owner of the mill, Ada Quist, said it was old.": "Ada Quist",
    "Paul Rede, who has since fallen out with miller Tom Hale, said the mill was old.": "Paul Rede",
    "Paul Rede turned to the window and, ignoring Mayor Hale, said the mill was old.": "Paul Rede",
    "As Tarn announced its plan, Orlen - the second largest maker - announced the mill was old.": "Orlen",
    # A description is nobody who is named there as something else.
    "Questioned by the guild’s lawyer, Tom Hale, about it, the miller said it was old.": "the miller",
    # No opening, or a subject that is of it.
    "King Aldo, the owner of the mill, said it was old.": "King Aldo",
    "Standing at the mill and waving, Tom Hale said it was old.": "Tom Hale",
    "Speaking for the guild, which Tom Hale heads, Ada Quist said the mill was old.": "Ada Quist",
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    speaker = next(each.speaker for each in engine.analyse(text).attributions if "old" in each.quote.text and each.cue)
    assert speaker is not None
    assert speaker.name == SPEAKERS[text]
