"""The subject that commas part from its verb, which stands behind the text."""

from __future__ import annotations

import pytest

from service.attribution.mentions.subjects.parting import is_beside, is_where, parted_subject
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


# A cue between bars, and what is said behind it up to the sign "¦"; the name right before the cue in brackets, and that it is no subject.
BESIDE = [
    ("Falk took aim at a case on [Orlen], |attacking| the bench¦ as weak.", True),
    ("The plan fell when [Orlen], |citing| its costs¦, left.", False),
    ("[Orlen], |adding| that it would leave¦.", False),
    ("Falk wrote an essay in the [Courier] |saying| that it would leave¦.", True),
    ("Falk wrote through [Orlen] |saying| that it would leave¦.", True),
    ("He met the board, with [Orlen] |saying| that it would leave¦.", False),
    ("The town in the care of [Orlen] |said| that it would leave¦.", False),
]


@pytest.mark.parametrize(("marked", "beside"), BESIDE)
def test_is_beside(marked: str, beside: bool) -> None:
    places, plain = [], ""
    for letter in marked:
        if letter in "[]|¦":
            places.append(len(plain))
        else:
            plain += letter
    opens, closes, begins, ends, last = places
    name = Name(Span(opens, closes), "organization", 0, plain[opens:closes], normal(plain[opens:closes]))
    assert is_beside(plain, name, Span(begins, ends), 0, (Span(ends + 1, last),)) is beside
