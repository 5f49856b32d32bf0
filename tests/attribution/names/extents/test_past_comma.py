"""Offices that go on behind a comma."""

from __future__ import annotations

import pytest

from service.attribution.names.extents.past_comma import past_comma
from service.attribution.pipeline import Engine

# The office, up to the caret where it seems to end, and what of the text belongs to it besides.
ENDS = [
    ("chemist at the University of Wisconsin^, Madison, said", ", Madison"),
    ("dean at California State University^, Fresno.", ", Fresno"),
    ("dean of the University of Texas^, Austin and others said", ", Austin"),
    ("dean at the University of Norland^, Ada Lund said", ""),
    ("chemist at the University of Wisconsin^, Madisonian and wit, said", ""),
    ("head of sales^, marketing and design.", ", marketing and design"),
    ("head of learning^, research and policy at the Tarn Museum, said", ", research and policy at the Tarn Museum"),
    ("minister for health^, youth, sport and the arts, said", ", youth, sport and the arts"),
    ("head of security^, resigned and left the firm.", ""),
    ("head of security^, father and husband, said", ""),
    ("head of sales^, and Ada Lund said", ""),
    ("head of sales^ and marketing", ""),
]
# The role of the speaker.
ROLES = {
    "“It works,” said Lena Dorn, an engineer at the University of California, Irvine.": "engineer at the University of California, Irvine",
    "Colm Tully, minister of housing, water and sport, said yes.": "minister of housing, water and sport",
    "Colm Tully, head of security, resigned and left the firm. Tully said he was tired.": "head of security",
}


@pytest.mark.parametrize(("marked", "rest"), ENDS)
def test_where_an_office_ends(marked: str, rest: str) -> None:
    end, text = marked.index("^"), marked.replace("^", "")
    assert text[end : past_comma(text, 0, end)] == rest


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_the_whole_office_of_a_speaker(engine: Engine, text: str, role: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.role == role
