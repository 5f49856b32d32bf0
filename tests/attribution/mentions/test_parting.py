"""The subject that commas part from its verb, which stands behind the text."""

from __future__ import annotations

import pytest

from service.attribution.mentions.parting import is_where, parted_subject
from service.attribution.names.entities import Name, normal
from service.attribution.spans import Span

SUBJECTS = {
    "The mill, which opened in May": "The mill",
    "Dr. Irma Falk, who works in Troy, N.Y.": "Dr. Irma Falk",
    "When the porter, Lenz Moor of Hale": "the porter",
    "In a letter of 4 May, Falk, who runs the quay": "Falk",
    "On that point Falk, who once drove a van": "Falk",
    "Among divers, the wreck has caused what Irma Falk, a pilot in Hale": "Irma Falk",
    "However, a nurse at the clinic, who gave no name": "a nurse at the clinic",
    "Meanwhile, the owner of the kiln, a Dane": "the owner of the kiln",
    "Still, Quist, who owns it": "Quist",
    "Still waters, which run deep": "Still waters",
    "However, the nurse": None,
    "Among divers, a rare breed": None,
    "It rained. The mill, which opened in May": None,  # two sentences
}


@pytest.mark.parametrize("text", SUBJECTS)
def test_parted_subject(text: str) -> None:
    found = parted_subject(f"{text}, said", 0, len(text))
    assert (found.cut(text) if found else None) == SUBJECTS[text]


@pytest.mark.parametrize(
    ("text", "name", "where"),
    [
        ("Falk, a nurse in Troy, N.Y., said", "N.Y.", True),
        ("Falk, a nurse in Troy, said", "Troy", True),
        ("As for the treaty, Norway, said", "Norway", False),
        ("In a letter from Norway it said", "Norway", False),
    ],
)
def test_is_where(text: str, name: str, where: bool) -> None:
    start = text.index(name)
    assert is_where(text, Name(Span(start, start + len(name)), "place", start, name, normal(name))) is where
